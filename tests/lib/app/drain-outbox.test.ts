import { beforeEach, expect, test } from 'vitest';
import { drainOutbox } from '../../../lib/app/drain-outbox';
import type { PageVisit } from '../../../lib/core/page-visit';

const idOf = (index: number): string => `T-00000000-0000-7000-8000-${String(index).padStart(12, '0')}`;
const visitOf = (index: number): PageVisit => ({
  eventId: idOf(index),
  step: 0,
  host: 'shop.example',
  pathTemplate: '/p/{id}',
  pageTitle: '',
  addressKey: 'a',
  language: 'en',
  navigation: 'navigate',
  entry: { referrerHost: '', medium: '', source: '' },
  tag: {
    kind: 'product_page',
    stage: 'consideration',
    confidence: 1,
    evidence: [],
    ruleId: 'product',
    ruleVersion: '1',
  },
  candidates: [],
  named: [],
  start: 1,
  complete: 2,
  activeSeconds: 0,
});

let parked: Map<string, unknown>;
let tried: string[];
const outbox = {
  parkedVisits: () => Promise.resolve(new Map(parked)),
  forgetParked: (keys: readonly string[]) => Promise.resolve(keys.forEach((key) => parked.delete(key))),
};
const recordBut =
  (fails: (id: string) => boolean) =>
  ({ eventId }: PageVisit): Promise<void> => {
    tried.push(eventId);
    return fails(eventId) ? Promise.reject(new Error('full')) : Promise.resolve();
  };

beforeEach(() => {
  parked = new Map(Array.from({ length: 6 }, (_, index) => [`out:${index}`, visitOf(index)]));
  tried = [];
});

test('everything is stored and forgotten; what is no visit is forgotten too', async () => {
  parked.set('out:x', { forged: true });
  await drainOutbox(
    outbox,
    recordBut(() => false),
  );
  expect([parked.size, tried.length]).toEqual([0, 6]);
});

test('one that cannot be stored stays, is told, and holds up no other', async () => {
  await expect(
    drainOutbox(
      outbox,
      recordBut((id) => id === idOf(1)),
    ),
  ).rejects.toThrow('full');
  expect([...parked.keys()]).toEqual(['out:1']);
});

test('a store that cannot write is not tried for ever, and nothing is forgotten', async () => {
  await expect(
    drainOutbox(
      outbox,
      recordBut(() => true),
    ),
  ).rejects.toThrow('full');
  expect([parked.size, tried.length]).toEqual([6, 3]);
});
