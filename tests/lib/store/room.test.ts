/** Without room nothing is written and nothing opened, however often it is asked for; with room again both go on. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { TroubleKind } from '../../../lib/core/health';
import { cautiousOpening } from '../../../lib/store/cautious-opening';
import { openDatabase } from '../../../lib/store/database';
import { openStore } from '../../../lib/store/open-store';
import { touchpointOf } from '../../fixtures/journeys';

const MEGABYTE = 2 ** 20;
let name = 0;
let left: number | null;
let told: (TroubleKind | null)[];
let opened: number;

beforeEach(() => {
  name += 1;
  left = 100 * MEGABYTE;
  told = [];
  opened = 0;
  vi.restoreAllMocks();
  const open = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockImplementation((...given) => {
    opened += 1;
    return open(...given);
  });
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

function start() {
  const room = () => Promise.resolve(left);
  return openStore(openDatabase(`room-${name}`, cautiousOpening(room)), {
    canary: { read: () => Promise.resolve(null), write: () => Promise.resolve() },
    tellTrouble: (kind) => void told.push(kind),
    now: () => 1,
    room,
  });
}
const FULL = expect.objectContaining({ name: 'QuotaExceededError' }) as unknown;

test('a disk that gets full, and has room again', async () => {
  const store = start();
  expect(await store.addTouchpoints([touchpointOf({ eventId: 'T-1' })])).toBe(1);
  left = MEGABYTE;
  await expect(store.addTouchpoints([touchpointOf({ eventId: 'T-2' })])).rejects.toThrow('no room');
  // what is there can be read all the while
  expect((await store.touchpoint('T-1'))?.eventId).toBe('T-1');
  expect(told.at(-1)).toBe('full');
  left = 100 * MEGABYTE;
  expect(await store.addTouchpoints([touchpointOf({ eventId: 'T-2' })])).toBe(1);
  expect(told.at(-1)).toBeNull();
  expect((await store.health()).errors).toEqual({ QuotaExceededError: { count: 1, lastAt: 1 } });
});

test('a start on a full disk opens nothing; reads come back after a look that finds room', async () => {
  left = 0;
  const store = start();
  await expect(store.checkAtStart()).rejects.toEqual(FULL);
  await expect(store.settings()).rejects.toThrow();
  await expect(store.settings()).rejects.toThrow();
  expect([opened, told]).toEqual([0, ['full']]);
  left = 100 * MEGABYTE;
  await store.checkAtStart();
  expect((await store.settings()).agreedAt).toBeNull();
  expect([opened, told]).toEqual([1, ['full', null]]);
});

test('where the browser does not say, everything is tried', async () => {
  left = null;
  expect(await start().addTouchpoints([touchpointOf({ eventId: 'T-1' })])).toBe(1);
});
