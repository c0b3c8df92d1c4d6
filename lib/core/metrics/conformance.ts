/**
 * A plan against what happened. metrics.md, row 11: fitness = 1 − (|A| + |P| − 2L)/(|A| + |P|), L the longest common
 * subsequence (Wagner & Fischer 1974, J. ACM 21, 168–173).
 */
import { stageRank, type PlanStatus, type Stage } from '../vocabulary';

/** One step of a plan, as in `planned.csv`. */
export type PlannedStep = { readonly activity: string; readonly stage: Stage };
/** One thing that happened; `failed`: the person marked the attempt as failed. */
export type ActualStep = { readonly activity: string; readonly eventId: string; readonly failed: boolean };

export type Conformance = {
  /** Every actual step with its status, in order. */
  readonly actual: readonly {
    readonly eventId: string;
    readonly activity: string;
    readonly status: PlanStatus;
  }[];
  /** Planned steps that never happened. */
  readonly missing: readonly PlannedStep[];
  /** |A| − L */
  readonly adHoc: number;
  /** |P| − L */
  readonly missingCount: number;
  /** 1 − (|A| + |P| − 2L)/(|A| + |P|), L the longest common subsequence of activities; 1 for two empty lists. */
  readonly fitness: number;
};

export function conformance(plan: readonly PlannedStep[], actual: readonly ActualStep[]): Conformance {
  const matched = longestCommonSubsequence(
    plan.map((step) => step.activity),
    actual.map((step) => step.activity),
  );
  const plannedHit = new Set(matched.map(([index]) => index));
  const actualHit = new Set(matched.map(([, index]) => index));
  const unmatchedPlanned = plan.filter((_, index) => !plannedHit.has(index));
  const leftOver = new Map<string, number>();
  for (const { activity } of unmatchedPlanned) leftOver.set(activity, (leftOver.get(activity) ?? 0) + 1);
  const steps = actual.map(({ activity, eventId, failed }, index) => {
    if (failed) return { eventId, activity, status: 'failed' as const };
    if (actualHit.has(index)) return { eventId, activity, status: 'as_planned' as const };
    const planned = leftOver.get(activity) ?? 0;
    // planned, but at another place in the order
    if (planned > 0) {
      leftOver.set(activity, planned - 1);
      return { eventId, activity, status: 'out_of_order' as const };
    }
    return { eventId, activity, status: 'ad_hoc' as const };
  });
  const total = plan.length + actual.length;
  const common = matched.length;
  const missing = unmatchedPlanned.filter(
    ({ activity }) => !actual.some((step) => step.activity === activity),
  );
  return {
    actual: steps,
    missing: [...missing].sort((a, b) => stageRank(a.stage) - stageRank(b.stage)),
    adHoc: actual.length - common,
    missingCount: plan.length - common,
    fitness: total === 0 ? 1 : 1 - (total - 2 * common) / total,
  };
}

/** Pairs (index in a, index in b) of one longest common subsequence. O(|a|·|b|) time and memory. */
export function longestCommonSubsequence(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1;
  // a plan has at most some hundred steps, a journey may have a million
  const Lengths = Math.min(a.length, b.length) < 256 ? Uint8Array : Uint32Array;
  const lengths = new Lengths((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      const diagonal = lengths[at + width + 1] ?? 0;
      lengths[at] = a[i] === b[j] ? diagonal + 1 : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}
