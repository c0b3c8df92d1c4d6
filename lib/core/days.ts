/** Every local day accounted for: how long recording ran, how long it was blind. */
import { localDay } from './local-time';

export type Interval = { readonly start: number; readonly end: number };

export type Day = {
  /** `YYYY-MM-DD` where the device was. */
  readonly localDate: string;
  readonly minutesRecorded: number;
  readonly blindMinutes: number;
};

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * The days from the first to the last instant of the intervals, none left out. A minute that is both (a pause
 * noticed late) counts as blind. Whole minutes, rounded.
 *
 * @param offsetAt minutes from UTC at an instant (epoch ms), where the device was
 */
export function daysOf(
  recorded: readonly Interval[],
  blind: readonly Interval[],
  offsetAt: (instant: number) => number,
): Day[] {
  const blindUnited = united(blind);
  const seen = subtract(united(recorded), blindUnited);
  const perDay = new Map<string, { recorded: number; blind: number }>();
  const all = [...recorded, ...blind];
  const first = Math.min(...all.map((each) => each.start));
  const last = Math.max(...all.map((each) => each.end));
  if (all.length === 0) return [];
  for (const piece of splitByDay([{ start: first, end: Math.max(last, first + 1) }], offsetAt)) {
    perDay.set(piece.day, { recorded: 0, blind: 0 });
  }
  for (const { day, start, end } of splitByDay(seen, offsetAt)) perDay.get(day)!.recorded += end - start;
  for (const { day, start, end } of splitByDay(blindUnited, offsetAt)) perDay.get(day)!.blind += end - start;
  return [...perDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([localDate, total]) => ({
      localDate,
      minutesRecorded: Math.round(total.recorded / MINUTE),
      blindMinutes: Math.round(total.blind / MINUTE),
    }));
}

/** Sorted, without overlaps. */
export function united(intervals: readonly Interval[]): Interval[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...intervals].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else if (end > start) result.push({ start, end });
  }
  return result;
}

/** What of `from` no interval of `away` covers; both united. */
function subtract(from: readonly Interval[], away: readonly Interval[]): Interval[] {
  return from.flatMap(({ start, end }) => {
    const pieces: Interval[] = [];
    let at = start;
    for (const hole of away) {
      if (hole.end <= at || hole.start >= end) continue;
      if (hole.start > at) pieces.push({ start: at, end: hole.start });
      at = Math.max(at, hole.end);
    }
    if (at < end) pieces.push({ start: at, end });
    return pieces;
  });
}

/** Cuts intervals at local midnights. */
function splitByDay(
  intervals: readonly Interval[],
  offsetAt: (instant: number) => number,
): (Interval & { readonly day: string })[] {
  return intervals.flatMap(({ start, end }) => {
    const pieces: (Interval & { day: string })[] = [];
    for (let at = start; at < end;) {
      const offset = offsetAt(at) * MINUTE;
      const midnight = (Math.floor((at + offset) / DAY) + 1) * DAY - offset;
      const until = Math.min(end, midnight);
      pieces.push({ start: at, end: until, day: localDay(at, offset / MINUTE) });
      at = until;
    }
    return pieces;
  });
}
