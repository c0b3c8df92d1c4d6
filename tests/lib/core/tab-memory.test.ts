import { expect, test } from 'vitest';
import { recallChoice, rememberChoice } from '../../../lib/core/tab-memory';
import { journeyOf } from '../../fixtures/journeys';

const CHOICE = { caseId: 'J-1', site: 'shop.example', byPerson: true };
const journeys = [journeyOf({ caseId: 'J-2' }), journeyOf({ caseId: 'J-1' })];
const remembered = rememberChoice(CHOICE, 'I-1');

test('says neither journey nor site to who does not know the secret', () => {
  expect(JSON.stringify(remembered)).not.toMatch(/J-1|shop/);
  expect(recallChoice(remembered, { journeys, site: 'shop.example', secret: 'I-2' })).toBeUndefined();
});

test.each([
  ['the same site', 'shop.example', journeys, CHOICE],
  ['another site', 'other.example', journeys, { ...CHOICE, site: '' }],
  ['a journey that is gone', 'shop.example', [], undefined],
] as const)('%s', (_, site, known, choice) => {
  expect(recallChoice(remembered, { journeys: known, site, secret: 'I-1' })).toEqual(choice);
});
