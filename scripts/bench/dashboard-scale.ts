/** The dashboard with 100,000 touchpoints in 2,000 journeys: first view drawn, and the longest task after that. */
import { launch, type Driven } from '../browser/launch.ts';
import { startWorld } from '../../world/server.ts';
import type { Figure } from './figures.ts';
import { fillStore } from './fill-store.ts';

const ROWS = 100_000;
const JOURNEYS = 2_000;

type Timing = {
  readonly drawn: number;
  readonly longest: number;
  /** The longest from the first paint on. */
  readonly whileReading: number;
};

export async function dashboardScale({
  path,
  product,
}: {
  path: string;
  product: string;
}): Promise<Figure[]> {
  const world = await startWorld();
  const driven = await launch({ kind: 'chromium', path, extension: product, worldPort: world.port });
  try {
    await fillStore(driven, { rows: ROWS, journeys: JOURNEYS, newest: 50 });
    const figures: Figure[] = [];
    for (const view of ['map', 'path', 'transitions', 'channels', 'compare', 'touchpoints']) {
      const one = await timeOf(driven, view);
      const all = await timeOf(driven, `${view}?journeys=all`);
      figures.push(
        {
          what: `${view}, newest journey of ${JOURNEYS}: drawn after`,
          value: one.drawn,
          unit: 'ms',
          most: 1_000,
        },
        {
          what: `${view}, newest journey: longest task after that`,
          value: one.longest,
          unit: 'ms',
          most: 50,
        },
        { what: `${view}, all ${ROWS} touchpoints: drawn after`, value: all.drawn, unit: 'ms' },
        {
          what: `${view}, all ${ROWS} touchpoints: longest task after that`,
          value: all.longest,
          unit: 'ms',
          most: 50,
        },
        {
          what: `${view}, all: longest task while they are read and drawn`,
          value: all.whileReading,
          unit: 'ms',
        },
      );
    }
    return figures;
  } finally {
    await driven.close();
    await world.close();
  }
}

/** From the start of the navigation to the first figure, and the longest task of the seconds around it. */
async function timeOf({ browser, origin }: Driven, hash: string): Promise<Timing> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
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
      if (document.querySelector('figure svg, figure canvas, figure .empty, table.touchpoints') === null)
        requestAnimationFrame(look);
      else seen.drawnAt = performance.now();
    };
    requestAnimationFrame(look);
  });
  await page.goto(`${origin}/dashboard.html#${hash}`);
  await page.waitForSelector('figure svg, figure canvas, figure .empty, table.touchpoints', {
    timeout: 40_000,
  });
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
