import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import {
  applyVersion,
  consentToVersion,
  join,
  prepareJoining,
  withdrawFromStudy,
} from '../../../lib/app/join-study';
import { endStudy, endTestRun } from '../../../lib/app/run-study';
import { hashOfTerms, termsOf } from '../../../lib/app/study-terms';
import { offlineTouchpoint } from '../../../lib/app/touchpoint-actions';
import { hashOfStudy } from '../../../lib/core/parse-study';
import type { Store } from '../../../lib/core/ports';
import { openDatabase } from '../../../lib/store/database';
import { openStore } from '../../../lib/store/open-store';
import { journeyOf, touchpointOf } from '../../fixtures/journeys';
import { SAMPLE_STUDY } from '../../support/study';
import '../../support/every-word';

const HASH = hashOfStudy(SAMPLE_STUDY);
const VERSION = `3-${HASH.slice(0, 12)}`;
let store: Store;
let count = 0;
let ids = 0;
const newId = () => {
  ids += 1;
  return `n${ids}`;
};

beforeEach(async () => {
  count += 1;
  ids = 0;
  store = openStore(openDatabase(`join-${count}`));
  const joining = {
    study: SAMPLE_STUDY,
    participantId: 'P07',
    persona: 'first_time',
    language: 'el' as const,
    textHash: hashOfTerms(termsOf(SAMPLE_STUDY, 'el')),
    items: ['recording', 'handover', 'voluntary'],
  };
  await join(store, prepareJoining(joining, { now: 1_000, newId }), { now: 1_000, newId });
});

const theJourney = async () => (await store.journeys()).find(({ studyId }) => studyId === 'washing-2026')!;

test('joining stores the agreement, the study and its journey', async () => {
  expect(await store.diaryRows('consents')).toEqual([
    {
      consentId: 'C-n1',
      studyId: 'washing-2026',
      participantId: 'P07',
      textHash: hashOfTerms(termsOf(SAMPLE_STUDY, 'el')),
      version: 3,
      language: 'el',
      items: ['recording', 'handover', 'voluntary'],
      agreedAt: 1_000,
      withdrawnAt: null,
    },
  ]);
  expect(await store.diaryRows('studies')).toEqual([
    {
      studyId: 'washing-2026',
      study: SAMPLE_STUDY,
      version: 3,
      hash: HASH,
      participantId: 'P07',
      persona: 'first_time',
      language: 'el',
      state: 'test_run',
      joinedAt: 1_000,
      endedAt: null,
    },
  ]);
  expect(await store.settings()).toMatchObject({ agreedAt: 1_000, participantId: 'P07' });
  expect(await theJourney()).toMatchObject({
    caseId: 'J-P07-n2',
    studyVersion: VERSION,
    participantId: 'P07',
    need: 'ένα πλυντήριο',
    category: 'washing machine',
    focalBrand: 'Acme',
    mainCompetitor: 'Bolt',
    brands: [
      { name: 'Acme', hosts: ['acme.example'], aliases: ['Άκμε'] },
      { name: 'Bolt', hosts: ['bolt.example'], aliases: [] },
    ],
    sites: SAMPLE_STUDY.sites,
    persona: 'first_time',
    state: 'recording',
  });
});

test('rows of the test run never count, those after it do', async () => {
  const settings = await store.settings();
  const draft = {
    brand: 'Acme',
    channel: 'store' as const,
    touchpointType: 'shop_visit' as const,
    start: 1_500,
    complete: 1_500,
    timePrecision: 'minute' as const,
    timeZone: 'Europe/Athens',
    utcOffsetMin: 120,
    seller: '',
    valence: null,
    persuasion: null,
    note: '',
    device: 'none' as const,
    experiencedBy: 'self' as const,
  };
  const add = async () => offlineTouchpoint(await theJourney(), draft, { now: 2_000, newId, settings });
  expect(await add()).toMatchObject({ excluded: true, excludeReason: 'test_run', studyVersion: VERSION });
  await endTestRun(store, 'washing-2026');
  expect((await store.diaryRows('studies'))[0]?.state).toBe('active');
  expect(await add()).toMatchObject({ excluded: false, excludeReason: '', studyVersion: VERSION });
});

test('a later version goes with the rows from then on; sites the person added stay', async () => {
  await store.changeJourney((await theJourney()).caseId, (journey) => ({
    ...journey,
    sites: [...journey.sites, { host: 'own.example', kind: 'general' }],
  }));
  const study = { ...SAMPLE_STUDY, version: 4, sites: [{ host: 'new.example', kind: 'general' as const }] };
  const [participation] = await store.diaryRows('studies');
  const agreed = { study, textHash: 'abc', items: ['recording'], language: 'el' as const };
  await applyVersion(store, study, consentToVersion(participation!, agreed, { now: 3_000, newId }));
  expect(await theJourney()).toMatchObject({
    studyVersion: `4-${hashOfStudy(study).slice(0, 12)}`,
    sites: [
      { host: 'new.example', kind: 'general' },
      { host: 'acme.example', kind: 'single_brand' },
      { host: 'shop.example', kind: 'general' },
      { host: 'own.example', kind: 'general' },
    ],
    underStudy: { isTestRun: true },
  });
  expect((await store.diaryRows('consents')).map(({ version, textHash }) => [version, textHash])).toEqual([
    [3, hashOfTerms(termsOf(SAMPLE_STUDY, 'el'))],
    [4, 'abc'],
  ]);
});

test('the end stops recording and shows the figures', async () => {
  await endStudy(store, 'washing-2026', 9_000);
  expect(await theJourney()).toMatchObject({
    state: 'finished',
    closedAt: 9_000,
    closeReason: 'study_end',
    underStudy: { feedback: 'all' },
  });
  expect((await store.diaryRows('studies'))[0]).toMatchObject({ state: 'ended', endedAt: 9_000 });
});

test('withdrawing erases what the study recorded and nothing else', async () => {
  const { caseId } = await theJourney();
  await store.putJourney(journeyOf({ caseId: 'J-own' }));
  await store.addTouchpoints([
    touchpointOf({ eventId: 'T-1', caseId, studyVersion: VERSION }),
    touchpointOf({ eventId: 'T-2', caseId: '', studyVersion: VERSION, fittingCaseIds: [caseId] }),
    touchpointOf({ eventId: 'T-3', caseId: 'J-own' }),
  ]);
  const prompt = {
    promptId: 'Q-1',
    studyId: 'washing-2026',
    participantId: 'P07',
    installId: 'I-1',
    ruleId: 'on_order',
    questionId: 'why',
    caseId,
    triggerEventId: 'T-1',
    scheduledAt: 1,
    sentAt: 1,
    openedAt: null,
    completedAt: null,
    expiresAt: 2,
    status: 'sent' as const,
  };
  const answer = {
    answerId: 'A-1',
    eventId: '',
    questionId: 'why',
    language: 'el' as const,
    value: 'price',
    answeredAt: 2,
  };
  await store.putDiaryRows('prompts', [prompt]);
  await store.putDiaryRows('answers', [
    { ...answer, promptId: 'Q-1' },
    { ...answer, answerId: 'A-2', promptId: '' },
  ]);
  await store.putDiaryRows('dayNotes', [
    {
      localDate: '2026-11-01',
      noEncounters: true,
      reviewedAt: 1,
      otherDevices: '',
      othersUsedComputer: null,
    },
  ]);
  await store.putDiaryRows('evidence', [
    { evidenceId: 'E-1', eventId: 'T-1', takenAt: 1, picture: 'data:image/png;base64,AA==' },
  ]);
  await withdrawFromStudy(store, 'washing-2026', 5_000);

  expect((await store.journeys()).map((journey) => journey.caseId)).toEqual(['J-own']);
  expect(await store.countTouchpoints()).toBe(1);
  expect(await store.unassigned()).toEqual([]);
  for (const table of ['prompts', 'answers', 'dayNotes', 'evidence', 'removals'] as const) {
    expect([table, await store.diaryRows(table)]).toEqual([table, []]);
  }
  expect(await store.diaryRows('studies')).toMatchObject([
    { studyId: 'washing-2026', study: null, state: 'withdrawn', endedAt: 5_000, persona: '' },
  ]);
  expect(await store.diaryRows('consents')).toMatchObject([{ agreedAt: 1_000, withdrawnAt: 5_000 }]);
  expect((await store.settings()).participantId).toBe('P01');
});

test('the terms are read in the participant’s language and hashed as they stand', () => {
  const english = termsOf(SAMPLE_STUDY, 'en');
  expect(english.parts.map(({ id }) => id)).toEqual([
    'who',
    'about',
    'recorded',
    'never',
    'time',
    'handed',
    'seen',
    'stop',
  ]);
  const said = english.parts.flatMap(({ lines }) => lines).join('\n');
  for (const word of [
    'Dr Maria Example',
    'EC-2026-17',
    'acme.example, shop.example',
    '*casino*',
    '07:00',
    'maria@university.example',
  ]) {
    expect(said).toContain(word);
  }
  expect(termsOf(SAMPLE_STUDY, 'el').title).toBe('Πώς διαλέγουμε πλυντήριο');
  expect(hashOfTerms(english)).not.toBe(hashOfTerms(termsOf({ ...SAMPLE_STUDY, publicKey: 'age1' }, 'en')));
});
