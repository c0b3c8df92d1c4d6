/** Cells of a worksheet as SpreadsheetML: text stays text (nothing runs), numbers and times are numbers. */
import type { Cell, Column } from '../../core/columns';
import { listText } from '../../core/csv';
import { xmlText } from '../../core/xml-text';

/** Style numbers of `styles.xml`. */
const STYLES = { head: 1, time: 2 } as const;
/** Excel takes no more letters in a cell. */
const LONGEST = 32_767;
const DAY = 86_400_000;
/** Excel's day 0, with the leap day of 1900 that never was. */
const EPOCH = Date.UTC(1899, 11, 30);

/** `A`, `Z`, `AA` … */
export function columnName(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

export function headCell(text: string): string {
  return `<c s="${STYLES.head}" t="inlineStr"><is><t>${xmlText(text)}</t></is></c>`;
}

export function cell(value: Cell, column: Column): string {
  if (value === null || value === '') return '<c/>';
  if (typeof value === 'number') return `<c><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'object') return value.length === 0 ? '<c/>' : textCell(listText(value));
  if (column.type === 'datetime') {
    return `<c s="${STYLES.time}"><v>${(Date.parse(value) - EPOCH) / DAY}</v></c>`;
  }
  return textCell(value);
}

function textCell(text: string): string {
  return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(text.slice(0, LONGEST))}</t></is></c>`;
}

/** A text that looks like one of Excel's own escapes (`_x000D_`) must be escaped itself. */
function escaped(text: string): string {
  return xmlText(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'))
    .replaceAll('&#10;', '\n')
    .replaceAll('&#13;', '_x000D_');
}
