/**
 * Which channel "earned" the purchase: five conventions of web analytics side by side, none of them the truth.
 * metrics.md, row 13; 40/20/40 and the half-life of 7 days are those that Google Analytics used until 2023.
 */
import { DAY } from './fold';

/** One touch before p: what it is credited to (one channel; one brand or several in equal parts), its start (epoch ms). */
export type Touch = { readonly keys: readonly string[]; readonly start: number };
export type Credit = ReadonlyMap<string, number>;

export type Attribution = {
  readonly first: Credit;
  readonly last: Credit;
  readonly linear: Credit;
  /** 40 % first, 40 % last, 20 % shared by those between. */
  readonly position: Credit;
  /** Weight 2^(−age/7 days), age before p. */
  readonly timeDecay: Credit;
};

/**
 * Credit for one purchase, summing to 1 in each convention; empty when nothing was touched before p.
 * @param ordered start of p, epoch ms
 */
export function attribute(touches: readonly Touch[], ordered: number): Attribution {
  const weights = (weigh: (touch: Touch, index: number) => number): Credit => shared(touches, weigh);
  const last = touches.length - 1;
  return {
    first: weights((_, index) => (index === 0 ? 1 : 0)),
    last: weights((_, index) => (index === last ? 1 : 0)),
    linear: weights(() => 1),
    position: weights((_, index) => positionWeight(index, touches.length)),
    timeDecay: weights(({ start }) => 2 ** (-(ordered - start) / (7 * DAY))),
  };
}

function positionWeight(index: number, count: number): number {
  if (count <= 2) return 1;
  return index === 0 || index === count - 1 ? 0.4 : 0.2 / (count - 2);
}

function shared(touches: readonly Touch[], weigh: (touch: Touch, index: number) => number): Credit {
  const weights = touches.map(weigh);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const credit = new Map<string, number>();
  touches.forEach(({ keys }, index) => {
    const part = (weights[index] ?? 0) / total / keys.length;
    if (part > 0) for (const key of keys) credit.set(key, (credit.get(key) ?? 0) + part);
  });
  return credit;
}

/** One journey as a Markov path: its keys in order and whether it ended in a purchase. */
export type MarkovPath = { readonly keys: readonly string[]; readonly bought: boolean };

const START = '(start)';
const BOUGHT = '(bought)';
const NULL = '(null)';

/**
 * Removal effects of a first-order Markov chain: how much the chance to reach the purchase falls when a key
 * leads nowhere, shared so that they sum to 1. Source: Anderl et al. (2016), IJRM 33, 457–474.
 * Only to be shown with `bootstrap`.
 */
export function removalEffects(paths: readonly MarkovPath[]): Map<string, number> {
  const chain = chainOf(paths);
  const keys = [...chain.keys()].filter((key) => key !== START);
  const whole = reach(chain, '');
  const effects = keys.map((key) => [key, whole === 0 ? 0 : 1 - reach(chain, key) / whole] as const);
  const total = effects.reduce((sum, [, effect]) => sum + effect, 0);
  return new Map(effects.map(([key, effect]) => [key, total === 0 ? 0 : effect / total]));
}

type Chain = Map<string, Map<string, number>>;

function chainOf(paths: readonly MarkovPath[]): Chain {
  const chain: Chain = new Map();
  const count = (from: string, to: string): void => {
    const next = chain.get(from) ?? new Map<string, number>();
    next.set(to, (next.get(to) ?? 0) + 1);
    chain.set(from, next);
  };
  for (const { keys, bought } of paths) {
    const steps = [START, ...keys, bought ? BOUGHT : NULL];
    for (let index = 1; index < steps.length; index += 1) count(steps[index - 1] ?? '', steps[index] ?? '');
  }
  return chain;
}

/**
 * Chance to get from the start to the purchase when `removed` leads to nothing: x = Px + b, solved by elimination. (An
 * iteration would need more rounds the longer the journeys are.)
 */
function reach(chain: Chain, removed: string): number {
  const states = [...chain.keys()].filter((state) => state !== removed);
  const places = new Map(states.map((state, at) => [state, at]));
  const rows = states.map((state, at) => {
    // I − P, and b behind it
    const row = new Float64Array(states.length + 1);
    row[at] = 1;
    const next = chain.get(state) ?? new Map<string, number>();
    const total = [...next.values()].reduce((sum, times) => sum + times, 0);
    for (const [to, times] of next) {
      const place = to === BOUGHT ? states.length : places.get(to);
      if (place === undefined) continue;
      row[place] = (row[place] ?? 0) + (to === BOUGHT ? times : -times) / total;
    }
    return row;
  });
  return solve(rows)[places.get(START) ?? -1] ?? 0;
}

/** Gauss with the largest pivot. Every state has a way out, so that there is one. */
function solve(rows: Float64Array[]): number[] {
  const n = rows.length;
  const cell = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let column = 0; column < n; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < n; row += 1) {
      if (Math.abs(cell(row, column)) > Math.abs(cell(pivot, column))) pivot = row;
    }
    const [lead, other] = [rows[pivot], rows[column]];
    if (lead === undefined || other === undefined) continue;
    rows[pivot] = other;
    rows[column] = lead;
    for (let row = column + 1; row < n; row += 1) {
      const target = rows[row];
      const factor = cell(row, column) / cell(column, column);
      if (target === undefined || factor === 0) continue;
      for (let at = column; at <= n; at += 1) target[at] = (target[at] ?? 0) - factor * (lead[at] ?? 0);
    }
  }
  const found = Array.from({ length: n }, () => 0);
  for (let row = n - 1; row >= 0; row -= 1) {
    let sum = cell(row, n);
    for (let at = row + 1; at < n; at += 1) sum -= cell(row, at) * (found[at] ?? 0);
    found[row] = sum / cell(row, row);
  }
  return found;
}

/**
 * 95 % percentile intervals of the removal effects, paths drawn by cluster (participant).
 * @param random uniform in [0, 1)
 */
export function bootstrap(
  clusters: readonly (readonly MarkovPath[])[],
  draws: number,
  random: () => number,
): Map<string, { readonly low: number; readonly high: number }> {
  const samples = new Map<string, number[]>();
  const keys = new Set(clusters.flat().flatMap((path) => path.keys));
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = clusters.flatMap(() => clusters[Math.floor(random() * clusters.length)] ?? []);
    const effects = removalEffects(drawn);
    for (const key of keys) samples.set(key, [...(samples.get(key) ?? []), effects.get(key) ?? 0]);
  }
  return new Map(
    [...samples].map(([key, values]) => {
      const sorted = values.sort((a, b) => a - b);
      const at = (share: number): number =>
        sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
      return [key, { low: at(0.025), high: at(0.975) }];
    }),
  );
}
