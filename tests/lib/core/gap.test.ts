/** What is left of a gap without the time in which the browser did not run. */
import { expect, test } from 'vitest';
import { withoutIdle } from '../../../lib/core/gap';

const SECOND = 1_000;
const piece = (start: number, end: number | null) => ({
  start: start * SECOND,
  end: end === null ? null : end * SECOND,
});

test.each([
  ['before', [1, 10], [[1, 10]]],
  ['after', [20, 30], [[20, 30]]],
  ['open, from after', [20, null], [[20, null]]],
  ['within', [10, 20], []],
  ['reaching in', [1, 15], [[1, 10]]],
  ['reaching out', [15, 30], [[20, 30]]],
  ['reaching out by less than a second', [10, 20.5], []],
  [
    'across',
    [1, 30],
    [
      [1, 10],
      [20, 30],
    ],
  ],
  [
    'open across',
    [1, null],
    [
      [1, 10],
      [20, null],
    ],
  ],
  ['open since', [10, null], [[20, null]]],
] as const)('a gap %s', (_, [start, end], expected) => {
  expect(withoutIdle(piece(start, end), { start: 10 * SECOND, end: 20 * SECOND })).toEqual(
    expected.map(([from, until]) => piece(from, until)),
  );
});
