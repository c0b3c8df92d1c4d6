/** The store: every read and write of the extension's own data, over Dexie. */
import {
  DEFAULT_SETTINGS,
  DIARY_TABLES,
  type Settings,
  type Store,
  type StoredTables,
  type TableName,
} from '../core/ports';
import { upcastJourney, upcastTouchpoint } from '../core/upcast';
import { openDatabase, type Database } from './database';
import { keptDigest, noteJourney, recount } from './digests';
import { guardOf, type StoreEdges } from './guard';
import { journalErasures } from './journal-writer';
import { rawRows } from './raw-rows';
import { allJourneys, chunksOf, ofCase, ofHost, WALK_FROM } from './row-walks';
import {
  addJourneys,
  addMissing,
  addRows,
  bury,
  countDeleted,
  diaryTable,
  putJourney,
  putRows,
} from './row-writes';

/** How long after its start a row is still looked for as open: a page left open, an order opened again. */
const LONGEST_OPEN = 30 * 24 * 3_600_000;

export function openStore(database: Database = openDatabase(), edges?: StoreEdges): Store {
  const { touchpoints, tombstones, journeys, personRules, settings, gaps, spans } = database;
  const now = edges?.now ?? Date.now;
  const { open, write, forgetDamage, ...guard } = guardOf(database, edges);

  async function readSettings(): Promise<Settings> {
    const row = await settings.get('settings');
    return { ...DEFAULT_SETTINGS, ...row?.value };
  }

  return {
    ...guard,
    settings: readSettings,

    changeSettings: (change) =>
      write(async () => {
        const stored = await readSettings();
        const value = { ...stored, ...(typeof change === 'function' ? change(stored) : change) };
        await settings.put({ key: 'settings', value });
        return { value };
      }),

    journeys: () => allJourneys(database),
    runningJourneys: async () => {
      // asked one by one: for a list of values Dexie steps through the index, row by row
      const [recording, paused] = await Promise.all(
        ['recording', 'paused'].map((state) => journeys.where('state').equals(state).toArray()),
      );
      return [...(recording ?? []), ...(paused ?? [])];
    },
    countJourneys: () => journeys.count(),
    newestJourneys: (count, skip = 0) =>
      journeys.orderBy('openedAt').reverse().offset(skip).limit(count).toArray(),
    journey: (caseId) => journeys.get(caseId),
    putJourney: (journey) =>
      write(async () => {
        const stored = await journeys.get(journey.caseId);
        return { value: undefined, mark: await putJourney(database, journey, stored) };
      }),

    changeJourney: (caseId, change) =>
      write(async () => {
        const stored = await journeys.get(caseId);
        if (stored === undefined) return { value: undefined };
        const changed = change(stored);
        return { value: changed, mark: await putJourney(database, changed, stored) };
      }),

    removeJourney: (caseId) =>
      write(async () => {
        const journey = await journeys.get(caseId);
        if (journey === undefined) return { value: undefined };
        const rows = await ofCase(database, caseId).toArray();
        await journeys.delete(caseId);
        noteJourney(caseId);
        await journalErasures(database, 'journeys', [caseId]);
        return { value: { journey, touchpoints: rows }, mark: await bury(database, rows, now()) };
      }),

    digest: async (caseId) => (await keptDigest(database, caseId))?.digest,
    digests: async (caseIds) => {
      const kept = await Promise.all(caseIds.map((caseId) => keptDigest(database, caseId)));
      return kept.map((row) => row?.digest);
    },
    recount: (caseIds) => write(async () => ({ value: await recount(database, new Set(caseIds)) })),
    newestTouchpointsOf: async (caseId, count) =>
      (await ofCase(database, caseId).reverse().limit(count).toArray()).reverse(),

    touchpoint: (eventId) => touchpoints.get(eventId),
    touchpointsById: (eventIds) => touchpoints.bulkGet([...eventIds]),
    rowOfVisit: (visitId) => touchpoints.where('visitIds').equals(visitId).first(),
    touchpointsOf: (caseId) => ofCase(database, caseId).toArray(),
    unassigned: () => ofCase(database, '').toArray(),
    firstUnassigned: async (count) => {
      const [all, rows] = await Promise.all([
        ofCase(database, '').count(),
        ofCase(database, '').limit(count).toArray(),
      ]);
      return { all, rows };
    },
    countTouchpoints: () => touchpoints.count(),

    async *chunks(caseIds, size) {
      for (const caseId of caseIds) yield* chunksOf(database, caseId, caseId, size);
    },

    async *rowsByCase(caseIds, size) {
      const sorted = [...caseIds].sort();
      if (sorted.length < WALK_FROM) {
        for (const caseId of sorted) yield* chunksOf(database, caseId, caseId, size);
        return;
      }
      const wanted = new Set(sorted);
      for await (const rows of chunksOf(database, sorted[0] ?? '', sorted.at(-1) ?? '', size))
        yield rows.filter((row) => wanted.has(row.caseId));
    },

    addTouchpoints: (rows) => write(() => addRows(database, rows)),

    upsertVisit: ({ visitId, document, caseId, addressKey }, merge) =>
      write(async () => {
        if ((await tombstones.get(visitId)) !== undefined) return { value: null };
        const stored =
          (await touchpoints.where('visitIds').equals(visitId).first()) ??
          // the same document and step under another id: the script was put in anew, by an update say
          (document === '' ? undefined : await touchpoints.where('documents').equals(document).first());
        const sameAddress =
          stored === undefined
            ? await touchpoints.where('[caseId+addressKey]').equals([caseId, addressKey]).sortBy('complete')
            : [];
        const merged = merge(stored, sameAddress);
        if (merged === null || merged === stored || sameAddress.includes(merged)) return { value: merged };
        const isNew = stored === undefined && !sameAddress.some((row) => row.eventId === merged.eventId);
        return { value: merged, mark: await putRows(database, [merged], isNew) };
      }),

    changeTouchpoints: (eventIds, change) =>
      write(async () => {
        const rows = (await touchpoints.bulkGet([...eventIds])).filter((row) => row !== undefined);
        const changed = rows.map(change);
        return { value: changed, mark: await putRows(database, changed, false) };
      }),

    removeTouchpoints: (eventIds, how = { counted: false }) =>
      write(async () => {
        const rows = (await touchpoints.bulkGet([...eventIds])).filter((row) => row !== undefined);
        if (how.counted) await countDeleted(database, rows);
        return { value: rows, mark: await bury(database, rows, now()) };
      }),

    alikeTouchpoints: (pageHost, pagePath) =>
      touchpoints.where('[pageHost+pagePath]').equals([pageHost, pagePath]).toArray(),

    hasSeller: async (pageHost) =>
      // the first few hundred rows of a host tell; never a walk over all of them
      (await ofHost(database, pageHost).limit(300).toArray()).some((row) => row.seller !== ''),

    newestTouchpoints: (count) => touchpoints.orderBy('start').reverse().limit(count).toArray(),
    lastTouchpointOf: (caseId) => ofCase(database, caseId).last(),

    gaps: () => gaps.orderBy('start').toArray(),
    putGap: (gap) => write(async () => ({ value: void (await gaps.put(gap)) })),
    removeGap: (gapId) => write(async () => ({ value: await gaps.delete(gapId) })),
    spans: () => spans.orderBy('start').toArray(),
    putSpan: (span) => write(async () => ({ value: void (await spans.put(span)) })),

    diaryRows: (table) => diaryTable(database, table).toArray(),
    evidenceOf: (eventId) => database.evidence.where('eventId').equals(eventId).toArray(),
    putDiaryRows: (table, rows) =>
      write(async () => ({ value: void (await diaryTable(database, table).bulkPut([...rows])) })),
    changeDiaryRow: (table, key, change) =>
      write(async () => {
        const stored = await diaryTable(database, table).get(key);
        const changed = change(stored);
        if (changed === null) return { value: stored };
        await diaryTable(database, table).put(changed);
        return { value: changed };
      }),
    removeDiaryRows: (table, keys) =>
      write(async () => {
        const rows = (await diaryTable(database, table).bulkGet([...keys])).filter(
          (row) => row !== undefined,
        );
        await diaryTable(database, table).bulkDelete([...keys]);
        return { value: rows };
      }),

    tombstones: () => tombstones.toArray(),
    personRules: () => personRules.toArray(),
    putPersonRule: (rule) => write(async () => ({ value: void (await personRules.put(rule)) })),
    removePersonRule: (ruleId) => write(async () => ({ value: await personRules.delete(ruleId) })),

    importRows: (newJourneys, rows) =>
      write(async () => {
        const added = await addJourneys(database, newJourneys);
        const { value, mark } = await addRows(database, rows);
        return { value: { journeys: added, touchpoints: value }, mark };
      }),

    touchpointsSince: (time) =>
      touchpoints
        .where('start')
        .aboveOrEqual(time - LONGEST_OPEN)
        .filter((row) => row.start >= time || row.complete >= time)
        .toArray(),

    hosts: async () => {
      const counts = new Map<string, number>();
      const keys = (await touchpoints.orderBy('[pageHost+pagePath]').keys()) as unknown as [string, string][];
      for (const [host] of keys) if (host !== '') counts.set(host, (counts.get(host) ?? 0) + 1);
      return counts;
    },
    touchpointsAt: (pageHost) => ofHost(database, pageHost).toArray(),

    async *walk<K extends TableName>(table: K, size: number) {
      await open();
      const upcast = UPCAST[table] as (row: unknown) => StoredTables[K];
      for await (const { rows } of rawRows(database.backendDB(), table, size)) yield rows.map(upcast);
    },

    eraseEverything: () =>
      forgetDamage(() =>
        database.transaction('rw', database.tables, () =>
          Promise.all(database.tables.map((table) => table.clear())),
        ),
      ),

    restore: (rows, newSettings, mode) =>
      write(async () => {
        if (mode === 'replace') {
          const eventIds = await touchpoints.toCollection().primaryKeys();
          const caseIds = await journeys.toCollection().primaryKeys();
          await Promise.all(
            [touchpoints, journeys, tombstones, gaps, spans, personRules, database.digests, database.folds]
              .map((table) => table.clear())
              .concat(DIARY_TABLES.map((table) => diaryTable(database, table).clear())),
          );
          await journalErasures(database, 'touchpoints', eventIds);
          await journalErasures(database, 'journeys', caseIds);
        }
        await addMissing(database, 'gaps', rows.gaps);
        await addMissing(database, 'spans', rows.spans);
        await addMissing(database, 'personRules', rows.personRules);
        for (const table of DIARY_TABLES) await addMissing(database, table, rows[table]);
        const added = await addJourneys(database, rows.journeys);
        const { value, mark } = await addRows(database, rows.touchpoints);
        const here = new Set<unknown>([
          ...(await touchpoints.toCollection().primaryKeys()),
          ...(await touchpoints.orderBy('visitIds').uniqueKeys()),
        ]);
        await addMissing(
          database,
          'tombstones',
          rows.tombstones.filter((each) => !here.has(each.eventId)),
        );
        if (newSettings !== null) {
          await settings.put({ key: 'settings', value: { ...(await readSettings()), ...newSettings } });
        }
        return { value: { journeys: added, touchpoints: value }, mark };
      }),
  };
}

const asItIs = <T>(row: T): T => row;
const UPCAST: { readonly [K in TableName]: (row: StoredTables[K]) => StoredTables[K] } = {
  touchpoints: upcastTouchpoint,
  journeys: upcastJourney,
  personRules: asItIs,
  gaps: asItIs,
  spans: asItIs,
  tombstones: asItIs,
  studies: asItIs,
  consents: asItIs,
  prompts: asItIs,
  answers: asItIs,
  dayNotes: asItIs,
  evidence: asItIs,
  removals: asItIs,
};
