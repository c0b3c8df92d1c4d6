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
  if (code <= 32) return true;
  return code >= 0xa0 && WIDE_BLANKS.has(code);
}

/** No-break space, spaces of all widths, line and paragraph separators, byte order mark. */
const WIDE_BLANKS: ReadonlySet<number> = new Set([
  0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a,
  0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff,
]);

export function csvHeader(columns: readonly Column[]): string {
  return csvLine(columns.map((column) => column.name));
}

/** Of each cell of a row what it may hold: only ids, and words that someone wrote, are looked at for quotes. */
type RowPlan = { readonly names: readonly string[]; readonly kinds: readonly ('plain' | 'id' | 'text')[] };

const PLANS = new WeakMap<readonly Column[], RowPlan>();

function planOf(columns: readonly Column[]): RowPlan {
  const known = PLANS.get(columns);
  if (known !== undefined) return known;
  const kinds = columns.map(({ type }) =>
    type === 'text' || type === 'list' ? 'text' : type === 'id' ? 'id' : 'plain',
  );
  const plan: RowPlan = { names: columns.map(({ name }) => name), kinds };
  PLANS.set(columns, plan);
  return plan;
}

/**
 * A million rows pass here. Rows made by `table-rows.ts` hold their cells in the order of the columns: walking along
 * them costs a third less than asking for each by its name (`npm run bench -- --export`).
 */
export function csvRows(columns: readonly Column[], rows: readonly Readonly<Record<string, Cell>>[]): string {
  const plan = planOf(columns);
  return rows.map((row) => lineOf(plan, row) ?? rowByName(columns, row)).join('');
}

/** undefined = its cells stand in another order. */
function lineOf(
  { names, kinds }: RowPlan,
  row: Readonly<Record<string, Cell | undefined>>,
): string | undefined {
  let line = '';
  let at = 0;
  for (const name in row) {
    if (name !== names[at]) return undefined;
    const value = row[name];
    if (at > 0) line += ',';
    const kind = kinds[at];
    at += 1;
    if (value === null || value === undefined || value === '') continue;
    if (typeof value === 'string')
      line += kind === 'plain' ? value : quoted(kind === 'text' ? makeHarmless(value) : value);
    else if (typeof value !== 'object') line += value;
    else if (value.length > 0) line += quoted(makeHarmless(listText(value)));
  }
  return at === names.length ? line + CSV_NEWLINE : undefined;
}

export function csvRow(columns: readonly Column[], row: Readonly<Record<string, Cell>>): string {
  return csvRows(columns, [row]);
}

/** A row in another order, or with cells that are no columns. */
function rowByName(columns: readonly Column[], row: Readonly<Record<string, Cell>>): string {
  return csvRow(columns, Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null])));
}
