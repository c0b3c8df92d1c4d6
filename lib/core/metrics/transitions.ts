/** Steps from one kind of touchpoint (or stage) to the next, with explicit drop-off. metrics.md, row 14. */
import type { Entry } from '../entry';
import type { Fold } from './fold';

/** Where a journey ends: with the order, or without one (so far). */
export const ENDED = '(end)';
export const ORDERED = '(ordered)';

export type Transition = {
  readonly from: string;
  readonly to: string;
  /** Event ids of the touchpoints it goes to (or, for an end, comes from). */
  readonly eventIds: readonly string[];
};

/** Transitions up to p; the last one leads to `(ordered)` or `(end)`. */
export function transitionFold(keyOf: (entry: Entry) => string): Fold<readonly Transition[]> {
  type Cell = { readonly from: string; readonly to: string; readonly eventIds: string[] };
  const cells = new Map<string, Map<string, Cell>>();
  /** In the order of their first touchpoint. */
  const found: Cell[] = [];
  let last: { key: string; eventId: string } | null = null;
  let isOver = false;
  const count = (from: string, to: string, eventId: string): void => {
    let row = cells.get(from);
    if (row === undefined) cells.set(from, (row = new Map()));
    let cell = row.get(to);
    if (cell === undefined) {
      cell = { from, to, eventIds: [] };
      row.set(to, cell);
      found.push(cell);
    }
    cell.eventIds.push(eventId);
  };
  return {
    add(entry, place) {
      if (place === 'after') return;
      const { eventId } = entry.touchpoint;
      const key = keyOf(entry);
      if (last !== null) count(last.key, key, eventId);
      last = { key, eventId };
      if (place === 'order') {
        isOver = true;
        count(key, ORDERED, eventId);
      }
    },
    value() {
      if (isOver || last === null) return found;
      return [...found, { from: last.key, to: ENDED, eventIds: [last.eventId] }];
    },
  };
}

/** 1 − Nᵢ₊₁/Nᵢ after each step: of the journeys that reached step i, the share that did not reach the next. */
export function dropOff(reached: readonly number[]): number[] {
  return reached
    .slice(0, -1)
    .map((count, index) => (count === 0 ? 0 : 1 - (reached[index + 1] ?? 0) / count));
}
