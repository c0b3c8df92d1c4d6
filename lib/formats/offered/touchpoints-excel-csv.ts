/**
 * `touchpoints-excel.csv` for an Excel whose decimal sign is the comma (German, Russian, Greek, Latvian …): a
 * double click opens it. Semicolons, a byte order mark, decimal commas. Text that Excel would turn into a number
 * or a date gets the apostrophe that the codebook describes; times stay text, so that saving again loses nothing.
 */
import { TOUCHPOINT_COLUMNS, type Cell, type Column } from '../../core/columns';
import { cellText, CSV_NEWLINE } from '../../core/csv';
import type { OfferedFormat } from '../../core/offered-format';
import { touchpointRow } from '../../core/table-rows';

const BYTE_ORDER_MARK = '\uFEFF';

/** A number, a date or a time in some country's way of writing, or a month with a number: `10-11`, `1E5`, `Mai 5`. */
const TURNS =
  /^\s*(?:[\d.,:/\s%€$+-]*\d[\d.,:/\s%€$+-]*(?:e[+-]?\d+)?|\p{L}{3,9}[ .-]{0,2}\d{1,4}|\d{1,4}[ .-]{0,2}\p{L}{3,9})\s*$/iu;
const IS_BOOLEAN = /^\s*(?:true|false|wahr|falsch|истина|ложь|αληθησ|ψευδησ|patiess|aplams)\s*$/iu;

export function excelCell(value: Cell, column: Column): string {
  const text = cellText(value, column);
  if (typeof value === 'number') return text.replace('.', ',');
  const isWritten = column.type === 'text' || column.type === 'list';
  return isWritten && (TURNS.test(text) || IS_BOOLEAN.test(text)) ? `'${text}` : text;
}

const line = (cells: readonly string[]): string =>
  cells.map((cell) => (/[";\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';') +
  CSV_NEWLINE;

export default {
  fileName: 'touchpoints-excel.csv',
  mediaType: 'text/csv;charset=utf-8',
  walks: 1,
  async *write(source) {
    yield BYTE_ORDER_MARK + line(TOUCHPOINT_COLUMNS.map(({ name }) => name));
    for await (const { journey, entries } of source.entries()) {
      yield entries
        .map((entry) => {
          const row = touchpointRow(entry, journey);
          return line(TOUCHPOINT_COLUMNS.map((column) => excelCell(row[column.name] ?? null, column)));
        })
        .join('');
    }
  },
} satisfies OfferedFormat;
