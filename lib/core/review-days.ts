/** Which days a participant has not looked through yet: a hint, never more. */
import { clockAt, dayAfter, dayAt, type OffsetAt } from './clock-time';
import type { DayNote } from './diary';

/** Further back nobody remembers well enough to be asked. */
const LOOKS_BACK_DAYS = 6;
/** From this hour on the day is far enough to be looked through. */
const EVENING = 18 * 60;

export type DaysGiven = {
  readonly notes: readonly DayNote[];
  /** When the person joined (epoch ms). */
  readonly joinedAt: number;
  /** The study's dates, inclusive; '' = open. */
  readonly from: string;
  readonly until: string;
  readonly now: number;
  readonly offsetAt: OffsetAt;
};

/** Local dates, the oldest first. */
export function daysToReview({ notes, joinedAt, from, until, now, offsetAt }: DaysGiven): string[] {
  const reviewed = new Set(notes.flatMap((note) => (note.reviewedAt === null ? [] : [note.localDate])));
  const today = dayAt(now, offsetAt);
  const first = [dayAfter(today, -LOOKS_BACK_DAYS), dayAt(joinedAt, offsetAt), from].sort().at(-1)!;
  const last = clockAt(now, offsetAt) >= EVENING ? today : dayAfter(today, -1);
  const days: string[] = [];
  for (let day = first; day <= last; day = dayAfter(day)) {
    if (!reviewed.has(day) && (until === '' || day <= until)) days.push(day);
  }
  return days;
}
