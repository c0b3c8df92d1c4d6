import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { LATEST } from '../../../lib/core/first-answers';
import { DATABASE_NAME, openDatabase } from '../../../lib/store/database';
import { firstAnswers } from '../../../lib/store/first-answers';
import { lookFirst, type RawLook } from '../../../lib/store/first-look';
import { openStore } from '../../../lib/store/open-store';
import { goldenRows, journeyOf, touchpointOf } from '../../fixtures/journeys';

const enough = () => Promise.resolve(1e9);
const look = () => lookFirst(enough, () => undefined);

const shared = globalThis.indexedDB;
// tests may share a process
afterAll(() => {
  globalThis.indexedDB = shared;
});
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const RUNNING = [
  journeyOf({ caseId: 'J-P07-old', openedAt: 1 }),
  journeyOf(),
  journeyOf({ caseId: 'J-P07-paused', state: 'paused', openedAt: Date.UTC(2030, 0) }),
];
const ORDER = touchpointOf({ eventId: 'T-order', caseId: 'J-P07-old', touchpointType: 'order' });

test('it tells what the store tells, of the journey that a small screen shows', async () => {
  const store = openStore(openDatabase(DATABASE_NAME, indexedDB));
  await store.changeSettings({ agreedAt: 1, language: 'el' });
  for (const journey of RUNNING) await store.putJourney(journey);
  await store.putJourney(journeyOf({ caseId: 'J-P07-done', state: 'finished' }));
  await store.addTouchpoints([...goldenRows(), ORDER]);
  await store.putGap({ gapId: 'G-1', start: 5, end: 9, reason: 'paused' });
  const told = await look();
  const { caseId } = journeyOf();
  expect(told && firstAnswers(told)).toEqual({
    settings: await store.settings(),
    studies: await store.diaryRows('studies'),
    running: await store.runningJourneys(),
    gaps: await store.gaps(),
    shown: {
      caseId,
      glance: {
        digest: await store.digest(caseId),
        newest: await store.newestTouchpointsOf(caseId, LATEST),
        openOrder: undefined,
      },
    },
  });
});

test('an order that nobody has answered for is told too, and a paused journey where none is recording', async () => {
  const store = openStore(openDatabase(DATABASE_NAME, indexedDB));
  await store.putJourney(journeyOf({ caseId: 'J-P07-old', state: 'paused' }));
  await store.addTouchpoints([ORDER]);
  const told = await look();
  expect(told && firstAnswers(told).shown?.glance).toEqual({
    digest: await store.digest('J-P07-old'),
    newest: [ORDER],
    openOrder: ORDER,
  });
});

test('a digest by another rule is left to the store', async () => {
  const store = openStore(openDatabase(DATABASE_NAME, indexedDB));
  await store.putJourney(journeyOf());
  await store.addTouchpoints(goldenRows());
  await store.changeSettings({ contactSeconds: 9 });
  const told = await look();
  expect(told && firstAnswers(told).shown).toBe(null);
});

const nobody = (): Promise<RawLook | null> => look();
const withoutRoom = (): Promise<RawLook | null> => lookFirst(() => Promise.resolve(1), vi.fn());

test.each([
  ['where nothing is stored', nobody],
  ['without room on the disk', withoutRoom],
])('%s nothing is opened or made', async (_, ask) => {
  expect(await ask()).toBe(null);
  expect(await indexedDB.databases()).toEqual([]);
});

test('what a newer version wrote is left to the store, and an update is not held up', async () => {
  const store = openStore(openDatabase(DATABASE_NAME, indexedDB));
  await store.putJourney(journeyOf());
  await look();
  const upgrade = indexedDB.open(DATABASE_NAME, 20);
  await new Promise((resolve) => {
    upgrade.addEventListener('success', resolve);
  });
  upgrade.result.close();
  expect(await look()).toBe(null);
});
