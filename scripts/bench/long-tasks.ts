/** Notes every long task of a page from its first moment. */
import type { Page } from 'puppeteer-core';

/** The page's world; times in its own milliseconds. */
export type TaskWorld = typeof globalThis & { tasks: { start: number; duration: number }[] };

/** Call before the page is opened. */
export async function watchLongTasks(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const world = globalThis as TaskWorld;
    world.tasks = [];
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        world.tasks.push({ start: startTime, duration });
    }).observe({ type: 'longtask', buffered: true });
  });
}
