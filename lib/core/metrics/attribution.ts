/** Which channel "earned" the purchase: five conventions side by side, none of them the truth. metrics.md, row 13. */
import { DAY } from './fold';

/** One touch before p: its channel (or brand) and start (epoch ms). */
export type Touch = { readonly key: string; readonly start: number };
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
  touches.forEach(({ key }, index) => {
    const part = (weights[index] ?? 0) / total;
    if (part > 0) credit.set(key, (credit.get(key) ?? 0) + part);
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

/** Chance to get from the start to the purchase when `removed` leads to nothing; by power iteration. */
function reach(chain: Chain, removed: string): number {
  const chance = new Map<string, number>([[BOUGHT, 1]]);
  for (let round = 0; round < 200; round += 1) {
    let moved = 0;
    for (const [from, next] of chain) {
      if (from === removed) continue;
      let total = 0;
      let sum = 0;
      for (const [to, times] of next) {
        total += times;
        if (to !== removed) sum += times * (chance.get(to) ?? 0);
      }
      const value = sum / total;
      moved = Math.max(moved, Math.abs(value - (chance.get(from) ?? 0)));
      chance.set(from, value);
    }
    if (moved < 1e-12) break;
  }
  return chance.get(START) ?? 0;
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
