import { beforeEach, expect, test } from 'vitest';
import { drainOutbox, type LeftPage } from '../../../lib/app/drain-outbox';
import { seenOf, visitId, visitOf } from '../../fixtures/visits';

const numbered = (index: number) => ({ eventId: visitId(index) });

let parked: Map<string, unknown>;
let unweighed: Map<string, unknown>;
let forgotten: Map<string, number>;
/** The pages of each transaction that was tried. */
let tried: string[][];
const outbox = {
  parkedVisits: () => Promise.resolve(new Map(parked)),
  unweighedVisits: () => Promise.resolve(new Map(unweighed)),
  forgetParked: (read: ReadonlyMap<string, number>) => {
    for (const [key, complete] of read) {
      forgotten.set(key, complete);
      parked.delete(key);
      unweighed.delete(key);
    }
    return Promise.resolve();
  },
};
const takeBut = (fails: (id: string) => boolean) => (pages: readonly LeftPage[]) => {
  const ids = pages.map((page) => ('visit' in page ? page.visit.eventId : page.eventId));
  tried.push(ids);
  return ids.some(fails) ? Promise.reject(new Error('full')) : Promise.resolve();
};

beforeEach(() => {
  parked = new Map(Array.from({ length: 6 }, (_, index) => [`out:${index}`, visitOf(numbered(index))]));
  unweighed = new Map();
  forgotten = new Map();
  tried = [];
});

test('everything is stored at once and forgotten; what is no visit is forgotten too', async () => {
  parked.set('out:x', { forged: true });
  await drainOutbox(
    outbox,
    takeBut(() => false),
  );
  expect([parked.size, tried]).toEqual([0, [[0, 1, 2, 3, 4, 5].map(visitId)]]);
});

test('what is forgotten is what was read, up to when it told', async () => {
  parked = new Map<string, unknown>([
    ['out:1', visitOf({ ...numbered(1), complete: 7 })],
    ['out:x', { forged: true }],
  ]);
  unweighed = new Map([['out:2', seenOf({ ...numbered(2), complete: 9 })]]);
  await drainOutbox(
    outbox,
    takeBut(() => false),
  );
  expect(forgotten).toEqual(
    new Map([
      ['out:2', 9],
      ['out:x', Number.POSITIVE_INFINITY],
      ['out:1', 7],
    ]),
  );
});

test('in the order in which they were seen, however they lie, some at a time', async () => {
  parked = new Map(
    Array.from({ length: 60 }, (_, index) => [
      `out:${index}`,
      visitOf({ ...numbered(index), start: 60 - index, complete: 100 }),
    ]),
  );
  await drainOutbox(
    outbox,
    takeBut(() => false),
  );
  expect(tried.flat()).toEqual(Array.from({ length: 60 }, (_, index) => visitId(59 - index)));
  expect(tried.map((ids) => ids.length)).toEqual([25, 25, 10]);
});

test('a page that was left before it was weighed comes first; what is no page is forgotten', async () => {
  parked = new Map([['out:1', visitOf(numbered(1))]]);
  unweighed = new Map<string, unknown>([
    ['out:2', seenOf(numbered(2))],
    ['out:3', { ...seenOf(numbered(3)), signals: { title: 'forged' } }],
  ]);
  await drainOutbox(
    outbox,
    takeBut(() => false),
  );
  expect([parked.size, unweighed.size, tried]).toEqual([0, 0, [[visitId(2)], [visitId(1)]]]);
});

test('one that cannot be stored stays, is told, and holds up no other', async () => {
  await expect(
    drainOutbox(
      outbox,
      takeBut((id) => id === visitId(1)),
    ),
  ).rejects.toThrow('full');
  expect([...parked.keys()]).toEqual(['out:1']);
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
