/**
 * A question a view asks of the journeys that are looked at: it is shown one journey after the other, in any order,
 * and answers with what the view draws — plain data that does not grow with the number of touchpoints.
 */
import type { BuiltJourney } from '../../core/entry';
import type { Journey } from '../../core/journey';

export type Met = {
  /** The journey before its rows were filtered. */
  readonly whole: BuiltJourney;
  /** Place among the chosen journeys, the newest first: 0, 1, … */
  readonly rank: number;
};

export type Answering<T> = {
  readonly add: (built: BuiltJourney, met: Met) => void;
  /** True when all journeys must be shown once more. Asked once after each round. */
  readonly again?: () => boolean;
  readonly value: () => T;
};

export type Scene = {
  /** Chosen journeys. */
  readonly journeys: number;
  /** Those the filter names, before recording scopes are told apart, newest first. */
  readonly named: readonly Journey[];
  /** Epoch ms. */
  readonly now: number;
};

/** @param ask what the view's own controls say */
export type Question<A, T> = (ask: A, scene: Scene) => Answering<T>;

/** Keeps the newest of what it is given, newest first. */
export function newest<T>(most: number) {
  const kept: { readonly rank: number; readonly value: T }[] = [];
  return {
    add(rank: number, value: T): void {
      if (kept.length === most && rank > (kept.at(-1)?.rank ?? 0)) return;
      const at = kept.findIndex((each) => each.rank > rank);
      kept.splice(at < 0 ? kept.length : at, 0, { rank, value });
      if (kept.length > most) kept.pop();
    },
    value: (): T[] => kept.map(({ value }) => value),
  };
}
