/** The rows of a file as its own text has them: cells are never made from anything else. */
import Papa from 'papaparse';
import type { HandoverFile } from '../../lib/app/handover';

export type FileRow = {
  /** Line of the file, the header being 1. */
  readonly line: number;
  readonly cells: readonly string[];
};

export type FileTable = {
  readonly columns: readonly string[];
  readonly rows: readonly FileRow[];
};

export function readTable(file: HandoverFile): FileTable {
  const { data } = Papa.parse<string[]>(file.text ?? '', { newline: '\r\n', skipEmptyLines: true });
  const [columns = [], ...rows] = data;
  return { columns, rows: rows.map((cells, index) => ({ line: index + 2, cells })) };
}

export function cellOf({ columns }: FileTable, { cells }: FileRow, column: string): string {
  return cells[columns.indexOf(column)] ?? '';
}

/** What a person looks for comes first, whatever the order in the file. */
const FIRST = [
  'start',
  'activity',
  'stage',
  'brand',
  'seller',
  'product',
  'page_host',
  'page_path',
  'page_title',
  'note',
  'pain_point',
  'opportunity',
  'goal',
  'expectation',
  'valence',
];

/** Columns that say something in these rows. */
export function spokenColumns({ columns, rows }: FileTable): string[] {
  const spoken = columns.filter((_, index) => rows.some(({ cells }) => (cells[index] ?? '') !== ''));
  const first = FIRST.filter((column) => spoken.includes(column));
  return [...first, ...spoken.filter((column) => !first.includes(column))];
}

/** @param day `YYYY-MM-DD` as the row's own start has it; '' = any */
export function findRows(table: FileTable, search: string, day: string): readonly FileRow[] {
  const wanted = search.trim().toLowerCase();
  const dayAt = table.columns.indexOf('start');
  return table.rows.filter(
    ({ cells }) =>
      (wanted === '' || cells.some((cell) => cell.toLowerCase().includes(wanted))) &&
      (day === '' || dayAt < 0 || (cells[dayAt] ?? '').startsWith(day)),
  );
}
