/** What followed what, by stage, kind, channel or brand. */
import { spokenBrands, type Entry } from '../../core/entry';
import {
  stepFlow,
  sumBrandMoves,
  sumTransitions,
  tallyCells,
  type Gathering,
  type StepFlow,
  type TransitionTotal,
} from '../../core/metrics/over-journeys';
import { CHANNELS, STAGES, TOUCHPOINT_TYPES } from '../../core/vocabulary';
import type { Question } from './question';

export const TRANSITION_KEYS = ['stage', 'type', 'channel', 'brand'] as const;
export type TransitionKey = (typeof TRANSITION_KEYS)[number];

/** More kinds than this share one row and column. */
const MOST_KEYS = 10;
export const FLOW_STEPS = 5;
export const OTHER_KEYS = '(other)';
/** A comparison: no one brand is its own. */
export const SEVERAL_BRANDS = '(several)';

const KEY_OF: { readonly [K in TransitionKey]: (entry: Entry) => string } = {
  stage: ({ stage }) => stage,
  type: ({ touchpointType }) => touchpointType,
  channel: ({ touchpoint }) => touchpoint.channel,
  brand: (entry) => {
    const spoken = spokenBrands(entry);
    return spoken.length > 1 ? SEVERAL_BRANDS : (spoken[0] ?? '');
  },
};

export type TransitionAnswer = {
  readonly by: TransitionKey;
  /** Rows and columns that are there, in the order of the vocabulary (brands: by frequency). */
  readonly keys: readonly string[];
  readonly transitions: readonly TransitionTotal[];
  readonly flow: StepFlow;
  readonly moves: BrandMoves;
};

/** From the brand owned before to the brand bought, a journey each. */
export type BrandMoves = {
  readonly cells: readonly TransitionTotal[];
  /** Rows and columns, the most frequent first. */
  readonly brands: readonly string[];
  /** Journeys that say both brands. */
  readonly journeys: number;
  /** Of these, in how many they are one; also those whose brand has no row of its own. */
  readonly stayed: number;
};

export const transitions: Question<{ readonly by: TransitionKey }, TransitionAnswer> = ({ by }) => {
  const counts = new Map<string, number>();
  let leading: readonly string[] = [];
  let sums: Gathering<TransitionTotal[]> | null = null;
  let flow: Gathering<StepFlow> | null = null;
  const moves = sumBrandMoves();
  return {
    add(built) {
      if (sums !== null && flow !== null) {
        sums.add(built);
        flow.add(built);
        return;
      }
      moves.add(built);
      for (const entry of built.entries) {
        if (entry.touchpoint.excluded) continue;
        const key = KEY_OF[by](entry);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    },
    // which kinds have a row of their own is known only when all were seen
    again() {
      if (sums !== null) return false;
      const frequent = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([key]) => key);
      const own = new Set(frequent.length > MOST_KEYS ? frequent.slice(0, MOST_KEYS - 1) : frequent);
      const keyOf = (entry: Entry) => {
        const key = KEY_OF[by](entry);
        return own.has(key) ? key : OTHER_KEYS;
      };
      const order: readonly string[] =
        by === 'stage' ? STAGES : by === 'type' ? TOUCHPOINT_TYPES : by === 'channel' ? CHANNELS : frequent;
      leading = [...order.filter((key) => own.has(key)), ...(own.size < frequent.length ? [OTHER_KEYS] : [])];
      sums = sumTransitions(keyOf);
      flow = stepFlow(keyOf, FLOW_STEPS);
      return true;
    },
    value() {
      const found = sums?.value() ?? [];
      return {
        by,
        // what only came after the order has no row and no column
        keys: leading.filter((key) => found.some(({ from, to }) => from === key || to === key)),
        transitions: found,
        flow: flow?.value() ?? { nodes: [], links: [], reached: [] },
        moves: brandMoves(moves.value()),
      };
    },
  };
};

function brandMoves(all: readonly TransitionTotal[]): BrandMoves {
  const counts = new Map<string, number>();
  let journeys = 0;
  let stayed = 0;
  for (const { from, to, count } of all) {
    journeys += count;
    if (from === to) stayed += count;
    for (const brand of [from, to]) counts.set(brand, (counts.get(brand) ?? 0) + count);
  }
  const frequent = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([brand]) => brand);
  if (frequent.length <= MOST_KEYS) return { cells: all, brands: frequent, journeys, stayed };
  const own = new Set(frequent.slice(0, MOST_KEYS - 1));
  const named = (brand: string): string => (own.has(brand) ? brand : OTHER_KEYS);
  const cells = tallyCells();
  for (const move of all) cells.add({ ...move, from: named(move.from), to: named(move.to) });
  return {
    cells: cells.value(),
    brands: [...own, OTHER_KEYS],
    journeys,
    stayed,
  };
}
