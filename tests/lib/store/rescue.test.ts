import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openBackup } from '../../../lib/app/backup';
import { openDatabase } from '../../../lib/store/database';
import { openStore } from '../../../lib/store/open-store';
import { deleteEverything, readEverything } from '../../../lib/store/rescue';
import { journeyOf, touchpointOf } from '../../fixtures/journeys';

let count = 0;
async function filled(rows: number) {
  const name = `rescue-${(count += 1)}`;
  const database = openDatabase(name);
  const store = openStore(database);
  await store.changeSettings({ salt: 'grainofsalt', theme: 'dark' });
  await store.putJourney(journeyOf());
  await store.addTouchpoints(
    Array.from({ length: rows }, (_, index) =>
      touchpointOf({ eventId: `T-${String(index).padStart(4, '0')}` }),
    ),
  );
  database.close();
  return name;
}

test('every row is read, and the file can be restored', async () => {
  const read = await readEverything(await filled(450));
  expect(read).toMatchObject({ kind: 'read', touchpoints: 450, journeys: 1, unreadable: 0 });
  if (read.kind !== 'read') return;
  const opened = await openBackup(read.file);
  expect(opened).toMatchObject({ ok: true, value: { skipped: 0, settings: { theme: 'dark' } } });
  expect(opened.ok && opened.value.rows.touchpoints.length).toBe(450);
  expect(await read.file.text()).not.toContain('grainofsalt');
});

test('around a row that cannot be read', async () => {
  const name = await filled(30);
  const { getAll, get } = IDBObjectStore.prototype;
  const bad = () => {
    throw new DOMException('Failed to read large IndexedDB value', 'DataError');
  };
  IDBObjectStore.prototype.getAll = function (...args) {
    return this.name === 'touchpoints' ? bad() : getAll.apply(this, args);
  };
  IDBObjectStore.prototype.get = function (key) {
    return this.name === 'touchpoints' && key === 'T-0007' ? bad() : get.call(this, key);
  };
  const read = await readEverything(name);
  Object.assign(IDBObjectStore.prototype, { getAll, get });
  expect(read).toMatchObject({ kind: 'read', touchpoints: 29, unreadable: 1 });
});

test('where nothing is, nothing is made', async () => {
  expect(await readEverything('nowhere')).toEqual({ kind: 'none' });
  expect((await indexedDB.databases()).some(({ name }) => name === 'nowhere')).toBe(false);
});

test('what cannot be opened is told by its name', async () => {
  const name = await filled(1);
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = () => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  };
  expect(await readEverything(name)).toEqual({ kind: 'closed', error: 'UnknownError' });
  IDBFactory.prototype.open = open;
  // and nothing was deleted
  expect(await readEverything(name)).toMatchObject({ kind: 'read', touchpoints: 1 });
});

test('starting afresh deletes it', async () => {
  const name = await filled(1);
  await deleteEverything(name);
  expect(await readEverything(name)).toEqual({ kind: 'none' });
});
