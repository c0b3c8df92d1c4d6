/** A table of a hand-over as CSV, row by row. */
import type { Column, RowOf } from './columns';
import { csvHeader, csvRow } from './csv';
import type { ExportSource, Format } from './format';

/** @param rows of the diary; without any the file is left out of a zip */
export function diaryFile<const C extends readonly Column[]>(
  fileName: string,
  columns: C,
  rows: (source: Pick<ExportSource, 'diary' | 'who'>) => readonly RowOf<C>[],
): Format {
  return {
    fileName,
    mediaType: 'text/csv;charset=utf-8',
    isNeeded: ({ diary }) =>
      rows({ diary, who: { studyId: '', participantId: '', installId: '' } }).length > 0,
    async *write(source) {
      yield csvHeader(columns);
      for (const row of rows(source)) yield csvRow(columns, row);
    },
  };
}
