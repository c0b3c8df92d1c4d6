import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { accountForAbsence, keepTime, type TimeEdges } from '../../../lib/app/keep-time';
import { noteStorageGap } from '../../../lib/app/note-storage-gap';
import { notMe, undoNotMe } from '../../../lib/app/not-me';
import { sightOf, type Sight } from '../../../lib/core/blindness';
import { daysOf } from '../../../lib/core/days';
import { toldGaps, type GapReason } from '../../../lib/core/gap';
import { DEFAULT_SETTINGS } from '../../../lib/core/ports';
import { openDatabase } from '../../../lib/store/database';
import { openStore } from '../../../lib/store/open-store';
import { journeyOf, touchpointOf } from '../../fixtures/journeys';

const RECORDING: Sight = { isRecording: true, blindFor: null };
const NOTHING: Sight = { isRecording: false, blindFor: null };
const blindFor = (reason: GapReason): Sight => ({ isRecording: false, blindFor: reason });

const HOUR = 3_600_000;
const PULSE = 5 * 60_000;

let clock = 0;
let session: string | undefined;
let edges: TimeEdges;
let count = 0;
beforeEach(() => {
  count += 1;
  clock = 1_000;
  session = undefined;
  let ids = 0;
  edges = {
    store: openStore(openDatabase(`time-${count}`)),
    session: { read: async () => session, write: async (id) => void (session = id) },
    now: () => clock,
    newId: () => String((ids += 1)),
  };
});

const gaps = async () => (await edges.store.gaps()).map((gap) => [gap.reason, gap.start, gap.end]);
const spans = async () => (await edges.store.spans()).map((span) => [span.start, span.end]);
async function at(time: number, sight: Parameters<typeof keepTime>[0]): Promise<void> {
  clock = time;
  await keepTime(sight, edges);
}

describe('gaps and spans', () => {
  test('a pause is a gap with start and end; the span goes on as a sign that the browser runs', async () => {
    await at(1_000, RECORDING);
    await at(5_000, RECORDING);
    await at(6_000, blindFor('paused'));
    await at(7_000, blindFor('paused'));
    await at(9_000, RECORDING);
    await at(12_000, RECORDING);
    expect(await gaps()).toEqual([['paused', 6_000, 9_000]]);
    expect(await spans()).toEqual([[1_000, 12_000]]);
  });

  test('where nothing is to be recorded no sign is written down', async () => {
    await at(1_000, RECORDING);
    await at(5_000, NOTHING);
    await at(9_000, NOTHING);
    await at(12_000, blindFor('paused'));
    expect(await gaps()).toEqual([['paused', 12_000, null]]);
    expect(await spans()).toEqual([
      [1_000, 5_000],
      [12_000, 12_000],
    ]);
  });

  test('one reason follows another', async () => {
    await at(1_000, blindFor('no_site_permission'));
    await at(2_000, blindFor('journey_not_running'));
    expect(await gaps()).toEqual([
      ['no_site_permission', 1_000, 2_000],
      ['journey_not_running', 2_000, null],
    ]);
  });

  test('a clock set back makes no gap of less than nothing', async () => {
    await at(5_000, blindFor('paused'));
    await at(1_000, RECORDING);
    expect(await gaps()).toEqual([['paused', 5_000, 5_000]]);
  });

  test('a store that could not be written has no signs either: its gap stays whole', async () => {
    await at(0, RECORDING);
    clock = 2 * HOUR;
    await noteStorageGap({ kind: 'full', since: 1_000 }, edges);
    await keepTime(RECORDING, edges);
    expect(await gaps()).toEqual([['storage_failure', 1_000, 2 * HOUR]]);
  });
});

/** A day: recording from 8, the sight from 9 on, signs every five minutes until `until`, then none until 23. */
async function day(sight: Sight, until: number, isClosed: boolean): Promise<void> {
  for (let time = 8 * HOUR; time < 9 * HOUR; time += PULSE) await at(time, RECORDING);
  for (let time = 9 * HOUR; time <= until; time += PULSE) await at(time, sight);
  clock = 23 * HOUR;
  if (!isClosed) return;
  session = undefined;
  await accountForAbsence('browser_started', { start: until, end: clock }, edges);
}
const toldDays = async () =>
  daysOf(
    await edges.store.spans(),
    toldGaps(await edges.store.gaps(), await edges.store.spans(), clock).map(({ start, end }) => ({
      start,
      end: end ?? clock,
    })),
    () => 0,
  ).map(({ minutesRecorded, blindMinutes }) => [minutesRecorded, blindMinutes]);

const LASTING = ['paused', 'outside_study_hours', 'no_site_permission', 'journey_not_running'] as const;
describe.each(LASTING)('a closed browser and sleep are no part of the gap %s', (reason) => {
  test.each([
    ['closed at once', 9 * HOUR, true, [[reason, 23 * HOUR, null]], [60, 0]],
    [
      'closed at ten',
      10 * HOUR,
      true,
      [
        [reason, 9 * HOUR, 10 * HOUR],
        [reason, 23 * HOUR, null],
      ],
      [60, 60],
    ],
    [
      'asleep from ten',
      10 * HOUR,
      false,
      [
        [reason, 9 * HOUR, 10 * HOUR],
        [reason, 23 * HOUR, null],
      ],
      [60, 60],
    ],
  ] as const)('%s', async (_, until, isClosed, expected, minutes) => {
    await day(blindFor(reason), until, isClosed);
    await keepTime(blindFor(reason), edges);
    expect([await gaps(), await toldDays()]).toEqual([expected, [minutes]]);
  });

  test.each([true, false])('over before the browser is there again (closed: %s)', async (isClosed) => {
    await day(blindFor(reason), 10 * HOUR, isClosed);
    await keepTime(RECORDING, edges);
    expect([await gaps(), await toldDays()]).toEqual([[[reason, 9 * HOUR, 10 * HOUR]], [[60, 60]]]);
  });

  test('told before the background has looked', async () => {
    await day(blindFor(reason), 10 * HOUR, false);
    expect([await gaps(), await toldDays()]).toEqual([[[reason, 9 * HOUR, null]], [[60, 60]]]);
  });
});

test.each([
  ['a pulse missed', 3 * PULSE, [[8 * HOUR, 9 * HOUR + 3 * PULSE]], [75, 0]],
  [
    'eight hours asleep',
    8 * HOUR,
    [
      [8 * HOUR, 9 * HOUR],
      [17 * HOUR, 17 * HOUR],
    ],
    [60, 0],
  ],
] as const)('recorded time without a sign: %s', async (_, silence, expected, minutes) => {
  for (let time = 8 * HOUR; time <= 9 * HOUR; time += PULSE) await at(time, RECORDING);
  await at(9 * HOUR + silence, RECORDING);
  expect([await spans(), await gaps(), await toldDays()]).toEqual([expected, [], [minutes]]);
});

test.each([
  ['before consent', null, ['recording'], 'as_granted', [], NOTHING],
  ['without a journey', 1, [], 'as_granted', [], NOTHING],
  ['recording', 1, ['recording', 'paused'], 'as_granted', [], RECORDING],
  ['without access', 1, ['recording'], 'none', [], blindFor('no_site_permission')],
  [
    'with one site taken away',
    1,
    ['recording'],
    'some_lost',
    [],
    { isRecording: true, blindFor: 'no_site_permission' },
  ],
  ['paused', 1, ['paused'], 'none', [], blindFor('paused')],
  ['outside the hours', 1, ['recording'], 'none', ['J-0'], blindFor('outside_study_hours')],
  ['one of two within', 1, ['recording', 'recording'], 'as_granted', ['J-0'], RECORDING],
] as const)('sight %s', (_, agreedAt, states, access, outside, expected) => {
  const journeys = states.map((state, index) => journeyOf({ state, caseId: `J-${index}` }));
  const resting = journeys.filter(({ caseId }) => outside.some((id) => id === caseId));
  const facts = { access, resting, isInStudy: false };
  expect(sightOf({ ...DEFAULT_SETTINGS, agreedAt }, journeys, facts)).toEqual(expected);
});

test.each([
  ['nobody waits for one', false, NOTHING],
  ['a study goes on', true, blindFor('journey_not_running')],
] as const)('without a journey, where %s', (_, isInStudy, expected) => {
  const facts = { access: 'none', resting: [], isInStudy } as const;
  expect(sightOf({ ...DEFAULT_SETTINGS, agreedAt: 1 }, [], facts)).toEqual(expected);
});

test('one site taken away is a gap beside the span that goes on', async () => {
  await at(1_000, RECORDING);
  await at(2_000, { isRecording: true, blindFor: 'no_site_permission' });
  await at(5_000, RECORDING);
  expect(await gaps()).toEqual([['no_site_permission', 2_000, 5_000]]);
  expect(await spans()).toEqual([[1_000, 5_000]]);
});

test.each([
  ['full', [['storage_failure', 2_000, 9_000]]],
  ['cannot_open', [['storage_failure', 2_000, 9_000]]],
  ['damaged', []],
] as const)('a trouble of the store that is over: %s', async (kind, expected) => {
  clock = 9_000;
  await noteStorageGap({ kind, since: 2_000 }, edges);
  expect(await gaps()).toEqual(expected);
});

test('"not me" removes the rows since the last idle break, pauses, and can be undone', async () => {
  const minute = 60_000;
  const row = (id: string, start: number, change = {}) =>
    touchpointOf({
      eventId: id,
      caseId: 'J-1',
      start: start * minute,
      complete: (start + 1) * minute,
      ...change,
    });
  await edges.store.putJourney(journeyOf({ caseId: 'J-1', state: 'recording' }));
  await edges.store.addTouchpoints([
    row('T-1', 0),
    row('T-2', 40),
    row('T-3', 50),
    row('T-4', 55, { capture: 'manual' }),
  ]);
  const undone = await notMe(edges.store, 60 * minute, () => 'x');
  const left = async () => (await edges.store.touchpointsOf('J-1')).map((each) => each.eventId);
  expect(await left()).toEqual(['T-1', 'T-4']);
  expect((await edges.store.journey('J-1'))?.state).toBe('paused');
  expect(await gaps()).toEqual([['other_person', 40 * minute, 60 * minute]]);
  await undoNotMe(edges.store, undone);
  expect(await left()).toEqual(['T-1', 'T-2', 'T-3', 'T-4']);
  expect((await edges.store.journey('J-1'))?.state).toBe('recording');
  expect(await gaps()).toEqual([]);
});
