/**
 * The one way into the database: every write in one strict transaction with journal and digests, and every trouble
 * noticed, noted and told. What lies in the tables is `open-store.ts`.
 */
import { Dexie } from 'dexie';
import {
  compareMarks,
  UNKNOWN_HEALTH,
  type Damage,
  type Health,
  type SelfTest,
  type TroubleKind,
} from '../core/health';
import { NO_MARK, type Mark } from '../core/journal';
import type { Look } from '../core/look';
import type { Store } from '../core/ports';
import { SCHEMA_VERSION } from '../core/touchpoint';
import { DATABASE_VERSION, type Database } from './database';
import { updateDigests } from './digests';
import { isOpenFailure, nameOf, NewerDataError, troubleOf } from './failures';
import { CanaryKeeper, headOf, journalPuts, type Canary } from './journal-writer';
import { isOutOfRoom, refuseWithoutRoom, type Room } from './room';
import { put } from './row-writes';
import { beginLook, lookOn, sizeOf, toldOf } from './self-test';

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

/** Adopting rows: so many at a time. */
const CHUNK = 500;

export function guardOf(database: Database, edges: StoreEdges = NO_EDGES) {
  const { touchpoints, journeys, journal, health } = database;
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

  /** Chromium mends a database at the first failure, by leaving out what it cannot read: then that is missing. */
  async function stepOn(look: Look): ReturnType<typeof lookOn> {
    const step = async (): ReturnType<typeof lookOn> => {
      await open();
      // erased or taken as it is meanwhile, the journal is another one
      const isOther =
        look.mark.sequence > 0 && (await journal.get(look.mark.sequence))?.chain !== look.mark.chain;
      return lookOn(database, isOther ? beginLook(await edges.canary.read()) : look);
    };
    return step()
      .catch(step)
      .catch(async (error: unknown) => {
        await noteUnreadable(look.canary, error);
        throw error;
      });
  }

  async function noteLook(look: Look): Promise<SelfTest> {
    const test = toldOf(look, edges.now());
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
  }

  return {
    open,
    write,

    /** For a store that is emptied: the canary goes first, and afterwards nothing is wrong any more. */
    forgetDamage: async (empty: () => Promise<unknown>): Promise<void> => {
      // were we stopped in between, a full database without a canary is no alarm
      await keeper.reset(null);
      await empty();
      sawDamage = false;
      tellTrouble(null);
    },

    together: <T>(work: () => Promise<T>): Promise<T> =>
      write(async () => {
        const end: { mark?: Mark } = {};
        together.set(Dexie.currentTransaction, end);
        return { value: await work(), ...end };
      }),

    health: readHealth,
    changeHealth,
    noteError,
    journalEnd: () => headOf(database),

    checkAtStart: async (): Promise<Health> => {
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

    selfTest: async ({ onProgress, signal }: Parameters<Store['selfTest']>[0]): Promise<SelfTest> => {
      signal.throwIfAborted();
      await open();
      const total = await sizeOf(database);
      let done = 0;
      let look: Look = beginLook(await edges.canary.read());
      for (;;) {
        signal.throwIfAborted();
        const step = await stepOn(look);
        done += step.read;
        onProgress(Math.min(done, total), total);
        if (step.next === null) return noteLook(step.look);
        look = step.next;
      }
    },

    lookOn: async (look: Look | null): Promise<Look | null> => {
      const { next, look: come } = await stepOn(look ?? beginLook(await edges.canary.read()));
      if (next === null) await noteLook(come);
      return next;
    },

    acceptDamage: (): Promise<void> =>
      adoptRows(({ damage, accepted }) => ({
        damage: null,
        selfTest: null,
        accepted: damage === null ? accepted : [...accepted, damage].slice(-20),
      })),
  };
}

function counted(
  errors: Health['errors'],
  { name, at }: { readonly name: string; readonly at: number },
): Health['errors'] {
  return { ...errors, [name]: { count: (errors[name]?.count ?? 0) + 1, lastAt: at } };
}
