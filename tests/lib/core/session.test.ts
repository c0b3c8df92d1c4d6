import { describe, expect, test } from 'vitest';
import { sessionOf } from '../../../lib/core/session';
import { touchpointOf } from '../../fixtures/journeys';

const MINUTE = 60_000;
const row = (id: string, start: number, complete: number, change = {}) =>
  touchpointOf({
    eventId: `T-${id}`,
    sessionId: 'S-a',
    start: start * MINUTE,
    complete: complete * MINUTE,
    capture: 'auto',
    ...change,
  });

describe('the session of a visit', () => {
  test.each<[string, Parameters<typeof sessionOf>[1], number, string]>([
    ['begins with the first row', [], 0, 'S-new'],
    ['goes on within thirty minutes of the last end', [row('1', 0, 5)], 35, 'S-a'],
    ['ends after more', [row('1', 0, 5)], 36, 'S-new'],
    [
      'counts from the row that ended last, not from the one that began last',
      [row('1', 0, 60), row('2', 10, 11)],
      80,
      'S-a',
    ],
    [
      'takes no notice of what a person added',
      [row('1', 0, 1), row('2', 50, 50, { capture: 'manual', sessionId: 'S-b' })],
      55,
      'S-new',
    ],
    ['lasts at most a day', [row('1', 0, 1), row('2', 1430, 1439)], 1441, 'S-new'],
    ['takes no notice of rows after it', [row('1', 100, 101)], 60, 'S-new'],
  ])('%s', (_, newest, start, expected) => {
    expect(sessionOf({ eventId: 'T-new', start: start * MINUTE }, newest, { sessionGapMinutes: 30 })).toBe(
      expected,
    );
  });
});
