/** A million touchpoints out: against d3-dsv in the same run, and what the heap does meanwhile. */
import { run, ROOT } from '../shell.ts';
import { join } from 'node:path';
import { loadBundled } from '../bundled.ts';
import type { Figure } from './figures.ts';

type Entry = typeof import('./entry');

/**
 * A heap that cannot grow further than promised: what it had (about 20 MB), 64 MB more. The collector is lazy where
 * there is room, so that only a small room shows what the export needs.
 */
const SMALL_HEAP = ['--max-old-space-size=72', '--max-semi-space-size=4'];

export async function exportFigures(): Promise<Figure[]> {
  return [...(await inProcess('speed', [])), ...(await inProcess('scale', SMALL_HEAP))];
}

/** A process of its own: the heap of this one is not small, and the collector must be ours to call. */
async function inProcess(part: Part, flags: readonly string[]): Promise<Figure[]> {
  const script = join(ROOT, 'scripts', 'bench', 'export-figures.ts');
  const { code, output } = await run(process.execPath, [
    '--expose-gc',
    '--disable-warning=ExperimentalWarning',
    ...flags,
    script,
    part,
  ]);
  if (code !== 0) throw new Error(output);
  return JSON.parse(output.slice(output.indexOf('[{'))) as Figure[];
}

type Part = 'speed' | 'scale';
const MILLION = '1,000,000 touchpoints';

const PARTS: { readonly [P in Part]: (bench: Entry) => Promise<Figure[]> } = {
  async speed({ csvSpeed }) {
    const speed = csvSpeed();
    return [
      { what: `${MILLION} to CSV, rows written by d3-dsv`, value: speed.theirs / 1000, unit: 's' },
      { what: `${MILLION} to CSV, rows written by the product`, value: speed.ours / 1000, unit: 's' },
      { what: 'product ÷ d3-dsv', value: speed.ours / speed.theirs, unit: '×', most: 1 },
    ];
  },
  async scale({ csvScale, parquetScale, parquetStop }) {
    const csv = await csvScale();
    const parquet = await parquetScale();
    return [
      { what: `${MILLION}, whole export to CSV`, value: csv.seconds, unit: 's' },
      { what: 'heap growth at its peak, in a small heap', value: csv.heap, unit: 'MB', most: 64 },
      { what: `${MILLION}, whole export to Parquet`, value: parquet.seconds, unit: 's' },
      { what: 'heap growth at its peak, in a small heap', value: parquet.heap, unit: 'MB', most: 64 },
      {
        what: 'size of the Parquet file ÷ the CSV',
        value: parquet.fileMegabytes / csv.fileMegabytes,
        unit: '×',
      },
      { what: 'times the progress was told', value: parquet.told, unit: '' },
      { what: 'from the wish to stop until it stands', value: await parquetStop(), unit: 'ms' },
    ];
  },
};

if (import.meta.main) {
  const bench = await loadBundled<Entry>('scripts/bench/entry.ts', ['@duckdb/node-api']);
  const part = process.argv[2] === 'scale' ? 'scale' : 'speed';
  console.log(JSON.stringify(await PARTS[part](bench)));
}
