import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  BackupTooLarge,
  makeBackup,
  noteBackup,
  openBackup,
  previewBackup,
  restoreBackup,
  type Backup,
} from '../../../lib/app/backup';
import { exportZip } from '../../../lib/app/export-files';
import { isBackupDue, UNKNOWN_HEALTH } from '../../../lib/core/health';
import type { Store } from '../../../lib/core/ports';
import { openDatabase } from '../../../lib/store/database';
import { openStore } from '../../../lib/store/open-store';
import { journeyOf, touchpointOf } from '../../fixtures/journeys';

const NOW = Date.UTC(2026, 10, 21, 9, 30);
const DAY = 86_400_000;
const AWKWARD = 'says "slow",\r\n=cmd()|\'x\'!A1 👟 Παπούτσια \u2028 \ud800';

let count = 0;
const freshStore = (): Store => openStore(openDatabase(`backup-${(count += 1)}`));
const options = { passphrase: '', now: NOW, onProgress: () => {}, signal: new AbortController().signal };
const bytesOf = async (store: Store, change = {}) =>
  (await makeBackup(store, { ...options, ...change })).blob;
const opened = async (file: Blob, passphrase = ''): Promise<Backup> => {
  const read = await openBackup(file, passphrase);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
};

let store: Store;
beforeEach(async () => {
  store = freshStore();
  await store.changeSettings({
    agreedAt: 1,
    installId: 'I-secret',
    salt: 'grainofsalt',
    theme: 'dark',
    neverRecord: ['a.example'],
    band: { low: 5, high: 9 },
  });
  await store.putJourney(journeyOf({ trigger: AWKWARD }));
  await store.addTouchpoints([
    touchpointOf({
      eventId: 'T-2',
      start: 20_000,
      note: AWKWARD,
      tags: ['b', 'a'],
      visits: { 'T-2': 3, 'T-9': 1 },
      visitIds: ['T-2', 'T-9'],
    }),
    touchpointOf({
      eventId: 'T-1',
      start: 10_000,
      person: { stage: 'advocacy', brand: '' },
      brands: [{ brand: 'Acme', relation: 'subject' }],
    }),
    touchpointOf({ eventId: 'T-3', caseId: '', fittingCaseIds: ['J-P07-k3f9q2'] }),
    touchpointOf({ eventId: 'T-4', visitIds: ['T-4'] }),
  ]);
  await store.removeTouchpoints(['T-4']);
  await store.putPersonRule({
    ruleId: 'R-1',
    pageHost: 'acme.example',
    pagePath: '/',
    choice: { touchpointType: 'review' },
    createdAt: 5,
  });
  await store.putGap({ gapId: 'G-1', start: 1, end: null, reason: 'paused' });
  await store.putSpan({ spanId: 'S-1', start: 1, end: 2 });
});

describe('law: a backup of a restored backup is the same, byte for byte', () => {
  test('into an empty store', async () => {
    const first = await bytesOf(store);
    const other = freshStore();
    expect(await restoreBackup(other, await opened(first), 'add')).toEqual({ journeys: 1, touchpoints: 3 });
    expect(await (await bytesOf(other)).text()).toBe(await first.text());
  });

  test('over something else, and sealed on the way', async () => {
    const first = await bytesOf(store);
    const other = freshStore();
    await other.changeSettings({ theme: 'light' });
    await other.putJourney(journeyOf({ caseId: 'J-other' }));
    await other.addTouchpoints([
      touchpointOf({ eventId: 'T-1', note: 'another' }),
      touchpointOf({ eventId: 'T-7' }),
    ]);
    const sealed = await bytesOf(store, { passphrase: 'correct horse' });
    await restoreBackup(other, await opened(sealed, 'correct horse'), 'replace');
    expect(await (await bytesOf(other)).text()).toBe(await first.text());
    const watch = { onProgress: () => {}, signal: options.signal };
    expect((await other.selfTest(watch)).kinds).toEqual([]);
  });

  test('and the zip with it', async () => {
    const zipOf = async (from: Store) =>
      Buffer.from(
        await (await exportZip(from, { ...options, caseIds: [journeyOf().caseId] })).blob.arrayBuffer(),
      ).toString('base64');
    const other = freshStore();
    // days and gaps are written under the id of the install that exports them
    await other.changeSettings({ installId: 'I-secret' });
    await restoreBackup(other, await opened(await bytesOf(store)), 'add');
    expect(await zipOf(other)).toBe(await zipOf(store));
  });

  test('whenever it is made, and in whatever order the rows came', async () => {
    const other = freshStore();
    const { rows, settings } = await opened(await bytesOf(store));
    const turned = Object.fromEntries(
      Object.entries(rows).map(([table, each]) => [table, each.toReversed()]),
    );
    await restoreBackup(other, { rows: turned as unknown as Backup['rows'], settings, skipped: 0 }, 'add');
    expect(await (await bytesOf(other, { now: NOW + DAY })).text()).toBe(await (await bytesOf(store)).text());
  });
});

test.each([
  ['rows', { rows: 5, bytes: 1_000_000 }],
  ['bytes', { rows: 1_000, bytes: 2_000 }],
] as const)('what could not be put back is not made: too many %s', async (_, holds) => {
  const note = async () => (await store.health()).backup;
  const before = await note();
  await expect(makeBackup(store, { ...options, holds })).rejects.toBeInstanceOf(BackupTooLarge);
  expect(await note()).toEqual(before);
  const { size } = await bytesOf(store);
  // three touchpoints, a journey, a rule, a gap, a span, a tombstone
  expect((await bytesOf(store, { holds: { rows: 8, bytes: size } })).size).toBe(size);
  await expect(makeBackup(store, { ...options, holds: { rows: 7, bytes: size } })).rejects.toThrow();
  await expect(makeBackup(store, { ...options, holds: { rows: 8, bytes: size - 1 } })).rejects.toThrow();
});

test('what must stay does not travel: agreement, install, salt', async () => {
  const text = await (await bytesOf(store)).text();
  for (const secret of ['agreedAt', 'grainofsalt', 'I-secret']) expect(text).not.toContain(secret);
  const other = freshStore();
  await restoreBackup(other, await opened(await bytesOf(store)), 'add');
  expect(await other.settings()).toMatchObject({
    agreedAt: null,
    installId: '',
    salt: '',
    theme: 'dark',
    band: { low: 5, high: 9 },
  });
});

test('what is here stays, with its settings, and is told beforehand', async () => {
  const backup = await opened(await bytesOf(store));
  await store.changeTouchpoints(['T-1'], (row) => ({ ...row, note: 'newer' }));
  await store.removeTouchpoints(['T-2']);
  await store.addTouchpoints([touchpointOf({ eventId: 'T-8' })]);
  await store.changeSettings({ theme: 'light' });
  expect(await previewBackup(store, backup)).toEqual({
    journeys: 1,
    touchpoints: 3,
    from: 10_000,
    to: touchpointOf({ eventId: 'x' }).start,
    missingHere: 1,
    different: 1,
    onlyHere: 1,
    skipped: 0,
  });
  expect(await restoreBackup(store, backup, 'add')).toEqual({ journeys: 0, touchpoints: 1 });
  expect((await store.touchpoint('T-1'))?.note).toBe('newer');
  expect((await store.settings()).theme).toBe('light');
  await restoreBackup(store, backup, 'replace');
  expect([(await store.touchpoint('T-1'))?.note, await store.touchpoint('T-8')]).toEqual(['', undefined]);
  expect(await store.settings()).toMatchObject({ theme: 'dark', agreedAt: 1, salt: 'grainofsalt' });
});

test('a removed row stays removed after a restore', async () => {
  const other = freshStore();
  await restoreBackup(other, await opened(await bytesOf(store)), 'add');
  const visit = { visitId: 'T-4', document: '', caseId: 'J-1', addressKey: 'a' };
  expect(await other.upsertVisit(visit, () => touchpointOf({ eventId: 'T-4' }))).toBeNull();
});

test('all or nothing', async () => {
  const backup = await opened(await bytesOf(store));
  const other = freshStore();
  const broken = {
    ...backup,
    rows: { ...backup.rows, touchpoints: [...backup.rows.touchpoints, { eventId: null } as never] },
  };
  await expect(restoreBackup(other, broken, 'replace')).rejects.toThrow();
  expect([await other.journeys(), await other.countTouchpoints(), await other.gaps()]).toEqual([[], 0, []]);
});

const edited = async (change: (text: string) => string) =>
  new Blob([change(await (await bytesOf(store)).text())]);

test.each<[string, () => Promise<Blob>, object]>([
  ['another file', async () => new Blob(['a,b\r\n1,2']), { kind: 'not_a_backup' }],
  ['other JSON', async () => new Blob(['{"format":"x"}']), { kind: 'not_a_backup' }],
  ['a file that was cut', () => edited((text) => text.slice(0, -200)), { kind: 'damaged' }],
  ['one changed letter', () => edited((text) => text.replace('slow', 'sloW')), { kind: 'damaged' }],
  [
    'a newer version',
    () => edited((text) => text.replace('"schemaVersion":1', '"schemaVersion":2')),
    { kind: 'newer_version' },
  ],
  [
    'a line taken out',
    () =>
      edited((text) =>
        text
          .split('\n')
          .filter((line) => !line.includes('"T-2"'))
          .join('\n'),
      ),
    { kind: 'damaged' },
  ],
  ['a sealed file without its passphrase', () => bytesOf(store, { passphrase: 'x' }), { kind: 'sealed' }],
])('%s is refused in words', async (_, file, problem) => {
  expect(await openBackup(await file())).toMatchObject({ ok: false, problem });
});

test('a wrong passphrase or a flipped bit opens nothing', async () => {
  const sealed = new Uint8Array(await (await bytesOf(store, { passphrase: 'Žurka 7' })).arrayBuffer());
  const decomposed = 'Z\u030curka 7';
  expect((await opened(new Blob([sealed]), decomposed)).rows.touchpoints).toHaveLength(3);
  expect(await openBackup(new Blob([sealed]), 'zurka 7')).toMatchObject({
    ok: false,
    problem: { kind: 'wrong_passphrase' },
  });
  for (const at of [sealed.length - 1, 45, 130, 400]) {
    const flipped = sealed.slice();
    flipped[at] = flipped[at]! ^ 1;
    expect(await openBackup(new Blob([flipped]), 'Žurka 7')).toMatchObject({ ok: false });
  }
  expect(new TextDecoder().decode(sealed)).not.toContain('acme');
});

test('a rescue file gives what can be understood', async () => {
  const rescue = {
    format: 'desire-path-rescue',
    version: 1,
    touchpoints: [touchpointOf({ eventId: 'T-1' }), { eventId: 'T-2' }, 7, touchpointOf({ eventId: 'T-1' })],
    journeys: [journeyOf()],
  };
  const backup = await opened(new Blob([JSON.stringify(rescue)]));
  expect([backup.rows.touchpoints.length, backup.rows.journeys.length, backup.skipped]).toEqual([1, 1, 3]);
});

test.each<[string, Partial<typeof UNKNOWN_HEALTH>, number, boolean]>([
  ['never made, enough rows', {}, 50, true],
  ['never made, too few', {}, 49, false],
  ['made long ago, enough since', { backup: { at: NOW - 8 * DAY, sequence: 1, touchpoints: 10 } }, 60, true],
  [
    'made long ago, too few since',
    { backup: { at: NOW - 8 * DAY, sequence: 1, touchpoints: 20 } },
    60,
    false,
  ],
  ['made within a week', { backup: { at: NOW - 6 * DAY, sequence: 1, touchpoints: 0 } }, 500, false],
  ['told to wait within a week', { reminderDismissedAt: NOW - 6 * DAY }, 500, false],
  ['told to wait a week ago', { reminderDismissedAt: NOW - 7 * DAY }, 500, true],
])('a backup %s', (_, health, touchpoints, due) => {
  expect(isBackupDue({ ...UNKNOWN_HEALTH, ...health }, { touchpoints, every: 50, now: NOW })).toBe(due);
  expect(isBackupDue({ ...UNKNOWN_HEALTH, ...health }, { touchpoints, every: 0, now: NOW })).toBe(false);
});

test('a made backup is remembered', async () => {
  await noteBackup(store, NOW);
  expect((await store.health()).backup).toEqual({ at: NOW, sequence: 6, touchpoints: 3 });
});
