/** The pooled tables beside the touchpoints: days, gaps, prompts, answers, codes … of all persons. */
import { gatherSmallTables } from '../../lib/app/pool/pooled-record';
import { TABLES, type Column, type TableName } from '../../lib/core/columns';
import { csvHeader, csvLine, restoreText } from '../../lib/core/csv';
import type { Cells } from '../../lib/core/hand-over';
import type { PooledFolder } from './read-folder';
import type { LakeTable } from './table-definitions';

export type SmallRows = ReadonlyMap<TableName, readonly Cells[]>;

/** Those with at least one row. */
export function smallRows({ persons, codes }: Pick<PooledFolder, 'persons' | 'codes'>): SmallRows {
  const small = gatherSmallTables();
  for (const person of persons.values()) small.add(person);
  return new Map([...small.value(), ['codes', codes] as const].filter(([, rows]) => rows.length > 0));
}

/** As the contract writes it. */
export function contractTable(table: TableName, rows: readonly Cells[]): string {
  return csvHeader(TABLES[table]) + rows.map(csvLine).join('');
}

/** For an engine: text as it was written, the study of the partition behind each row. */
export function lakeTable(table: LakeTable, rows: readonly Cells[], studyId: string): string {
  const columns: readonly Column[] = TABLES[table];
  const isWritten = columns.map(({ type }) => type === 'text' || type === 'list');
  return rows
    .map((cells) =>
      csvLine([...columns.map((_, at) => plain(cells[at] ?? '', isWritten[at] === true)), studyId]),
    )
    .join('');
}

function plain(cell: string, isWritten: boolean): string {
  return isWritten ? restoreText(cell) : cell;
}
