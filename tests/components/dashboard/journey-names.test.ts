/** Journeys that share a need are told apart by what differs, and by no more. */
import { expect, test } from 'vitest';
import { journeyNames } from '../../../components/dashboard/journey-names';
import { journeyOf } from '../../fixtures/journeys';

const DAY = 86_400_000;
const one = (caseId: string, change: Parameters<typeof journeyOf>[0] = {}) =>
  journeyOf({ caseId, need: 'running shoes', openedAt: Date.UTC(2026, 2, 2, 12), ...change });

test.each([
  ['needs that differ', [one('J-1'), one('J-2', { need: 'coffee' })], ['running shoes', 'coffee']],
  [
    'people',
    [one('J-1'), one('J-2', { participantId: 'P08' })],
    ['running shoes · P07', 'running shoes · P08'],
  ],
  [
    'days',
    [one('J-1'), one('J-2', { openedAt: Date.UTC(2026, 2, 2, 12) + DAY })],
    ['running shoes · 2 Mar 2026', 'running shoes · 3 Mar 2026'],
  ],
  ['nothing but the id', [one('J-1'), one('J-2')], ['running shoes · J-1', 'running shoes · J-2']],
  [
    'a person with two',
    [one('J-1'), one('J-2'), one('J-3', { participantId: 'P08' })],
    ['running shoes · P07 · J-1', 'running shoes · P07 · J-2', 'running shoes · P08'],
  ],
])('%s', (_, journeys, names) => {
  expect([...journeyNames(journeys, 'en').values()]).toEqual(names);
});
