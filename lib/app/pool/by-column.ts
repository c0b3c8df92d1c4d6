/** Cells of a row by the names of their columns, and back. */
import { TABLES, type Cell, type Column, type TableName } from '../../core/columns';
import { cellText } from '../../core/csv';
import type { Cells } from '../../core/hand-over';
import type { CellByName } from '../rows-from-cells';

const PLACES = new Map(
  Object.entries(TABLES).map(([table, columns]) => [
    table,
    new Map((columns as readonly Column[]).map(({ name }, index) => [name, index])),
  ]),
);

export function byColumn(table: TableName, cells: Cells): CellByName {
  const places = PLACES.get(table);
  return (column) => cells[places?.get(column) ?? -1] ?? '';
}

/** The row as it stands in the file. */
export function cellsOf(table: TableName, row: Readonly<Record<string, Cell>>): string[] {
  return (TABLES[table] as readonly Column[]).map((column) => cellText(row[column.name] ?? null, column));
}
