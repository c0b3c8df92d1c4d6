/**
 * `npm run test:engines`: the three questions of `scripts/merge/questions.ts` on two engines, over one lake, against
 * the product's own metrics. ClickHouse comes as the npm package chdb (546 MB), into `.cache` and nowhere else.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { loadBundled } from './bundled.ts';
import { openClickHouse } from './chdb.ts';

type Row = Readonly<Record<string, string | number>>;

const wish = { participants: 20, rows: 60, seed: 1, awkward: true };
const generate = await loadBundled<typeof import('./generate/entry')>('scripts/generate/entry.ts');
const merge = await loadBundled<typeof import('./merge/entry')>('scripts/merge/entry.ts', [
  '@duckdb/node-api',
]);
const duckdb = await merge.openDuckDb();
if (duckdb === undefined) throw new Error('DuckDB is not here: it is an optional dependency');

const folder = mkdtempSync(join(tmpdir(), 'desire-path-engines-'));
try {
  const study = await generate.makePooledStudy(wish);
  const pooled = await merge.poolFolder(
    study.files.map(({ fileName, bytes }) => ({
      path: fileName,
      file: new Blob([bytes as Uint8Array<ArrayBuffer>]),
    })),
    { openSealed: null, studyId: '', onFile: () => {} },
  );
  const built = [...merge.builtJourneys(pooled)];
  const texts: Record<string, string> = {};
  for (const each of built) {
    for (const [table, lines] of Object.entries(merge.lakeLines(each)))
      texts[table] = (texts[table] ?? '') + lines;
  }
  for (const [table, text] of Object.entries(texts)) writeFileSync(join(folder, `${table}.csv`), text);
  for (const [table, rows] of merge.smallRows(pooled)) {
    const inLake = merge.LAKE_TABLE_NAMES.find((each) => each === table);
    if (inLake !== undefined)
      writeFileSync(join(folder, `${table}.csv`), merge.lakeTable(inLake, rows, pooled.studyId));
  }
  const lake = join(folder, 'lake');
  const rows = await merge.buildLake(duckdb, folder, lake);
  const tables = merge.LAKE_TABLE_NAMES.filter((table) => (rows[table] ?? 0) > 0);
  await duckdb.run(merge.tableDefinitions('duckdb', { lake }, tables));
  const clickhouse = await openClickHouse();
  for (const statement of merge.tableDefinitions('clickhouse', { lake }, tables).split(/;\n/u)) {
    if (statement.trim() !== '') clickhouse.query(statement);
  }
  console.log(`${rows.touchpoints} touchpoints, ${rows.journeys} journeys`);
  for (const table of tables) {
    const count = `SELECT COUNT(*) AS count FROM ${table}`;
    const [own] = await merge.ask(duckdb, count);
    const [theirs] = readLines(clickhouse.query(count, 'JSONEachRow'));
    const isEqual = own?.['count'] === rows[table] && theirs?.['count'] === rows[table];
    console.log(`${isEqual ? 'equal ' : 'OTHER '} rows of ${table} on both: ${rows[table]}`);
    if (!isEqual) process.exitCode = 1;
  }
  for (const question of merge.QUESTIONS) {
    const expected = merge.answerOf(question, built);
    const answers: { readonly [engine: string]: readonly Row[] } = {
      DuckDB: await merge.ask(duckdb, merge.questionSql(question, 'duckdb')),
      ClickHouse: readLines(clickhouse.query(merge.questionSql(question, 'clickhouse'), 'JSONEachRow')),
    };
    for (const [engine, answer] of Object.entries(answers)) {
      const isEqual = isDeepStrictEqual(answer, expected);
      console.log(`${isEqual ? 'equal ' : 'OTHER '} ${question} on ${engine}: ${answer.length} rows`);
      if (isEqual) continue;
      process.exitCode = 1;
      const at = answer.findIndex((row, index) => !isDeepStrictEqual(row, expected[index]));
      console.log('  the metrics say', expected[at], 'the engine', answer[at]);
    }
  }
  clickhouse.cleanup();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function readLines(text: string): Row[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const row = JSON.parse(line) as Row;
      // whole numbers of 64 bits come as text
      return Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          typeof value === 'string' && /^\d+$/u.test(value) ? Number(value) : value,
        ]),
      );
    });
}
