/** How far the heap grows while 100,000 touchpoints are exported from the dashboard. */
import { launch } from '../browser/launch.ts';
import { press, see } from '../browser/hands.ts';
import { startWorld } from '../../world/server.ts';
import type { Figure } from './figures.ts';
import { importRows } from './seed.ts';

const ROWS = 100_000;
const MEGABYTE = 1_048_576;

export async function csvMemory({ path, product }: { path: string; product: string }): Promise<Figure[]> {
  const world = await startWorld();
  const driven = await launch({ kind: 'chromium', path, extension: product, worldPort: world.port });
  try {
    await importRows(driven, ROWS, 1);
    const page = await driven.openExtensionPage('dashboard.html#files');
    await see(page, 'Export CSV', 60_000);
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const used = async (): Promise<number> => (await session.send('Runtime.getHeapUsage')).usedSize;
    const before = await used();
    let peak = before;
    const watch = setInterval(() => {
      void used().then((bytes) => (peak = Math.max(peak, bytes)));
    }, 50);
    const since = performance.now();
    await press(page, 'Export CSV');
    await see(page, /Saved as/u, 240_000);
    clearInterval(watch);
    return [
      {
        what: `CSV of ${ROWS} touchpoints, heap growth at its peak`,
        value: (peak - before) / MEGABYTE,
        unit: 'MB',
        most: 64,
      },
      { what: `CSV of ${ROWS} touchpoints, duration`, value: (performance.now() - since) / 1000, unit: 's' },
    ];
  } finally {
    await driven.close();
    await world.close();
  }
}
