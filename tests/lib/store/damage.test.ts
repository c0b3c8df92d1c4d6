import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Mark } from '../../../lib/core/journal';
import type { TroubleKind } from '../../../lib/core/health';
import type { Store } from '../../../lib/core/ports';
import { openDatabase, type Database } from '../../../lib/store/database';
import type { StoreEdges } from '../../../lib/store/guard';
import { openStore } from '../../../lib/store/open-store';
import { journeyOf, touchpointOf } from '../../fixtures/journeys';

const NOW = Date.UTC(2026, 10, 21);
const WATCH = { onProgress: () => {}, signal: new AbortController().signal };
const CASE = journeyOf().caseId;

let count = 0;
let name: string;
let canary: Mark | null;
let told: (TroubleKind | null)[];
let edges: StoreEdges;
let store: Store;
let database: Database;

beforeEach(async () => {
  name = `damage-${(count += 1)}`;
  canary = null;
  told = [];
  edges = {
    canary: { read: () => Promise.resolve(canary), write: (mark) => Promise.resolve(void (canary = mark)) },
    tellTrouble: (kind) => void told.push(kind),
    now: () => NOW,
    room: () => Promise.resolve(null),
  };
  database = openDatabase(name);
  store = openStore(database, edges);
  await store.putJourney(journeyOf());
  await store.addTouchpoints(
    ['1', '2', '3'].map((id) => touchpointOf({ eventId: `T-${id}`, start: Number(id) })),
  );
  await store.changeTouchpoints(['T-2'], (row) => ({ ...row, note: 'mine' }));
});

/** A later start of the background. */
const next = () => openStore(openDatabase(name), edges);
/** Behind our back: past every line of our own code. */
const behind = async (work: (database: Database) => PromiseLike<unknown>) => {
  const other = openDatabase(name);
  await work(other);
  other.close();
};

test('an untouched store is sound, however it was written', async () => {
  await store.removeTouchpoints(['T-1']);
  await store.addTouchpoints([touchpointOf({ eventId: 'T-1' }), touchpointOf({ eventId: 'T-9' })]);
  await store.importRows([journeyOf({ caseId: 'J-2' })], [touchpointOf({ eventId: 'T-8', caseId: 'J-2' })]);
  const removed = await store.removeJourney('J-2');
  await store.putJourney(removed!.journey);
  await store.addTouchpoints(removed!.touchpoints);
  await store.changeJourney(CASE, (journey) => ({ ...journey, state: 'paused' }));
  expect((await next().checkAtStart()).damage).toBeNull();
  expect(await next().selfTest(WATCH)).toEqual({
    at: NOW,
    touchpoints: 5,
    journeys: 2,
    lines: 15,
    missing: 0,
    changed: 0,
    added: 0,
    unreadable: 0,
    brokenAt: null,
    kinds: [],
    miscounted: 0,
  });
  expect(canary).toEqual(await store.journalEnd());
});

test('erasing keeps the line and drops what could tell of the row', async () => {
  await store.removeTouchpoints(['T-2']);
  const lines = (await database.journal.toArray()).filter((line) => line.id === 'T-2');
  expect(lines.map(({ act, salt, hash }) => [act, salt, hash !== ''])).toEqual([
    ['put', '', true],
    ['put', '', true],
    ['erased', '', false],
  ]);
  expect((await store.selfTest(WATCH)).kinds).toEqual([]);
});

describe('at the next start', () => {
  test.each<[string, (database: Database) => PromiseLike<unknown>, string[], number]>([
    ['a row is gone', (db) => db.touchpoints.delete('T-2'), ['rows_missing'], 2],
    ['every row is gone', (db) => db.touchpoints.clear(), ['rows_missing'], 0],
    ['the journey is gone', (db) => db.journeys.clear(), ['rows_missing'], 3],
    ['a row nobody wrote', (db) => db.touchpoints.add(touchpointOf({ eventId: 'T-x' })), ['rows_added'], 4],
    [
      'the last writes are gone',
      (db) => Promise.all([db.touchpoints.delete('T-3'), db.journal.where('sequence').above(3).delete()]),
      ['rows_missing', 'journal_cut'],
      2,
    ],
    ['the journal is gone', (db) => db.journal.clear(), ['journal_cut'], 3],
    [
      'the journal was written anew',
      (db) => db.journal.toCollection().modify({ chain: 'x' }),
      ['journal_changed'],
      3,
    ],
    [
      'everything is gone',
      (db) => Promise.all(db.tables.map((table) => table.clear())),
      ['emptied', 'journal_cut'],
      0,
    ],
    ['the database itself is gone', (db) => db.delete(), ['emptied', 'journal_cut'], 0],
  ])('%s', async (_, harm, kinds, found) => {
    database.close();
    await behind(harm);
    expect((await next().checkAtStart()).damage).toEqual({ noticedAt: NOW, kinds, expected: 3, found });
    // it stays noticed, and nothing else was deleted
    expect((await next().health()).damage?.kinds).toEqual(kinds);
    expect(await next().countTouchpoints()).toBe(found);
  });

  test('a write after the damage does not hide it', async () => {
    database.close();
    await behind((db) => Promise.all(db.tables.map((table) => table.clear())));
    const before = canary;
    await next().addTouchpoints([touchpointOf({ eventId: 'T-new' })]);
    expect(canary).toEqual(before);
    expect((await next().health()).damage?.kinds).toEqual(['journal_cut', 'rows_missing'].sort().reverse());
  });

  test('a canary that is behind (stopped between the two writes) follows without an alarm', async () => {
    canary = { sequence: 2, chain: (await database.journal.get(2))!.chain, touchpoints: 1, journeys: 1 };
    expect((await next().checkAtStart()).damage).toBeNull();
    expect(canary).toEqual(await store.journalEnd());
  });

  test('a store from before the journal is taken as it is', async () => {
    database.close();
    await behind((db) => db.journal.clear());
    canary = null;
    expect((await next().checkAtStart()).damage).toBeNull();
    expect((await next().selfTest(WATCH)).kinds).toEqual([]);
    expect(canary).toMatchObject({ touchpoints: 3, journeys: 1 });
  });
});

describe('the self-test', () => {
  test.each<[string, (database: Database) => PromiseLike<unknown>, object]>([
    [
      'a changed row',
      (db) => db.touchpoints.update('T-2', { note: 'theirs' }),
      { changed: 1, kinds: ['rows_changed'] },
    ],
    [
      'one row exchanged for another',
      (db) =>
        Promise.all([db.touchpoints.delete('T-1'), db.touchpoints.add(touchpointOf({ eventId: 'T-x' }))]),
      { missing: 1, added: 1, kinds: ['rows_missing', 'rows_added'] },
    ],
    ['a changed line', (db) => db.journal.update(3, { hash: 'f'.repeat(32) }), { brokenAt: 3 }],
    ['a line taken out', (db) => db.journal.delete(2), { brokenAt: 3 }],
  ])('finds %s, which the look at the start cannot', async (_, harm, found) => {
    database.close();
    await behind(harm);
    const test = await next().selfTest(WATCH);
    expect(test).toMatchObject(found);
    expect((await next().health()).damage?.kinds).toEqual(test.kinds);
  });

  test('tells how far it is, and stops', async () => {
    const told: number[] = [];
    await store.selfTest({ ...WATCH, onProgress: (done, total) => told.push(done / total) });
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    await expect(store.selfTest({ ...WATCH, signal: AbortSignal.abort() })).rejects.toThrow(/abort/iu);
  });
});

describe('read in steps', () => {
  /** Each step by another start, its state through JSON; `meanwhile` comes once before each part. */
  async function readOn(meanwhile: () => Promise<unknown> = async () => undefined) {
    const seen = new Set<string>();
    let look = await next().lookOn(null);
    while (look !== null) {
      if (!seen.has(look.part)) await meanwhile();
      seen.add(look.part);
      look = await next().lookOn(JSON.parse(JSON.stringify(look)) as typeof look);
    }
    return next().health();
  }

  test('what one start began others end, and it is what the self-test tells', async () => {
    await behind((db) => db.touchpoints.update('T-2', { note: 'theirs' }));
    const { selfTest, damage } = await readOn();
    expect(selfTest).toEqual(await next().selfTest(WATCH));
    expect(damage?.kinds).toEqual(['rows_changed']);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['a row is changed', () => store.changeTouchpoints(['T-3'], (row) => ({ ...row, note: `${row.note}!` }))],
    ['a row comes', () => store.addTouchpoints([touchpointOf({ eventId: `T-${Math.random()}` })])],
    ['a row goes and comes back', async () => store.addTouchpoints(await store.removeTouchpoints(['T-1']))],
    ['everything is erased', () => store.eraseEverything()],
    ['what is there is taken as it is', () => store.acceptDamage()],
  ])('%s meanwhile, and no alarm is raised', async (_, change) => {
    expect((await readOn(change)).selfTest?.kinds).toEqual([]);
  });
});

test('going on from damage takes what is there as it is, and remembers', async () => {
  database.close();
  await behind((db) => Promise.all([db.touchpoints.delete('T-1'), db.journal.delete(2)]));
  const later = next();
  await later.checkAtStart();
  await later.acceptDamage();
  expect(await later.health()).toMatchObject({
    damage: null,
    accepted: [{ kinds: ['rows_missing'], expected: 3, found: 2 }],
  });
  await later.addTouchpoints([touchpointOf({ eventId: 'T-4' })]);
  expect((await next().checkAtStart()).damage).toBeNull();
  expect((await next().selfTest(WATCH)).kinds).toEqual([]);
});

test('damage that another screen noticed too is answered for all of them', async () => {
  const background = next();
  const page = next();
  await behind(({ touchpoints }) => touchpoints.delete('T-3'));
  await background.checkAtStart();
  await page.selfTest(WATCH);
  await page.acceptDamage();
  await background.addTouchpoints([touchpointOf({ eventId: 'T-4' })]);
  expect(told.at(-1)).toBeNull();
});

test('erasing everything is no damage', async () => {
  await store.eraseEverything();
  expect((await next().checkAtStart()).damage).toBeNull();
  await store.addTouchpoints([touchpointOf({ eventId: 'T-1' })]);
  expect((await next().checkAtStart()).damage).toBeNull();
});

test('what a newer version wrote is read and taken away, never written', async () => {
  database.close();
  await behind((db) => db.health.put({ key: 'health', value: { newestSchema: 99 } }));
  const older = next();
  await older.checkAtStart();
  expect(told.at(-1)).toBe('newer');
  await expect(older.addTouchpoints([touchpointOf({ eventId: 'T-4' })])).rejects.toThrow();
  expect((await older.touchpointsOf(CASE)).map((row) => row.eventId)).toEqual(['T-1', 'T-2', 'T-3']);
  expect((await older.health()).errors).toMatchObject({ NewerDataError: { count: 1, lastAt: NOW } });
});

test('a row of a newer version is left alone', async () => {
  await behind((db) => db.touchpoints.update('T-1', { schemaVersion: 99 }));
  await expect(store.changeTouchpoints(['T-1'], (row) => ({ ...row, note: 'x' }))).rejects.toThrow();
  expect((await store.touchpoint('T-1'))?.note).toBe('');
  await store.changeTouchpoints(['T-2'], (row) => ({ ...row, note: 'x' }));
});

test('a newer database version: the same', async () => {
  database.close();
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(name, 50);
    request.addEventListener('success', () => resolve(request.result.close()));
    request.addEventListener('error', () => reject(request.error!));
  });
  const older = next();
  await older.checkAtStart();
  expect(told.at(-1)).toBe('newer');
  await expect(older.putJourney(journeyOf())).rejects.toThrow();
  expect(await older.countTouchpoints()).toBe(3);
});

test('a connection that is closed under us is opened again', async () => {
  database.close({ disableAutoOpen: false });
  await store.addTouchpoints([touchpointOf({ eventId: 'T-4' })]);
  database.close();
  await store.addTouchpoints([touchpointOf({ eventId: 'T-5' })]);
  expect(await store.countTouchpoints()).toBe(5);
});

test('a full disk is told at once, counted by name, and told when it is over', async () => {
  const { add, put } = IDBObjectStore.prototype;
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  IDBObjectStore.prototype.put = full;
  IDBObjectStore.prototype.add = full;
  await expect(store.addTouchpoints([touchpointOf({ eventId: 'T-4' })])).rejects.toThrow();
  expect(told.at(-1)).toBe('full');
  Object.assign(IDBObjectStore.prototype, { add, put });
  await store.addTouchpoints([touchpointOf({ eventId: 'T-4' })]);
  expect(told.at(-1)).toBeNull();
  await store.noteError(new RangeError('x'));
  const { errors } = await store.health();
  expect(Object.fromEntries(Object.entries(errors).map(([key, each]) => [key, each.count]))).toEqual({
    QuotaExceededError: 1,
    RangeError: 1,
  });
});

test('ten thousand rows in one import', async () => {
  const rows = Array.from({ length: 10_000 }, (_, index) =>
    touchpointOf({ eventId: `T-${index + 100}`, start: index }),
  );
  const before = performance.now();
  await store.importRows([], rows);
  const middle = performance.now();
  expect((await store.selfTest(WATCH)).kinds).toEqual([]);
  console.log(
    `import ${Math.round(middle - before)} ms, self-test ${Math.round(performance.now() - middle)} ms`,
  );
}, 60_000);

test('an upgrade that another window holds up is told, and taken back when it is through', async () => {
  canary = null;
  const older = await new Promise<IDBDatabase>((resolve, reject) => {
    // Dexie counts in tens: this is older than any version of ours, and nobody asked it to make way
    const opening = indexedDB.open(`${name}-old`, 1);
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('open')));
  });
  const waiting = openStore(openDatabase(`${name}-old`), edges);
  const opened = waiting.checkAtStart();
  await vi.waitFor(() => expect(told).toContain('blocked'));
  older.close();
  await opened;
  await waiting.changeSettings({ language: 'en' });
  expect(told.at(-1)).toBeNull();
});
