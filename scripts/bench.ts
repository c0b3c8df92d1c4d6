/**
 * `npm run bench`: what speed and size are promised, as ratios in one run on this machine. Nothing here fails
 * a test. `npm run bench -- DIR` measures the page script on the pages of a folder laid out as
 * `npm run evaluate` reads it; without one, on the project's own fixture pages. `-- --pool DIR` pools the
 * hand-overs of a folder; without one, of a study made up for it. `-- --million` (minutes, only when asked for) pools a
 * million rows.
 */
import { rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { ensureBrowser } from './browser/find.ts';
import { build, BUILDS } from './build.ts';
import { addEmptyPages, emptyTwin } from './bench/builds.ts';
import { csvMemory } from './bench/csv-memory.ts';
import { dashboardScale } from './bench/dashboard-scale.ts';
import { duckdbPool } from './bench/duckdb-pool.ts';
import { exportFigures } from './bench/export-figures.ts';
import { pageCost } from './bench/page-cost.ts';
import { poolMillion } from './bench/pool-million.ts';
import { poolScale } from './bench/pool-scale.ts';
import { metricsTime } from './bench/metrics-time.ts';
import { popupPaint } from './bench/popup-paint.ts';
import { scriptSize } from './bench/script-size.ts';
import { openStores } from './bench/stores.ts';
import { say, type Figure } from './bench/figures.ts';

await build('chromium');
const found = await ensureBrowser('chromium');
if (!found.ok) {
  console.error(found.problem);
  process.exit(1);
}
const { path } = found;
const product = addEmptyPages(BUILDS.chromium);
const empty = emptyTwin(product);
const wanted = process.argv.slice(2).filter((word) => word.startsWith('--'));
const stores = openStores({ path, product });
const folder = process.argv.slice(2).find((word) => !word.startsWith('--'));
const benches: { readonly [name: string]: () => Promise<readonly Figure[]> } = {
  '--size': async () => scriptSize(product),

  '--page': () => pageCost({ path, product, empty, folder }),
  '--popup': () => popupPaint(stores),
  '--metrics': () => metricsTime(stores, product),
  '--dashboard': () => dashboardScale(stores),
  '--pool': () => poolScale({ path, product, folder }),
  '--million': () => poolMillion({ path, product }),
  '--csv': () => csvMemory({ path, product }),
  '--export': () => exportFigures(),
  '--duckdb': () => duckdbPool(),
};
try {
  for (const [name, bench] of Object.entries(benches)) {
    if (wanted.length === 0 ? name === '--million' : !wanted.includes(name)) continue;
    const before = loadavg()[0] ?? 0;
    const figures = await bench();
    say(figures, `${before.toFixed(1)} → ${(loadavg()[0] ?? 0).toFixed(1)}`);
  }
} finally {
  await stores.close();
  for (const folderMade of [product, empty]) rmSync(folderMade, { recursive: true, force: true });
}
