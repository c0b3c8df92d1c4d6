/** The popup against an empty page of the same extension: first paint, the chart drawn, and the same with a million. */
import type { Driven } from '../browser/launch.ts';
import { median, type Figure } from './figures.ts';
import { FILLINGS, MANY_WORDS, type Stores } from './stores.ts';

const ROUNDS = 15;
/** Looks that are not counted: the first counts the journey, the next ones warm up. */
const WARM_UPS = 4;

type Times = { readonly empty: number[]; readonly paint: number[]; readonly drawn: number[] };

export async function popupPaint(stores: Stores): Promise<Figure[]> {
  const both = [
    { driven: await stores.get('few'), times: noTimes() },
    { driven: await stores.get('many'), times: noTimes() },
  ] as const;
  for (const { driven } of both) {
    for (let round = 0; round < WARM_UPS; round += 1) {
      await timesOf(driven, 'popup.html', true);
      await timesOf(driven, 'empty.html', false);
    }
  }
  // taken in turn, so that whatever else the machine does falls on all of them
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { driven, times } of round % 2 === 0 ? both : both.toReversed()) {
      times.empty.push((await timesOf(driven, 'empty.html', false)).paint);
      const popup = await timesOf(driven, 'popup.html', true);
      times.paint.push(popup.paint);
      times.drawn.push(popup.drawn);
    }
  }
  const [few, many] = both.map(({ times }) => ({
    paint: median(times.paint),
    drawn: median(times.drawn),
  }));
  if (few === undefined || many === undefined) throw new Error('nothing was measured');
  const empty = median(both.flatMap(({ times }) => times.empty));
  const n = ROUNDS;
  const newest = FILLINGS.many.newest.toLocaleString('en');
  return [
    { what: 'empty page: first paint', value: empty, unit: 'ms', n: 2 * n },
    { what: 'popup, 1,000 touchpoints: first paint', value: few.paint, unit: 'ms', n },
    { what: 'popup, 1,000 touchpoints: chart drawn', value: few.drawn, unit: 'ms', n },
    {
      what: `popup, ${MANY_WORDS} (${newest} in its journey): first paint`,
      value: many.paint,
      unit: 'ms',
      n,
    },
    {
      what: `popup, ${MANY_WORDS} (${newest} in its journey): chart drawn`,
      value: many.drawn,
      unit: 'ms',
      n,
    },
    { what: 'popup ÷ empty page, first paint', value: few.paint / empty, unit: '×', most: 1.25, n },
    { what: 'chart drawn ÷ first paint of the empty page', value: few.drawn / empty, unit: '×', most: 2, n },
    {
      what: `${MANY_WORDS} ÷ 1,000 touchpoints, first paint`,
      value: many.paint / few.paint,
      unit: '×',
      most: 1.2,
      n,
    },
    {
      what: `${MANY_WORDS} ÷ 1,000 touchpoints, chart drawn`,
      value: many.drawn / few.drawn,
      unit: '×',
      most: 1.2,
      n,
    },
  ];
}

const noTimes = (): Times => ({ empty: [], paint: [], drawn: [] });

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
