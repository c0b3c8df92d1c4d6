/** First paint of the popup page with 10,000 touchpoints stored, against an empty page of the same extension. */
import { launch, type Driven } from '../browser/launch.ts';
import { startWorld } from '../../world/server.ts';
import { median, type Figure } from './figures.ts';
import { importRows } from './seed.ts';

const ROUNDS = 15;

export async function popupPaint({ path, product }: { path: string; product: string }): Promise<Figure[]> {
  const world = await startWorld();
  const driven = await launch({ kind: 'chromium', path, extension: product, worldPort: world.port });
  try {
    await importRows(driven, 10_000, 1);
    const empty: number[] = [];
    const popup: number[] = [];
    // taken in turn, so that whatever else the machine does falls on both
    for (let round = 0; round < ROUNDS; round += 1) {
      empty.push(await firstPaint(driven, 'empty.html'));
      popup.push(await firstPaint(driven, 'popup.html'));
    }
    const ratio = median(popup) / median(empty);
    return [
      { what: 'empty page, first paint (median)', value: median(empty), unit: 'ms' },
      { what: 'popup, first paint with 10,000 touchpoints (median)', value: median(popup), unit: 'ms' },
      { what: 'popup ÷ empty page', value: ratio, unit: '×', most: 1.5 },
    ];
  } finally {
    await driven.close();
    await world.close();
  }
}

async function firstPaint({ browser, origin }: Driven, file: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(`${origin}/${file}`, { waitUntil: 'load' });
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const painted = (): number | undefined =>
          performance.getEntriesByType('paint').find((entry) => entry.name === 'first-paint')?.startTime;
        const look = (): void => {
          const at = painted();
          if (at === undefined) setTimeout(look, 10);
          else resolve(at);
        };
        look();
      }),
  );
  await page.close();
  return time;
}
