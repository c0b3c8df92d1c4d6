import { beforeEach, expect, test } from 'vitest';
import { drainOutbox, type LeftPage } from '../../../lib/app/drain-outbox';
import { seenOf, visitId, visitOf } from '../../fixtures/visits';

const numbered = (index: number) => ({ eventId: visitId(index) });
const keyOf = (index: number): string => `out:${visitId(index)}`;
const visits = (count: number): Map<string, unknown[]> =>
  new Map(Array.from({ length: count }, (_, index) => [keyOf(index), [visitOf(numbered(index))]]));

let parked: Map<string, unknown[]>;
let forgotten: Map<string, number>;
/** The pages of each transaction that was tried. */
let tried: string[][];
const outbox = {
  parkedKeys: () => Promise.resolve([...parked.keys()].reverse()),
  readParked: (keys: readonly string[]) =>
    Promise.resolve(new Map(keys.map((key) => [key, parked.get(key) ?? []]))),
  forgetParked: (read: ReadonlyMap<string, number>) => {
    for (const [key, complete] of read) {
      forgotten.set(key, complete);
      parked.delete(key);
    }
    return Promise.resolve();
  },
};
const takeBut = (fails: (id: string) => boolean) => (pages: readonly LeftPage[]) => {
  const ids = pages.map((page) => ('visit' in page ? page.visit.eventId : page.eventId));
  tried.push(ids);
  return ids.some(fails) ? Promise.reject(new Error('full')) : Promise.resolve();
};
const takeAll = takeBut(() => false);

beforeEach(() => {
  parked = visits(6);
  forgotten = new Map();
  tried = [];
});

test('everything is stored in the order of the keys, few at first, then more, and forgotten', async () => {
  parked = visits(130);
  await drainOutbox(outbox, takeAll);
  expect(tried.flat()).toEqual(Array.from({ length: 130 }, (_, index) => visitId(index)));
  expect(tried.map((ids) => ids.length)).toEqual([3, 6, 12, 24, 48, 37]);
  expect(parked.size).toBe(0);
});

test('of a page both its beginning and its end, the beginning first', async () => {
  parked = new Map<string, unknown[]>([
    [keyOf(2), [visitOf(numbered(2))]],
    [keyOf(1), [seenOf(numbered(1)), visitOf({ ...numbered(1), complete: 9 })]],
  ]);
  await drainOutbox(outbox, takeAll);
  expect(tried).toEqual([[visitId(1), visitId(1), visitId(2)]]);
});

test('what is forgotten is what was read, up to when it told; what is no page is forgotten too', async () => {
  parked = new Map<string, unknown[]>([
    [keyOf(1), [visitOf({ ...numbered(1), complete: 7 })]],
    [keyOf(2), [seenOf({ ...numbered(2), complete: 9 })]],
    [keyOf(3), [seenOf({ ...numbered(3), complete: 4 }), visitOf({ ...numbered(3), complete: 5 })]],
    ['out:x', [{ forged: true }, { ...seenOf(), signals: { title: 'forged' } }]],
  ]);
  await drainOutbox(outbox, takeAll);
  expect(forgotten).toEqual(
    new Map([
      [keyOf(1), 7],
      [keyOf(2), 9],
      [keyOf(3), 5],
      ['out:x', Number.POSITIVE_INFINITY],
    ]),
  );
});

test('one that cannot be stored stays, is told, and holds up no other', async () => {
  await expect(
    drainOutbox(
      outbox,
      takeBut((id) => id === visitId(1)),
    ),
  ).rejects.toThrow('full');
  expect([...parked.keys()]).toEqual([keyOf(1)]);
});

test('a store that cannot write is not tried for ever, and nothing is forgotten', async () => {
  await expect(
    drainOutbox(
      outbox,
      takeBut(() => true),
    ),
  ).rejects.toThrow('full');
  expect([parked.size, tried.length]).toEqual([6, 4]);
});
