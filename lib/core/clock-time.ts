/** Times of the wall clock (`HH:MM` of a local day) as instants, on days of 23 and 25 hours too. */
import { localDay } from './local-time';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Minutes from UTC at an instant (epoch ms), where the device is. */
export type OffsetAt = (instant: number) => number;

export type ClockSpan = { readonly from: string; readonly until: string };

/** `18:30` → 1110; NaN when it is no such time. */
export function minutesOf(time: string): number {
  const match = /^(\d\d):(\d\d)$/.exec(time);
  return match === null ? Number.NaN : Number(match[1]) * 60 + Number(match[2]);
}

/**
 * The instant at which a clock of the local day shows so many minutes after midnight. A time that the clock
 * leaps over stands as much later; of a time that comes twice, the first.
 */
export function instantOf(localDate: string, minutes: number, offsetAt: OffsetAt): number {
  const asUtc = Date.parse(`${localDate}T00:00:00Z`) + minutes * MINUTE;
  const offsets = [offsetAt(asUtc - DAY), offsetAt(asUtc + DAY)];
  const fitting = offsets
    .map((offset) => asUtc - offset * MINUTE)
    .filter((at) => asUtc - offsetAt(at) * MINUTE === at);
  return fitting.length > 0 ? Math.min(...fitting) : asUtc - offsets[0]! * MINUTE;
}

/** What the clock shows, in minutes after midnight. */
export function clockAt(instant: number, offsetAt: OffsetAt): number {
  const shifted = instant + offsetAt(instant) * MINUTE;
  return Math.floor((((shifted % DAY) + DAY) % DAY) / MINUTE);
}

/** True within the span, which begins at its first minute and ends before its last; `from` after `until` runs over midnight. */
export function isWithin(minutes: number, { from, until }: ClockSpan): boolean {
  const [begin, end] = [minutesOf(from), minutesOf(until)];
  return begin <= end ? begin <= minutes && minutes < end : minutes >= begin || minutes < end;
}

export function dayAt(instant: number, offsetAt: OffsetAt): string {
  return localDay(instant, offsetAt(instant));
}

/** The day after (or, with −1, before) a calendar day. */
export function dayAfter(localDate: string, days = 1): string {
  return new Date(Date.parse(`${localDate}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The first instant after `instant` at which a clock shows that time. */
export function nextAt(time: string, instant: number, offsetAt: OffsetAt): number {
  const today = dayAt(instant, offsetAt);
  for (const day of [dayAfter(today, -1), today, dayAfter(today), dayAfter(today, 2)]) {
    const at = instantOf(day, minutesOf(time), offsetAt);
    if (at > instant) return at;
  }
  return instant + DAY;
}
