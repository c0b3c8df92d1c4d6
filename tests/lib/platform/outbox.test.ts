/** What lies in the outbox: of two words of one visit the later stays, whoever wrote it and whoever forgets. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { SeenPage } from '../../../lib/core/seen-page';
import { forgetParked, holdSeen, holdVisit, parkedKeys, readParked } from '../../../lib/platform/outbox';

const { local, session } = vi.hoisted(() => {
  const area = () => {
    const lying = new Map<string, unknown>();
    const state = { isFull: false };
    return {
      lying,
      state,
      getKeys: () => Promise.resolve([...lying.keys()]),
      get: (keys: string | string[]) =>
        Promise.resolve(Object.fromEntries([...lying].filter(([key]) => [keys].flat().includes(key)))),
      set: (entries: object) => {
        if (state.isFull) return Promise.reject(new Error('QuotaExceededError'));
        for (const [key, value] of Object.entries(entries)) lying.set(key, value);
        return Promise.resolve();
      },
      remove: (keys: string[]) => Promise.resolve(keys.forEach((key) => lying.delete(key))),
    };
  };
  return { local: area(), session: area() };
});
vi.mock('../../../lib/platform/browser', () => ({ browser: { storage: { local, session } } }));

const visit = (eventId: string, complete: number) => ({ eventId, complete });
const seen = (eventId: string, complete: number) =>
  ({ visit: visit(eventId, complete), signals: {}, landing: [] }) as unknown as SeenPage;
const packed = (eventId: string, complete: number) => JSON.stringify(seen(eventId, complete));

beforeEach(() => {
  for (const area of [local, session]) {
    area.lying.clear();
    area.state.isFull = false;
  }
});

test('what is stored is forgotten, but not what the page has parked since', async () => {
  local.lying.set('out:a', visit('a', 5)).set('out:b', visit('b', 9)).set('plan', {});
  session.lying.set('out:a', packed('a', 6)).set('out:c', packed('c', 5)).set('out:x', 'no page');
  await forgetParked(
    new Map([
      ['out:a', 5],
      ['out:b', 8],
      ['out:c', 5],
      ['out:x', Number.POSITIVE_INFINITY],
    ]),
  );
  expect([...local.lying.keys(), ...session.lying.keys()]).toEqual(['out:b', 'plan', 'out:a']);
});

test('what is put back does not cover a later word', async () => {
  local.lying.set('out:a', visit('a', 9));
  session.lying.set('out:b', packed('b', 9));
  await holdVisit(visit('a', 5), { onDisk: true });
  await holdSeen(seen('b', 5));
  await holdVisit(visit('c', 5), { onDisk: true });
  await holdVisit(visit('c', 7), { onDisk: true });
  expect(Object.fromEntries([...local.lying, ...session.lying])).toEqual({
    'out:a': visit('a', 9),
    'out:b': packed('b', 9),
    'out:c': visit('c', 7),
  });
});

test('on a full disk it waits in memory; of a visit in both places the longer counts', async () => {
  local.lying.set('out:a', visit('a', 5)).set('out:b', visit('b', 9)).set('plan', {});
  local.state.isFull = true;
  await holdVisit(visit('a', 7), { onDisk: true });
  await holdVisit(visit('b', 7), { onDisk: false });
  await holdSeen(seen('c', 1));
  const keys = await parkedKeys();
  expect(keys).toEqual(['out:a', 'out:b', 'out:c']);
  expect(await readParked(keys)).toEqual(
    new Map<string, unknown[]>([
      ['out:a', [visit('a', 7)]],
      ['out:b', [visit('b', 9)]],
      ['out:c', [seen('c', 1)]],
    ]),
  );
});

test('what was left before it was weighed comes before what was said later', async () => {
  session.lying.set('out:a', packed('a', 3));
  local.lying.set('out:a', visit('a', 5)).set('out:forged', seen('forged', 5));
  expect(await readParked(['out:a', 'out:forged', 'out:gone'])).toEqual(
    new Map<string, unknown[]>([
      ['out:a', [seen('a', 3), visit('a', 5)]],
      ['out:forged', []],
      ['out:gone', []],
    ]),
  );
});
