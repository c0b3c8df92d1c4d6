/** What a person says about the time ("yesterday evening") → an instant and how exact it is. */
import type { TimePrecision } from '../../lib/core/vocabulary';

export const PARTS_OF_DAY = ['morning', 'afternoon', 'evening', 'night'] as const;
export type PartOfDay = (typeof PARTS_OF_DAY)[number];

/** First hour of each part, six hours long; coarse times stand at the middle. Night is before the morning. */
const FIRST_HOUR: Record<PartOfDay, number> = { night: 0, morning: 6, afternoon: 12, evening: 18 };
const HOURS = 6;

export type When =
  | { readonly kind: 'now' }
  | { readonly kind: 'part'; readonly date: string; readonly part: PartOfDay }
  | { readonly kind: 'time'; readonly date: string; readonly time: string }
  | { readonly kind: 'day'; readonly date: string }
  /** Somewhere between two instants (epoch ms): a stretch in which nothing could be recorded. */
  | { readonly kind: 'span'; readonly from: number; readonly until: number };

export type ReadWhen =
  | { readonly ok: true; readonly start: number; readonly timePrecision: TimePrecision }
  | { readonly ok: false; readonly problem: 'date_missing' | 'future' };

/** Dates are `YYYY-MM-DD`, times `HH:MM`, both of this device's zone. */
export function readWhen(when: When, now: number): ReadWhen {
  if (when.kind === 'now') return { ok: true, start: now, timePrecision: 'minute' };
  if (when.kind === 'span') {
    const hours = (when.until - when.from) / 3_600_000;
    const start = Math.round((when.from + when.until) / 2);
    return {
      ok: true,
      start: Math.min(start, now),
      timePrecision: hours <= 1 ? 'hour' : hours <= HOURS ? 'part_of_day' : 'day',
    };
  }
  const midnight = localMidnight(when.date);
  if (midnight === null) return { ok: false, problem: 'date_missing' };
  switch (when.kind) {
    case 'time': {
      const [hours = NaN, minutes = NaN] = when.time.split(':').map(Number);
      if (!Number.isInteger(hours) || !Number.isInteger(minutes))
        return { ok: false, problem: 'date_missing' };
      const start = at(midnight, hours, minutes);
      return start > now ? { ok: false, problem: 'future' } : { ok: true, start, timePrecision: 'minute' };
    }
    case 'part': {
      const first = FIRST_HOUR[when.part];
      if (at(midnight, first, 0) > now) return { ok: false, problem: 'future' };
      // a part that is still running: its middle may be to come
      return {
        ok: true,
        start: Math.min(at(midnight, first + HOURS / 2, 0), now),
        timePrecision: 'part_of_day',
      };
    }
    case 'day':
      if (midnight.getTime() > now) return { ok: false, problem: 'future' };
      return { ok: true, start: Math.min(at(midnight, 12, 0), now), timePrecision: 'day' };
  }
}

/** True when the part of this day has begun. */
export function hasBegun(part: PartOfDay, date: string, now: number): boolean {
  const midnight = localMidnight(date);
  return midnight !== null && at(midnight, FIRST_HOUR[part], 0) <= now;
}

/** The device's calendar day of an instant as `YYYY-MM-DD`. */
export function dayOf(time: number): string {
  const date = new Date(time);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function localMidnight(day: string): Date | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  if (!match) return null;
  return new Date(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
}

/** By the calendar, not by adding hours: days of 23 and 25 hours exist. */
function at(midnight: Date, hours: number, minutes: number): number {
  return new Date(midnight.getFullYear(), midnight.getMonth(), midnight.getDate(), hours, minutes).getTime();
}
