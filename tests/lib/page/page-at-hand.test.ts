import { expect, test } from 'vitest';
import { isFlood } from '../../../lib/page/page-at-hand';

const DAY = 86_400_000;

test.each([
  ['the first step', 0, 1_000, false],
  ['five hundred at once', 500, 2_000, false],
  ['more than that at once', 501, 2_000, true],
  ['as many over three weeks', 5_000, 21 * DAY, false],
  ['one a second for a day', 86_400, DAY, true],
])('steps of one document: %s', (_, steps, age, flood) => {
  expect(isFlood(steps, age)).toBe(flood);
});
