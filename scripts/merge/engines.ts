/**
 * How each engine says the few things on which they differ. Table definitions and questions are written once and
 * put into words here; DuckDB and ClickHouse are run by the tests, the others follow their manuals.
 */
import type { ColumnType } from '../../lib/core/columns';

export const ENGINES = ['duckdb', 'clickhouse', 'spark', 'bigquery', 'trino'] as const;
export type Engine = (typeof ENGINES)[number];

/** Partition columns of the lake: their names are no column's, or a reader would have two of one name. */
export const PARTITIONS = { study: 'study', month: 'month' } as const;

const text = (word: string): { readonly [K in 'id' | 'text' | 'list' | 'enum']: string } => ({
  id: word,
  text: word,
  list: word,
  enum: word,
});

/** Types of the columns; every one may be empty. */
export const TYPES: { readonly [E in Engine]: { readonly [K in ColumnType]: string } } = {
  duckdb: {
    ...text('VARCHAR'),
    boolean: 'BOOLEAN',
    integer: 'INTEGER',
    number: 'DOUBLE',
    datetime: 'TIMESTAMPTZ',
  },
  clickhouse: {
    ...text('Nullable(String)'),
    boolean: 'Nullable(Bool)',
    integer: 'Nullable(Int32)',
    number: 'Nullable(Float64)',
    datetime: "Nullable(DateTime64(6, 'UTC'))",
  },
  spark: { ...text('STRING'), boolean: 'BOOLEAN', integer: 'INT', number: 'DOUBLE', datetime: 'TIMESTAMP' },
  bigquery: {
    ...text('STRING'),
    boolean: 'BOOL',
    integer: 'INT64',
    number: 'FLOAT64',
    datetime: 'TIMESTAMP',
  },
  trino: {
    ...text('varchar'),
    boolean: 'boolean',
    integer: 'integer',
    number: 'double',
    datetime: 'timestamp(6) with time zone',
  },
};

/** Names such as `start` and `trigger` are words of some engines: quoted everywhere. */
export function quoted(engine: Engine, name: string): string {
  return engine === 'spark' || engine === 'bigquery' ? `\`${name}\`` : `"${name}"`;
}

/** Whole milliseconds since 1970 of an instant. */
export function epochMs(engine: Engine, column: string): string {
  switch (engine) {
    case 'duckdb':
      return `epoch_ms(${column})`;
    case 'clickhouse':
      return `toUnixTimestamp64Milli(toDateTime64(assumeNotNull(${column}), 3, 'UTC'))`;
    case 'spark':
      return `unix_millis(${column})`;
    case 'bigquery':
      return `UNIX_MILLIS(${column})`;
    case 'trino':
      return `CAST(to_unixtime(${column}) * 1000 AS bigint)`;
  }
}

/** Whole days of so many milliseconds; local days of instants after 1970 only. */
export function days(engine: Engine, milliseconds: string): string {
  switch (engine) {
    case 'duckdb':
      return `(${milliseconds}) // 86400000`;
    case 'clickhouse':
      return `intDiv(${milliseconds}, 86400000)`;
    case 'spark':
    case 'bigquery':
      return `CAST(FLOOR((${milliseconds}) / 86400000) AS ${engine === 'spark' ? 'BIGINT' : 'INT64'})`;
    case 'trino':
      return `(${milliseconds}) / 86400000`;
  }
}
