/**
 * How late offline encounters were written down: recorded_at − complete over manual rows. metrics.md, row 12. Rows with
 * a coarse time are left out: what was written at nine for "today" would have been written before noon, its middle.
 */
import { isCoarse, type Fold } from './fold';
import { median } from './statistics';

export type EntryDelay = { readonly rows: number; readonly medianMinutes: number | null };

export function entryDelayFold(): Fold<EntryDelay> {
  const minutes: number[] = [];
  return {
    add({ touchpoint }) {
      if (touchpoint.capture === 'manual' && !isCoarse(touchpoint))
        minutes.push((touchpoint.recordedAt - touchpoint.complete) / 60_000);
    },
    value: () => ({ rows: minutes.length, medianMinutes: median(minutes) }),
  };
}
