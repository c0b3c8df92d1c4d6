/**
 * The last way to the rows: when Dexie cannot open the database, or rows are damaged. Reads with the browser's own
 * IndexedDB, row by row around what cannot be read; changes nothing unless told to start afresh.
 */
import { DEFAULT_SETTINGS } from '../core/ports';
import { travellingSettings } from '../core/travelling-settings';
import { DATABASE_NAME } from './database';
import { nameOf } from './failures';
import { rawRows } from './raw-rows';

export type Readable =
  | { readonly kind: 'none' }
  /** `error`: the browser's name for it. */
  | { readonly kind: 'closed'; readonly error: string }
  | {
      readonly kind: 'read';
      readonly touchpoints: number;
      readonly journeys: number;
      readonly unreadable: number;
      /** Every readable row, as a file that can be restored. */
      readonly file: Blob;
    };

const CHUNK = 200;
const PATIENCE = 8_000;
/** Our own book-keeping: of no use in a file. */
const LEFT_OUT = new Set(['journal', 'health', 'settings', 'digests', 'folds']);

export async function readEverything(name = DATABASE_NAME): Promise<Readable> {
  let database: IDBDatabase;
  try {
    const known = await indexedDB.databases();
    if (!known.some((each) => each.name === name)) return { kind: 'none' };
    database = await openAsItIs(name);
  } catch (error) {
    return { kind: 'closed', error: nameOf(error) };
  }
  try {
    return await readTables(database);
  } finally {
    database.close();
  }
}

async function readTables(database: IDBDatabase): Promise<Readable> {
  const parts: Blob[] = [new Blob(['{"format":"desire-path-rescue","version":1'])];
  const counts: Record<string, number> = {};
  let unreadable = 0;
  for (const table of [...database.objectStoreNames].filter((each) => !LEFT_OUT.has(each))) {
    parts.push(new Blob([`,\n${JSON.stringify(table)}:[`]));
    let before = '\n';
    try {
      for await (const chunk of rawRows(database, table, CHUNK)) {
        unreadable += chunk.unreadable;
        counts[table] = (counts[table] ?? 0) + chunk.rows.length;
        parts.push(
          new Blob(chunk.rows.map((row, index) => (index === 0 ? before : ',\n') + JSON.stringify(row))),
        );
        if (chunk.rows.length > 0) before = ',\n';
      }
    } catch (error) {
      // not even the keys of this table: the others may be whole
      console.error(table, error);
      unreadable += 1;
    }
    parts.push(new Blob([']']));
  }
  parts.push(
    new Blob([`,\n"settings":${JSON.stringify(await settingsIn(database))},\n"unreadable":${unreadable}}\n`]),
  );
  return {
    kind: 'read',
    touchpoints: counts['touchpoints'] ?? 0,
    journeys: counts['journeys'] ?? 0,
    unreadable,
    file: new Blob(parts, { type: 'application/json' }),
  };
}

async function settingsIn(database: IDBDatabase): Promise<object> {
  if (!database.objectStoreNames.contains('settings')) return {};
  try {
    for await (const { rows } of rawRows(database, 'settings', 1)) {
      const { value } = (rows[0] ?? {}) as { value?: object };
      return travellingSettings({ ...DEFAULT_SETTINGS, ...value });
    }
  } catch (error) {
    console.error('settings', error);
  }
  return {};
}

/** Opens the version that is there: no upgrade, and no new database where there was none. */
function openAsItIs(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    const timer = setTimeout(() => reject(new DOMException('no answer', 'TimeoutError')), PATIENCE);
    request.addEventListener('upgradeneeded', () => request.transaction?.abort());
    request.addEventListener('success', () => {
      clearTimeout(timer);
      resolve(request.result);
    });
    request.addEventListener('error', () => {
      clearTimeout(timer);
      reject(request.error ?? new DOMException('open', 'UnknownError'));
    });
  });
}

/** Deletes the database. Rejects with the name `BlockedError` while another window holds it open. */
export function deleteEverything(name = DATABASE_NAME): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    const timer = setTimeout(() => reject(new DOMException('held open', 'BlockedError')), PATIENCE);
    request.addEventListener('success', () => {
      clearTimeout(timer);
      resolve();
    });
    request.addEventListener('error', () => {
      clearTimeout(timer);
      reject(request.error ?? new DOMException('delete', 'UnknownError'));
    });
  });
}
