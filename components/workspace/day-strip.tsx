/** A participant's days as bars: minutes recorded, and on top of them minutes blind. */
import type { DayFacts } from '../../lib/core/metrics/compliance';

const HEIGHT = 36;
const BAR = 7;
const MOST_DAYS = 90;

type Props = {
  readonly days: readonly DayFacts[];
  /** The days of the study, from the first to the last, so that all strips stand on one axis. */
  readonly dates: readonly string[];
  /** Minutes of the tallest bar on the page: all strips stand on one scale. */
  readonly most: number;
  readonly label: string;
};

export function DayStrip({ days, dates, most, label }: Props) {
  const byDate = minutesByDate(days);
  // what there is can be seen, however little
  const scale = (minutes: number) =>
    minutes === 0 ? 0 : Math.max(2, (minutes / Math.max(1, most)) * HEIGHT);
  const width = Math.max(1, dates.length) * BAR;
  return (
    <svg
      class="day-strip"
      role="img"
      aria-label={label}
      width={width}
      height="44"
      viewBox={`0 0 ${width} 44`}
    >
      {dates.map((date, at) => {
        const found = byDate.get(date);
        if (found === undefined) return null;
        const { recorded, blind } = found;
        const x = at * BAR;
        const top = 42 - scale(recorded);
        return (
          <g key={date}>
            <rect class="recorded" x={x} y={top} width={BAR - 2} height={scale(recorded)} />
            <rect class="blind" x={x} y={top - scale(blind)} width={BAR - 2} height={scale(blind)} />
          </g>
        );
      })}
      <line x1="0" x2={width} y1="42.5" y2="42.5" />
    </svg>
  );
}

function minutesByDate(days: readonly DayFacts[]): Map<string, { recorded: number; blind: number }> {
  const byDate = new Map<string, { recorded: number; blind: number }>();
  for (const { localDate, minutesRecorded, blindMinutes } of days) {
    const sum = byDate.get(localDate) ?? { recorded: 0, blind: 0 };
    byDate.set(localDate, {
      recorded: sum.recorded + (minutesRecorded ?? 0),
      blind: sum.blind + (blindMinutes ?? 0),
    });
  }
  return byDate;
}

/** Minutes, recorded and blind, of the fullest day of any of the persons. */
export function fullestDay(persons: readonly { readonly days: readonly DayFacts[] }[]): number {
  let most = 0;
  for (const { days } of persons)
    for (const { recorded, blind } of minutesByDate(days).values()) most = Math.max(most, recorded + blind);
  return most;
}

/** Every local day from the first to the last that any participant's file tells of; of many the last. */
export function datesOf(days: readonly DayFacts[]): string[] {
  const known = days.map(({ localDate }) => localDate).filter((date) => date !== '');
  const last = known.reduce((most, date) => (date > most ? date : most), '');
  const first = known.reduce((least, date) => (date < least ? date : least), last);
  if (last === '') return [];
  const DAY = 86_400_000;
  const from = Math.max(Date.parse(first), Date.parse(last) - (MOST_DAYS - 1) * DAY);
  const dates: string[] = [];
  for (let at = from; at <= Date.parse(last); at += DAY) dates.push(new Date(at).toISOString().slice(0, 10));
  return dates;
}

/** The hatching, once a page. */
export function BlindHatch() {
  return (
    <svg width="0" height="0" aria-hidden="true">
      <defs>
        <pattern
          id="blind-hatch"
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line x1="0" y1="0" x2="0" y2="4" stroke="currentColor" stroke-width="1.4" />
        </pattern>
      </defs>
    </svg>
  );
}
