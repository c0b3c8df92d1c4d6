/** DuckDB at work: declared columns in, Parquet out, laid out by study and month. */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { TABLES, type Column } from '../../lib/core/columns';
import { TYPES } from './engines';
import { LAKE_TABLES, LAKE_TABLE_NAMES, type LakeTable } from './table-definitions';

/** A connection that reaches no network: extensions are never fetched. Undefined where DuckDB is not installed. */
export async function openDuckDb(): Promise<DuckDBConnection | undefined> {
  try {
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const instance = await DuckDBInstance.create(':memory:', {
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    });
    const connection = await instance.connect();
    await connection.run("SET TimeZone = 'UTC'");
    return connection;
  } catch (error) {
    if (error instanceof Error && /Cannot find (?:module|package)/u.test(error.message)) return undefined;
    throw error;
  }
}

/** `{'case_id': 'VARCHAR', …}` as `read_csv` wants its columns declared. */
export function declaredColumns(table: LakeTable, more: readonly string[] = []): string {
  const columns: readonly Column[] = TABLES[table];
  const declared = [
    ...columns.map(({ name, type }) => `'${name}': '${TYPES.duckdb[type]}'`),
    ...more.map((name) => `'${name}': 'VARCHAR'`),
  ];
  return `{${declared.join(', ')}}`;
}

/**
 * Builds the lake anew from the CSV files of `from`, those that are there; what stood there before goes.
 * @returns rows of each table of the lake
 */
export async function buildLake(
  connection: DuckDBConnection,
  from: string,
  lake: string,
): Promise<{ readonly [T in LakeTable]?: number }> {
  const counts: { [T in LakeTable]?: number } = {};
  rmSync(lake, { recursive: true, force: true });
  for (const table of LAKE_TABLE_NAMES.filter((each) => existsSync(join(from, `${each}.csv`)))) {
    const folder = join(lake, table);
    mkdirSync(folder, { recursive: true });
    const partitions = LAKE_TABLES[table];
    const source = `read_csv(${literal(join(from, `${table}.csv`))}, columns = ${declaredColumns(table, partitions)}, header = false, auto_detect = false, quote = '"', escape = '"', nullstr = '', strict_mode = false, parallel = false)`;
    const copied = await connection.runAndReadAll(
      `COPY (SELECT * FROM ${source}) TO ${literal(folder)} (FORMAT parquet, COMPRESSION zstd, PARTITION_BY (${partitions.join(', ')}))`,
    );
    counts[table] = Number(copied.getRows()[0]?.[0] ?? 0);
  }
  return counts;
}

export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

export async function ask(
  connection: DuckDBConnection,
  sql: string,
): Promise<Readonly<Record<string, string | number>>[]> {
  const read = await connection.runAndReadAll(sql);
  return read
    .getRowObjects()
    .map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          typeof value === 'number' ? value : typeof value === 'bigint' ? Number(value) : String(value),
        ]),
      ),
    );
}
