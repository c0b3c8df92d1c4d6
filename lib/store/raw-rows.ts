/**
 * Rows as they lie on the disk, without Dexie: for the self-test, and for rescue when Dexie cannot open. Around a
 * row that cannot be read, the others are read one by one.
 */

export type RawChunk = { readonly rows: readonly unknown[]; readonly unreadable: number };

export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', (event) => {
      // one bad row must not abort the reading of the others
      event.preventDefault();
      reject(request.error ?? new DOMException('read', 'UnknownError'));
    });
  });
}

/** Chunks of a table in the order of its keys. */
export async function* rawRows(database: IDBDatabase, table: string, size: number): AsyncGenerator<RawChunk> {
  let after: IDBValidKey | undefined;
  for (;;) {
    const { keys, ...chunk } = await rawChunk(database, table, size, after);
    after = keys.at(-1);
    if (after === undefined) return;
    yield chunk;
    if (keys.length < size) return;
  }
}

/** The next rows after a key; fewer keys than `size` = the last of them. */
export async function rawChunk(
  database: IDBDatabase,
  table: string,
  size: number,
  after: IDBValidKey | undefined,
): Promise<RawChunk & { readonly keys: readonly IDBValidKey[] }> {
  const store = (): IDBObjectStore => database.transaction(table, 'readonly').objectStore(table);
  const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
  const keys: IDBValidKey[] = await settled(store().getAllKeys(range, size));
  const first = keys[0];
  const last = keys.at(-1);
  if (first === undefined || last === undefined) return { keys, rows: [], unreadable: 0 };
  const all = await allOf(store, IDBKeyRange.bound(first, last));
  return { keys, ...(all === null ? await oneByOne(store, keys) : { rows: all, unreadable: 0 }) };
}

/** Null when one of them cannot be read. */
async function allOf(store: () => IDBObjectStore, range: IDBKeyRange): Promise<unknown[] | null> {
  try {
    return await settled<unknown[]>(store().getAll(range));
  } catch {
    return null;
  }
}

async function oneByOne(store: () => IDBObjectStore, keys: readonly IDBValidKey[]): Promise<RawChunk> {
  const rows: unknown[] = [];
  let unreadable = 0;
  for (const key of keys) {
    try {
      // a transaction for each: a failed read may end the one it is in
      const row: unknown = await settled(store().get(key));
      if (row === undefined) unreadable += 1;
      else rows.push(row);
    } catch {
      unreadable += 1;
    }
  }
  return { rows, unreadable };
}
