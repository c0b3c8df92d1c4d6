/**
 * RFC 4180 out and back. Text that a spreadsheet would run as a formula, or a reader would take for a missing
 * value, gets a leading apostrophe; so does text that begins with one. Reading takes one away: reversible.
 * Other columns are never touched: −2 stays a number.
 */
import type { Cell, Column } from './columns';

export const CSV_NEWLINE = '\r\n';

/** Leading blanks and invisible marks do not stop a spreadsheet from seeing the sign behind them. */
const RUNS_AS_FORMULA = /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]|^'/u;
const READS_AS_MISSING = /^(?:na|n\/a|nan|none|null|now|today)$/i;

export function makeHarmless(text: string): string {
  return RUNS_AS_FORMULA.test(text) || READS_AS_MISSING.test(text) ? `'${text}` : text;
}

/** The text as it was before `makeHarmless`. */
export function restoreText(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

const LIST_SEPARATOR = '|';

export function cellText(value: Cell, column: Column): string {
  if (value === null) return '';
  if (typeof value === 'object') {
    // a bar inside an item would split it: it becomes its look-alike
    return makeHarmless(value.map((item) => item.replaceAll(LIST_SEPARATOR, '¦')).join(LIST_SEPARATOR));
  }
  const text = String(value);
  return column.type === 'text' ? makeHarmless(text) : text;
}

export function listOf(cell: string): string[] {
  const text = restoreText(cell);
  return text === '' ? [] : text.split(LIST_SEPARATOR);
}

export function csvLine(cells: readonly string[]): string {
  return cells.map(quoted).join(',') + CSV_NEWLINE;
}

function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

export function csvHeader(columns: readonly Column[]): string {
  return csvLine(columns.map((column) => column.name));
}

export function csvRow(columns: readonly Column[], row: Readonly<Record<string, Cell>>): string {
  return csvLine(columns.map((column) => cellText(row[column.name] ?? null, column)));
}
