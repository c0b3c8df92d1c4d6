import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { cautiousOpening } from '../../../lib/store/cautious-opening';
import { openDatabase } from '../../../lib/store/database';
import { observeOn } from '../../../lib/store/observe';
import { openStore } from '../../../lib/store/open-store';
import { touchpointOf } from '../../fixtures/journeys';

const fail = (): never => {
  throw new DOMException('Internal error opening backing store', 'UnknownError');
};

test('a query sees every change, also after awaits of its own', async () => {
  const database = openDatabase('observe-1');
  const store = openStore(database);
  const seen: number[] = [];
  const stop = observeOn(database)(
    async () => (await store.health()).newestSchema + (await store.countTouchpoints()),
    (value) => seen.push(value),
    (error) => seen.push(Number(error)),
  );
  await vi.waitFor(() => expect(seen).toEqual([0]));
  await store.addTouchpoints([touchpointOf({ eventId: 'T-1' })]);
  await vi.waitFor(() => expect(seen.at(-1)).toBe(2));
  stop();
});

test('a store that opens at the third try is read; one that never does is told, and not for ever waited for', async () => {
  const { open } = IDBFactory.prototype;
  for (const opens of [true, false]) {
    const database = openDatabase(`observe-${String(opens)}`);
    const store = openStore(database);
    IDBFactory.prototype.open = fail;
    const told: string[] = [];
    const stop = observeOn(database)(
      () => store.countTouchpoints(),
      (count) => told.push(`${count} rows`),
      () => told.push('failed'),
    );
    if (opens) {
      await new Promise((resolve) => setTimeout(resolve, 300));
      IDBFactory.prototype.open = open;
    }
    await vi.waitFor(() => expect(told).toEqual([opens ? '0 rows' : 'failed']), 5_000);
    stop();
  }
  IDBFactory.prototype.open = open;
}, 15_000);

test('on a full disk it is told at once, and read when there is room', async () => {
  let left = 0;
  const database = openDatabase(
    'observe-full',
    cautiousOpening(() => Promise.resolve(left)),
  );
  const store = openStore(database);
  const told: string[] = [];
  const stop = observeOn(database)(
    () => store.countTouchpoints(),
    (count) => told.push(`${count} rows`),
    () => told.push('failed'),
  );
  await vi.waitFor(() => expect(told).toEqual(['failed']));
  left = 2 ** 30;
  await vi.waitFor(() => expect(told).toEqual(['failed', '0 rows']), 6_000);
  stop();
}, 15_000);
