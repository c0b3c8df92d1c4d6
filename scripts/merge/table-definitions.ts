/** The lake's tables in the words of each engine, made from the one column list. */
import { TABLES, type Column } from '../../lib/core/columns';
import { ENGINES, PARTITIONS, quoted, TYPES, type Engine } from './engines';

/** The tables of the lake, each with how it is laid out below its folder. */
export const LAKE_TABLES = {
  touchpoints: [PARTITIONS.study, PARTITIONS.month],
  touchpoint_brands: [PARTITIONS.study, PARTITIONS.month],
  journeys: [PARTITIONS.study],
  days: [PARTITIONS.study],
  gaps: [PARTITIONS.study],
  prompts: [PARTITIONS.study],
  answers: [PARTITIONS.study],
  participants: [PARTITIONS.study],
  codes: [PARTITIONS.study],
} as const;
export type LakeTable = keyof typeof LAKE_TABLES;
/** Written journey after journey; the others are small. */
export type JourneyTable = 'touchpoints' | 'touchpoint_brands' | 'journeys';
export const LAKE_TABLE_NAMES = Object.keys(LAKE_TABLES) as LakeTable[];

export type Where = {
  /** Folder or bucket the lake lies in, without a slash at its end. */
  readonly lake: string;
};

/** Every file of a table, at any study and month. */
function glob({ lake }: Where, table: LakeTable): string {
  return [lake, table, ...LAKE_TABLES[table].map((name) => `${name}=*`), '*.parquet'].join('/');
}

/** @param tables those the lake has: over an empty folder some engines define nothing */
export function tableDefinitions(
  engine: Engine,
  where: Where,
  tables: readonly LakeTable[] = LAKE_TABLE_NAMES,
): string {
  return tables.map((table) => definition(engine, table, where)).join('\n');
}

function definition(engine: Engine, table: LakeTable, where: Where): string {
  const columns: readonly Column[] = TABLES[table];
  const partitions: readonly string[] = LAKE_TABLES[table];
  const types = TYPES[engine];
  const listed = columns.map(({ name, type }) => `  ${quoted(engine, name)} ${types[type]}`);
  const folders = partitions.map((name) => `  ${quoted(engine, name)} ${types.id}`);
  const folder = `${where.lake}/${table}`;
  switch (engine) {
    case 'duckdb':
      return `CREATE OR REPLACE VIEW ${table} AS SELECT * FROM read_parquet('${glob(where, table)}', hive_partitioning = true, hive_types = {${partitions.map((name) => `${name}: VARCHAR`).join(', ')}});\n`;
    case 'clickhouse':
      return `CREATE OR REPLACE VIEW ${table} AS SELECT * FROM file('${glob(where, table)}', 'Parquet', '${columns
        .map(({ name, type }) => `${quoted(engine, name)} ${types[type]}`)
        .join(', ')
        .replaceAll("'", "\\'")}');\n`;
    case 'spark':
      return `CREATE TABLE ${table} (\n${[...listed, ...folders].join(',\n')}\n) USING PARQUET PARTITIONED BY (${partitions.join(', ')}) LOCATION '${folder}';\nMSCK REPAIR TABLE ${table};\n`;
    case 'bigquery':
      return `CREATE OR REPLACE EXTERNAL TABLE desire_path.${table} (\n${listed.join(',\n')}\n)\nWITH PARTITION COLUMNS (\n${folders.join(',\n')}\n)\nOPTIONS (format = 'PARQUET', uris = ['${folder}/*'], hive_partition_uri_prefix = '${folder}');\n`;
    case 'trino':
      return `CREATE TABLE hive.desire_path.${table} (\n${[...listed, ...folders].join(',\n')}\n) WITH (external_location = '${folder}', format = 'PARQUET', partitioned_by = ARRAY[${partitions.map((name) => `'${name}'`).join(', ')}]);\nCALL hive.system.sync_partition_metadata('desire_path', '${table}', 'FULL');\n`;
  }
}

/** Every engine with the file its definitions stand in. */
export function definitionFiles(
  where: (engine: Engine) => Where,
  tables: readonly LakeTable[],
): { name: string; text: string }[] {
  return ENGINES.map((engine) => ({
    name: `tables.${engine}.sql`,
    text: tableDefinitions(engine, where(engine), tables),
  }));
}
