/** What the background makes of a page's signals, and what of them stays. */
import { beforeEach, expect, test } from 'vitest';
import { recordSeen } from '../../../lib/app/record-seen';
import type { Journey } from '../../../lib/core/journey';
import type { PageVisit } from '../../../lib/core/page-visit';
import { DEFAULT_SETTINGS, type Settings, type Store } from '../../../lib/core/ports';
import type { SeenPage } from '../../../lib/core/seen-page';
import { pathTemplate } from '../../../lib/core/redact';
import { isKnownWord } from '../../../lib/rules';
import { journeyOf } from '../../fixtures/journeys';

const ORIGIN = { tabId: 1, documentId: 'D', chosenCaseId: '' };
const SEEN: SeenPage = {
  visit: {
    eventId: 'T-00000000-0000-7000-8000-000000000001',
    step: 0,
    host: 'shop.example',
    addressKey: 'a',
    language: 'en',
    navigation: 'navigate',
    entry: { referrerHost: 'www.google.com', medium: '', source: '' },
    start: 1,
    complete: 2,
    activeSeconds: 0,
  },
  signals: {
    host: 'shop.example',
    path: '/products/northpeak-runner-for-maria',
    parameters: [['q', 'northpeak gift for Maria']],
    title: 'Northpeak Runner | hello Maria, ada@example.com',
    language: 'en',
    headings: ['Northpeak Runner'],
    subheadings: [],
    buttons: ['Add to cart'],
    notices: [],
    tabs: [],
    bodyNames: [],
    facts: { 'structured:product': 1, 'control:add': 1, 'field:quantity': 1 },
    names: [
      { source: 'product', text: 'Northpeak Runner' },
      { source: 'query', text: 'northpeak gift for Maria' },
    ],
  },
  landing: [['gclid', 'secret']],
};

let settings: Settings;
let journeys: Journey[];
let stored: PageVisit[];
const see = (change: Partial<SeenPage> = {}) =>
  recordSeen({ ...SEEN, ...change }, ORIGIN, {
    store: {
      settings: () => Promise.resolve(settings),
      runningJourneys: () => Promise.resolve(journeys),
    } as unknown as Store,
    pathTemplate: (path) => pathTemplate(path, isKnownWord).template,
    record: (visit) => {
      stored.push(visit);
      return Promise.resolve({ kept: true });
    },
  });

beforeEach(() => {
  settings = { ...DEFAULT_SETTINGS, agreedAt: 1, salt: 's' };
  const [brand] = journeyOf().brands;
  if (!brand) throw new Error('the sample journey has a brand');
  journeys = [
    {
      ...journeyOf(),
      state: 'recording',
      need: 'shoes',
      brands: [{ ...brand, name: 'Northpeak', aliases: [] }],
    },
  ];
  stored = [];
});

test('a page is weighed and what goes on is redacted', async () => {
  const { kept, reading } = await see();
  expect(kept).toBe(true);
  expect(reading).toMatchObject({
    entry: { referrerHost: 'www.google.com', medium: 'cpc', source: 'google' },
    tag: { kind: 'product_page', stage: 'consideration' },
    pathTemplate: '/products/{name}',
    pageTitle: '',
    candidates: [
      { source: 'product', text: 'Northpeak Runner' },
      { source: 'query', text: 'northpeak' },
      { source: 'title', text: 'Northpeak' },
      { source: 'title', text: 'Northpeak' },
    ],
  });
  expect(reading?.named).toHaveLength(1);
  expect(JSON.stringify([reading, stored])).not.toMatch(/Maria|ada@|gclid|secret|hello/);
});

test('a title is kept masked when the person keeps titles', async () => {
  settings = { ...settings, keepTitles: true };
  expect((await see()).reading?.pageTitle).toBe('Northpeak Runner | hello {name}');
});

test.each<[string, () => void]>([
  ['nobody agreed', () => (settings = { ...settings, agreedAt: null })],
  ['nothing is recording', () => (journeys = [{ ...journeyOf(), state: 'paused' }])],
])('%s: nothing is weighed and nothing stored', async (_, prepare) => {
  prepare();
  expect([await see(), stored]).toEqual([{ kept: false }, []]);
});

test('after a form only the thanks for it count', async () => {
  expect(await see({ after: 'product_page' })).toMatchObject({ kept: false, thanks: false });
  expect(stored).toEqual([]);
  const signals = {
    ...SEEN.signals,
    path: '/checkout/success',
    title: 'Thank you for your order',
    headings: ['Thank you for your order'],
    buttons: [],
    facts: {},
    names: [],
  };
  expect(await see({ signals, after: 'checkout' })).toMatchObject({ kept: true, thanks: true });
  expect(await see({ signals, after: 'order' })).toMatchObject({ kept: false, thanks: false });
  expect(stored.map(({ tag }) => tag.kind)).toEqual(['order']);
});
