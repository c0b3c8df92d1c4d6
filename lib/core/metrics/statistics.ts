/** The few statistics the figures need. */

/** The middle value, or the mean of the two middle ones; null for none. */
export function median(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null;
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

export type Interval95 = { readonly low: number; readonly high: number };

/** Wilson's 95 % score interval for x of n. Source: Wilson (1927), JASA 22, 209–212. */
export function wilson(x: number, n: number): Interval95 {
  if (n === 0) return { low: 0, high: 1 };
  const z = 1.959963984540054;
  const share = x / n;
  const denominator = 1 + (z * z) / n;
  const centre = (share + (z * z) / (2 * n)) / denominator;
  const half = (z / denominator) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** One journey's contacts, and whether they ended in a purchase; else the count is "at least". */
export type Observation = { readonly contacts: number; readonly bought: boolean };

export type SurvivalStep = {
  readonly contacts: number;
  /** Journeys still without a purchase just before this count. */
  readonly atRisk: number;
  readonly bought: number;
  readonly censored: number;
  /** Estimated share of journeys that need more contacts than this. */
  readonly share: number;
};

/**
 * Kaplan–Meier over contacts: journeys without an order are censored, never counted as bought nor dropped.
 * Source: Kaplan & Meier (1958), JASA 53, 457–481.
 */
export function kaplanMeier(observations: readonly Observation[]): SurvivalStep[] {
  const counts = [...new Set(observations.map((each) => each.contacts))].sort((a, b) => a - b);
  let share = 1;
  return counts.map((contacts) => {
    const atRisk = observations.filter((each) => each.contacts >= contacts).length;
    const bought = observations.filter((each) => each.contacts === contacts && each.bought).length;
    const censored = observations.filter((each) => each.contacts === contacts && !each.bought).length;
    share *= 1 - bought / atRisk;
    return { contacts, atRisk, bought, censored, share };
  });
}

/** The smallest count at which half of the journeys have bought; null when the estimate never gets there. */
export function medianSurvival(steps: readonly SurvivalStep[]): number | null {
  return steps.find((step) => step.share <= 0.5)?.contacts ?? null;
}

/** Cohen's κ of two codings of the same rows; null when chance alone agrees fully. Source: Cohen (1960). */
export function cohensKappa(pairs: readonly (readonly [string, string])[]): {
  share: number | null;
  kappa: number | null;
} {
  const n = pairs.length;
  if (n === 0) return { share: null, kappa: null };
  const share = pairs.filter(([a, b]) => a === b).length / n;
  const values = new Set(pairs.flat());
  let byChance = 0;
  for (const value of values) {
    byChance +=
      (pairs.filter(([a]) => a === value).length / n) * (pairs.filter(([, b]) => b === value).length / n);
  }
  return { share, kappa: byChance === 1 ? null : (share - byChance) / (1 - byChance) };
}

/** The same numbers in [0, 1) every time: a linear congruential generator (Knuth 1981, glibc's constants). */
export function seededRandom(seed: number): () => number {
  let at = seed;
  return () => {
    at = (at * 1_103_515_245 + 12_345) % 2_147_483_648;
    return at / 2_147_483_648;
  };
}
