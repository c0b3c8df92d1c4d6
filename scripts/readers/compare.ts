/** Rows as a foreign reader has them against the rows as they were stored, cell by cell. */
import { TOUCHPOINT_COLUMNS, type Column } from '../../lib/core/columns';
import { restoreText } from '../../lib/core/csv';

export type TextRow = Readonly<Record<string, string>>;

export type How = {
  /** Text of a CSV carries the codebook's apostrophes. */
  readonly apostrophes: boolean;
  /** Least difference of times that counts, ms: a reader may show whole seconds only. */
  readonly tolerance?: number;
};

/** @returns the first differences, in words; [] = every cell of every row is what was stored */
export function differences(stored: readonly TextRow[], read: readonly TextRow[], how: How): string[] {
  if (read.length !== stored.length) return [`${read.length} rows instead of ${stored.length}`];
  return stored
    .flatMap((row, at) =>
      TOUCHPOINT_COLUMNS.flatMap((column) => {
        const was = row[column.name] ?? '';
        const is = cell(read[at]?.[column.name] ?? '', column, how);
        return isSame(was, is, column, how.tolerance ?? 0)
          ? []
          : [`row ${at + 1}, ${column.name}: ${JSON.stringify(is)} instead of ${JSON.stringify(was)}`];
      }),
    )
    .slice(0, 5);
}

function cell(text: string, { type }: Column, { apostrophes }: How): string {
  return apostrophes && (type === 'text' || type === 'list') ? restoreText(text) : text;
}

function isSame(was: string, is: string, { type }: Column, tolerance: number): boolean {
  if (was === '' || is === '') return was === is;
  switch (type) {
    case 'integer':
    case 'number':
      return Number(was) === Number(is);
    case 'boolean':
      return was === is.toLowerCase();
    case 'datetime':
      return Math.abs(instant(was) - instant(is)) <= tolerance;
    case 'id':
      // an id that is a number, such as a rule's version, may be read as one
      return was === is || (Number(is) === Number(was) && /^\d+$/u.test(was));
    default:
      return was.replaceAll('\r\n', '\n') === is.replaceAll('\r\n', '\n');
  }
}

/** A time without a zone is UTC here. */
function instant(text: string): number {
  const iso = text
    .trim()
    .replace(' ', 'T')
    .replace(/\+00(?::00)?$/u, 'Z');
  return Date.parse(/[Z+]/u.test(iso.slice(10)) ? iso : `${iso}Z`);
}
