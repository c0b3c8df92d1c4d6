/** A plan beside what happened, row by row: matched steps stand side by side, everything else at its own place. */
import type { BuiltJourney, Entry } from './entry';
import type { PlanStep } from './journey';
import { conformance, longestCommonSubsequence, type Conformance } from './metrics/conformance';
import { TYPE_FACTS, type PlanStatus } from './vocabulary';

/** The tag on a touchpoint whose attempt failed, as the person marked it. */
export const FAILED_TAG = 'failed';

export type AlignedRow = {
  readonly planned: { readonly index: number; readonly step: PlanStep; readonly status: PlanStatus } | null;
  readonly actual: { readonly entry: Entry; readonly status: PlanStatus } | null;
};

export type Alignment = {
  readonly rows: readonly AlignedRow[];
  readonly figures: Conformance;
  readonly planned: number;
  readonly actual: number;
  /** Length of the longest common subsequence. */
  readonly common: number;
};

/** Excluded rows are left out; stages and channels are not compared. */
export function alignPlan(plan: readonly PlanStep[], built: BuiltJourney): Alignment {
  const entries = built.entries.filter(({ touchpoint }) => !touchpoint.excluded);
  const planned = plan.map(({ touchpointType, stage }) => ({
    activity: TYPE_FACTS[touchpointType].activity,
    stage,
  }));
  const happened = entries.map((entry) => ({
    activity: TYPE_FACTS[entry.touchpointType].activity,
    eventId: entry.touchpoint.eventId,
    failed: entry.touchpoint.tags.includes(FAILED_TAG),
  }));
  const figures = conformance(planned, happened);
  const pairs = longestCommonSubsequence(
    planned.map(({ activity }) => activity),
    happened.map(({ activity }) => activity),
  );
  const moved = figures.actual
    .filter(({ status }) => status === 'out_of_order')
    .map(({ activity }) => activity);
  const statusOf = (index: number): PlanStatus => {
    const at = moved.indexOf(planned[index]?.activity ?? '');
    if (at < 0) return 'missing';
    moved.splice(at, 1);
    return 'out_of_order';
  };
  const rows: AlignedRow[] = [];
  let left = 0;
  let right = 0;
  const pushLeft = (until: number): void => {
    for (; left < until; left += 1) {
      const step = plan[left];
      if (step !== undefined)
        rows.push({ planned: { index: left, step, status: statusOf(left) }, actual: null });
    }
  };
  const actualAt = (index: number): AlignedRow['actual'] => {
    const entry = entries[index];
    return entry === undefined ? null : { entry, status: figures.actual[index]?.status ?? 'ad_hoc' };
  };
  const pushRight = (until: number): void => {
    for (; right < until; right += 1) rows.push({ planned: null, actual: actualAt(right) });
  };
  for (const [plannedIndex, actualIndex] of pairs) {
    pushLeft(plannedIndex);
    pushRight(actualIndex);
    const actual = actualAt(actualIndex);
    const step = plan[plannedIndex];
    if (step !== undefined) {
      rows.push({ planned: { index: plannedIndex, step, status: actual?.status ?? 'as_planned' }, actual });
    }
    left = plannedIndex + 1;
    right = actualIndex + 1;
  }
  pushLeft(plan.length);
  pushRight(entries.length);
  return { rows, figures, planned: plan.length, actual: entries.length, common: pairs.length };
}
