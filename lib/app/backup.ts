/** One file with everything, and back: made, read, looked at, put back. */
import { canonicalText } from '../core/canonical-text';
import type { Store, TableName } from '../core/ports';
import { travellingSettings } from '../core/travelling-settings';
import { MAX_BACKUP_ROWS, parseBackup, writeBackup, type Backup, type ReadBackup } from './backup-format';
import type { ExportedFile } from './export-files';
import { isSealed, seal, unseal } from './seal';

export type { Backup, BackupProblem } from './backup-format';

const CHUNK = 500;
/** A row takes about 1.5 kB: this is more than the rows a file may hold. */
export const MAX_BACKUP_BYTES = 400 * 1024 * 1024;

/** What one file can hold: what is made beyond it could not be read back. */
export const BACKUP_HOLDS = { rows: MAX_BACKUP_ROWS, bytes: MAX_BACKUP_BYTES };

/** Thrown instead of making a file that nobody could put back. */
export class BackupTooLarge extends Error {}

export type BackupOptions = {
  readonly holds?: typeof BACKUP_HOLDS;
  /** '' = not sealed. */
  readonly passphrase: string;
  readonly now: number;
  readonly onProgress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
};

/**
 * The store's whole content; the bytes depend on that alone (and on chance, when sealed).
 * @throws BackupTooLarge
 */
export async function makeBackup(store: Store, options: BackupOptions): Promise<ExportedFile> {
  const { passphrase, now, onProgress, signal, holds = BACKUP_HOLDS } = options;
  const settings = await store.settings();
  const total = await store.countTouchpoints();
  let done = 0;
  async function* walk<K extends TableName>(table: K) {
    for await (const rows of store.walk(table, CHUNK)) {
      signal.throwIfAborted();
      yield rows;
    }
  }
  const parts: Blob[] = [];
  const progress = (count: number): void => {
    done += count;
    onProgress(Math.min(done, total), total);
  };
  let bytes = 0;
  for await (const piece of writeBackup(walk, travellingSettings(settings), progress)) {
    const part = new Blob([piece]);
    bytes += part.size;
    if (done > holds.rows || bytes > holds.bytes) throw new BackupTooLarge();
    parts.push(part);
  }
  const utc = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  const name = `desire-path-backup_${settings.participantId}_${utc}`.replace(/[^\w.-]/g, '-');
  const plain = new Blob(parts, { type: 'application/json' });
  if (passphrase === '') return { fileName: `${name}.json`, blob: plain };
  const sealed = await seal(new Uint8Array(await plain.arrayBuffer()), passphrase);
  signal.throwIfAborted();
  return {
    fileName: `${name}.json.sealed`,
    blob: new Blob([sealed as Uint8Array<ArrayBuffer>], { type: 'application/octet-stream' }),
  };
}

/** After the file was saved: what the reminder and the health panel count from. */
export async function noteBackup(store: Store, now: number): Promise<void> {
  const { sequence } = await store.journalEnd();
  const touchpoints = await store.countTouchpoints();
  await store.changeHealth(() => ({ backup: { at: now, sequence, touchpoints } }));
}

export type OpenedBackup = ReadBackup | { readonly ok: false; readonly problem: { readonly kind: 'sealed' } };

/** Reads and checks a file completely, writes nothing. A sealed file without its passphrase says so. */
export async function openBackup(file: Blob, passphrase = ''): Promise<OpenedBackup> {
  if (file.size > MAX_BACKUP_BYTES) return { ok: false, problem: { kind: 'too_large', place: '' } };
  let bytes = new Uint8Array(await file.arrayBuffer()) as Uint8Array;
  if (isSealed(bytes)) {
    if (passphrase === '') return { ok: false, problem: { kind: 'sealed' } };
    const plain = await unseal(bytes, passphrase, MAX_BACKUP_BYTES);
    if (plain === null) return { ok: false, problem: { kind: 'wrong_passphrase', place: '' } };
    bytes = plain;
  }
  return parseBackup(new TextDecoder().decode(bytes));
}

export type BackupPreview = {
  readonly journeys: number;
  readonly touchpoints: number;
  /** First and last start; null without rows. */
  readonly from: number | null;
  readonly to: number | null;
  /** Touchpoints that are not in the store. */
  readonly missingHere: number;
  /** In both, but not the same. */
  readonly different: number;
  /** In the store, and not in the backup. */
  readonly onlyHere: number;
  readonly skipped: number;
};

export async function previewBackup(store: Store, { rows, skipped }: Backup): Promise<BackupPreview> {
  const wanted = new Map(rows.touchpoints.map((row) => [row.eventId, row]));
  let same = 0;
  let different = 0;
  let onlyHere = 0;
  for await (const chunk of store.walk('touchpoints', CHUNK)) {
    for (const row of chunk) {
      const other = wanted.get(row.eventId);
      if (other === undefined) onlyHere += 1;
      else if (canonicalText(other) === canonicalText(row)) same += 1;
      else different += 1;
    }
  }
  const starts = rows.touchpoints.map((row) => row.start);
  return {
    journeys: rows.journeys.length,
    touchpoints: rows.touchpoints.length,
    from: starts.length === 0 ? null : starts.reduce((least, start) => Math.min(least, start)),
    to: starts.length === 0 ? null : starts.reduce((most, start) => Math.max(most, start)),
    missingHere: rows.touchpoints.length - same - different,
    different,
    onlyHere,
    skipped,
  };
}

/** All or nothing. Settings come along where nothing was here, or where everything here is replaced. */
export async function restoreBackup(
  store: Store,
  { rows, settings }: Backup,
  mode: 'add' | 'replace',
): Promise<{ readonly journeys: number; readonly touchpoints: number }> {
  const isEmpty = (await store.journeys()).length === 0 && (await store.countTouchpoints()) === 0;
  return store.restore(rows, mode === 'replace' || isEmpty ? settings : null, mode);
}
