/** A million touchpoints out: against d3-dsv in the same run, and what the heap does meanwhile. */
import { run, ROOT } from '../shell.ts';
import { join } from 'node:path';
import { loadBundled } from '../bundled.ts';
import type { Figure } from './figures.ts';

type Entry = typeof import('./entry');

export async function exportFigures(): Promise<Figure[]> {
  // a process of its own: the heap of this one is not small, and the collector must be ours to call
  const script = join(ROOT, 'scripts', 'bench', 'export-figures.ts');
  const { code, output } = await run(process.execPath, [
    '--expose-gc',
    '--disable-warning=ExperimentalWarning',
    script,
  ]);
  if (code !== 0) throw new Error(output);
  return JSON.parse(output.slice(output.indexOf('[{'))) as Figure[];
}

async function measure(): Promise<Figure[]> {
  const { csvSpeed, csvScale, parquetScale, parquetStop } = await loadBundled<Entry>(
    'scripts/bench/entry.ts',
    ['@duckdb/node-api'],
  );
  const speed = csvSpeed();
  const csv = await csvScale();
  const parquet = await parquetScale();
  const million = '1,000,000 touchpoints';
  return [
    { what: `${million} to CSV, rows written by d3-dsv`, value: speed.theirs / 1000, unit: 's' },
    { what: `${million} to CSV, rows written by the product`, value: speed.ours / 1000, unit: 's' },
    { what: 'product ÷ d3-dsv', value: speed.ours / speed.theirs, unit: '×', most: 1 },
    { what: `${million}, whole export to CSV`, value: csv.seconds, unit: 's' },
    { what: 'heap growth at its peak', value: csv.heap, unit: 'MB', most: 64 },
    { what: `${million}, whole export to Parquet`, value: parquet.seconds, unit: 's' },
    { what: 'heap growth at its peak', value: parquet.heap, unit: 'MB' },
    {
      what: 'size of the Parquet file ÷ the CSV',
      value: parquet.fileMegabytes / csv.fileMegabytes,
      unit: '×',
    },
    { what: 'times the progress was told', value: parquet.told, unit: '' },
    { what: 'from the wish to stop until it stands', value: await parquetStop(), unit: 'ms' },
  ];
}

if (import.meta.main) console.log(JSON.stringify(await measure()));
