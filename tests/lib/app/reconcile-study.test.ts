/** A study's dates and hours: outside of them nothing is recorded, the gap says why, and an alarm opens it again. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { reconcile, type RecordingEdges } from '../../../lib/app/reconcile';
import type { RecordingPlan } from '../../../lib/core/recording-plan';
import { rulesOf } from '../../../lib/core/study-rules';
import type { Store } from '../../../lib/core/ports';
import { openDatabase } from '../../../lib/store/database';
import { openStore } from '../../../lib/store/open-store';
import { journeyOf } from '../../fixtures/journeys';
import { SAMPLE_STUDY } from '../../support/study';

const at = (text: string): number => Date.parse(`2026-11-${text}:00Z`);
let store: Store;
let count = 0;
let now = 0;
let seen: {
  plan: RecordingPlan | null;
  never: readonly string[];
  resume: number | null;
  shown: readonly string[];
};
let edges: RecordingEdges;

beforeEach(async () => {
  count += 1;
  store = openStore(openDatabase(`reconcile-study-${count}`));
  await store.changeSettings({ agreedAt: 1, neverRecord: ['own.example'] });
  await store.putDiaryRows('studies', [
    {
      studyId: SAMPLE_STUDY.studyId,
      study: SAMPLE_STUDY,
      version: 3,
      hash: 'abc',
      participantId: 'P07',
      persona: '',
      language: 'en',
      state: 'active',
      joinedAt: 1,
      endedAt: null,
    },
  ]);
  await store.putJourney(
    journeyOf({
      caseId: 'J-1',
      studyId: SAMPLE_STUDY.studyId,
      state: 'recording',
      sites: [{ host: 'acme.example', kind: 'single_brand' }],
      underStudy: rulesOf(SAMPLE_STUDY, false),
    }),
  );
  seen = { plan: null, never: [], resume: null, shown: [] };
  let span: string | undefined;
  let ids = 0;
  const newId = () => String((ids += 1));
  edges = {
    store,
    now: () => now,
    utcOffsetMin: () => 0,
    neverOrigins: (own) => own,
    registeredOrigins: () => Promise.resolve([]),
    grantedOrigins: (wanted) => Promise.resolve([...wanted]),
    registerPageScript: (_origins, exclude) => {
      seen.never = exclude;
      return Promise.resolve();
    },
    injectIntoOpenTabs: () => Promise.resolve(),
    publishPlan: (plan) => {
      seen.plan = plan;
      return Promise.resolve();
    },
    showState: (journeys) => {
      seen.shown = journeys.map(({ state }) => state);
      return Promise.resolve();
    },
    scheduleResume: (when) => {
      seen.resume = when;
      return Promise.resolve();
    },
    schedulePulse: () => Promise.resolve(),
    time: {
      store,
      session: {
        read: () => Promise.resolve(span),
        write: (id) => {
          span = id;
          return Promise.resolve();
        },
      },
      now: () => now,
      newId,
    },
  };
});

test('within its hours it records, and closes at the minute', async () => {
  now = at('05T12:00');
  await reconcile(edges, false);
  expect(seen.plan?.journeys.length).toBe(1);
  expect(seen.plan?.sessionGapMinutes).toBe(45);
  expect(seen.never).toEqual(['own.example', 'clinic.example']);
  expect(seen.resume).toBe(at('05T23:30'));
  expect(await store.gaps()).toEqual([]);
});

test('outside of them nothing is recorded and the gap says why, until it opens again', async () => {
  now = at('05T23:45');
  await reconcile(edges, false);
  expect(seen).toMatchObject({ plan: null, resume: at('06T07:00'), shown: [] });
  expect(await store.gaps()).toMatchObject([{ start: now, end: null, reason: 'outside_study_hours' }]);
  const opens = at('06T07:00');
  // the browser stays open: a sign every quarter of an hour
  for (; now < opens; now += 15 * 60_000) await reconcile(edges, false);
  await reconcile(edges, false);
  expect(seen.plan?.journeys.length).toBe(1);
  expect(await store.gaps()).toMatchObject([{ end: now, reason: 'outside_study_hours' }]);
});

test('after its last day the study ends by itself', async () => {
  now = Date.parse('2027-01-01T08:00:00Z');
  await reconcile(edges, false);
  expect(seen.plan).toBeNull();
  expect(await store.diaryRows('studies')).toMatchObject([{ state: 'ended', endedAt: now }]);
  expect(await store.journeys()).toMatchObject([{ state: 'finished', closeReason: 'study_end' }]);
});
