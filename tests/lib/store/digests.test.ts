/** What is kept beside the rows equals a recount, whatever was done to them. */
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { buildJourney } from '../../../lib/core/build-journey';
import { digestOf } from '../../../lib/core/digest';
import { DEFAULT_SETTINGS, type Store } from '../../../lib/core/ports';
import type { Touchpoint } from '../../../lib/core/touchpoint';
import { openDatabase } from '../../../lib/store/database';
import { openStore } from '../../../lib/store/open-store';
import { journeyOf, longRows, touchpointOf } from '../../fixtures/journeys';

/** The same numbers every time (Park and Miller). */
function seeded(seed: number): () => number {
  let at = seed;
  return () => {
    at = (at * 48_271) % 2_147_483_647;
    return at / 2_147_483_647;
  };
}

async function expectRecount(store: Store, contactSeconds = DEFAULT_SETTINGS.contactSeconds) {
  for (const journey of await store.journeys()) {
    const rows = await store.touchpointsOf(journey.caseId);
    const built = buildJourney(journey, rows, { contactSeconds });
    expect(await store.digest(journey.caseId)).toEqual(digestOf(built));
  }
}

const TYPES = [
  'product_page',
  'review',
  'search',
  'advertisement',
  'comparison',
  'order',
  'shop_visit',
] as const;
const BRANDS = ['Acme', 'Beta', 'Gamma', ''];
const CASES = ['J-1', 'J-2', ''];

test.each([1, 2, 3, 4, 5, 6])('random work, seed %i', { timeout: 60_000 }, async (seed) => {
  const random = seeded(seed * 7_919);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const store = openStore(openDatabase(`digests-${seed}`));
  for (const caseId of ['J-1', 'J-2']) await store.putJourney(journeyOf({ caseId }));
  let clock = Date.UTC(2026, 2, 2);
  let ids = 0;
  const made = (): Touchpoint => {
    ids += 1;
    clock += Math.floor(random() * 3 * 3_600_000);
    const brand = pick(BRANDS);
    const type = pick(TYPES);
    return touchpointOf({
      eventId: `T-${String(ids).padStart(6, '0')}`,
      caseId: pick(CASES),
      start: random() < 0.1 ? clock - 40 * 86_400_000 : clock,
      touchpointType: type,
      activeSeconds: pick([1, 2, 5, 60]),
      sessionId: `S-${Math.floor(ids / 4)}`,
      channel: pick(['website', 'store', 'search_engine']),
      brands: brand === '' ? [] : [{ brand, relation: type === 'comparison' ? 'compared' : 'subject' }],
      person: type === 'order' && random() < 0.4 ? { orderConfirmed: true } : {},
      excluded: random() < 0.05,
    });
  };
  const some = async (count: number): Promise<string[]> => {
    const rows = await store.newestTouchpoints(60);
    return rows.length === 0 ? [] : [...new Set(Array.from({ length: count }, () => pick(rows).eventId))];
  };
  let removed: readonly Touchpoint[] = [];
  const deeds: readonly (() => Promise<unknown>)[] = [
    () => store.addTouchpoints([made()]),
    () => store.addTouchpoints(Array.from({ length: 12 }, made)),
    () => {
      const row = made();
      const { caseId, addressKey, eventId: visitId } = row;
      return store.upsertVisit({ visitId, document: '', caseId, addressKey }, (stored) => stored ?? row);
    },
    async () => {
      const [eventId = ''] = await some(1);
      await store.upsertVisit({ visitId: eventId, document: '', caseId: '', addressKey: '' }, (stored) =>
        stored === undefined ? null : { ...stored, activeSeconds: stored.activeSeconds + 2 },
      );
    },
    async () =>
      store.changeTouchpoints(await some(2), (row) => ({
        ...row,
        person: { ...row.person, stage: 'purchase' },
      })),
    async () => store.changeTouchpoints(await some(3), (row) => ({ ...row, excluded: !row.excluded })),
    async () => store.changeTouchpoints(await some(2), (row) => ({ ...row, caseId: pick(CASES) })),
    async () =>
      store.changeTouchpoints(await some(2), (row) => ({
        ...row,
        person: { ...row.person, orderConfirmed: random() < 0.5 },
      })),
    async () =>
      store.changeTouchpoints(await some(3), (row) => ({
        ...row,
        orderStatus: pick(['', 'placed', 'cancelled', 'returned', 'exchanged']),
      })),
    async () => {
      removed = await store.removeTouchpoints(await some(3));
    },
    () => store.addTouchpoints(removed),
    () =>
      store.changeJourney('J-1', (journey) => ({ ...journey, boughtBrand: pick(BRANDS), need: `n${ids}` })),
    () => store.changeJourney('J-2', (journey) => ({ ...journey, ownedBrand: pick(BRANDS) })),
    async () => {
      const gone = await store.removeJourney('J-2');
      if (gone !== undefined) await store.importRows([gone.journey], gone.touchpoints);
    },
    () => store.importRows([], Array.from({ length: 40 }, made)),
  ];
  for (let step = 0; step < 120; step += 1) {
    await pick(deeds)();
    if (step % 6 === 0) await expectRecount(store);
  }
  await expectRecount(store);
  const rows = { touchpoints: await all(store), journeys: await store.journeys() };
  await store.restore({ ...(await emptyTables()), ...rows }, null, 'replace');
  await expectRecount(store);
});

async function all(store: Store): Promise<Touchpoint[]> {
  const rows: Touchpoint[] = [];
  for await (const piece of store.walk('touchpoints', 500)) rows.push(...piece);
  return rows;
}

async function emptyTables() {
  const { DIARY_TABLES } = await import('../../../lib/core/ports');
  const diary = Object.fromEntries(DIARY_TABLES.map((table) => [table, []]));
  return { personRules: [], gaps: [], spans: [], tombstones: [], ...diary } as never as Parameters<
    Store['restore']
  >[0];
}

test('another counting rule makes the kept counts unknown until they are counted anew', async () => {
  const store = openStore(openDatabase('digests-rule'));
  await store.putJourney(journeyOf({ caseId: 'J-1' }));
  await store.addTouchpoints(longRows(300, 'J-1'));
  await expectRecount(store);
  await store.changeSettings({ contactSeconds: 40 });
  expect(await store.digest('J-1')).toBeUndefined();
  await store.recount(['J-1']);
  await expectRecount(store, 40);
});

test('many journeys at once are counted in one walk', { timeout: 30_000 }, async () => {
  const store = openStore(openDatabase('digests-many'));
  const journeys = Array.from({ length: 45 }, (_, at) => journeyOf({ caseId: `J-${at}` }));
  await store.importRows(
    journeys,
    journeys.flatMap(({ caseId }) => longRows(50, caseId)),
  );
  await expectRecount(store);
});

test('the self-test finds a kept count that is wrong, and counts anew', async () => {
  const database = openDatabase('digests-wrong');
  const store = openStore(database);
  await store.putJourney(journeyOf({ caseId: 'J-1' }));
  await store.addTouchpoints(longRows(200, 'J-1'));
  const watch = { onProgress: () => {}, signal: new AbortController().signal };
  expect((await store.selfTest(watch)).miscounted).toBe(0);
  const row = await database.digests.get('J-1');
  await database.digests.put({ ...row!, digest: { ...row!.digest, touchpoints: 7 } });
  expect(await store.selfTest(watch)).toMatchObject({ miscounted: 1, kinds: [] });
  await expectRecount(store);
});
