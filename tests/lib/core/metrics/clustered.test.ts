/** Intervals of shares when people have several journeys each. */
import { expect, test } from 'vitest';
import { clusteredWilson, wilson } from '../../../../lib/core/metrics/statistics';

const hits = (...clusters: readonly (readonly number[])[]) =>
  new Map(clusters.map((all, at) => [`P${at}`, all.map((each) => each === 1)]));
const width = ({ low, high }: { low: number; high: number }) => high - low;

test('one journey each, or one person: Wilson’s own', () => {
  expect(clusteredWilson(hits([1], [0], [1], [1]))).toEqual(wilson(3, 4));
  expect(clusteredWilson(hits([1, 0, 1, 1]))).toEqual(wilson(3, 4));
  expect(clusteredWilson(new Map())).toEqual({ low: 0, high: 1 });
});

test('people who always do the same count once each', () => {
  // two of four people always, two never: as wide as 2 of 4, times k/(k−1) for estimating it from four
  const alike = clusteredWilson(hits([1, 1, 1, 1, 1], [1, 1, 1, 1, 1], [0, 0, 0, 0, 0], [0, 0, 0, 0, 0]));
  expect(alike.low).toBeCloseTo(wilson(0.5 * 3, 3).low, 12);
  expect(alike.high).toBeCloseTo(wilson(0.5 * 3, 3).high, 12);
  expect(width(alike)).toBeGreaterThan(width(wilson(10, 20)));
});

test('people who differ within themselves as much as between: never narrower than Wilson', () => {
  const mixed = clusteredWilson(hits([1, 0, 1, 0], [0, 1, 0, 1], [1, 0, 0, 1]));
  expect(mixed).toEqual(wilson(6, 12));
});

test('all agree: nothing says how alike they are, so each person counts once', () => {
  expect(clusteredWilson(hits([1, 1, 1], [1, 1]))).toEqual(wilson(2, 2));
  expect(clusteredWilson(hits([0, 0, 0], [0, 0], [0]))).toEqual(wilson(0, 3));
});
