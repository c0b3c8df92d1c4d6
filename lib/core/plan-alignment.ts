/** A plan beside what happened, row by row: matched steps stand side by side, everything else at its own place. */
import type { BuiltJourney, Entry } from './entry';
import type { PlanStep } from './journey';
import { conformance, longestCommonSubsequence, type Conformance } from './metrics/conformance';
import { TYPE_FACTS, type PlanStatus } from './vocabulary';

/** The tag on a touchpoint whose attempt failed, as the person marked it. */
export const FAILED_TAG = 'failed';

export type AlignedRow = {
  /** So many more touchpoints followed it that have no row; see `shortened`. */
  readonly more?: number;
  readonly planned: { readonly index: number; readonly step: PlanStep; readonly status: PlanStatus } | null;
  readonly actual: { readonly entry: Entry; readonly status: PlanStatus } | null;
};

export type Alignment = {
  readonly rows: readonly AlignedRow[];
  readonly figures: Omit<Conformance, 'actual'>;
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

/** Rows of one run of unplanned touchpoints, of all such runs, and of everything. */
const RUN_ROWS = 30;
const ALL_RUN_ROWS = 600;
const ALL_ROWS = 2_000;

/**
 * The rows of a long journey's alignment: everything planned, and of each run of what was not planned the first; the
 * rest are counted. Its figures stay those of the whole journey.
 */
export function shortened(alignment: Alignment): Alignment {
  const kept: AlignedRow[] = [];
  let inRun = 0;
  let inRuns = 0;
  for (const row of alignment.rows) {
    const last = kept.at(-1);
    const isRun = row.planned === null && row.actual?.status === 'ad_hoc';
    const isOver = isRun ? inRun > 0 && (inRun >= RUN_ROWS || inRuns >= ALL_RUN_ROWS) : row.planned === null;
    inRun = isRun ? inRun + 1 : 0;
    if (last !== undefined && isOver && (isRun || kept.length >= ALL_ROWS)) {
      kept[kept.length - 1] = { ...last, more: (last.more ?? 0) + 1 };
      continue;
    }
    if (isRun) inRuns += 1;
    kept.push(row);
  }
  const { missing, adHoc, missingCount, fitness } = alignment.figures;
  return { ...alignment, rows: kept, figures: { missing, adHoc, missingCount, fitness } };
}

/** Touchpoints that rows stand for. */
export function touchpointsIn(rows: readonly AlignedRow[]): number {
  return rows.reduce((sum, { actual, more = 0 }) => sum + (actual === null ? 0 : 1) + more, 0);
}
