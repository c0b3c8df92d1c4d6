/** The popup against an empty page of the same extension: first paint, the chart drawn, and the same with a million. */
import { launch, type Driven } from '../browser/launch.ts';
import { startWorld } from '../../world/server.ts';
import { median, type Figure } from './figures.ts';
import { fillStore, type Filling } from './fill-store.ts';

const ROUNDS = 15;
const FEW: Filling = { rows: 1_000, journeys: 1, newest: 1_000 };
/** A million unless less is asked for: writing them takes minutes. */
const ROWS = Number(process.env['BENCH_ROWS'] ?? 1_000_000);
const MANY: Filling = { rows: ROWS, journeys: Math.max(2, ROWS / 10_000), newest: 10_000 };
const MANY_WORDS = ROWS.toLocaleString('en');

type Times = { readonly empty: number; readonly paint: number; readonly drawn: number };

export async function popupPaint(options: { path: string; product: string }): Promise<Figure[]> {
  const few = await measure(options, FEW);
  const many = await measure(options, MANY);
  return [
    { what: 'empty page, first paint (median)', value: few.empty, unit: 'ms' },
    { what: 'popup, 1,000 touchpoints: first paint', value: few.paint, unit: 'ms' },
    {
      what: `popup, ${MANY_WORDS} touchpoints (10,000 in the journey): first paint`,
      value: many.paint,
      unit: 'ms',
    },
    { what: `popup, ${MANY_WORDS} touchpoints: chart drawn`, value: many.drawn, unit: 'ms' },
    { what: 'popup ÷ empty page, first paint', value: few.paint / few.empty, unit: '×', most: 1.25 },
    { what: 'chart drawn ÷ first paint of the empty page', value: few.drawn / few.empty, unit: '×', most: 2 },
    {
      what: `${MANY_WORDS} ÷ 1,000 stored touchpoints, first paint`,
      value: many.paint / many.empty / (few.paint / few.empty),
      unit: '×',
      most: 1.2,
    },
    {
      what: `${MANY_WORDS} ÷ 1,000 stored touchpoints, chart drawn`,
      value: many.drawn / many.empty / (few.drawn / few.empty),
      unit: '×',
      most: 1.2,
    },
  ];
}

async function measure(
  { path, product }: { path: string; product: string },
  filling: Filling,
): Promise<Times> {
  const world = await startWorld();
  const driven = await launch({ kind: 'chromium', path, extension: product, worldPort: world.port });
  try {
    await fillStore(driven, filling);
    // the first look counts the journey
    await timesOf(driven, 'popup.html', true);
    const empty: number[] = [];
    const paint: number[] = [];
    const drawn: number[] = [];
    // taken in turn, so that whatever else the machine does falls on both
    for (let round = 0; round < ROUNDS; round += 1) {
      empty.push((await timesOf(driven, 'empty.html', false)).paint);
      const popup = await timesOf(driven, 'popup.html', true);
      paint.push(popup.paint);
      drawn.push(popup.drawn);
    }
    return { empty: median(empty), paint: median(paint), drawn: median(drawn) };
  } finally {
    await driven.close();
    await world.close();
  }
}

/** From the start of the navigation, ms: the first paint, and the last canvas sized by the chart drawn on it. */
async function timesOf(
  { browser, origin }: Driven,
  file: string,
  hasChart: boolean,
): Promise<{ readonly paint: number; readonly drawn: number }> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const seen = globalThis as typeof globalThis & { drawnAt: number };
    seen.drawnAt = 0;
    const look = (): void => {
      const canvases = [...document.querySelectorAll<HTMLCanvasElement>('figure canvas')];
      if (canvases.length > 0 && canvases.every(({ style }) => style.height !== ''))
        seen.drawnAt = performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(`${origin}/${file}`, { waitUntil: 'load' });
  const times = await page.evaluate(
    (waitsForChart) =>
      new Promise<{ paint: number; drawn: number }>((resolve) => {
        const look = (): void => {
          const paint = performance
            .getEntriesByType('paint')
            .find((entry) => entry.name === 'first-paint')?.startTime;
          const { drawnAt } = globalThis as typeof globalThis & { drawnAt: number };
          if (paint === undefined || (waitsForChart && drawnAt === 0)) setTimeout(look, 10);
          else resolve({ paint, drawn: drawnAt });
        };
        look();
      }),
    hasChart,
  );
  await page.close();
  return times;
}
