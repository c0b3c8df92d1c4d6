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

/**
 * Wilson's interval for journeys that come in clusters: people have several, and those of one person are alike. The
 * variance of the share is estimated between clusters (linearised ratio estimator: Cochran, Sampling Techniques, 1977,
 * ch. 9); the design effect, variance ÷ p(1−p)/n (Kish 1965), gives the effective number of journeys n/deff, and
 * Wilson's interval is taken with that: as recommended by Dean & Pagano (2015), J. Survey Stat. Methodol. 3, 484–503.
 * The effective number is never above n; where all journeys agree nothing can be estimated, and every cluster counts
 * once. With one cluster, or one journey in each, it is `wilson` itself.
 * @param hits one entry per journey, by cluster
 */
export function clusteredWilson(hits: ReadonlyMap<string, readonly boolean[]>): Interval95 {
  const clusters = [...hits.values()].map((all) => ({ x: all.filter(Boolean).length, n: all.length }));
  const n = clusters.reduce((sum, each) => sum + each.n, 0);
  const x = clusters.reduce((sum, each) => sum + each.x, 0);
  const k = clusters.length;
  if (k < 2 || k === n) return wilson(x, n);
  const share = x / n;
  const effective = share === 0 || share === 1 ? k : effectiveNumberOf(clusters, { share, n, k });
  return wilson(share * effective, effective);
}

function effectiveNumberOf(
  clusters: readonly { readonly x: number; readonly n: number }[],
  { share, n, k }: { readonly share: number; readonly n: number; readonly k: number },
): number {
  const squares = clusters.reduce((sum, each) => sum + (each.x - share * each.n) ** 2, 0);
  const variance = (k / (k - 1)) * (squares / n ** 2);
  const effect = Math.max(1, variance / ((share * (1 - share)) / n));
  return n / effect;
}

/** One journey's contacts, and whether they ended in a purchase; else the count is "at least". */
export type Observation = {
  readonly contacts: number;
  readonly bought: boolean;
  /** Whose journey it is: several of one person are alike. */
  readonly participantId: string;
};

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
  const ends = new Map<number, { bought: number; censored: number }>();
  for (const { contacts, bought } of observations) {
    const here = ends.get(contacts) ?? { bought: 0, censored: 0 };
    if (bought) here.bought += 1;
    else here.censored += 1;
    ends.set(contacts, here);
  }
  let share = 1;
  let atRisk = observations.length;
  return [...ends]
    .sort(([a], [b]) => a - b)
    .map(([contacts, { bought, censored }]) => {
      share *= 1 - bought / atRisk;
      const step = { contacts, atRisk, bought, censored, share };
      atRisk -= bought + censored;
      return step;
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
