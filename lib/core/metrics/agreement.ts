/**
 * Whether two judged the same rows alike: the rule and the person on the rows where the rule's stage was hidden,
 * or two coders. metrics.md, row 19.
 */
import { cohensKappa } from './statistics';

export type Agreement = {
  /** Rows that both judged. */
  readonly n: number;
  readonly agreed: number;
  /** Cohen's κ; null when chance alone agrees fully, or without rows. */
  readonly kappa: number | null;
  /** Rows by [first judged, second judged]. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, number>>;
};

export type Judged = readonly [first: string, second: string];

export function agreementOf(pairs: readonly Judged[]): Agreement {
  const cells = new Map<string, Map<string, number>>();
  for (const [first, second] of pairs) {
    const row = cells.get(first) ?? new Map<string, number>();
    row.set(second, (row.get(second) ?? 0) + 1);
    cells.set(first, row);
  }
  return {
    n: pairs.length,
    agreed: pairs.filter(([first, second]) => first === second).length,
    kappa: cohensKappa(pairs).kappa,
    cells,
  };
}

/** What one coder said of a field, by event. */
export type Codes = ReadonlyMap<string, string>;

/** The rows both coded, in the order of the first. */
export function pairsOf(first: Codes, second: Codes): Judged[] {
  return [...first].flatMap(([eventId, value]): Judged[] => {
    const other = second.get(eventId);
    return other === undefined ? [] : [[value, other]];
  });
}
