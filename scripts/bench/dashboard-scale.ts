/**
 * The dashboard with 100,000 touchpoints in 2,000 journeys: first view drawn, and the longest task after that. With a
 * million the same once: it must work.
 */
import type { Driven } from '../browser/launch.ts';
import { median, type Figure } from './figures.ts';
import { FILLINGS, type Stores } from './stores.ts';

const ROUNDS = 3;
/** Looks at all journeys: each reads every row. */
const ROUNDS_OF_ALL = 1;
/** What is not drawn by then is told as such, and the bench goes on (ms). */
const PATIENCE = 180_000;
const VIEWS = ['map', 'path', 'contacts', 'transitions', 'channels', 'compare', 'touchpoints'];

const DRAWN = 'figure svg, figure canvas, figure .empty, table.touchpoints, main li.card';

type Timing = {
  readonly drawn: number;
  readonly longest: number;
  /** The longest from the first paint on. */
  readonly whileReading: number;
};

export async function dashboardScale(stores: Stores): Promise<Figure[]> {
  return [
    ...(await figuresOf(await stores.get('hundred'), FILLINGS.hundred.rows, VIEWS, ROUNDS)),
    ...(await figuresOf(await stores.get('many'), FILLINGS.many.rows, ['map', 'channels', 'journeys'], 1)),
  ];
}

async function figuresOf(
  driven: Driven,
  rows: number,
  views: readonly string[],
  rounds: number,
): Promise<Figure[]> {
  const figures: Figure[] = [];
  const count = rows.toLocaleString('en');
  // the very first look at a fresh store is told apart
  const first = await timeOf(driven, 'map');
  figures.push({
    what: `${count}: the map, first look of all, drawn after`,
    value: first.drawn,
    unit: 'ms',
    n: 1,
  });
  const timings = new Map<string, Timing[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const view of views) {
      const hasAll = view !== 'journeys' && round < ROUNDS_OF_ALL;
      for (const hash of hasAll ? [view, `${view}?journeys=all`] : [view])
        timings.set(hash, [...(timings.get(hash) ?? []), await timeOf(driven, hash)]);
    }
  }
  for (const [hash, all] of timings) {
    const isAll = hash.includes('?');
    const name = isAll ? `${count}: ${hash.split('?', 1)[0]}, all journeys` : `${count}: ${hash}`;
    const n = all.length;
    const drawn = median(all.map((each) => each.drawn));
    const longest = Math.max(...all.map((each) => each.longest));
    const whileReading = Math.max(...all.map((each) => each.whileReading));
    figures.push(
      { what: `${name}, drawn after`, value: drawn, unit: 'ms', n, ...(isAll ? {} : { most: 1_000 }) },
      { what: `${name}, longest task after that`, value: longest, unit: 'ms', most: 50, n },
      { what: `${name}, longest task from the first paint on`, value: whileReading, unit: 'ms', n },
    );
  }
  return figures;
}

/** From the start of the navigation to the first figure, and the longest task of the seconds around it. */
async function timeOf({ browser, origin }: Driven, hash: string): Promise<Timing> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument((drawn) => {
    const seen = globalThis as typeof globalThis & {
      tasks: { start: number; duration: number }[];
      drawnAt: number;
    };
    seen.tasks = [];
    seen.drawnAt = 0;
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        seen.tasks.push({ start: startTime, duration });
    }).observe({ type: 'longtask', buffered: true });
    const look = (): void => {
      if (document.querySelector(drawn) === null) requestAnimationFrame(look);
      else seen.drawnAt = performance.now();
    };
    requestAnimationFrame(look);
  }, DRAWN);
  await page.goto(`${origin}/dashboard.html#${hash}`);
  const isDrawn = await page.waitForSelector(DRAWN, { timeout: PATIENCE }).then(
    () => true,
    () => false,
  );
  if (!isDrawn) {
    await page.close();
    return { drawn: Infinity, longest: Number.NaN, whileReading: Number.NaN };
  }
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const timing = await page.evaluate(() => {
    const { tasks, drawnAt } = globalThis as typeof globalThis & {
      tasks: { start: number; duration: number }[];
      drawnAt: number;
    };
    const longest = (from: number) =>
      Math.max(0, ...tasks.filter(({ start }) => start > from).map(({ duration }) => duration));
    const stands = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    return { drawn: drawnAt, longest: longest(drawnAt), whileReading: longest(stands) };
  });
  await page.close();
  return timing;
}
