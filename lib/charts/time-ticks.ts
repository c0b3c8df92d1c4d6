/** Ticks on whole local hours or days, for a linear axis in epoch milliseconds. */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const HOURS = [1, 2, 3, 6, 12];
const DAYS = [1, 2, 3, 7, 14, 30, 60, 90, 180, 365];

export type TimeTicks = { readonly unit: 'hour' | 'day'; readonly times: readonly number[] };

/** @param most how many ticks there is room for */
export function timeTicks(from: number, to: number, most: number): TimeTicks {
  const hours = HOURS.find((step) => (to - from) / (step * HOUR) <= most);
  const time = new Date(from);
  const times: number[] = [];
  if (hours !== undefined && to - from < 1.5 * DAY) {
    time.setMinutes(0, 0, 0);
    for (; time.getTime() <= to; time.setHours(time.getHours() + 1)) {
      if (time.getHours() % hours === 0 && time.getTime() >= from) times.push(time.getTime());
    }
    return { unit: 'hour', times };
  }
  const days = DAYS.find((step) => (to - from) / (step * DAY) <= most) ?? Math.ceil((to - from) / DAY / most);
  time.setHours(0, 0, 0, 0);
  if (time.getTime() < from) time.setDate(time.getDate() + 1);
  for (; time.getTime() <= to; time.setDate(time.getDate() + days)) times.push(time.getTime());
  return { unit: 'day', times };
}
