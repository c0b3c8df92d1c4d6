/**
 * `npm run test:readers`: every format read by programs that are not ours, row by row against what was stored. What is
 * not on the machine is said and skipped (Debian: python3-pandas, libreoffice-calc, r-cran-readr, libxml2-utils).
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadBundled } from './bundled.ts';
import { openClickHouse } from './chdb.ts';
import type { How, TextRow } from './readers/compare';
import { ROOT, run } from './shell.ts';

const product = await loadBundled<typeof import('./readers/entry')>('scripts/readers/entry.ts', [
  '@duckdb/node-api',
]);
const folder = mkdtempSync(join(tmpdir(), 'desire-path-readers-'));
const here = join(ROOT, 'scripts', 'readers');
const file = (name: string): string => join(folder, name);

try {
  const { stored, kept } = await product.writeFiles(folder);
  console.log(`${stored.length} touchpoints, ${kept.length} of them not excluded`);
  const compare = (reader: string, name: string, read: readonly TextRow[], how: How): void =>
    say(reader, name, product.differences(stored, read, how), `${read.length} rows`);

  await attempt('pandas', async () => {
    const python =
      (await run('/usr/bin/python3', ['-c', 'import pandas'])).code === 0 ? '/usr/bin/python3' : 'python3';
    const read = JSON.parse(await output(python, [join(here, 'pandas_reads.py'), folder])) as {
      reader: string;
      problems: string[];
    } & Readonly<Record<string, TextRow[]>>;
    const reader = read.reader;
    say(reader, 'what PM4Py asks of columns, types and ids', read.problems);
    for (const name of ['touchpoints.csv', 'touchpoints-excel.csv']) {
      compare(reader, name, read[name] ?? [], { apostrophes: true });
    }
    const pages = kept.filter((row) => row['page_host'] !== '').map((row) => row['event_id']);
    const visits = (read['webtrackr.csv'] ?? []).map((row) => row['event_id']);
    say(
      reader,
      'webtrackr.csv',
      visits.join() === pages.join() ? [] : ['other rows'],
      `${visits.length} rows`,
    );
    say(reader, 'channel_paths.csv', (read['channel_paths.csv'] ?? []).length === 1 ? [] : ['other rows']);
  });

  await attempt('readr', async () => {
    await output('Rscript', [join(here, 'readr_reads.R'), folder]);
    const [reader = 'readr', ...problems] = readFileSync(file('readr.txt'), 'utf8').trim().split('\n');
    say(reader, 'what bupaR, webtrackR and ChannelAttribution ask', problems);
    compare(reader, 'touchpoints.csv', product.parseCsv(readFileSync(file('readr.csv'), 'utf8')), {
      apostrophes: true,
      tolerance: 1,
    });
  });

  await attempt('LibreOffice', async () => {
    const office = ['--headless', `-env:UserInstallation=file://${folder}/office`, '--convert-to'];
    const written = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
    const to = file('from-office');
    await output('soffice', [...office, written, '--outdir', to, file('touchpoints.xlsx')]);
    const sheet = readFileSync(join(to, 'touchpoints-touchpoints.csv'), 'utf8');
    compare('LibreOffice', 'touchpoints.xlsx', product.parseCsv(sheet), {
      apostrophes: false,
      tolerance: 1_000,
    });
    const sheets = readdirSync(to).filter((name) => name.endsWith('.csv'));
    say('LibreOffice', 'sheets of touchpoints.xlsx', sheets.length === 4 ? [] : sheets, sheets.join(', '));
    const german = '--infilter=Text - txt - csv (StarCalc):59,34,76,1,,1031,false,true';
    await output('soffice', [
      ...office,
      written.replace(',-1', ''),
      german,
      '--outdir',
      to,
      file('touchpoints-excel.csv'),
    ]);
    const excel = readFileSync(join(to, 'touchpoints-excel.csv'), 'utf8');
    compare('LibreOffice in German', 'touchpoints-excel.csv', product.parseCsv(excel), {
      apostrophes: true,
      tolerance: 1_000,
    });
  });

  await attempt('xmllint', async () => {
    const schema = join(ROOT, 'tests', 'fixtures', 'formats', 'xes.xsd');
    const { code, output: said } = await run('xmllint', [
      '--noout',
      '--huge',
      '--schema',
      schema,
      file('log.xes'),
    ]);
    if (code === 127) throw new Error(said);
    say('xmllint', 'log.xes against the rules of IEEE 1849', code === 0 ? [] : [said.slice(0, 300)]);
    const ids = await output('xmllint', [
      '--huge',
      '--xpath',
      `//*[local-name()='event']/*[@key='event_id']/@value`,
      file('log.xes'),
    ]);
    const read = [...ids.matchAll(/value="([^"]+)"/gu)].map((match) => match[1]);
    const wanted = kept.map((row) => row['event_id']);
    say('xmllint', 'log.xes', read.join() === wanted.join() ? [] : ['other events'], `${read.length} events`);
  });

  await attempt('DuckDB', async () => {
    const connection = await product.openDuckDb();
    if (connection === undefined) throw new Error('not installed');
    const read = async (from: string): Promise<TextRow[]> => {
      const columns = `COLUMNS(*)::VARCHAR`;
      const result = await connection.runAndReadAll(`SELECT ${columns} FROM ${from}`);
      return result
        .getRowObjects()
        .map((row) =>
          Object.fromEntries(
            Object.entries(row).map(([name, value]) => [name, value === null ? '' : String(value)]),
          ),
        );
    };
    const declared = product.declaredColumns('touchpoints');
    const csv = `read_csv('${file('touchpoints.csv')}', columns = ${declared}, header = true, auto_detect = false)`;
    compare('DuckDB', 'touchpoints.csv', await read(csv), { apostrophes: true });
    compare('DuckDB', 'touchpoints.parquet', await read(`read_parquet('${file('touchpoints.parquet')}')`), {
      apostrophes: false,
    });
  });

  await attempt('ClickHouse', async () => {
    const clickhouse = await openClickHouse();
    const read = (name: string, format: string): TextRow[] =>
      clickhouse
        .query(
          `SELECT * FROM file('${file(name)}', '${format}') SETTINGS session_timezone = 'UTC', schema_inference_make_columns_nullable = 1, input_format_csv_use_best_effort_in_schema_inference = 0`,
          'JSONStringsEachRow',
        )
        .split('\n')
        .filter((line) => line !== '')
        .map((line) =>
          Object.fromEntries(
            Object.entries(JSON.parse(line) as Record<string, string | null>).map(([key, value]) => [
              key,
              value === null || value === 'ᴺᵁᴸᴸ' ? '' : value,
            ]),
          ),
        );
    compare('ClickHouse', 'touchpoints.parquet', read('touchpoints.parquet', 'Parquet'), {
      apostrophes: false,
    });
    compare('ClickHouse', 'touchpoints.csv', read('touchpoints.csv', 'CSVWithNames'), { apostrophes: true });
    clickhouse.cleanup();
  });
  const notebooks = join(ROOT, 'docs', 'notebooks');
  for (const study of await product.pooledFolders(file('pooled'))) {
    const told = (read: readonly unknown[]): string => `${read.length} figures, from ${study.from}`;
    await attempt('the Python notebook', async () => {
      const said = await output('/usr/bin/python3', [
        join(here, 'run_notebook.py'),
        study.folder,
        join(notebooks, 'workspace.ipynb'),
      ]);
      const read = JSON.parse(said.slice(said.indexOf('[['))) as [string, string, number][];
      say('pandas', 'workspace.ipynb', product.otherFigures(study.figures, read), told(read));
    });
    await attempt('the R notebook', async () => {
      await output('Rscript', [join(here, 'run_notebook.R'), study.folder, join(notebooks, 'workspace.Rmd')]);
      const read = product
        .parseCsv(readFileSync(join(study.folder, 'figures.csv'), 'utf8'))
        .map((row): [string, string, number] => [
          row['figure'] ?? '',
          row['key'] ?? '',
          Number(row['value']),
        ]);
      say('R', 'workspace.Rmd', product.otherFigures(study.figures, read), told(read));
    });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function say(reader: string, what: string, problems: readonly string[], detail = ''): void {
  const isGood = problems.length === 0;
  console.log(
    `${isGood ? 'equal ' : 'OTHER '} ${reader.padEnd(22)} ${what}${detail === '' ? '' : ` (${detail})`}`,
  );
  for (const problem of problems) console.log(`         ${problem}`);
  if (!isGood) process.exitCode = 1;
}

/** A reader that is not on this machine is skipped, aloud. */
async function attempt(reader: string, read: () => Promise<void>): Promise<void> {
  try {
    await read();
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const isMissing = /ENOENT|not installed|No module named|there is no package|Cannot find/u.test(said);
    console.log(`${isMissing ? 'not here' : 'FAILED'} ${reader}: ${said.slice(0, 300)}`);
    if (!isMissing) process.exitCode = 1;
  }
}

async function output(command: string, args: readonly string[]): Promise<string> {
  const { code, output: said } = await run(command, args);
  if (code !== 0) throw new Error(said);
  return said;
}
