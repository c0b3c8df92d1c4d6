import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { accountForAbsence, keepTime, type TimeEdges } from '../../../lib/app/keep-time';
import { noteStorageGap } from '../../../lib/app/note-storage-gap';
import { notMe, undoNotMe } from '../../../lib/app/not-me';
import { sightOf, type Sight } from '../../../lib/core/blindness';
import type { GapReason } from '../../../lib/core/gap';
import { DEFAULT_SETTINGS } from '../../../lib/core/ports';
import { openDatabase } from '../../../lib/store/database';
import { openStore } from '../../../lib/store/open-store';
import { journeyOf, touchpointOf } from '../../fixtures/journeys';

const RECORDING: Sight = { isRecording: true, blindFor: null };
const NOTHING: Sight = { isRecording: false, blindFor: null };
const blindFor = (reason: GapReason): Sight => ({ isRecording: false, blindFor: reason });

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
  test('a pause is a gap with start and end, and ends the span', async () => {
    await at(1_000, RECORDING);
    await at(5_000, RECORDING);
    await at(6_000, blindFor('paused'));
    await at(7_000, blindFor('paused'));
    await at(9_000, RECORDING);
    await at(12_000, RECORDING);
    expect(await gaps()).toEqual([['paused', 6_000, 9_000]]);
    expect(await spans()).toEqual([
      [1_000, 6_000],
      [9_000, 12_000],
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

  test.each([
    ['browser_started', []],
    ['extension_updated', [['extension_updated', 5_000, 60_000]]],
    ['extension_disabled', [['extension_disabled', 5_000, 60_000]]],
  ] as const)('an absence after %s', async (awakening, expected) => {
    await at(1_000, RECORDING);
    await at(5_000, RECORDING);
    session = undefined;
    clock = 60_000;
    await accountForAbsence(awakening, edges);
    await keepTime(RECORDING, edges);
    expect(await gaps()).toEqual(expected);
    expect(await spans()).toEqual([
      [1_000, 5_000],
      [60_000, 60_000],
    ]);
  });
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
  ['paused', 1, ['paused', 'finished'], 'none', [], blindFor('paused')],
  ['after the end', 1, ['finished'], 'as_granted', [], blindFor('journey_not_running')],
  ['outside the hours', 1, ['recording'], 'none', ['J-0'], blindFor('outside_study_hours')],
  ['one of two within', 1, ['recording', 'recording'], 'as_granted', ['J-0'], RECORDING],
] as const)('sight %s', (_, agreedAt, states, access, outside, expected) => {
  const journeys = states.map((state, index) => journeyOf({ state, caseId: `J-${index}` }));
  const resting = journeys.filter(({ caseId }) => outside.some((id) => id === caseId));
  const facts = { access, resting };
  expect(sightOf({ ...DEFAULT_SETTINGS, agreedAt }, journeys, facts)).toEqual(expected);
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
