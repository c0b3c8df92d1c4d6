/**
 * A backup as text: one JSON document, one row a line, tables and keys in fixed order. The same rows give the same
 * bytes, whenever and wherever the file is made. The last line holds a hash chained over all lines before it.
 */
import { canonicalText } from '../core/canonical-text';
import type { StoredRows, StoredTables, TableName } from '../core/ports';
import { KEY_OF, readRow, TABLE_NAMES } from '../core/read-rows';
import { sha256 } from '../core/sha256';
import { SCHEMA_VERSION } from '../core/touchpoint';
import { readSettings, type TravellingSettings } from '../core/travelling-settings';

export const BACKUP_FORMAT = 'desire-path-backup';
/** What the rescue page saves: the same tables without a promise that every row is whole. */
export const RESCUE_FORMAT = 'desire-path-rescue';
const BACKUP_VERSION = 1;
export const MAX_BACKUP_ROWS = 200_000;

export type BackupProblem = {
  readonly kind:
    | 'too_large'
    | 'not_a_backup'
    | 'damaged'
    | 'newer_version'
    | 'bad_value'
    | 'too_many_rows'
    | 'wrong_passphrase';
  /** Where, for `bad_value`: `touchpoints 12, channel`. */
  readonly place: string;
};

export type Backup = {
  readonly rows: StoredRows;
  readonly settings: Partial<TravellingSettings>;
  /** Rows of a rescue file that could not be understood. */
  readonly skipped: number;
};

export type ReadBackup =
  { readonly ok: true; readonly value: Backup } | { readonly ok: false; readonly problem: BackupProblem };

type Walk = <K extends TableName>(table: K) => AsyncIterable<readonly StoredTables[K][]>;

/** Pieces of the document. @param onRows told the number of rows after each chunk */
export async function* writeBackup(
  walk: Walk,
  settings: TravellingSettings,
  onRows: (count: number) => void,
): AsyncGenerator<string> {
  const chain = lineChain();
  const head = { format: BACKUP_FORMAT, version: BACKUP_VERSION, schemaVersion: SCHEMA_VERSION };
  // the head's keys stand in this order so that the first bytes tell what the file is
  yield chain.take([`${JSON.stringify(head).slice(0, -1)},`, `"settings":${canonicalText(settings)},`]);
  for (const table of TABLE_NAMES) {
    yield chain.take([`"${table}":[`]);
    let before = '';
    for await (const rows of walk(table)) {
      const lines = rows.map((row, index) => (index === 0 ? before : ',') + canonicalText(row));
      if (lines.length > 0) before = ',';
      yield chain.take(lines);
      onRows(rows.length);
    }
    yield chain.take(['],']);
  }
  yield `"sha256":"${chain.hash()}"}\n`;
}

function lineChain() {
  let hash = '';
  return {
    take(lines: readonly string[]): string {
      for (const line of lines) hash = sha256(`${hash}\n${line}`);
      return lines.map((line) => `${line}\n`).join('');
    },
    hash: () => hash,
  };
}

export function parseBackup(text: string): ReadBackup {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return text.startsWith(`{"format":"${BACKUP_FORMAT}"`) ? refused('damaged') : refused('not_a_backup');
  }
  if (typeof document !== 'object' || document === null) return refused('not_a_backup');
  const { format, version, schemaVersion, settings, sha256: written } = document as Record<string, unknown>;
  const isRescue = format === RESCUE_FORMAT;
  if (!isRescue && format !== BACKUP_FORMAT) return refused('not_a_backup');
  if (Number(version) > BACKUP_VERSION || Number(schemaVersion) > SCHEMA_VERSION)
    return refused('newer_version');
  if (!isRescue && written !== chainOf(text)) return refused('damaged');
  return parseTables(document as Readonly<Record<string, unknown>>, settings, isRescue);
}

function parseTables(
  document: Readonly<Record<string, unknown>>,
  settings: unknown,
  isRescue: boolean,
): ReadBackup {
  const rows: Record<string, unknown[]> = {};
  let skipped = 0;
  let count = 0;
  for (const table of TABLE_NAMES) {
    const found: unknown[] = [];
    const values = Object.hasOwn(document, table) ? document[table] : [];
    if (!Array.isArray(values)) return refused('bad_value', table);
    count += values.length;
    if (count > MAX_BACKUP_ROWS) return refused('too_many_rows');
    const seen = new Set<string>();
    for (const [index, value] of values.entries()) {
      const read = readRow(table, value);
      const key = read.ok ? String((read.row as Readonly<Record<string, unknown>>)[KEY_OF[table]]) : '';
      if (read.ok && !seen.has(key)) {
        seen.add(key);
        found.push(read.row);
      } else if (isRescue) skipped += 1;
      else if (read.ok) return refused('bad_value', `${table} ${index + 1}`);
      else if (read.kind === 'newer_version') return refused('newer_version');
      else return refused('bad_value', `${table} ${index + 1}, ${read.column}`);
    }
    rows[table] = found;
  }
  return {
    ok: true,
    value: { rows: rows as unknown as StoredRows, settings: readSettings(settings), skipped },
  };
}

/** The hash the lines should have: all but the last, which holds it. */
function chainOf(text: string): string {
  const chain = lineChain();
  let at = 0;
  for (;;) {
    const end = text.indexOf('\n', at);
    if (end < 0 || end === text.length - 1) return chain.hash();
    chain.take([text.slice(at, end)]);
    at = end + 1;
  }
}

function refused(kind: BackupProblem['kind'], place = ''): ReadBackup {
  return { ok: false, problem: { kind, place } };
}
