import { expect, test } from 'vitest';
import { dayOf, hasBegun, readWhen } from '../../../components/offline-form/read-when';

const at = (hours: number, minutes = 0, day = 21) => new Date(2026, 10, day, hours, minutes).getTime();
const now = at(14, 30);
const today = '2026-11-21';
const yesterday = '2026-11-20';

test.each([
  [{ kind: 'now' }, { ok: true, start: now, timePrecision: 'minute' }],
  [
    { kind: 'time', date: today, time: '09:05' },
    { ok: true, start: at(9, 5), timePrecision: 'minute' },
  ],
  [
    { kind: 'time', date: today, time: '14:31' },
    { ok: false, problem: 'future' },
  ],
  [
    { kind: 'time', date: today, time: '' },
    { ok: false, problem: 'date_missing' },
  ],
  [
    { kind: 'part', date: today, part: 'morning' },
    { ok: true, start: at(9), timePrecision: 'part_of_day' },
  ],
  // the afternoon is not over: its middle is still to come
  [
    { kind: 'part', date: today, part: 'afternoon' },
    { ok: true, start: now, timePrecision: 'part_of_day' },
  ],
  [
    { kind: 'part', date: today, part: 'evening' },
    { ok: false, problem: 'future' },
  ],
  [
    { kind: 'part', date: yesterday, part: 'evening' },
    { ok: true, start: at(21, 0, 20), timePrecision: 'part_of_day' },
  ],
  [
    { kind: 'day', date: yesterday },
    { ok: true, start: at(12, 0, 20), timePrecision: 'day' },
  ],
  [
    { kind: 'day', date: '2026-11-22' },
    { ok: false, problem: 'future' },
  ],
  [
    { kind: 'day', date: '' },
    { ok: false, problem: 'date_missing' },
  ],
] as const)('%j', (when, read) => {
  expect(readWhen(when, now)).toEqual(read);
});

test('parts of this day begin one after the other', () => {
  expect(
    (['night', 'morning', 'afternoon', 'evening'] as const).map((part) => hasBegun(part, today, now)),
  ).toEqual([true, true, true, false]);
  expect(dayOf(now)).toBe(today);
});
