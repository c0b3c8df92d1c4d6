/** Shown against stored, by the products' names. */
import type { StoredRow } from './stored.ts';

export type Difference = { lost: string[]; doubled: string[]; made: string[] };

export const NOTHING_WRONG: Difference = { lost: [], doubled: [], made: [] };

export function tell({ lost, doubled, made }: Difference): string {
  return `${lost.length} lost, ${doubled.length} doubled${made.length > 0 ? `, ${made.length} made up` : ''}`;
}

/** What is missing, what is there twice, and what was never shown. */
export function compare(rows: readonly StoredRow[], shown: readonly string[]): Difference {
  const stored = Map.groupBy(rows, (row) => row.product);
  return {
    lost: shown.filter((name) => !stored.has(name)),
    doubled: [...stored].filter(([, same]) => same.length > 1).map(([name]) => name),
    made: [...stored.keys()].filter((name) => !shown.includes(name)),
  };
}
