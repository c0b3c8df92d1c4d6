/** Everything the extension has on the disk, as text: the witness that something left no trace. */
import type { Page } from 'puppeteer-core';
import type { Driven } from './launch.ts';

type Area = { get(keys: null): Promise<Record<string, unknown>> };
type Api = { storage: { local: Area; session: Area } };

export type Stored = {
  /** Rows of each table of every database. */
  readonly tables: Readonly<Record<string, number>>;
  readonly text: string;
};

export async function readStored(driven: Driven): Promise<Stored> {
  const page = await driven.openExtensionPage('settings.html');
  const stored = await dump(page);
  await page.close();
  return stored;
}

/** Every database and both storage areas. @param page of the extension */
export function dump(page: Page): Promise<Stored> {
  return page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const api = browser ?? chrome;
    const finished = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')));
      });
    const tables: Record<string, number> = {};
    const texts: string[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await finished(indexedDB.open(name ?? ''));
      for (const table of database.objectStoreNames) {
        const rows = await finished(database.transaction(table).objectStore(table).getAll());
        tables[table] = rows.length;
        texts.push(JSON.stringify(rows));
      }
      database.close();
    }
    texts.push(
      JSON.stringify(await api.storage.local.get(null)),
      JSON.stringify(await api.storage.session.get(null)),
    );
    return { tables, text: texts.join('\n') };
  });
}

/** Rows as the database holds them; a row's visits carry their times in their ids. */
export type StoredTouchpoint = {
  readonly pageHost: string;
  readonly pagePath: string;
  readonly touchpointType: string;
  /** Salted fingerprint of the whole address. */
  readonly addressKey: string;
  readonly visitIds: readonly string[];
};

export type StoredRows = {
  readonly touchpoints: readonly StoredTouchpoint[];
  /** What the fingerprints are salted with. */
  readonly salt: string;
};

/** @param page any page of the extension */
export function readRows(page: Page): Promise<StoredRows> {
  return page.evaluate(async () => {
    const finished = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')));
      });
    const database = await finished(indexedDB.open('desire-path'));
    const all = (table: string): Promise<unknown[]> =>
      finished(database.transaction(table).objectStore(table).getAll());
    const rows = (await all('touchpoints')) as StoredTouchpoint[];
    const [settings] = (await all('settings')) as { value: { salt: string } }[];
    database.close();
    return {
      salt: settings?.value.salt ?? '',
      touchpoints: rows.map(({ pageHost, pagePath, touchpointType, addressKey, visitIds }) => ({
        pageHost,
        pagePath,
        touchpointType,
        addressKey,
        visitIds,
      })),
    };
  });
}
