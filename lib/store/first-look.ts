/**
 * What the popup shows first, read in one transaction of the browser's own IndexedDB while the popup's code, and
 * Dexie with it, is still on the way. It creates, changes and keeps nothing; whatever is not as it should be is
 * left to the store, which is asked in any case once the popup stands.
 */
import type { Participation } from '../core/diary';
import { LATEST } from '../core/first-answers';
import type { Gap } from '../core/gap';
import type { Journey } from '../core/journey';
import type { Settings } from '../core/ports';
import type { Touchpoint } from '../core/touchpoint';
import { DATABASE_NAME, isOurVersion } from './database-name';
import type { DigestRow } from './digests';
import { settled } from './raw-rows';
import { isOutOfRoom, type Room } from './room';

/** Rows as they lie on the disk: of any schema version. */
export type RawLook = {
  readonly settings: Partial<Settings>;
  readonly studies: readonly Participation[];
  /** Recording, then paused. */
  readonly running: readonly Journey[];
  readonly gaps: readonly Gap[];
  /** Of the journey a small screen shows first; null = none is running. */
  readonly shown: RawGlance | null;
};

type RawGlance = {
  readonly caseId: string;
  readonly digest: DigestRow | undefined;
  /** Oldest first. */
  readonly newest: readonly Touchpoint[];
  readonly openOrder: Touchpoint | undefined;
};

const TABLES = ['settings', 'studies', 'journeys', 'gaps', 'digests', 'touchpoints'];

/**
 * Null where there is nothing to read, or not by us: the store says what is wrong.
 * @param asked called when the browser has been asked to open the database, and the page's own thread is free
 */
export async function lookFirst(room: Room, asked: () => void): Promise<RawLook | null> {
  // to open on a full disk may cost the whole database
  if (await isOutOfRoom(room)) return null;
  const opening = openAsItIs();
  asked();
  const database = await opening;
  if (database === null) return null;
  try {
    return isOurVersion(database.version) ? await read(database.transaction(TABLES, 'readonly')) : null;
  } finally {
    database.close();
  }
}

/** Null where there is none yet: to make it is the store's part. */
function openAsItIs(): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE_NAME);
    let isNew = false;
    request.addEventListener('upgradeneeded', () => {
      isNew = true;
      request.transaction?.abort();
    });
    request.addEventListener('success', () => {
      const database = request.result;
      // must not hold up an update
      database.addEventListener('versionchange', () => database.close());
      resolve(database);
    });
    request.addEventListener('error', () => {
      if (isNew) resolve(null);
      else reject(request.error ?? new Error('not opened'));
    });
  });
}

async function read(transaction: IDBTransaction): Promise<RawLook> {
  const rows = (table: string): IDBObjectStore => transaction.objectStore(table);
  const ofState = (state: string): Promise<Journey[]> =>
    settled(rows('journeys').index('state').getAll(state));
  const [settings, studies, recording, paused, gaps] = await Promise.all([
    settled<{ readonly value: Partial<Settings> } | undefined>(rows('settings').get('settings')),
    settled<Participation[]>(rows('studies').getAll()),
    ofState('recording'),
    ofState('paused'),
    settled<Gap[]>(rows('gaps').index('start').getAll()),
  ]);
  const caseId = (newestOf(recording) ?? newestOf(paused))?.caseId;
  return {
    settings: settings?.value ?? {},
    studies,
    running: [...recording, ...paused],
    gaps,
    shown: caseId === undefined ? null : await glanceAt(caseId, rows),
  };
}

async function glanceAt(caseId: string, rows: (table: string) => IDBObjectStore): Promise<RawGlance> {
  const [digest, newest] = await Promise.all([
    settled<DigestRow | undefined>(rows('digests').get(caseId)),
    lastOf(caseId, rows('touchpoints')),
  ]);
  const order = digest?.digest.openOrder ?? '';
  const openOrder =
    order === '' ? undefined : await settled<Touchpoint | undefined>(rows('touchpoints').get(order));
  return { caseId, digest, newest, openOrder };
}

/** The last rows of a case. `getAll` walks forwards only, so they are asked for as records, backwards, in one go. */
function lastOf(caseId: string, touchpoints: IDBObjectStore): Promise<Touchpoint[]> {
  const index = touchpoints.index('[caseId+start]') as IDBIndex & Partial<Backwards>;
  const query = IDBKeyRange.bound([caseId], [caseId, []]);
  if (index.getAllRecords === undefined) return lastByCursor(index, query);
  return settled(index.getAllRecords({ query, count: LATEST, direction: 'prev' })).then((records) =>
    records.map(({ value }) => value).reverse(),
  );
}

/** Of IndexedDB 3; the compiler does not know it yet, and not every Firefox. */
type Backwards = {
  getAllRecords(options: {
    readonly query: IDBKeyRange;
    readonly count: number;
    readonly direction: 'prev';
  }): IDBRequest<{ readonly value: Touchpoint }[]>;
};

function lastByCursor(index: IDBIndex, query: IDBKeyRange): Promise<Touchpoint[]> {
  const request = index.openCursor(query, 'prev');
  const found: Touchpoint[] = [];
  return new Promise((resolve, reject) => {
    request.addEventListener('error', () => reject(request.error ?? new Error('not read')));
    request.addEventListener('success', () => {
      const cursor = request.result;
      if (cursor !== null) found.unshift(cursor.value);
      if (cursor === null || found.length === LATEST) resolve(found);
      else cursor.continue();
    });
  });
}

function newestOf(journeys: readonly Journey[]): Journey | undefined {
  return journeys.reduce<Journey | undefined>(
    (newest, journey) => (newest === undefined || journey.openedAt > newest.openedAt ? journey : newest),
    undefined,
  );
}
