import { describe, expect, test } from 'vitest';
import type { DayNote } from '../../../lib/core/diary';
import { isGuessHidden } from '../../../lib/core/hidden-guess';
import { daysToReview } from '../../../lib/core/review-days';

const note = (localDate: string, reviewedAt: number | null = 1): DayNote => ({
  localDate,
  noEncounters: false,
  reviewedAt,
  otherDevices: '',
  othersUsedComputer: null,
});
const at = (day: number, hour: number) => Date.UTC(2026, 10, day, hour);
const given = {
  notes: [] as readonly DayNote[],
  joinedAt: at(24, 9),
  from: '',
  until: '',
  now: at(27, 12),
  offsetAt: () => 0,
};

describe('days that are not looked through yet', () => {
  test.each([
    ['by noon, the days before', {}, ['2026-11-24', '2026-11-25', '2026-11-26']],
    [
      'in the evening, today too',
      { now: at(27, 18) },
      ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'],
    ],
    ['those that are done are left out', { notes: [note('2026-11-25')] }, ['2026-11-24', '2026-11-26']],
    [
      'a note alone is no review',
      { notes: [note('2026-11-25', null)] },
      ['2026-11-24', '2026-11-25', '2026-11-26'],
    ],
    ['not before the study', { from: '2026-11-26' }, ['2026-11-26']],
    ['not after it', { until: '2026-11-24' }, ['2026-11-24']],
    [
      'not further back than a week',
      { joinedAt: at(1, 9) },
      ['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'],
    ],
    ['on the day of joining, nothing yet', { joinedAt: at(27, 9) }, []],
  ])('%s', (_, change, days) => {
    expect(daysToReview({ ...given, ...change })).toEqual(days);
  });
});

test('the guess is hidden on one row in ten, always the same ones', () => {
  const ids = Array.from({ length: 5_000 }, (_, index) => `T-01a21bc7-d688-7574-945d-${index}`);
  const hidden = ids.filter(isGuessHidden);
  expect(hidden).toEqual(ids.filter(isGuessHidden));
  expect(hidden.length).toBeGreaterThan(400);
  expect(hidden.length).toBeLessThan(600);
});
