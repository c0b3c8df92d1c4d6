import { expect, test } from 'vitest';
import type { Journey } from '../../../lib/core/journey';
import { draftOf } from '../../../lib/core/journey-draft';
import { canRenew, renewedDraft } from '../../../lib/core/renew-journey';
import { journeyOf } from '../../fixtures/journeys';

test.each<[string, Partial<Journey>, Partial<Journey>]>([
  ['the first purchase is followed by the second', {}, { cycleNo: 2, ownedBrand: 'Acme' }],
  ['the ninth by the tenth', { cycleNo: 9 }, { cycleNo: 10, ownedBrand: 'Acme' }],
  ['a switch: owned is what was bought', { boughtBrand: 'Beta' }, { cycleNo: 2, ownedBrand: 'Beta' }],
  ['a brand that was not told is unknown', { boughtBrand: '', ownedBrand: 'Old' }, { cycleNo: 2 }],
  [
    'persona stays, who seeded it does not',
    { persona: 'family', seededBy: 'S' },
    { cycleNo: 2, ownedBrand: 'Acme', persona: 'family' },
  ],
  [
    'it follows this one, and not the one before',
    { previousCaseId: 'J-0' },
    { cycleNo: 2, ownedBrand: 'Acme' },
  ],
])('%s', (_, from, next) => {
  const previous = journeyOf({ state: 'finished', outcome: 'bought', boughtBrand: 'Acme', ...from });
  expect(renewedDraft(previous)).toEqual(
    draftOf(
      journeyOf({
        focalBrand: '',
        mainCompetitor: '',
        ownedBrand: '',
        previousCaseId: previous.caseId,
        ...next,
      }),
    ),
  );
});

test.each([
  ['finished', 'bought', true],
  ['finished', 'met_otherwise', false],
  ['finished', 'postponed', false],
  ['finished', 'abandoned', false],
  ['finished', 'ongoing', false],
  ['recording', 'ongoing', false],
] as const)('%s, %s: %s', (state, outcome, can) => {
  expect(canRenew({ state, outcome })).toBe(can);
});
