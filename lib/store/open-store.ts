/** The store: every read and write of the extension's own data, over Dexie. */
import { Dexie, liveQuery } from 'dexie';
import { DEFAULT_SETTINGS, type Settings, type Store } from '../core/ports';
import type { Touchpoint } from '../core/touchpoint';
import { openDatabase, type Database } from './database';

/**
 * Runs `query` now and again after every committed change to what it read, in whichever context the change
 * was made. Returns the function that stops it.
 */
export function observe<T>(
  query: () => Promise<T>,
  next: (value: T) => void,
  failed: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(query).subscribe({ next, error: failed });
  return () => subscription.unsubscribe();
}

export function openStore(database: Database = openDatabase()): Store {
  const { touchpoints, tombstones, journeys, personRules, settings } = database;

  async function readSettings(): Promise<Settings> {
    const row = await settings.get('settings');
    return { ...DEFAULT_SETTINGS, ...row?.value };
  }

  return {
    settings: readSettings,

    changeSettings: (change) =>
      database.transaction('rw', settings, async () => {
        const stored = await readSettings();
        const value = { ...stored, ...(typeof change === 'function' ? change(stored) : change) };
        await settings.put({ key: 'settings', value });
        return value;
      }),

    journeys: () => journeys.toArray(),
    journey: (caseId) => journeys.get(caseId),
    putJourney: async (journey) => {
      await journeys.put(journey);
    },

    changeJourney: (caseId, change) =>
      database.transaction('rw', journeys, async () => {
        const stored = await journeys.get(caseId);
        if (stored === undefined) return undefined;
        const changed = change(stored);
        await journeys.put(changed);
        return changed;
      }),

    removeJourney: (caseId) =>
      database.transaction('rw', journeys, touchpoints, tombstones, async () => {
        const journey = await journeys.get(caseId);
        if (journey === undefined) return undefined;
        const rows = await ofCase(database, caseId).toArray();
        await journeys.delete(caseId);
        await bury(database, rows);
        return { journey, touchpoints: rows };
      }),

    touchpoint: (eventId) => touchpoints.get(eventId),
    rowOfVisit: (visitId) => touchpoints.where('visitIds').equals(visitId).first(),
    touchpointsOf: (caseId) => ofCase(database, caseId).toArray(),
    unassigned: () => ofCase(database, '').toArray(),
    countTouchpoints: () => touchpoints.count(),

    async *chunks(caseIds, size) {
      for (const caseId of caseIds) {
        let after: Touchpoint | undefined;
        for (;;) {
          const rows = await chunkAfter(database, caseId, after, size);
          if (rows.length > 0) yield rows;
          if (rows.length < size) break;
          after = rows.at(-1);
        }
      }
    },

    addTouchpoints: (rows) =>
      database.transaction('rw', touchpoints, tombstones, () => addRows(database, rows)),

    upsertVisit: ({ visitId, document, caseId, addressKey }, merge) =>
      database.transaction('rw', touchpoints, tombstones, async () => {
        if ((await tombstones.get(visitId)) !== undefined) return null;
        const stored =
          (await touchpoints.where('visitIds').equals(visitId).first()) ??
          // the same document and step under another id: the script was put in anew, by an update say
          (document === '' ? undefined : await touchpoints.where('documents').equals(document).first());
        const sameAddress =
          stored === undefined
            ? await touchpoints.where('[caseId+addressKey]').equals([caseId, addressKey]).sortBy('complete')
            : [];
        const merged = merge(stored, sameAddress);
        if (merged !== null) await touchpoints.put(merged);
        return merged;
      }),

    changeTouchpoints: (eventIds, change) =>
      database.transaction('rw', touchpoints, async () => {
        const rows = (await touchpoints.bulkGet([...eventIds])).filter((row) => row !== undefined);
        const changed = rows.map(change);
        await touchpoints.bulkPut(changed);
        return changed;
      }),

    removeTouchpoints: (eventIds) =>
      database.transaction('rw', touchpoints, tombstones, async () => {
        const rows = (await touchpoints.bulkGet([...eventIds])).filter((row) => row !== undefined);
        await bury(database, rows);
        return rows;
      }),

    alikeTouchpoints: (pageHost, pagePath) =>
      touchpoints.where('[pageHost+pagePath]').equals([pageHost, pagePath]).toArray(),

    hasSeller: async (pageHost) => {
      // the first few hundred rows of a host tell; never a walk over all of them
      const rows = touchpoints.where('[pageHost+pagePath]').between([pageHost, Dexie.minKey], [pageHost, Dexie.maxKey]);
      return (await rows.limit(300).toArray()).some((row) => row.seller !== '');
    },

    lastTouchpointOf: (caseId) => ofCase(database, caseId).last(),

    gaps: () => database.gaps.orderBy('start').toArray(),
    putGap: async (gap) => {
      await database.gaps.put(gap);
    },
    spans: () => database.spans.orderBy('start').toArray(),
    putSpan: async (span) => {
      await database.spans.put(span);
    },

    personRules: () => personRules.toArray(),
    putPersonRule: async (rule) => {
      await personRules.put(rule);
    },
    removePersonRule: (ruleId) => personRules.delete(ruleId),

    importRows: (newJourneys, rows) =>
      database.transaction('rw', journeys, touchpoints, tombstones, async () => {
        const knownJourneys = await journeys.bulkGet(newJourneys.map((journey) => journey.caseId));
        const addedJourneys = newJourneys.filter((_, index) => knownJourneys[index] === undefined);
        await journeys.bulkAdd(addedJourneys);
        return { journeys: addedJourneys.length, touchpoints: await addRows(database, rows) };
      }),

    eraseEverything: () =>
      database.transaction('rw', database.tables, async () => {
        await Promise.all(database.tables.map((table) => table.clear()));
      }),
  };
}

/** Adds the rows that are not there; returns how many. */
async function addRows({ touchpoints, tombstones }: Database, rows: readonly Touchpoint[]): Promise<number> {
  await tombstones.bulkDelete(rows.flatMap((row) => [row.eventId, ...row.visitIds]));
  const stored = await touchpoints.bulkGet(rows.map((row) => row.eventId));
  const added = rows.filter((_, index) => stored[index] === undefined);
  await touchpoints.bulkAdd(added);
  return added.length;
}

/** Removes rows and remembers their visits, so that a page still open does not bring them back. */
async function bury(database: Database, rows: readonly Touchpoint[]): Promise<void> {
  const deletedAt = Date.now();
  await database.touchpoints.bulkDelete(rows.map((row) => row.eventId));
  const ids = new Set(rows.flatMap((row) => [row.eventId, ...row.visitIds]));
  await database.tombstones.bulkPut([...ids].map((eventId) => ({ eventId, deletedAt })));
}

function ofCase(database: Database, caseId: string) {
  return database.touchpoints.where('[caseId+start]').between([caseId, Dexie.minKey], [caseId, Dexie.maxKey]);
}

/** The next rows of a case in (start, event id) order; several rows may share a start. */
async function chunkAfter(
  database: Database,
  caseId: string,
  after: Touchpoint | undefined,
  size: number,
): Promise<Touchpoint[]> {
  const index = database.touchpoints.where('[caseId+start]');
  if (after === undefined) {
    return index.between([caseId, Dexie.minKey], [caseId, Dexie.maxKey]).limit(size).toArray();
  }
  const sameStart = await index.equals([caseId, after.start]).filter((row) => row.eventId > after.eventId).limit(size).toArray();
  if (sameStart.length === size) return sameStart;
  const later = await index
    .between([caseId, after.start], [caseId, Dexie.maxKey], false)
    .limit(size - sameStart.length)
    .toArray();
  return [...sameStart, ...later];
}
