import { beforeEach, expect, test } from 'vitest';
import { drainOutbox } from '../../../lib/app/drain-outbox';
import type { PageVisit } from '../../../lib/core/page-visit';
import type { SeenPage } from '../../../lib/core/seen-page';

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

const seenOf = (index: number): SeenPage => ({
  visit: visitOf(index),
  signals: {
    host: 'shop.example',
    path: '/cart',
    parameters: [],
    title: 'Cart',
    language: 'en',
    headings: [],
    subheadings: [],
    buttons: [],
    notices: [],
    tabs: [],
    bodyNames: [],
    facts: {},
    names: [],
  },
  landing: [],
});

let parked: Map<string, unknown>;
let unweighed: Map<string, unknown>;
let tried: string[];
const outbox = {
  parkedVisits: () => Promise.resolve(new Map(parked)),
  unweighedVisits: () => Promise.resolve(new Map(unweighed)),
  forgetParked: (keys: readonly string[]) =>
    Promise.resolve(keys.forEach((key) => parked.delete(key) || unweighed.delete(key))),
};
const recordBut = (fails: (id: string) => boolean) => {
  const visit = ({ eventId }: { eventId: string }): Promise<void> => {
    tried.push(eventId);
    return fails(eventId) ? Promise.reject(new Error('full')) : Promise.resolve();
  };
  return { visit, seen: (seen: SeenPage) => visit(seen.visit) };
};

beforeEach(() => {
  parked = new Map(Array.from({ length: 6 }, (_, index) => [`out:${index}`, visitOf(index)]));
  unweighed = new Map();
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

test('a page that was left before it was weighed comes first; what is no page is forgotten', async () => {
  parked = new Map([['out:1', visitOf(1)]]);
  unweighed = new Map<string, unknown>([
    ['out:2', seenOf(2)],
    ['out:3', { ...seenOf(3), signals: { title: 'forged' } }],
  ]);
  await drainOutbox(
    outbox,
    recordBut(() => false),
  );
  expect([parked.size, unweighed.size, tried]).toEqual([0, 0, [idOf(2), idOf(1)]]);
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
