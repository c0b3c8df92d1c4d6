/** Elapsed until the next recorded stage, and active time by stage. metrics.md, row 4. */
import type { Stage } from '../vocabulary';
import { HOUR, isCoarse, type Fold } from './fold';

export type StageTime = {
  /**
   * Hours: Σ over maximal runs of a stage of (start of the next run − start of this run). The last run has no
   * next and is not counted.
   */
  readonly elapsedHours: Readonly<Partial<Record<Stage, number>>>;
  /** Seconds in the foreground and not idle: Σ `active_s`. */
  readonly activeSeconds: Readonly<Partial<Record<Stage, number>>>;
};

export function stageTimeFold(): Fold<StageTime> {
  const elapsed: Partial<Record<Stage, number>> = {};
  const active: Partial<Record<Stage, number>> = {};
  let run: { stage: Stage; start: number } | null = null;
  return {
    add(entry) {
      const { start, activeSeconds } = entry.touchpoint;
      if (activeSeconds > 0) active[entry.stage] = (active[entry.stage] ?? 0) + activeSeconds;
      if (isCoarse(entry.touchpoint) || run?.stage === entry.stage) return;
      if (run !== null) elapsed[run.stage] = (elapsed[run.stage] ?? 0) + (start - run.start) / HOUR;
      run = { stage: entry.stage, start };
    },
    value: () => ({ elapsedHours: elapsed, activeSeconds: active }),
  };
}
