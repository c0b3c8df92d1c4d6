import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { recordLeft } from '../../../lib/app/record-left';
import { recordVisit } from '../../../lib/app/record-visit';
import type { VisitEdges } from '../../../lib/app/visit-edges';
import type { TabChoice } from '../../../lib/core/keep';
import { parsePageVisit, type PageVisit } from '../../../lib/core/page-visit';
import type { TouchpointType } from '../../../lib/core/vocabulary';
import { TYPE_FACTS } from '../../../lib/core/vocabulary';
import { openDatabase } from '../../../lib/store/database';
import { openStore } from '../../../lib/store/open-store';
import { neverRecord } from '../../../lib/brands/never-record';
import { rulesOf } from '../../../lib/core/study-rules';
import { journeyOf } from '../../fixtures/journeys';
import { seenOf } from '../../fixtures/visits';
import { SAMPLE_STUDY } from '../../support/study';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 2, 2, 18);
let edges: VisitEdges;
let count = 0;

beforeEach(async () => {
  count += 1;
  const store = openStore(openDatabase(`record-${count}`));
  await store.changeSettings({ agreedAt: 1, installId: 'I-1', salt: 's' });
  await store.putJourney(
    journeyOf({ caseId: 'J-1', sites: [{ host: 'maker.example', kind: 'single_brand' }] }),
  );
  const tabs = new Map<number, TabChoice>();
  edges = {
    store,
    site: (host) => host,
    neverRecord: (host) => host === 'bank.example',
    redactHost: (host) => host,
    pathTemplate: (path) => path.replace(/\d+/g, '{id}'),
    resolve: () => ({
      brands: [{ brand: 'Acme', relation: 'subject' }],
      seller: '',
      product: '',
      channel: 'website',
      siteName: 'Maker',
    }),
    isGeneralSite: () => false,
    entrySource: () => 'direct',
    tabChoice: async (tabId) => tabs.get(tabId),
    rememberTab: async (tabId, choice) => void tabs.set(tabId, choice),
    now: () => NOW,
    zone: () => ({ timeZone: 'Europe/Skopje', utcOffsetMin: 60 }),
    appVersion: '1.0.0',
  };
});

let ids = 0;
function visitOf(kind: TouchpointType, change: Partial<PageVisit> = {}): PageVisit {
  ids += 1;
  return {
    eventId: `T-00000000-0000-7000-8000-${String(ids).padStart(12, '0')}`,
    step: 0,
    host: 'maker.example',
    pathTemplate: `/${kind}`,
    pageTitle: '',
    addressKey: kind,
    language: 'en',
    navigation: 'navigate',
    entry: { referrerHost: '', medium: '', source: '' },
    tag: {
      kind,
      stage: TYPE_FACTS[kind].stage,
      confidence: 0.9,
      evidence: [],
      ruleId: kind,
      ruleVersion: '1',
    },
    candidates: [],
    named: [],
    start: NOW,
    complete: NOW + MINUTE,
    activeSeconds: 30,
    ...change,
  };
}

const record = (visit: PageVisit) =>
  recordVisit(visit, { tabId: 1, documentId: '', chosenCaseId: '' }, edges);
const rows = () => edges.store.touchpointsOf('J-1');

describe('recording a visit', () => {
  test('nothing before consent, nothing while paused, nothing on the never-record list', async () => {
    await edges.store.changeSettings({ agreedAt: null });
    expect((await record(visitOf('product_page'))).kept).toBe(false);
    await edges.store.changeSettings({ agreedAt: 1 });
    await edges.store.changeJourney('J-1', (journey) => ({ ...journey, state: 'paused' }));
    expect((await record(visitOf('product_page'))).kept).toBe(false);
    await edges.store.changeJourney('J-1', (journey) => ({
      ...journey,
      state: 'recording',
      recordingScope: 'all_sites',
    }));
    expect((await record(visitOf('product_page', { host: 'bank.example' }))).kept).toBe(false);
    expect(await edges.store.countTouchpoints()).toBe(0);
    expect((await edges.store.settings()).neverRecordedCount).toBe(1);
  });

  test('under a study: its version in the row, the test run never counts, its hours and hosts hold', async () => {
    const study = { ...SAMPLE_STUDY, from: '', until: '', neverRecord: ['*casino*'] };
    await edges.store.changeJourney('J-1', (journey) => ({
      ...journey,
      studyVersion: '3-abc',
      recordingScope: 'all_sites',
      underStudy: rulesOf(study, true),
    }));
    const seen = async () => (await rows()).map((row) => [row.studyVersion, row.excluded, row.excludeReason]);
    await record(visitOf('product_page'));
    expect(await seen()).toEqual([['3-abc', true, 'test_run']]);
    await edges.store.changeJourney('J-1', (journey) => ({ ...journey, underStudy: rulesOf(study, false) }));
    await record(visitOf('cart'));
    expect((await seen())[1]).toEqual(['3-abc', false, '']);
    // 19:00 where the device is
    const hours = { from: '20:00', until: '23:00' };
    await edges.store.changeJourney('J-1', (journey) => ({
      ...journey,
      underStudy: rulesOf({ ...study, hours }, false),
    }));
    expect((await record(visitOf('checkout'))).kept).toBe(false);
    expect(neverRecord('my-casino.example', study.neverRecord)).toBe(true);
  });

  test('updates of a visit extend its row and never double it', async () => {
    const visit = visitOf('product_page');
    await record(visit);
    await record({ ...visit, complete: NOW + 2 * MINUTE, activeSeconds: 80 });
    await record({ ...visit, activeSeconds: 10 });
    expect((await rows()).map((row) => [row.complete - NOW, row.activeSeconds])).toEqual([[2 * MINUTE, 80]]);
  });

  test('a reload is the same touchpoint; a second visit is another', async () => {
    await record(visitOf('product_page'));
    await record(
      visitOf('product_page', { navigation: 'reload', start: NOW + 2 * MINUTE, complete: NOW + 3 * MINUTE }),
    );
    await record(visitOf('product_page', { start: NOW + 4 * MINUTE, complete: NOW + 5 * MINUTE }));
    expect((await rows()).map((row) => row.activeSeconds)).toEqual([60, 30]);
  });

  test('a page that led to itself is the same touchpoint while it is the same kind of page', async () => {
    const checkout = { pathTemplate: '/checkout', addressKey: 'c1' };
    const again = {
      ...checkout,
      navigation: 'again',
      start: NOW + MINUTE,
      complete: NOW + 2 * MINUTE,
    } as const;
    await record(visitOf('checkout', checkout));
    await record(visitOf('checkout', again));
    await record(visitOf('order', again));
    expect((await rows()).map((row) => [row.touchpointType, row.visitIds.length])).toEqual([
      ['checkout', 2],
      ['order', 1],
    ]);
  });

  test('an order is counted once however often and however late it is opened', async () => {
    const order = { pathTemplate: '/order/12345', addressKey: 'o1' };
    await record(visitOf('order', order));
    await record(
      visitOf('order', { ...order, navigation: 'reload', start: NOW + MINUTE, complete: NOW + 2 * MINUTE }),
    );
    const nextDay = NOW + 24 * 60 * MINUTE;
    await record(visitOf('order', { ...order, start: nextDay, complete: nextDay + MINUTE }));
    await record(
      visitOf('order', { pathTemplate: '/order/999', addressKey: 'o2', start: nextDay, complete: nextDay }),
    );
    expect((await rows()).map((row) => [row.complete - NOW, row.visitIds.length])).toEqual([
      [2 * MINUTE, 3],
      [nextDay - NOW, 1],
    ]);
  });

  test('at a shop of many brands, an order opened again in a new tab is known by its address', async () => {
    await edges.store.changeJourney('J-1', (journey) => ({
      ...journey,
      sites: [{ host: 'maker.example', kind: 'general' }],
    }));
    const resolve: VisitEdges['resolve'] = (page) => ({ ...edges.resolve(page), brands: [] });
    const inTab = (tabId: number, chosenCaseId: string, visit: PageVisit) =>
      recordVisit(visit, { tabId, documentId: '', chosenCaseId }, { ...edges, resolve });
    const order = { pathTemplate: '/order/12345', addressKey: 'o1' };
    const nextDay = { ...order, start: NOW + 24 * 60 * MINUTE, complete: NOW + 24 * 61 * MINUTE };
    const outcomes = [
      await inTab(1, '', visitOf('order', order)),
      await inTab(2, 'J-1', visitOf('order', order)),
      await inTab(3, '', visitOf('order', { ...nextDay, addressKey: 'o2' })),
      await inTab(4, '', visitOf('order', nextDay)),
    ];
    expect(outcomes.map(({ kept }) => kept)).toEqual([false, true, false, true]);
    expect((await rows()).map((row) => row.visitIds.length)).toEqual([2]);
  });

  test('late rendering retags; a person’s choice survives it', async () => {
    const visit = visitOf('other');
    const { row } = await record(visit);
    await edges.store.changeTouchpoints([row!.eventId], (each) => ({
      ...each,
      person: { stage: 'advocacy' },
    }));
    await record({ ...visit, tag: visitOf('product_page').tag, complete: NOW + 2 * MINUTE });
    expect((await rows()).map((each) => [each.touchpointType, each.person])).toEqual([
      ['product_page', { stage: 'advocacy' }],
    ]);
  });

  test('a person’s rule speaks for new pages like it', async () => {
    await edges.store.putPersonRule({
      ruleId: 'R-1',
      pageHost: 'maker.example',
      pagePath: '/content',
      choice: { touchpointType: 'support_request' },
      createdAt: 1,
    });
    await record(visitOf('content'));
    expect((await rows()).map((row) => [row.person, row.personRuleId])).toEqual([
      [{ touchpointType: 'support_request' }, 'R-1'],
    ]);
  });

  test('the address is a template once more before it is stored', async () => {
    await record(visitOf('product_page', { pathTemplate: '/p/4711' }));
    expect((await rows()).map((row) => [row.pagePath, row.redacted])).toEqual([['/p/{id}', ['page_path']]]);
  });
});

describe('the border', () => {
  const message = { ...visitOf('product_page') } as Record<string, unknown>;
  test.each<[string, Record<string, unknown>, string]>([
    ['a whole visit', {}, 'ok'],
    ['unknown fields are dropped', { secret: 'x' }, 'ok'],
    ['an id of another shape', { eventId: 'T-1' }, 'eventId'],
    ['a stage we do not know', { tag: { ...(message['tag'] as object), stage: 'bliss' } }, 'tag.stage'],
    [
      'too many names',
      { candidates: Array.from({ length: 11 }, () => ({ source: 'brand', text: 'x' })) },
      'candidates',
    ],
    ['too long a name', { candidates: [{ source: 'brand', text: 'x'.repeat(81) }] }, 'candidates'],
    ['an end before the start', { complete: 1 }, 'complete'],
    ['time that is no number', { activeSeconds: Number.NaN }, 'activeSeconds'],
  ])('%s', (_, change, expected) => {
    const parsed = parsePageVisit({ ...message, ...change });
    expect(parsed.ok ? 'ok' : parsed.problem).toBe(expected);
    if (parsed.ok) expect(parsed.value).not.toHaveProperty('secret');
  });

  test.each([undefined, null, 7, 'x', [], () => 1])('%j is refused', (junk) => {
    expect(parsePageVisit(junk).ok).toBe(false);
  });
});

describe('pages that were left behind', () => {
  test('are stored together, weighed or not, each once, and none where one cannot be', async () => {
    const first = visitOf('product_page', { addressKey: 'a' });
    const second = visitOf('cart', { addressKey: 'b', start: NOW + MINUTE, complete: NOW + 2 * MINUTE });
    const seen = seenOf({ eventId: first.eventId, host: first.host, start: NOW, complete: NOW + MINUTE });
    await recordLeft([seen, { ...first, complete: NOW + 3 * MINUTE }, second], edges);
    const stored = await rows();
    expect(
      stored.map(({ eventId, touchpointType, complete }) => [eventId, touchpointType, complete]),
    ).toEqual([
      [first.eventId, 'product_page', NOW + 3 * MINUTE],
      [second.eventId, 'cart', NOW + 2 * MINUTE],
    ]);
    const third = visitOf('order', { addressKey: 'c' });
    const fourth = visitOf('delivery', { addressKey: 'd' });
    const broken: VisitEdges = {
      ...edges,
      resolve: (page) => {
        if (page.tag.kind === 'delivery') throw new Error('cannot');
        return edges.resolve(page);
      },
    };
    await expect(recordLeft([third, fourth], broken)).rejects.toThrow('cannot');
    expect(await rows()).toEqual(stored);
  });
});
