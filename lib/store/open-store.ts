/** The store: every read and write of the extension's own data, over Dexie. */
import { Dexie, type Table } from 'dexie';
import { DIGEST_FIELDS } from '../core/digest';
import {
  compareMarks,
  UNKNOWN_HEALTH,
  type Damage,
  type Health,
  type SelfTest,
  type TroubleKind,
} from '../core/health';
import { NO_MARK, type Journaled, type Mark } from '../core/journal';
import {
  DEFAULT_SETTINGS,
  type Settings,
  type Store,
  DIARY_TABLES,
  type DiaryTable,
  type DiaryTables,
  type StoredTables,
  type TableName,
} from '../core/ports';
import { rowsByDay, withRemoved } from '../core/removals';
import { SCHEMA_VERSION, type Touchpoint } from '../core/touchpoint';
import { isNewer, upcastJourney, upcastTouchpoint } from '../core/upcast';
import { DATABASE_VERSION, openDatabase, type Database } from './database';
import { checkDigests, keptDigest, noteJourney, noteRows, recount, updateDigests } from './digests';
import { isOpenFailure, nameOf, NewerDataError, troubleOf } from './failures';
import { CanaryKeeper, headOf, journalErasures, journalPuts, type Canary, type Put } from './journal-writer';
import { rawRows } from './raw-rows';
import { isOutOfRoom, refuseWithoutRoom, type Room } from './room';
import { runSelfTest } from './self-test';

/** What the store needs from around it; without it, damage is noticed by the journal alone. */
export type StoreEdges = {
  readonly canary: Canary;
  /**
   * Tells every screen that the store cannot work now; null = it can again.
   * @param proof that it can be read does not say that the disk has room
   */
  readonly tellTrouble: (kind: TroubleKind | null, proof: 'read' | 'written') => void;
  readonly now: () => number;
  readonly room: Room;
};

const NO_EDGES: StoreEdges = {
  canary: { read: () => Promise.resolve(null), write: () => Promise.resolve() },
  tellTrouble: () => undefined,
  now: () => Date.now(),
  room: () => Promise.resolve(null),
};

/** What a transaction came to, and the journal's new end where it wrote rows. */
type Written<T> = { readonly value: T; readonly mark?: Mark };

/** Waits between tries to open: what is passing ("Internal error opening backing store") passes. */
const RETRIES = [100, 400];

export function openStore(database: Database = openDatabase(), edges: StoreEdges = NO_EDGES): Store {
  const { touchpoints, tombstones, journeys, personRules, settings, gaps, spans, journal, health } = database;
  const keeper = new CanaryKeeper(database, edges.canary);
  /** Transactions that hold several writes. */
  const together = new WeakMap<object, { mark?: Mark }>();
  let toldTrouble: TroubleKind | null | undefined;
  let isDamaged = false;
  /** Seen here and not written down yet, or not to be: what is written down is answered there, by any screen. */
  let sawDamage = false;

  function tellTrouble(kind: TroubleKind | null): void {
    // another context may have told something since: only the good news is not repeated
    if (kind !== null || toldTrouble !== null) edges.tellTrouble(kind, 'written');
    toldTrouble = kind;
  }
  database.on('blocked', () => tellTrouble('blocked'));

  async function open(): Promise<void> {
    for (const wait of [...RETRIES, null]) {
      try {
        await refuseWithoutRoom(edges.room);
        await database.open();
        return;
      } catch (error) {
        // on a full disk each further try may be the one that costs the database
        if (wait === null || troubleOf(error) === 'full') throw error;
        await new Promise((resolve) => {
          setTimeout(resolve, wait);
        });
      }
    }
  }

  /** Refuses to write beside what a newer version wrote: its rows may mean more than we know. */
  async function refuseNewer(): Promise<void> {
    const stored = (await health.get('health'))?.value;
    isDamaged = sawDamage || (stored?.damage ?? null) !== null;
    // Dexie counts in tenths and may add a few when indexes are missing
    const isNewerDatabase = Math.floor(database.backendDB().version / 10) > DATABASE_VERSION;
    if (isNewerDatabase || (stored?.newestSchema ?? 0) > SCHEMA_VERSION) throw new NewerDataError();
    if (stored?.newestSchema !== SCHEMA_VERSION) {
      await health.put({ key: 'health', value: { ...stored, newestSchema: SCHEMA_VERSION } });
    }
  }

  /**
   * One strict transaction, tried again once when the connection was closed under it. When the promise resolves,
   * the rows are on the disk and the canary has followed.
   * @param work returns its result, and the journal's new end where it wrote rows
   */
  async function write<T>(work: () => Promise<Written<T>>): Promise<T> {
    // part of a larger transaction: that one says how it ended
    const around = together.get(Dexie.currentTransaction);
    if (around !== undefined) {
      const { value, mark } = await work();
      if (mark !== undefined) around.mark = mark;
      return value;
    }
    const once = () =>
      database.transaction('rw', database.tables, async () => {
        await refuseNewer();
        const done = await work();
        await updateDigests(database);
        return done;
      });
    let written: Written<T>;
    try {
      await open();
      try {
        written = await once();
      } catch (error) {
        if (!isOpenFailure(error) || troubleOf(error) === 'full') throw error;
        await open();
        written = await once();
      }
    } catch (error) {
      const trouble = await troubleNow(error);
      if (trouble !== null) tellTrouble(trouble);
      await noteError(error);
      throw error;
    }
    tellTrouble(isDamaged ? 'damaged' : null);
    if (uncounted.length > 0) await noteUncounted();
    if (written.mark !== undefined) await followCanary(written.mark);
    return written.value;
  }

  /** A full disk has many names, and some failures that it causes have none. */
  async function troubleNow(error: unknown): Promise<TroubleKind | null> {
    const named = troubleOf(error);
    return named !== 'newer' && (await isOutOfRoom(edges.room)) ? 'full' : named;
  }

  async function followCanary(mark: Mark): Promise<void> {
    try {
      if (!(await keeper.follow(mark))) await look();
    } catch (error) {
      // the rows are stored: a canary that could not follow is behind, which is no damage
      await noteError(error);
    }
  }

  async function readSettings(): Promise<Settings> {
    const row = await settings.get('settings');
    return { ...DEFAULT_SETTINGS, ...row?.value };
  }

  async function readHealth(): Promise<Health> {
    return { ...UNKNOWN_HEALTH, ...(await health.get('health'))?.value };
  }

  /** Not through `write`: what is wrong must be noted also where nothing else may be written. */
  function changeHealth(change: (stored: Health) => Partial<Health>): Promise<Health> {
    return database.transaction('rw', health, async () => {
      const stored = await readHealth();
      const value = { ...stored, ...change(stored) };
      await health.put({ key: 'health', value });
      return value;
    });
  }

  /** Counted in memory while the store cannot take it. */
  const uncounted: { name: string; at: number }[] = [];
  async function noteError(error: unknown): Promise<void> {
    uncounted.push({ name: nameOf(error), at: edges.now() });
    if (toldTrouble !== 'full') await noteUncounted();
  }

  async function noteUncounted(): Promise<void> {
    const noted = [...uncounted];
    try {
      await changeHealth(({ errors }) => ({ errors: noted.reduce(counted, errors) }));
      uncounted.splice(0, noted.length);
    } catch (again) {
      console.warn('not noted', again);
    }
  }

  async function look(): Promise<Health> {
    const canary = await edges.canary.read();
    const seen = await database.transaction('r', journal, touchpoints, journeys, async () => ({
      head: await headOf(database),
      atCanary: canary === null ? undefined : (await journal.get(canary.sequence))?.chain,
      touchpoints: await touchpoints.count(),
      journeys: await journeys.count(),
    }));
    const isUnwatched = canary === null && seen.head.sequence === 0 && seen.touchpoints + seen.journeys > 0;
    if (isUnwatched) {
      await adoptRows();
      return readHealth();
    }
    const { kinds, expected } = compareMarks({ canary, ...seen });
    if (kinds.length > 0) {
      return noteDamage({ noticedAt: edges.now(), kinds, expected, found: seen.touchpoints });
    }
    // a canary that was lost or is behind follows
    if (canary?.chain !== seen.head.chain && seen.head.sequence > 0) await keeper.reset(seen.head);
    return readHealth();
  }

  /** The first notice stays, with all kinds that were ever noticed since. */
  async function noteDamage(damage: Damage): Promise<Health> {
    sawDamage = true;
    tellTrouble('damaged');
    const stored = await readHealth();
    const kinds = [...new Set([...(stored.damage?.kinds ?? []), ...damage.kinds])];
    const isKnown = stored.damage !== null && kinds.length === stored.damage.kinds.length;
    const noted = isKnown
      ? stored
      : await changeHealth((now) => ({ damage: { ...damage, ...now.damage, kinds } }));
    sawDamage = false;
    return noted;
  }

  /** What the browser cannot even hand out is damage too; the database may be past writing that down. */
  async function noteUnreadable(canary: Mark | null, error: unknown): Promise<void> {
    sawDamage = true;
    tellTrouble('damaged');
    await noteError(error);
    try {
      // the browser closes a database that it cannot read
      await open();
      const found = await touchpoints.count().catch(() => 0);
      const expected = canary?.touchpoints ?? found;
      await noteDamage({ noticedAt: edges.now(), kinds: ['rows_unreadable'], expected, found });
    } catch (again) {
      console.warn('not noted', again);
    }
  }

  /** A fresh journal that tells of the rows that are there now. */
  async function adoptRows(change: (stored: Health) => Partial<Health> = () => ({})): Promise<void> {
    const mark = await database.transaction('rw', database.tables, async () => {
      await journal.clear();
      // the rows are not what they were when they were counted
      await Promise.all([database.digests.clear(), database.folds.clear()]);
      let end = NO_MARK;
      for (const table of [journeys, touchpoints] as const) {
        for (let offset = 0; ; offset += CHUNK) {
          const rows = await table.orderBy(':id').offset(offset).limit(CHUNK).toArray();
          end = await journalPuts(
            database,
            rows.map((row) => put(row, { isNew: true, hadLines: false })),
          );
          if (rows.length < CHUNK) break;
        }
      }
      const stored = await readHealth();
      await health.put({ key: 'health', value: { ...stored, ...change(stored) } });
      return end;
    });
    await keeper.reset(mark);
    sawDamage = false;
    tellTrouble(null);
  }

  return {
    together: (work) =>
      write(async () => {
        const end: { mark?: Mark } = {};
        together.set(Dexie.currentTransaction, end);
        return { value: await work(), ...end };
      }),

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
        return { value: undefined, mark: await putJourney(journey, stored) };
      }),

    changeJourney: (caseId, change) =>
      write(async () => {
        const stored = await journeys.get(caseId);
        if (stored === undefined) return { value: undefined };
        const changed = change(stored);
        return { value: changed, mark: await putJourney(changed, stored) };
      }),

    removeJourney: (caseId) =>
      write(async () => {
        const journey = await journeys.get(caseId);
        if (journey === undefined) return { value: undefined };
        const rows = await ofCase(database, caseId).toArray();
        await journeys.delete(caseId);
        noteJourney(caseId);
        await journalErasures(database, 'journeys', [caseId]);
        return { value: { journey, touchpoints: rows }, mark: await bury(database, rows, edges.now()) };
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
        return { value: rows, mark: await bury(database, rows, edges.now()) };
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

    eraseEverything: async () => {
      // the canary first: were we stopped in between, a full database without one is no alarm
      await keeper.reset(null);
      await database.transaction('rw', database.tables, () =>
        Promise.all(database.tables.map((table) => table.clear())),
      );
      sawDamage = false;
      tellTrouble(null);
    },

    touchpointsSince: (time) =>
      touchpoints.filter((row) => row.start >= time || row.complete >= time).toArray(),

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

    health: readHealth,
    changeHealth,
    noteError,
    journalEnd: () => headOf(database),

    checkAtStart: async () => {
      try {
        await open();
        const seen = await look();
        const isNewerHere = Math.floor(database.backendDB().version / 10) > DATABASE_VERSION;
        const isNewerData = isNewerHere || seen.newestSchema > SCHEMA_VERSION;
        if (isNewerData || seen.damage !== null) tellTrouble(isNewerData ? 'newer' : 'damaged');
        else edges.tellTrouble(null, 'read');
        return seen;
      } catch (error) {
        tellTrouble((await troubleNow(error)) ?? 'cannot_open');
        throw error;
      }
    },

    selfTest: async ({ onProgress, signal }): Promise<SelfTest> => {
      const canary = await edges.canary.read();
      const read = async (): Promise<Omit<SelfTest, 'miscounted'>> => {
        signal.throwIfAborted();
        await open();
        return runSelfTest(database, { now: edges.now(), canary, onProgress, signal });
      };
      // Chromium mends a database at the first failure, by leaving out what it cannot read: then that is missing
      const rows = await read()
        .catch(read)
        .catch(async (error: unknown) => {
          signal.throwIfAborted();
          await noteUnreadable(canary, error);
          throw error;
        });
      // what is counted from the rows is put right at once: nothing of the person's is in it. Damaged rows are no
      // ground to count on
      const miscounted =
        rows.kinds.length > 0 ? 0 : await checkDigests(database, () => signal.throwIfAborted());
      const test = { ...rows, miscounted };
      await changeHealth(() => ({ selfTest: test }));
      const { kinds, touchpoints: found } = test;
      if (kinds.length > 0) {
        await noteDamage({
          noticedAt: test.at,
          kinds,
          expected: found - test.added + test.missing + test.unreadable,
          found,
        });
      }
      return test;
    },

    acceptDamage: () =>
      adoptRows(({ damage, accepted }) => ({
        damage: null,
        selfTest: null,
        accepted: damage === null ? accepted : [...accepted, damage].slice(-20),
      })),
  };

  async function putJourney(
    journey: StoredTables['journeys'],
    stored: StoredTables['journeys'] | undefined,
  ): Promise<Mark> {
    if (stored !== undefined && isNewer(stored)) throw new NewerDataError();
    await journeys.put(journey);
    if (stored === undefined || DIGEST_FIELDS.some((field) => stored[field] !== journey[field]))
      noteJourney(journey.caseId);
    return journalPuts(database, [put(journey, { isNew: stored === undefined, hadLines: true })]);
  }
}

const CHUNK = 500;

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

function diaryTable<K extends DiaryTable>(database: Database, name: K): Table<DiaryTables[K], string> {
  return database.table<DiaryTables[K], string>(name);
}

function put(row: StoredTables['journeys'] | Touchpoint, lines: Pick<Put, 'isNew' | 'hadLines'>): Put {
  return 'eventId' in row
    ? { table: 'touchpoints', id: row.eventId, row, ...lines }
    : { table: 'journeys', id: row.caseId, row, ...lines };
}

function counted(
  errors: Health['errors'],
  { name, at }: { readonly name: string; readonly at: number },
): Health['errors'] {
  return { ...errors, [name]: { count: (errors[name]?.count ?? 0) + 1, lastAt: at } };
}

async function putRows(database: Database, rows: readonly Touchpoint[], isNew: boolean): Promise<Mark> {
  if (rows.some(isNewer)) throw new NewerDataError();
  const before = isNew ? [] : await database.touchpoints.bulkGet(rows.map((row) => row.eventId));
  await database.touchpoints.bulkPut(rows);
  noteRows(rows.map((after, at) => ({ before: before[at], after })));
  return journalPuts(
    database,
    rows.map((row) => put(row, { isNew, hadLines: !isNew })),
  );
}

/** Adds the rows that are not there; returns how many. */
async function addRows(
  database: Database,
  rows: readonly Touchpoint[],
): Promise<{ value: number; mark: Mark }> {
  const { touchpoints, tombstones } = database;
  const ids = rows.map((row) => row.eventId);
  // what was removed once has lines in the journal
  const buried = await tombstones.bulkGet(ids);
  const stored = await touchpoints.bulkGet(ids);
  const wasBuried = new Set(buried.flatMap((each) => (each === undefined ? [] : [each.eventId])));
  await tombstones.bulkDelete(rows.flatMap((row) => [row.eventId, ...row.visitIds]));
  const added = rows.filter((_, index) => stored[index] === undefined);
  await touchpoints.bulkAdd(added);
  noteRows(added.map((after) => ({ before: undefined, after })));
  const puts = added.map((row) => put(row, { isNew: true, hadLines: wasBuried.has(row.eventId) }));
  return { value: added.length, mark: await journalPuts(database, puts) };
}

async function addJourneys(database: Database, rows: readonly StoredTables['journeys'][]): Promise<number> {
  const known = await database.journeys.bulkGet(rows.map((journey) => journey.caseId));
  const added = rows.filter((_, index) => known[index] === undefined);
  await database.journeys.bulkAdd(added);
  for (const { caseId } of added) noteJourney(caseId);
  await journalPuts(
    database,
    added.map((journey) => put(journey, { isNew: true, hadLines: true })),
  );
  return added.length;
}

/** Of tables that the journal does not follow. */
async function addMissing<K extends Exclude<TableName, Journaled>>(
  database: Database,
  name: K,
  rows: readonly StoredTables[K][],
): Promise<void> {
  const table = database.table<StoredTables[K], string>(name);
  const path = table.schema.primKey.keyPath as string;
  const keys = rows.map((row) => String((row as Readonly<Record<string, unknown>>)[path]));
  const stored = await table.bulkGet(keys);
  await table.bulkAdd(rows.filter((_, index) => stored[index] === undefined));
}

/** Removes rows and remembers their visits, so that a page still open does not bring them back. */
async function countDeleted({ removals }: Database, rows: readonly Touchpoint[]): Promise<void> {
  for (const [localDate, by] of rowsByDay(rows)) {
    await removals.put(withRemoved(await removals.get(localDate), localDate, { kind: 'deleted', by }));
  }
}

async function bury(database: Database, rows: readonly Touchpoint[], deletedAt: number): Promise<Mark> {
  const eventIds = rows.map((row) => row.eventId);
  await database.touchpoints.bulkDelete(eventIds);
  noteRows(rows.map((before) => ({ before, after: undefined })));
  const ids = new Set(rows.flatMap((row) => [row.eventId, ...row.visitIds]));
  await database.tombstones.bulkPut([...ids].map((eventId) => ({ eventId, deletedAt })));
  return journalErasures(database, 'touchpoints', eventIds);
}

/** Journeys read at a time: thousands in one go stop the page while they arrive. */
const JOURNEYS_AT_ONCE = 500;

/** By case id. */
async function allJourneys({ journeys }: Database): Promise<StoredTables['journeys'][]> {
  const all: StoredTables['journeys'][] = [];
  for (;;) {
    const last = all.at(-1);
    const rows = last === undefined ? journeys.toCollection() : journeys.where('caseId').above(last.caseId);
    const part = await rows.limit(JOURNEYS_AT_ONCE).toArray();
    for (const journey of part) all.push(journey);
    if (part.length < JOURNEYS_AT_ONCE) return all;
  }
}

function ofHost(database: Database, pageHost: string) {
  return database.touchpoints
    .where('[pageHost+pagePath]')
    .between([pageHost, Dexie.minKey], [pageHost, Dexie.maxKey]);
}

function ofCase(database: Database, caseId: string) {
  return database.touchpoints.where('[caseId+start]').between([caseId, Dexie.minKey], [caseId, Dexie.maxKey]);
}

/** From so many cases on one walk is cheaper than a look-up for each. */
const WALK_FROM = 20;

/** Rows of the cases `from` to `to` in (case, start, event id) order. */
async function* chunksOf(
  database: Database,
  from: string,
  to: string,
  size: number,
): AsyncGenerator<Touchpoint[]> {
  let last: Touchpoint | undefined;
  let limit = size;
  for (;;) {
    const rows = await database.touchpoints
      .where('[caseId+start]')
      .between(
        last === undefined ? [from, Dexie.minKey] : [last.caseId, last.start],
        [to, Dexie.maxKey],
        true,
        true,
      )
      .limit(limit)
      .toArray();
    const before: Touchpoint | undefined = last;
    // the last row of the chunk before, and others of its moment, come again
    const fresh =
      before === undefined
        ? rows
        : rows.filter(
            (row) =>
              row.caseId !== before.caseId || row.start !== before.start || row.eventId > before.eventId,
          );
    if (fresh.length > 0) yield fresh;
    if (rows.length < limit) return;
    if (fresh.length === 0) limit *= 2;
    last = fresh.at(-1) ?? last;
  }
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
  const sameStart = await index
    .equals([caseId, after.start])
    .filter((row) => row.eventId > after.eventId)
    .limit(size)
    .toArray();
  if (sameStart.length === size) return sameStart;
  const later = await index
    .between([caseId, after.start], [caseId, Dexie.maxKey], false)
    .limit(size - sameStart.length)
    .toArray();
  return [...sameStart, ...later];
}
