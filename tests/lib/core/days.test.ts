import { describe, expect, test } from 'vitest';
import { daysOf, united } from '../../../lib/core/days';

const MINUTE = 60_000;
const at = (day: number, hour: number, minute = 0): number => Date.UTC(2026, 2, day, hour, minute);
const skopje = (): number => 60;

describe('days', () => {
  test('a day is the local day; a span over midnight is on both', () => {
    expect(daysOf([{ start: at(2, 22, 30), end: at(2, 23, 20) }], [], skopje)).toEqual([
      { localDate: '2026-03-02', minutesRecorded: 30, blindMinutes: 0 },
      { localDate: '2026-03-03', minutesRecorded: 20, blindMinutes: 0 },
    ]);
  });

  test('days between are there, with nothing recorded', () => {
    const days = daysOf(
      [
        { start: at(2, 10), end: at(2, 11) },
        { start: at(4, 10), end: at(4, 11) },
      ],
      [],
      skopje,
    );
    expect(days.map((day) => [day.localDate, day.minutesRecorded])).toEqual([
      ['2026-03-02', 60],
      ['2026-03-03', 0],
      ['2026-03-04', 60],
    ]);
  });

  test('a blind minute is not a recorded one, and overlapping gaps count once', () => {
    const recorded = [{ start: at(2, 10), end: at(2, 12) }];
    const blind = [
      { start: at(2, 10, 30), end: at(2, 11) },
      { start: at(2, 10, 45), end: at(2, 11, 15) },
    ];
    expect(daysOf(recorded, blind, skopje)).toEqual([
      { localDate: '2026-03-02', minutesRecorded: 75, blindMinutes: 45 },
    ]);
  });

  test('summer time: the day has 23 hours', () => {
    const change = at(29, 1);
    const offsetAt = (instant: number): number => (instant < change ? 60 : 120);
    const whole = daysOf([{ start: at(28, 23), end: at(29, 22) }], [], offsetAt);
    expect(whole).toEqual([{ localDate: '2026-03-29', minutesRecorded: 23 * 60, blindMinutes: 0 }]);
  });

  test('nothing at all has no days', () => {
    expect(daysOf([], [], skopje)).toEqual([]);
  });

  test('united intervals neither touch nor overlap', () => {
    expect(
      united([
        { start: 5, end: 6 },
        { start: 1, end: 3 },
        { start: 3, end: 4 },
        { start: 2, end: 2 },
      ]),
    ).toEqual([
      { start: 1, end: 4 },
      { start: 5, end: 6 },
    ]);
  });
});

test('a minute is a minute', () => {
  expect(daysOf([{ start: 0, end: MINUTE }], [], () => 0)[0]?.minutesRecorded).toBe(1);
});
