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
  // most texts begin with a letter or a digit: only a short one of them can be a word for "missing"
  if (isPlainStart(text.charCodeAt(0)))
    return text.length <= 5 && READS_AS_MISSING.test(text) ? `'${text}` : text;
  return RUNS_AS_FORMULA.test(text) ? `'${text}` : text;
}

/** ASCII letters and digits, Greek and Cyrillic. */
function isPlainStart(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    (code >= 0x0391 && code <= 0x052f)
  );
}

/** The text as it was before `makeHarmless`. */
export function restoreText(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

const LIST_SEPARATOR = '|';

export function cellText(value: Cell, column: Column): string {
  if (value === null) return '';
  if (typeof value === 'object') return makeHarmless(listText(value));
  const text = String(value);
  return column.type === 'text' ? makeHarmless(text) : text;
}

/** `a|b`; a bar inside an item would split it: it becomes its look-alike. */
export function listText(items: readonly string[]): string {
  return items.map((item) => item.replaceAll(LIST_SEPARATOR, '¦')).join(LIST_SEPARATOR);
}

export function listOf(cell: string): string[] {
  const text = restoreText(cell);
  return text === '' ? [] : text.split(LIST_SEPARATOR);
}

export function csvLine(cells: readonly string[]): string {
  return cells.map(quoted).join(',') + CSV_NEWLINE;
}

function quoted(cell: string): string {
  return NEEDS_QUOTES.test(cell) || hasOuterBlank(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const NEEDS_QUOTES = /[",\r\n]/;

function hasOuterBlank(cell: string): boolean {
  return isBlank(cell.charCodeAt(0)) || isBlank(cell.charCodeAt(cell.length - 1));
}

/** `\s` of one character; NaN (of an empty cell) is none. */
function isBlank(code: number): boolean {
  return code <= 32 || (code >= 0x80 && /\s/u.test(String.fromCharCode(code)));
}

export function csvHeader(columns: readonly Column[]): string {
  return csvLine(columns.map((column) => column.name));
}

export function csvRow(columns: readonly Column[], row: Readonly<Record<string, Cell>>): string {
  let line = '';
  let separator = '';
  for (const column of columns) {
    line += separator + csvCell(row[column.name] ?? null, column);
    separator = ',';
  }
  return line + CSV_NEWLINE;
}

/** A million rows pass here: only words that someone wrote, and ids, are looked at for quotes. */
function csvCell(value: Cell, column: Column): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (column.type === 'enum' || column.type === 'datetime') return String(value);
  return quoted(cellText(value, column));
}
