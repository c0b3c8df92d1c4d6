/**
 * A hand-over as it was read: the cells of each table in the contract's order, written as the contract writes
 * them, whatever a spreadsheet had made of the file. And what can be wrong with one, or worth saying.
 */
import { TABLES, type Column, type TableName } from './columns';
import type { HandOverFacts } from './pool';

/** One row: its cells in the order of the table's columns. */
export type Cells = readonly string[];
export type Tables = { readonly [K in TableName]?: readonly Cells[] };

export type ReadHandOver = {
  readonly facts: HandOverFacts;
  readonly tables: Tables;
  readonly notes: readonly FileNote[];
};

export const READ_PROBLEMS = [
  'too_large',
  'unpacks_too_large',
  'truncated',
  'damaged',
  'locked',
  'no_key',
  'wrong_key',
  'workbook',
  'not_a_hand_over',
  'no_touchpoints',
  'missing_columns',
  'twice_columns',
  'wrong_cell_count',
  'open_quote',
  'not_utf8',
  'broken_letters',
  'lost_letters',
  'bad_value',
  'lost_seconds',
  'unclear_date',
  'unclear_number',
  'empty_key',
  'duplicate_id',
  'several_studies',
  'several_participants',
  'other_study',
  'newer_version',
  'too_many_rows',
  'not_stored',
] as const;

/** Why a file was refused. `row` counts the lines of the table from 1 (the header); 0 and '' where it does not apply. */
export type ReadProblem = {
  readonly kind: (typeof READ_PROBLEMS)[number];
  /** The table inside the file, e.g. `days.csv`; '' = the file as a whole. */
  readonly table: string;
  readonly row: number;
  readonly column: string;
  readonly value: string;
};

export const FILE_NOTES = [
  /** Something a spreadsheet had changed and that can be read without guessing. */
  'dates_read',
  'milliseconds_lost',
  'booleans_read',
  'decimals_read',
  'resaved',
  'columns_unknown',
  'columns_missing',
  'age_from_rows',
  'install_not_named',
] as const;

export type FileNote = {
  readonly kind: (typeof FILE_NOTES)[number];
  readonly table: string;
  /** What it is about: columns, an order of day and month. */
  readonly value: string;
};

const PLACES = new Map<string, ReadonlyMap<string, number>>(
  Object.entries(TABLES).map(([table, columns]) => [
    table,
    new Map((columns as readonly Column[]).map(({ name }, index) => [name, index])),
  ]),
);

/** Where a column stands in its table. */
export function placeIn(table: TableName, column: string): number {
  const place = PLACES.get(table)?.get(column);
  if (place === undefined) throw new Error(`${table} has no column ${column}`);
  return place;
}

/** A function that takes the cell of one column out of a row. */
export function cellOf(table: TableName, column: string): (cells: Cells) => string {
  const place = placeIn(table, column);
  return (cells) => cells[place] ?? '';
}
