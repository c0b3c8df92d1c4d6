import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../../lib/core/ports';
import { openDatabase } from '../../../lib/store/database';
import { openStore } from '../../../lib/store/open-store';
import { journeyOf, touchpointOf } from '../../fixtures/journeys';

let store: Store;
let count = 0;
beforeEach(() => {
  count += 1;
  store = openStore(openDatabase(`test-${count}`));
});

const row = (id: string, start: number, change = {}) =>
  touchpointOf({
    eventId: `T-${id}`,
    caseId: 'J-1',
    start,
    complete: start + 1,
    addressKey: 'a',
    visits: { [`T-${id}`]: 1 },
    visitIds: [`T-${id}`],
    ...change,
  });

test('journeys come whole and in order, however many: read a few hundred at a time', async () => {
  const caseIds = Array.from({ length: 1_003 }, (_, index) => `J-${String(index).padStart(4, '0')}`);
  await store.importRows(
    caseIds.toReversed().map((caseId) => journeyOf({ caseId })),
    [],
  );
  expect((await store.journeys()).map(({ caseId }) => caseId)).toEqual(caseIds);
});

test('chunks walk every row once, in order, also where many begin at the same instant', async () => {
  const rows = Array.from({ length: 25 }, (_, index) =>
    row(String(index).padStart(3, '0'), Math.floor(index / 10)),
  );
  await store.addTouchpoints(rows.toReversed());
  const walked: string[] = [];
  const sizes: number[] = [];
  for await (const chunk of store.chunks(['J-1'], 4)) {
    sizes.push(chunk.length);
    walked.push(...chunk.map((each) => each.eventId));
  }
  expect(walked).toEqual(rows.map((each) => each.eventId));
  expect(sizes.every((size) => size <= 4)).toBe(true);
});

describe('visits', () => {
  const visit = { visitId: 'T-1', document: '', caseId: 'J-1', addressKey: 'a' };

  test('a visit is merged into the row it is part of', async () => {
    await store.upsertVisit(visit, () => row('1', 5));
    const merged = await store.upsertVisit(visit, (stored, sameAddress) => {
      expect(sameAddress).toEqual([]);
      return { ...stored!, activeSeconds: 9 };
    });
    expect(merged?.activeSeconds).toBe(9);
    expect(await store.countTouchpoints()).toBe(1);
  });

  test('a new visit sees the rows at the same address', async () => {
    await store.addTouchpoints([row('1', 5)]);
    await store.upsertVisit({ ...visit, visitId: 'T-2' }, (stored, [same]) => {
      expect(stored).toBeUndefined();
      return { ...same!, visitIds: ['T-1', 'T-2'] };
    });
    expect((await store.rowOfVisit('T-2'))?.eventId).toBe('T-1');
  });

  test('what a person removed does not come back with the page’s last message, but with undo', async () => {
    await store.addTouchpoints([row('1', 5)]);
    const removed = await store.removeTouchpoints(['T-1']);
    expect(await store.upsertVisit(visit, () => row('1', 5))).toBeNull();
    expect(await store.countTouchpoints()).toBe(0);
    expect(await store.addTouchpoints(removed)).toBe(1);
    expect(await store.touchpoint('T-1')).toEqual(removed[0]);
  });
});

test('rows go and are counted together, or neither', async () => {
  const database = openDatabase(`test-counted-${count}`);
  store = openStore(database);
  await store.addTouchpoints([row('1', 5), row('2', 6)]);
  const fails = () => {
    throw new Error('disk full');
  };
  database.removals.hook('creating', fails);
  await expect(store.removeTouchpoints(['T-1'], { counted: true })).rejects.toThrow('disk full');
  expect(await store.countTouchpoints()).toBe(2);
  expect(await store.tombstones()).toEqual([]);
  database.removals.hook('creating').unsubscribe(fails);
  await store.removeTouchpoints(['T-1'], { counted: true });
  await store.removeTouchpoints(['T-2']);
  expect(await store.diaryRows('removals')).toEqual([
    { localDate: '1970-01-01', deleted: 1, redacted: 0, excluded: 0 },
  ]);
});

test('removing a journey hands back all that undo needs', async () => {
  const journey = journeyOf({ caseId: 'J-1' });
  await store.putJourney(journey);
  await store.addTouchpoints([row('1', 5), row('2', 6)]);
  const removed = await store.removeJourney('J-1');
  expect([await store.journeys(), await store.countTouchpoints()]).toEqual([[], 0]);
  await store.importRows([removed!.journey], removed!.touchpoints);
  expect([await store.journeys(), await store.touchpointsOf('J-1')]).toEqual([
    [journey],
    removed!.touchpoints,
  ]);
});

test('an import leaves what is already here as it is', async () => {
  await store.addTouchpoints([row('1', 5, { note: 'mine' })]);
  expect(await store.importRows([], [row('1', 5, { note: 'theirs' }), row('2', 6)])).toEqual({
    journeys: 0,
    touchpoints: 1,
  });
  expect((await store.touchpoint('T-1'))?.note).toBe('mine');
});

test('counters never race', async () => {
  await Promise.all(
    Array.from({ length: 50 }, () =>
      store.changeSettings((stored) => ({ neverRecordedCount: stored.neverRecordedCount + 1 })),
    ),
  );
  expect((await store.settings()).neverRecordedCount).toBe(50);
});

test('erasing everything leaves nothing: no table holds a row', async () => {
  const database = openDatabase(`erased-${count}`);
  store = openStore(database);
  await store.putJourney(journeyOf());
  await store.addTouchpoints([row('1', 5)]);
  await store.changeSettings({ agreedAt: 1 });
  // what no use case has filled by now holds a row of its key alone
  for (const table of database.tables) {
    const key = String(table.schema.primKey.keyPath);
    if ((await table.count()) === 0) await table.put({ [key]: key === 'sequence' ? 1 : 'x' });
  }
  const filled = async (): Promise<string[]> => {
    const counts = await Promise.all(database.tables.map((table) => table.count()));
    return database.tables.flatMap(({ name }, index) => (counts[index] === 0 ? [] : [name]));
  };
  expect(await filled()).toHaveLength(database.tables.length);
  await store.eraseEverything();
  expect(await filled()).toEqual([]);
  expect([await store.journeys(), await store.countTouchpoints(), (await store.settings()).agreedAt]).toEqual(
    [[], 0, null],
  );
});

test('of the pages that wait for their journey the first are told, and how many they are', async () => {
  const rows = [1, 2, 3, 4, 5].map((start) => touchpointOf({ eventId: `T-${start}`, caseId: '', start }));
  await store.addTouchpoints(rows);
  expect(await store.firstUnassigned(3)).toEqual({ all: 5, rows: rows.slice(0, 3) });
});

test('recent rows: those that began since, and those begun in the month before that were open still', async () => {
  const day = 24 * 3_600_000;
  const rows = [
    touchpointOf({ eventId: 'T-ended', start: 99 * day, complete: 99 * day }),
    touchpointOf({ eventId: 'T-open', start: 80 * day, complete: 101 * day }),
    touchpointOf({ eventId: 'T-long-ago', start: 60 * day, complete: 101 * day }),
    touchpointOf({ eventId: 'T-since', start: 100 * day, complete: 100 * day }),
  ];
  await store.addTouchpoints(rows);
  expect((await store.touchpointsSince(100 * day)).map(({ eventId }) => eventId)).toEqual([
    'T-open',
    'T-since',
  ]);
});
