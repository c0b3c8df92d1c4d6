import { describe, expect, test } from 'vitest';
import { buildJourney } from '../../../lib/core/build-journey';
import type { Gap } from '../../../lib/core/gap';
import { journeyMap } from '../../../lib/core/journey-map';
import { foldOver } from '../../../lib/core/metrics/fold';
import { pathFold } from '../../../lib/core/metrics/path';
import { DEFAULT_SETTINGS } from '../../../lib/core/ports';
import { goldenRows, journeyOf, longRows } from '../../fixtures/journeys';

const build = (rows = goldenRows()) => buildJourney(journeyOf(), rows, DEFAULT_SETTINGS);
const DAY = 86_400_000;

describe('a short journey', () => {
  const map = journeyMap(build(), []);

  test('has a column for every touchpoint, the order marked', () => {
    expect(map.columns.map(({ step }) => step)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(map.columns.findIndex(({ isOrder }) => isOrder)).toBe(10);
  });

  test('marks as many back-steps as the metric counts', () => {
    const { backSteps } = foldOver(build(), pathFold());
    expect(map.columns.filter(({ isBack }) => isBack)).toHaveLength(backSteps);
  });

  test('an excluded touchpoint has no column', () => {
    const rows = goldenRows().map((row, at) => ({ ...row, excluded: at === 3 }));
    expect(journeyMap(build(rows), []).touchpoints).toBe(11);
  });
});

test('not rated is not zero; peak, worst and end stand where they were', () => {
  const ratings = [1, null, -1, null, null, 2, null, -2, 2, null, 1, -2];
  const rows = goldenRows().map((row, at) => ({ ...row, valence: ratings[at] ?? null }));
  const map = journeyMap(build(rows), []);
  expect(map.columns.map(({ valence }) => valence)).toEqual(ratings);
  // the −2 after the order does not count
  expect([map.highest, map.lowest, map.end]).toEqual([rows[5], rows[7], rows[10]].map((row) => row?.eventId));
});

describe('gaps', () => {
  const first = goldenRows()[0]!.start;
  const gap = (start: number, end: number | null): Gap => ({ gapId: 'G', start, end, reason: 'paused' });
  test.each([
    ['before the journey', gap(first - 2 * DAY, first - DAY), []],
    ['over its beginning', gap(first - DAY, first + 1_000), [1]],
    ['between two touchpoints', gap(first + 2 * DAY, first + 2.2 * DAY), [8]],
    ['still open', gap(first + 6 * DAY, null), [11]],
  ])('%s', (_, each, at) => {
    const columns = journeyMap(build(), [each]).columns;
    expect(columns.flatMap(({ gapsBefore }, index) => (gapsBefore.length > 0 ? [index] : []))).toEqual(at);
  });
});

describe('a long journey', () => {
  const built = build(longRows(300));
  test.each([10, 60, 1_000])('is drawn in runs that keep every touchpoint: at most %d', (most) => {
    const map = journeyMap(built, [], { most });
    expect(map.columns.reduce((sum, { entries }) => sum + entries.length, 0)).toBe(300);
    expect(map.columns.length).toBeLessThanOrEqual(most);
  });

  test('every back-step is marked while stages have columns of their own', () => {
    const { columns } = journeyMap(built, [], { most: 100 });
    expect(columns.filter(({ isBack }) => isBack)).toHaveLength(foldOver(built, pathFold()).backSteps);
  });

  test('a run is opened by its id', () => {
    const closed = journeyMap(built, []);
    const run = closed.columns.find(({ entries }) => entries.length > 1)!;
    const map = journeyMap(built, [], { opened: new Set([run.id]) });
    expect(map.columns).toHaveLength(closed.columns.length + run.entries.length - 1);
  });
});
