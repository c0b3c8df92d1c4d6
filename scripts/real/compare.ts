/** Expected rows beside the exported ones: aligned, then compared cell by cell. */
import { readFileSync } from 'node:fs';
import type { Row } from './person.ts';

/** A table of cells; the first row names the columns. */
export type Table = { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };

export type Comparison = { readonly expected: Table; readonly got: Table; readonly difference: Table };

/** The columns that are only for the reader. */
const NOTES = new Set(['what happened']);

export function readTable(file: string): Table {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const [columns = [], ...rows] = lines.map((line) => line.split('\t'));
  return { columns, rows };
}

export function compare(expected: Table, exported: readonly Row[]): Comparison {
  const columns = expected.columns.filter((name) => !NOTES.has(name));
  const got = exported.map((row) => columns.map((name) => row[name] ?? '?'));
  const wanted = expected.rows.map((row) => row.slice(0, columns.length));
  const difference: string[][] = [];
  const pairs = align(wanted, got, [columns.indexOf('touchpoint_type'), columns.indexOf('page_host')]);
  for (const [left, right] of pairs) {
    const [want, have] = [wanted[left ?? -1], got[right ?? -1]];
    const note = expected.rows[left ?? -1]?.at(-1) ?? '';
    if (want === undefined) difference.push(['unexpected', String((right ?? 0) + 1), show(have), note]);
    else if (have === undefined) difference.push(['missing', String((left ?? 0) + 1), show(want), note]);
    else {
      const wrong = columns.flatMap((name, index) =>
        fits(want[index] ?? '', have[index] ?? '')
          ? []
          : [`${name}: ${want[index] || '∅'} expected, ${have[index] || '∅'} got`],
      );
      if (wrong.length > 0) difference.push(['different', String((left ?? 0) + 1), wrong.join('; '), note]);
    }
  }
  return {
    expected,
    got: { columns, rows: got },
    difference: { columns: ['difference', 'row', 'what', 'what happened'], rows: difference },
  };
}

/** `a|b` fits either. */
function fits(wanted: string, have: string): boolean {
  return wanted.split('|').includes(have);
}

function show(cells: readonly string[] | undefined): string {
  return (cells ?? []).filter((cell) => cell !== '').join(' · ');
}

/** The longest common sequence by the key columns: which row stands for which; undefined = for none. */
function align(
  wanted: readonly (readonly string[])[],
  got: readonly (readonly string[])[],
  keys: readonly number[],
): (readonly [number | undefined, number | undefined])[] {
  const alike = (i: number, j: number): boolean =>
    keys.every((key) => fits(wanted[i]?.[key] ?? '', got[j]?.[key] ?? ''));
  // lengths[i][j]: the longest common sequence of wanted from i on and got from j on
  const lengths = Array.from({ length: wanted.length + 1 }, () =>
    Array.from({ length: got.length + 1 }, () => 0),
  );
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = wanted.length - 1; i >= 0; i -= 1) {
    for (let j = got.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row) row[j] = alike(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [number | undefined, number | undefined])[] = [];
  let [i, j] = [0, 0];
  while (i < wanted.length || j < got.length) {
    if (i < wanted.length && j < got.length && alike(i, j)) pairs.push([i++, j++]);
    else if (j >= got.length || (i < wanted.length && at(i + 1, j) >= at(i, j + 1)))
      pairs.push([i++, undefined]);
    else pairs.push([undefined, j++]);
  }
  return pairs;
}
