import { expect, test } from 'vitest';
import { editJourney, nextJourney, takeBackEdit } from '../../../lib/app/edit-journey';
import { studyJourney } from '../../../lib/app/join-study';
import type { Joined } from '../../../lib/app/participation';
import type { Journey } from '../../../lib/core/journey';
import { draftOf, locksOf, type JourneyDraft } from '../../../lib/core/journey-draft';
import { DEFAULT_SETTINGS } from '../../../lib/core/ports';
import { renewedDraft } from '../../../lib/core/renew-journey';
import { rulesOf } from '../../../lib/core/study-rules';
import { journeyOf } from '../../fixtures/journeys';
import { participationOf, studyOf } from '../../fixtures/studies';

const study = studyOf();
const joined: Joined = { ...participationOf(), study };
const context = { now: 5_000, newId: () => 'next', settings: { ...DEFAULT_SETTINGS, participantId: 'P07' } };
const underStudy = rulesOf(study, false);

function edited(journey: Journey, change: Partial<JourneyDraft>, hasTouchpoints: boolean): Journey {
  const opened = draftOf(journey);
  return editJourney(journey, { opened, saved: { ...opened, ...change } }, hasTouchpoints);
}

const ALL: Partial<JourneyDraft> = {
  need: ' dryer ',
  category: 'dryers',
  brands: ['Beta', 'Gamma'],
  favourite: 'Gamma',
  mainCompetitor: 'Acme',
  intendedBrand: 'Gamma',
  persona: 'family',
  seededBy: 'STUDY-A',
  cycleNo: 3,
  ownedBrand: 'Delta',
  recordingScope: 'all_sites',
  sites: [{ host: 'gamma.example', kind: 'single_brand' }],
};
const FREE: Partial<Journey> = {
  cycleNo: 3,
  ownedBrand: 'Delta',
  sites: [{ host: 'gamma.example', kind: 'single_brand' }],
};
const OPEN: Partial<Journey> = {
  ...FREE,
  need: 'dryer',
  category: 'dryers',
  mainCompetitor: '',
  persona: 'family',
  seededBy: 'STUDY-A',
  recordingScope: 'all_sites',
};
const BETA = { name: 'Beta', hosts: ['beta.example'], aliases: [] };
const ACME = { name: 'Acme', hosts: ['acme.example'], aliases: [] };
const GAMMA = { name: 'Gamma', hosts: ['gamma.example'], aliases: [] };

test.each<[string, Partial<Journey>, boolean, Partial<Journey>]>([
  [
    'before the first touchpoint everything can be changed, and a brand added was in mind',
    {},
    false,
    { ...OPEN, brands: [BETA, GAMMA], focalBrand: 'Gamma', intendedBrand: 'Gamma', initialSet: ['Gamma'] },
  ],
  [
    'with touchpoints favourite, first set and intended brand stay, brands come beside them',
    {},
    true,
    { ...OPEN, brands: [BETA, GAMMA, ACME], mainCompetitor: 'Acme' },
  ],
  [
    'a favourite that was none stays none: chosen afterwards it would be no favourite',
    { focalBrand: '', initialSet: [] },
    true,
    { ...OPEN, brands: [BETA, GAMMA] },
  ],
  ['what the study laid down stays', { underStudy }, false, { ...FREE, intendedBrand: 'Gamma' }],
  ['in a study the intended brand, too, is said before the first touchpoint', { underStudy }, true, FREE],
])('%s', (_, from, hasTouchpoints, changed) => {
  const journey = journeyOf(from);
  expect(edited(journey, ALL, hasTouchpoints)).toEqual({ ...journey, ...changed });
});

test.each([
  ['no touchpoint', {}, false],
  ['touchpoints', {}, true],
  ['a study', { underStudy }, true],
] as const)('a form that was not touched changes nothing: %s', (_, from, hasTouchpoints) => {
  const journey = journeyOf({ initialSet: ['Acme', 'Elsewhere'], ...from });
  expect(edited(journey, {}, hasTouchpoints)).toEqual(journey);
});

test('what was changed elsewhere while the form was open stays', () => {
  const opened = draftOf(journeyOf());
  const stored = journeyOf({ sites: [{ host: 'new.example', kind: 'general' }], state: 'paused' });
  expect(editJourney(stored, { opened, saved: { ...opened, persona: 'family' } }, true)).toEqual({
    ...stored,
    persona: 'family',
  });
});

test('undo takes the form back, and not what happened since', () => {
  const before = journeyOf();
  const finished = { ...edited(before, ALL, false), state: 'finished' as const, outcome: 'bought' as const };
  expect(takeBackEdit(finished, before)).toEqual({ ...before, state: 'finished', outcome: 'bought' });
});

test('locks in words of the form', () => {
  const journey = journeyOf({ intendedBrand: 'Beta' });
  const start = { brands: 'said_at_start', favourite: 'said_at_start', intendedBrand: 'said_at_start' };
  expect(locksOf(journey, false)).toEqual({ fields: {}, keptBrands: [] });
  expect(locksOf(journey, true)).toEqual({ fields: start, keptBrands: ['Acme', 'Beta'] });
  expect(locksOf({ ...journey, underStudy }, true).fields).toMatchObject({
    brands: 'study',
    favourite: 'study',
    intendedBrand: 'said_at_start',
  });
});

const bought = journeyOf({ state: 'finished', outcome: 'bought', boughtBrand: 'Beta', cycleNo: 2 });

test('the next journey keeps what is known of the brands, and nothing of the outcome', () => {
  const saved = { ...renewedDraft(bought), favourite: 'Beta', brands: ['Acme', 'Beta', 'Gamma'] };
  expect(nextJourney(bought, saved, { ...context, study: undefined })).toEqual(
    journeyOf({
      caseId: 'J-P07-next',
      openedAt: 5_000,
      brands: [BETA, ACME, { name: 'Gamma', hosts: [], aliases: [] }],
      initialSet: ['Beta', 'Acme', 'Gamma'],
      focalBrand: 'Beta',
      mainCompetitor: '',
      ownedBrand: 'Beta',
      cycleNo: 3,
      previousCaseId: bought.caseId,
    }),
  );
});

test('as long as its study runs the next journey is the study’s; after it, or in another, the person’s own', () => {
  const given = studyJourney(joined, study, context);
  const before: Journey = { ...given, state: 'finished', outcome: 'bought', boughtBrand: 'Beta' };
  const saved = { ...renewedDraft(before), intendedBrand: 'Beta', need: 'something else' };
  expect(nextJourney(before, saved, { ...context, study: joined })).toEqual({
    ...given,
    ownedBrand: 'Beta',
    intendedBrand: 'Beta',
    cycleNo: 2,
    previousCaseId: before.caseId,
  });
  for (const other of [undefined, { ...joined, studyId: 'OTHER' }])
    expect(nextJourney(before, saved, { ...context, study: other })).toMatchObject({
      studyId: 'self',
      underStudy: null,
      need: 'something else',
      cycleNo: 2,
      previousCaseId: before.caseId,
    });
});
