/** How long the way was and where it turned back. metrics.md, rows 2, 3 and 5. */
import { stageRank } from '../vocabulary';
import { DAY, type Fold } from './fold';

export type PathFigures = {
  /** Touchpoints up to and including p; without an order, so far. */
  readonly length: number;
  /**
   * start(p) − start(e₁) in days; null without an order. Coarse times count: the vocabulary leaves them out of hour
   * figures alone, and the middle of a day is at most half a day off.
   */
  readonly lagDays: number | null;
  /** #{i < p : r(sᵢ₊₁) < r(sᵢ)} … */
  readonly backSteps: number;
  /** … of so many pairs up to p. */
  readonly pairs: number;
  /** True when there is no confirmed order: every figure is "at least". */
  readonly censored: boolean;
};

export function pathFold(): Fold<PathFigures> {
  let length = 0;
  let first: number | null = null;
  let ordered: number | null = null;
  let backSteps = 0;
  let rank = -1;
  return {
    add(entry, place) {
      if (place === 'after') return;
      length += 1;
      first ??= entry.touchpoint.start;
      const next = stageRank(entry.stage);
      if (next < rank) backSteps += 1;
      rank = next;
      if (place === 'order') ordered = entry.touchpoint.start;
    },
    value: () => ({
      length,
      lagDays: ordered === null || first === null ? null : (ordered - first) / DAY,
      backSteps,
      pairs: Math.max(0, length - 1),
      censored: ordered === null,
    }),
  };
}
