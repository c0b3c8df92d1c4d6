/**
 * Fills the database of the extension for measuring, faster than an import: rows are written with the browser's own
 * IndexedDB from one of its pages. Digests are not written: the product counts a journey when it is first asked for.
 */
import type { Driven } from '../browser/launch.ts';
import type { Journey } from '../../lib/core/journey.ts';
import type { Touchpoint } from '../../lib/core/touchpoint.ts';

export type Filling = {
  readonly rows: number;
  readonly journeys: number;
  /** Rows of the newest journey, among `rows`. */
  readonly newest: number;
};

const START = Date.UTC(2026, 0, 1);

const ROW: Touchpoint = {
  eventId: '',
  caseId: '',
  fittingCaseIds: [],
  start: 0,
  complete: 0,
  recordedAt: 0,
  activeSeconds: 12.5,
  timePrecision: 'exact',
  timeZone: 'Europe/Riga',
  utcOffsetMin: 120,
  touchpointType: 'product_page',
  stageAuto: 'consideration',
  confidence: 0.93,
  ruleId: 'product',
  ruleVersion: '1',
  evidence: [
    { signal: 'jsonld:product', weight: 3 },
    { signal: 'url:product', weight: 1.4 },
  ],
  person: {},
  personRuleId: '',
  channel: 'website',
  entrySource: 'direct',
  ownership: 'brand_owned',
  initiator: 'customer',
  device: 'this_computer',
  experiencedBy: 'self',
  brands: [],
  seller: '',
  product: 'Skyline 4',
  orderStatus: '',
  orderValue: null,
  currency: '',
  evidenceIds: [],
  promptId: '',
  stageShown: null,
  studyVersion: '',
  valence: null,
  arousal: null,
  persuasion: null,
  goal: '',
  expectation: '',
  painPoint: '',
  opportunity: '',
  note: '',
  tags: [],
  capture: 'auto',
  contingency: 'event',
  pageHost: 'stridemart.example',
  pagePath: '/p/{id}',
  pageTitle: '',
  redacted: ['page_path'],
  excluded: false,
  excludeReason: '',
  recordingScope: 'listed_sites',
  installId: 'I-bench',
  sessionId: '',
  addressKey: '',
  visits: {},
  visitIds: [],
  documents: [],
  appVersion: '0.1.0',
  schemaVersion: 1,
};

const JOURNEY: Journey = {
  caseId: '',
  studyId: 'self',
  participantId: 'P01',
  need: 'running shoes',
  category: 'shoes',
  trigger: '',
  needSince: null,
  studyVersion: '',
  underStudy: null,
  brands: [{ name: 'Velora', hosts: ['velora.example'], aliases: [] }],
  focalBrand: 'Velora',
  mainCompetitor: 'Kestrun',
  intendedBrand: '',
  ownedBrand: '',
  initialSet: ['Velora'],
  sites: [{ host: 'stridemart.example', kind: 'general' }],
  recordingScope: 'listed_sites',
  state: 'finished',
  pausedUntil: null,
  openedAt: START,
  closedAt: START,
  decidedAt: null,
  outcome: 'bought',
  closeReason: 'person',
  boughtBrand: '',
  boughtProduct: '',
  boughtFrom: '',
  boughtFor: '',
  decisionRole: '',
  cycleNo: 1,
  previousCaseId: '',
  seededBy: '',
  persona: '',
  plan: [],
  schemaVersion: 1,
};

/** So many rows in one call into the page: the driver waits for a call three minutes at most. */
const PART = 30_000;

export async function fillStore(driven: Driven, filling: Filling): Promise<void> {
  const { rows, journeys, newest } = filling;
  const page = await driven.openExtensionPage('dashboard.html');
  await page.waitForSelector('main');
  const others = journeys > 1 ? rows - newest : rows;
  const before = rowsBefore({ rows: others, journeys: journeys - 1 });
  const start = (at: number) => (at >= journeys ? rows : (before[at] ?? 0));
  for (let from = 0; from < journeys;) {
    let to = from + 1;
    while (to < journeys && start(to + 1) - start(from) <= PART) to += 1;
    const parts = Array.from({ length: to - from }, (_, at) => ({
      at: from + at,
      first: start(from + at),
      count: start(from + at + 1) - start(from + at),
      isNewest: from + at === journeys - 1,
    }));
    await page.evaluate(writeJourneys, parts, ROW, JOURNEY, START);
    from = to;
  }
  await page.evaluate(writeBooks, rows, journeys);
  await page.close();
}

type Part = {
  readonly at: number;
  readonly first: number;
  readonly count: number;
  readonly isNewest: boolean;
};

/**
 * Rows before each journey: one each, and the rest by lengths that differ as those of people do (log-normal: most are
 * short, a few long), so that no picture of many journeys is one shape. The same every time.
 */
function rowsBefore({ rows, journeys }: { rows: number; journeys: number }): number[] {
  const weights = Array.from({ length: Math.max(0, journeys) }, (_, at) => {
    // two sequences that fill the interval evenly, made one normal number
    const [size, angle] = [((at + 1) * 0.754_877_666) % 1, ((at + 1) * 0.569_840_291) % 1];
    const normal = Math.sqrt(-2 * Math.log(1 - size)) * Math.cos(2 * Math.PI * angle);
    return Math.exp(0.8 * normal);
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const least = rows >= journeys ? 1 : 0;
  let sum = 0;
  return [
    0,
    ...weights.map((weight, at) => {
      sum += weight;
      return at === journeys - 1
        ? rows
        : least * (at + 1) + Math.floor(((rows - least * journeys) * sum) / total);
    }),
  ];
}

/** Runs in the page. */
async function writeJourneys(
  parts: readonly Part[],
  row: Touchpoint,
  journey: Journey,
  first: number,
): Promise<void> {
  const open = indexedDB.open('desire-path');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    open.addEventListener('success', () => resolve(open.result));
    open.addEventListener('error', () => reject(open.error ?? new Error('open')));
  });
  const TYPES = [
    ['search', 'consideration', 'search_engine'],
    ['product_page', 'consideration', 'website'],
    ['review', 'consideration', 'review_site'],
    ['category_page', 'consideration', 'website'],
    ['advertisement', 'awareness', 'social_media'],
    ['shop_visit', 'consideration', 'store'],
    ['cart', 'purchase', 'website'],
  ];
  // from the first touchpoints to the last ones before an order; how likely each is early and late
  const EARLY = [3, 2, 1, 3, 4, 1, 0.3];
  const LATE = [1, 4, 2, 1, 0.5, 2, 3];
  const BRANDS = ['Velora', 'Kestrun', 'Brightway', 'Dromeas', ''];
  const OUTCOMES = ['abandoned', 'postponed', 'met_otherwise'];
  /** Seeded by the journey: the same rows every time. Mulberry32. */
  const randomOf = (seed: number) => {
    let state = seed;
    return () => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
  };
  const chosen = (weights: readonly number[], random: () => number): number => {
    let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
    return Math.max(
      0,
      weights.findIndex((weight) => (left -= weight) < 0),
    );
  };
  const PLAN = TYPES.slice(0, 3).map(([touchpointType, stage]) => ({ touchpointType, stage, channel: '' }));
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction(['journeys', 'touchpoints'], 'readwrite', {
      durability: 'relaxed',
    });
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('abort')));
    const journeys = transaction.objectStore('journeys');
    const touchpoints = transaction.objectStore('touchpoints');
    for (const { at, first: offset, count, isNewest } of parts) {
      const caseId = `J-P01-bench${String(at).padStart(6, '0')}`;
      const random = randomOf(at * 7_919 + 1);
      const persona = ['planner', 'impulsive', ''][chosen([4, 3, 3], random)] ?? '';
      const favourite = isNewest ? 0 : chosen([5, 3, 1, 1], random);
      /** How much each brand draws this person; the last stands for none. */
      const pull = BRANDS.map((_, brand) => (brand === favourite ? 3 : 0.4 + 1.6 * random()));
      const isBought = !isNewest && random() < (persona === 'planner' ? 0.6 : 0.5);
      // some go on after the order, with the parcel and the next need
      const orderAt = isBought ? Math.floor((count - 1) * (random() < 0.7 ? 1 : 0.5 + random() / 2)) : -1;
      const bought = BRANDS[chosen(pull.slice(0, 4), random)] ?? '';
      const gap = isNewest ? 400_000 : 100_000 + 900_000 * random() ** 2;
      journeys.put({
        ...journey,
        caseId,
        focalBrand: BRANDS[favourite],
        outcome: isBought ? 'bought' : isNewest ? 'ongoing' : OUTCOMES[chosen([3, 2, 1], random)],
        need: `running shoes ${at}`,
        participantId: `P${at % 500}`,
        persona,
        cycleNo: 1 + chosen([6, 3, 1], random),
        ownedBrand: BRANDS[chosen([2, 1, 1, 1, 2], random)],
        boughtBrand: isBought ? bought : '',
        plan: isNewest ? PLAN : [],
        openedAt: first + at * 60_000,
        state: isNewest ? 'recording' : 'finished',
      });
      for (let step = 0; step < count; step += 1) {
        const made = offset + step;
        const late = step / Math.max(1, count - 1);
        const weights = EARLY.map((early, type) => early * (1 - late) + (LATE[type] ?? 0) * late);
        const [touchpointType, stageAuto, channel] = TYPES[chosen(weights, random)] ?? [];
        const isOrder = step === orderAt;
        const brand = isOrder ? bought : (BRANDS[chosen(pull, random)] ?? '');
        const eventId = `T-00000000-0000-7000-8000-${String(made).padStart(12, '0')}`;
        const start = Math.round(first + at * 60_000 + step * gap);
        touchpoints.put({
          ...row,
          eventId,
          caseId,
          start,
          complete: start + 30_000,
          recordedAt: start + 30_000,
          touchpointType: isOrder ? 'order' : touchpointType,
          stageAuto: isOrder ? 'purchase' : stageAuto,
          channel: isOrder ? 'website' : channel,
          person: isOrder ? { orderConfirmed: true } : {},
          sessionId: `S-${at}-${Math.floor(step / 6)}`,
          addressKey: `k${made}`,
          visitIds: [eventId],
          documents: [`d${made}:0`],
          brands: brand === '' ? [] : [{ brand, relation: 'subject' }],
          valence: made % 3 === 0 ? (made % 5) - 2 : null,
          painPoint: made % 30 === 0 ? 'the size ran out' : '',
        });
      }
    }
  });
  database.close();
}

/** Runs in the page: the journal knows of the rows, so that nothing looks like damage; the person has agreed. */
async function writeBooks(rows: number, journeys: number): Promise<void> {
  const open = indexedDB.open('desire-path');
  const database = await new Promise<IDBDatabase>((resolve) => {
    open.addEventListener('success', () => resolve(open.result));
  });
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction(['journal', 'settings', 'health'], 'readwrite');
    // what was noticed while the rows came in is no damage
    transaction.objectStore('health').clear();
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('abort')));
    transaction.objectStore('journal').put({
      sequence: 1_000_000_000,
      table: 'journeys',
      id: 'bench',
      revision: 1,
      act: 'put',
      hash: '',
      salt: '',
      chain: 'bench',
      touchpoints: rows,
      journeys,
    });
    transaction
      .objectStore('settings')
      .put({ key: 'settings', value: { agreedAt: 1, installId: 'I-bench', salt: 'bench' } });
  });
  database.close();
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { local: { clear(): Promise<void> } } };
  };
  await chrome.storage.local.clear();
}

/** One journey of that many rows, as plain data. */
export function rowOf(count: number): { readonly journey: Journey; readonly rows: readonly Touchpoint[] } {
  const brands = ['Velora', 'Kestrun', 'Brightway', 'Dromeas', ''];
  const types = ['search', 'product_page', 'review', 'category_page', 'advertisement', 'shop_visit'] as const;
  return {
    journey: { ...JOURNEY, caseId: 'J-bench' },
    rows: Array.from({ length: count }, (_, at): Touchpoint => {
      const brand = brands[(at * 3) % brands.length] ?? '';
      const start = START + at * 400_000;
      return {
        ...ROW,
        eventId: `T-${String(at).padStart(8, '0')}`,
        caseId: 'J-bench',
        start,
        complete: start + 30_000,
        touchpointType: types[(at * 7) % types.length] ?? 'search',
        sessionId: `S-${Math.floor(at / 6)}`,
        valence: at % 5 === 0 ? (at % 25) / 5 - 2 : null,
        brands: brand === '' ? [] : [{ brand, relation: 'subject' }],
      };
    }),
  };
}
