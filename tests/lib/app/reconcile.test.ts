/** What is registered, published and written down as the hours of a study and the allowed sites change. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { originsOf } from '../../../lib/app/journey-actions';
import { reconcile, type RecordingEdges } from '../../../lib/app/reconcile';
import type { Journey } from '../../../lib/core/journey';
import { openDatabase } from '../../../lib/store/database';
import { openStore } from '../../../lib/store/open-store';
import { journeyOf } from '../../fixtures/journeys';
import { rulesOf } from '../../../lib/core/study-rules';
import { SAMPLE_STUDY } from '../../support/study';

const HOUR = 3_600_000;
const at = (hour: number): number => Date.UTC(2026, 2, 2) + hour * HOUR;
const [ONE = '', TWO = ''] = ['one.example', 'two.example'];

let count = 0;
let clock: number;
let allowed: Set<string>;
let registered: readonly string[];
let alarm: number | null;
let planned: number;
let edges: RecordingEdges;

beforeEach(async () => {
  clock = at(7);
  allowed = new Set([...originsOf(ONE), ...originsOf(TWO)]);
  registered = [];
  let session: string | undefined;
  let ids = 0;
  const store = openStore(openDatabase(`reconcile-${(count += 1)}`));
  await store.changeSettings({ agreedAt: 1, salt: 's' });
  edges = {
    store,
    now: () => clock,
    utcOffsetMin: () => 0,
    neverOrigins: () => [],
    registeredOrigins: () => Promise.resolve(registered),
    grantedOrigins: (wanted) => Promise.resolve(wanted.filter((origin) => allowed.has(origin))),
    registerPageScript: (origins) => Promise.resolve(void (registered = origins)),
    injectIntoOpenTabs: () => Promise.resolve(),
    publishPlan: (plan) => Promise.resolve(void (planned = plan?.journeys.length ?? 0)),
    showState: () => Promise.resolve(),
    scheduleResume: (when) => Promise.resolve(void (alarm = when)),
    schedulePulse: () => Promise.resolve(),
    time: {
      store,
      session: { read: async () => session, write: async (id) => void (session = id) },
      now: () => clock,
      newId: () => String((ids += 1)),
    },
  };
});

const begin = (change: Partial<Journey> = {}): Promise<void> =>
  edges.store.putJourney(
    journeyOf({
      state: 'recording',
      sites: [
        { host: ONE, kind: 'general' },
        { host: TWO, kind: 'general' },
      ],
      ...change,
    }),
  );
const BY_DAY = rulesOf(
  { ...SAMPLE_STUDY, from: '', until: '', hours: { from: '08:00', until: '22:00' } },
  false,
);
const gaps = async () => (await edges.store.gaps()).map(({ reason, start, end }) => [reason, start, end]);
async function when(hour: number): Promise<void> {
  clock = at(hour);
  await reconcile(edges, false);
}
/** The browser stays open until then: a sign every quarter of an hour. */
async function awakeUntil(hour: number): Promise<void> {
  while (clock < at(hour) - HOUR / 4) await when((clock - at(0)) / HOUR + 1 / 4);
}

test('outside the hours of its study nothing is recorded, an alarm is set, and the gap says why', async () => {
  await begin({ underStudy: BY_DAY });
  await when(7);
  expect([planned, registered, alarm]).toEqual([0, [], at(8)]);
  await awakeUntil(8);
  await when(8);
  expect([planned, registered.length, alarm]).toEqual([1, 4, at(22)]);
  await awakeUntil(22);
  await when(22);
  expect([planned, registered, alarm]).toEqual([0, [], at(32)]);
  expect(await gaps()).toEqual([
    ['outside_study_hours', at(7), at(8)],
    ['outside_study_hours', at(22), null],
  ]);
  expect((await edges.store.spans()).map(({ start, end }) => [start, end])).toEqual([[at(7), at(22)]]);
});

test.each([
  ['nobody waits for another', [], [], false],
  ['its study goes on', ['active'], [['journey_not_running', at(8), null]], true],
] as const)('after the last journey, where %s', async (_, states, expected, isPulsing) => {
  let pulse: boolean | undefined;
  const counting = { ...edges, schedulePulse: async (wanted: boolean) => void (pulse = wanted) };
  await edges.store.putDiaryRows(
    'studies',
    states.map((state) => ({
      studyId: SAMPLE_STUDY.studyId,
      study: { ...SAMPLE_STUDY, from: '', until: '' },
      version: 3,
      hash: 'abc',
      participantId: 'P07',
      persona: '',
      language: 'en' as const,
      state,
      joinedAt: 1,
      endedAt: null,
    })),
  );
  await begin({ state: 'finished' });
  clock = at(8);
  await reconcile(counting, false);
  expect([await gaps(), pulse]).toEqual([expected, isPulsing]);
});

test("a journey of the person's own records beside a study that does not", async () => {
  await begin({ caseId: 'J-study', underStudy: BY_DAY });
  await begin({ caseId: 'J-own' });
  await when(7);
  expect([planned, registered.length, await gaps()]).toEqual([1, 4, []]);
});

test('a site taken away is a gap until it is allowed again; the others go on', async () => {
  await begin();
  await when(8);
  for (const origin of originsOf(TWO)) allowed.delete(origin);
  await when(8.1);
  await when(8.2);
  expect(registered).toEqual(originsOf(ONE));
  for (const origin of originsOf(TWO)) allowed.add(origin);
  await when(8.3);
  expect(await gaps()).toEqual([['no_site_permission', at(8.1), at(8.3)]]);
  expect((await edges.store.spans()).map(({ start, end }) => [start, end])).toEqual([[at(8), at(8.3)]]);
});

test('a site that was never allowed is no gap in what was recorded', async () => {
  for (const origin of originsOf(TWO)) allowed.delete(origin);
  await begin();
  await when(8);
  await when(9);
  expect(await gaps()).toEqual([]);
});

test('all sites taken away: nothing is recorded', async () => {
  await begin();
  await when(8);
  allowed.clear();
  await when(9);
  expect([registered, await gaps()]).toEqual([[], [['no_site_permission', at(9), null]]]);
});
