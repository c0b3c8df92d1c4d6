/** Writing the journal inside a transaction, and the canary after it. */
import { Dexie } from 'dexie';
import { continueJournal, markOf, NO_MARK, type Change, type Journaled, type Mark } from '../core/journal';
import type { Database } from './database';

/** The mark of the journal's end outside the database (`storage.local`). */
export type Canary = {
  readonly read: () => Promise<Mark | null>;
  readonly write: (mark: Mark | null) => Promise<void>;
};

/** Rows put: `isNew` = no row of this id lies in the table; `hadLines` = the journal may know the id already. */
export type Put = {
  readonly table: Journaled;
  readonly id: string;
  readonly row: object;
  readonly isNew: boolean;
  readonly hadLines: boolean;
};

export async function headOf(database: Database): Promise<Mark> {
  const last = await database.journal.orderBy('sequence').last();
  return last === undefined ? NO_MARK : markOf(last);
}

/** Must run in a transaction that covers the journal and the rows' tables. */
export async function journalPuts(database: Database, puts: readonly Put[]): Promise<Mark> {
  const head = await headOf(database);
  const revisions = await Promise.all(puts.map((put) => (put.hadLines ? lastRevision(database, put.id) : 0)));
  const changes = puts.map(({ table, id, row, isNew }, index): Change => ({
    table,
    id,
    row,
    revision: (revisions[index] ?? 0) + 1,
    gained: isNew ? 1 : 0,
  }));
  return append(database, head, changes);
}

/** The lines of erased rows keep their hashes and lose their salts: nobody can try out what the row said. */
export async function journalErasures(
  database: Database,
  table: Journaled,
  ids: readonly string[],
): Promise<Mark> {
  const head = await headOf(database);
  const lines = await linesOf(database, ids);
  await database.journal.bulkPut(
    lines.filter((line) => line.salt !== '').map((line) => ({ ...line, salt: '' })),
  );
  const revisions = new Map<string, number>();
  for (const { id, revision } of lines) revisions.set(id, Math.max(revision, revisions.get(id) ?? 0));
  const changes = ids.map((id): Change => ({
    table,
    id,
    row: null,
    revision: (revisions.get(id) ?? 0) + 1,
    gained: -1,
  }));
  return append(database, head, changes);
}

async function append(database: Database, head: Mark, changes: readonly Change[]): Promise<Mark> {
  const entries = continueJournal(head, changes, newSalt);
  await database.journal.bulkAdd(entries);
  const last = entries.at(-1);
  return last === undefined ? head : markOf(last);
}

async function lastRevision(database: Database, id: string): Promise<number> {
  return (await linesOfOne(database, id).last())?.revision ?? 0;
}

function linesOfOne(database: Database, id: string) {
  return database.journal.where('[id+revision]').between([id, Dexie.minKey], [id, Dexie.maxKey]);
}

/** Above this many rows one walk over the journal is cheaper than a look-up for each. */
const WALK_FROM = 300;

async function linesOf(database: Database, ids: readonly string[]) {
  if (ids.length < WALK_FROM)
    return (await Promise.all(ids.map((id) => linesOfOne(database, id).toArray()))).flat();
  const wanted = new Set(ids);
  return database.journal.filter((line) => wanted.has(line.id)).toArray();
}

const pool = new Uint8Array(16 * 256);
let used = pool.length;

/** 128 random bits. */
function newSalt(): string {
  if (used >= pool.length) {
    crypto.getRandomValues(pool);
    used = 0;
  }
  let salt = '';
  for (const byte of pool.subarray(used, used + 16)) salt += byte.toString(16).padStart(2, '0');
  used += 16;
  return salt;
}

/**
 * Keeps the canary at the journal's end. It only ever moves forward along the very chain it stands on: a database
 * that was emptied or cut behind our back must not hide that with its next write.
 */
export class CanaryKeeper {
  private last: Mark | null = null;

  constructor(
    private readonly database: Database,
    private readonly canary: Canary,
  ) {}

  /** False when the canary contradicts the journal: damage. */
  async follow(mark: Mark): Promise<boolean> {
    const stored = await this.canary.read();
    const isOwn = stored === null || (this.last !== null && stored.chain === this.last.chain);
    if (!isOwn && stored.sequence >= mark.sequence) return this.isOnChain(stored);
    if (!isOwn && !(await this.isOnChain(stored))) return false;
    await this.canary.write(mark);
    this.last = mark;
    return true;
  }

  /** Sets the canary whatever it says: after the person answered to damage, or erased everything. */
  async reset(mark: Mark | null): Promise<void> {
    await this.canary.write(mark);
    this.last = mark;
  }

  private async isOnChain(mark: Mark): Promise<boolean> {
    return mark.sequence === 0 || (await this.database.journal.get(mark.sequence))?.chain === mark.chain;
  }
}
