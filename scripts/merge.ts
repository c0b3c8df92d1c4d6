/**
 * `npm run merge -- FOLDER [--out DIR] [--study ID] [--key FILE]`: a folder of hand-overs (zip or CSV, also saved again by a
 * spreadsheet) pooled by the rules of the workspace into a lake of Parquet files, with the table definitions for
 * five engines and three questions answered. All of it or nothing is written.
 */
import {
  cpSync,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openAsBlob,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import type { FoundFile } from '../lib/app/pool/bundles';
import { loadBundled } from './bundled.ts';
import { seconds } from './shell.ts';

type Entry = typeof import('./merge/entry');
type Pooled = Awaited<ReturnType<Entry['poolFolder']>>;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, study: { type: 'string', default: '' }, key: { type: 'string' } },
});
const [given] = positionals;
if (given === undefined || !existsSync(given)) {
  console.error(
    'npm run merge -- FOLDER [--out DIR] [--study ID] [--key FILE]: FOLDER holds the hand-overs, FILE the private key.',
  );
  process.exit(2);
}
const folder = resolve(given);
const out = resolve(values.out ?? `${folder}-pooled`);
const since = performance.now();
const merge = await loadBundled<Entry>('scripts/merge/entry.ts', ['@duckdb/node-api']);
await merge.speak('en');
const connection = await merge.openDuckDb();
if (connection === undefined) {
  console.error(
    'DuckDB is not here: it is an optional dependency. Run “npm install” without “--omit=optional”.',
  );
  process.exit(1);
}

const report: string[] = [];
const privateKey =
  values.key === undefined ? '' : (/AGE-SECRET-KEY-1\S+/u.exec(readFileSync(values.key, 'utf8'))?.[0] ?? '');
const pooled = await merge.poolFolder(await filesIn(folder), {
  openSealed: privateKey === '' ? null : (bytes) => merge.openWithStudyKey(bytes, privateKey),
  studyId: values.study,
  onFile: ({ name, outcome, problem }, done, all) => {
    report.push(`${outcome}\t${name}${problem === null ? '' : `\t${merge.sayProblem(problem)}`}`);
    if (problem !== null) console.log(`refused  ${name}: ${merge.sayProblem(problem)}`);
    if (process.stdout.isTTY) process.stdout.write(`\r${done} of ${all} files `);
  },
});
if (pooled.persons.size === 0) {
  console.error(`No hand-over could be read in ${folder}. Nothing was written.`);
  process.exit(1);
}
const temporary = mkdtempSync(join(tmpdir(), 'desire-path-merge-'));
try {
  mkdirSync(out, { recursive: true });
  const csv = join(temporary, 'csv');
  mkdirSync(csv);
  await writeLines(pooled, temporary, merge.lakeLines);
  await writeLines(pooled, csv, merge.contractLines, merge.CONTRACT_HEADERS);
  for (const [table, rows] of merge.smallRows(pooled)) {
    writeFileSync(join(csv, `${table}.csv`), merge.contractTable(table, rows));
    const inLake = merge.LAKE_TABLE_NAMES.find((each) => each === table);
    if (inLake === undefined) continue;
    writeFileSync(join(temporary, `${table}.csv`), merge.lakeTable(inLake, rows, pooled.studyId));
  }
  const fresh = join(out, 'lake.new');
  const rows = await merge.buildLake(connection, temporary, fresh);
  const lake = join(out, 'lake');
  rmSync(lake, { recursive: true, force: true });
  renameSync(fresh, lake);
  rmSync(join(out, 'csv'), { recursive: true, force: true });
  cpSync(csv, join(out, 'csv'), { recursive: true });
  await writeSql(
    lake,
    merge.LAKE_TABLE_NAMES.filter((table) => (rows[table] ?? 0) > 0),
  );
  writeFileSync(join(out, 'files.tsv'), `${report.join('\n')}\n`);
  console.log(
    `${rows.touchpoints} touchpoints in ${rows.journeys} journeys of ${pooled.persons.size} participants, study ${pooled.studyId}: ${lake} (${seconds(since)})`,
  );
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

async function filesIn(path: string): Promise<FoundFile[]> {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const full = join(entry.parentPath, entry.name);
        return { path: full.slice(path.length + 1).replaceAll('\\', '/'), file: await openAsBlob(full) };
      }),
  );
}

/** One CSV a table, journey after journey. */
async function writeLines(
  from: Pooled,
  to: string,
  linesOf: Entry['lakeLines'],
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  const streams = new Map<string, ReturnType<typeof createWriteStream>>();
  const open = (table: string) => {
    const stream = createWriteStream(join(to, `${table}.csv`));
    stream.write(headers[table] ?? '');
    streams.set(table, stream);
    return stream;
  };
  for (const built of merge.builtJourneys(from)) {
    for (const [table, lines] of Object.entries(linesOf(built))) {
      const stream = streams.get(table) ?? open(table);
      if (!stream.write(lines)) await new Promise((resolve) => stream.once('drain', resolve));
    }
  }
  for (const stream of streams.values()) {
    stream.end();
    await finished(stream);
  }
}

/** Definitions and questions for every engine, and DuckDB's answers, beside the lake. */
async function writeSql(
  lake: string,
  tables: readonly (typeof merge.LAKE_TABLE_NAMES)[number][],
): Promise<void> {
  const sql = join(out, 'sql');
  mkdirSync(sql, { recursive: true });
  const cloud = { spark: lake, trino: `file://${lake}`, bigquery: 'gs://YOUR-BUCKET/lake' } as const;
  const placeOf = (engine: (typeof merge.ENGINES)[number]) => ({
    lake: engine === 'duckdb' || engine === 'clickhouse' ? lake : cloud[engine],
  });
  for (const { name, text } of merge.definitionFiles(placeOf, tables)) {
    writeFileSync(join(sql, name), text);
  }
  if (connection === undefined) return;
  await connection.run(merge.tableDefinitions('duckdb', { lake }, tables));
  for (const question of merge.QUESTIONS) {
    for (const engine of merge.ENGINES) {
      writeFileSync(join(sql, `${question}.${engine}.sql`), merge.questionSql(question, engine));
    }
    const answer = await merge.ask(connection, merge.questionSql(question, 'duckdb'));
    const header = Object.keys(answer[0] ?? {});
    const lines = [header, ...answer.map((row) => header.map((name) => String(row[name])))];
    writeFileSync(join(out, `${question}.tsv`), `${lines.map((line) => line.join('\t')).join('\n')}\n`);
  }
}
