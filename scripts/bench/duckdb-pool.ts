/** 2,000 hand-overs of 200 rows pooled by DuckDB with declared columns; the rows must be those of the rules. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadBundled } from '../bundled.ts';
import { median, type Figure } from './figures.ts';

const HAND_OVERS = 2_000;
const ROWS = 200;

export async function duckdbPool(): Promise<Figure[]> {
  const bench = await loadBundled<typeof import('./entry')>('scripts/bench/entry.ts', ['@duckdb/node-api']);
  const connection = await bench.openDuckDb();
  if (connection === undefined) return [{ what: 'DuckDB is not here', value: Number.NaN, unit: '' }];
  const folder = mkdtempSync(join(tmpdir(), 'desire-path-pool-'));
  try {
    // twenty different participants, written under as many names as there are hand-overs
    const texts = await bench.handOverTexts(20, ROWS);
    for (let index = 0; index < HAND_OVERS; index += 1) {
      const { touchpoints, tombstones, participantId } = texts[index % texts.length] ?? {
        touchpoints: '',
        tombstones: '',
        participantId: '',
      };
      const who = `Q${String(index).padStart(4, '0')}`;
      const place = join(folder, `desire-path_bench_${who}_20260401T090000Z`);
      mkdirSync(place);
      writeFileSync(
        join(place, 'touchpoints.csv'),
        touchpoints.replaceAll(participantId, who).replaceAll('T-', `T-${who}-`),
      );
      writeFileSync(join(place, 'tombstones.csv'), tombstones);
    }
    const query = `SELECT COUNT(*) AS rows, COUNT(DISTINCT participant_id) AS persons, MIN(stage) AS stage FROM (${bench.poolSql(folder)})`;
    const took: number[] = [];
    const worked: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const since = performance.now();
      const cpu = process.cpuUsage();
      const [row] = await bench.ask(connection, query);
      took.push((performance.now() - since) / 1000);
      const { user, system } = process.cpuUsage(cpu);
      worked.push((user + system) / 1_000_000);
      if (row?.['rows'] !== HAND_OVERS * ROWS || row['persons'] !== HAND_OVERS)
        throw new Error(JSON.stringify(row));
    }
    return [
      {
        what: `${HAND_OVERS} hand-overs of ${ROWS} rows pooled in DuckDB, declared columns (median)`,
        value: median(took),
        unit: 's',
        most: 1,
      },
      { what: 'the same, time of the processors, whatever else they do', value: median(worked), unit: 's' },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
