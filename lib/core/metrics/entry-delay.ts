/** How late offline encounters were written down: recorded_at − complete over manual rows. metrics.md, row 12. */
import type { Fold } from './fold';
import { median } from './statistics';

export type EntryDelay = { readonly rows: number; readonly medianMinutes: number | null };

export function entryDelayFold(): Fold<EntryDelay> {
  const minutes: number[] = [];
  return {
    add({ touchpoint }) {
      if (touchpoint.capture === 'manual')
        minutes.push((touchpoint.recordedAt - touchpoint.complete) / 60_000);
    },
    value: () => ({ rows: minutes.length, medianMinutes: median(minutes) }),
  };
}
