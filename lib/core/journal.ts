/**
 * The journal: one line for every write of a touchpoint or a journey, each line hashed into the next, so that
 * damage is noticed. A row's hash is salted; erasing the row drops the salt, and the hash then tells nothing.
 */
import { sha256 } from './sha256';

export const JOURNALED = ['touchpoints', 'journeys'] as const;
export type Journaled = (typeof JOURNALED)[number];

export type JournalEntry = {
  /** 1, 2, 3 … without a hole. */
  readonly sequence: number;
  readonly table: Journaled;
  readonly id: string;
  /** The how-manieth entry of this row, from 1. */
  readonly revision: number;
  readonly act: 'put' | 'erased';
  /** Salted hash of the row as it was written; '' for an erasure. */
  readonly hash: string;
  /** '' once the row was erased. */
  readonly salt: string;
  /** Hash of this line and of all before it; the salt is not part of it. */
  readonly chain: string;
  /** How many rows each table held after this line. */
  readonly touchpoints: number;
  readonly journeys: number;
};

/** Where the journal stands; a copy of it outside the database is the canary. */
export type Mark = Pick<JournalEntry, 'sequence' | 'chain' | 'touchpoints' | 'journeys'>;

export const NO_MARK: Mark = { sequence: 0, chain: '', touchpoints: 0, journeys: 0 };

/** What happened to one row; `row` null = erased. */
export type Change = {
  readonly table: Journaled;
  readonly id: string;
  readonly row: object | null;
  readonly revision: number;
  /** Rows the table gained: −1, 0 or 1. */
  readonly gained: number;
};

/** 128 of SHA-256's 256 bits: enough to notice damage, half the room. */
const DIGITS = 32;

/** The row as it lies in the table: its key order is part of it, IndexedDB keeps that. */
export function rowHash(salt: string, row: unknown): string {
  return sha256(salt + JSON.stringify(row)).slice(0, DIGITS);
}

function chainHash(before: string, entry: Omit<JournalEntry, 'chain' | 'salt'>): string {
  const { sequence, table, id, revision, act, hash, touchpoints, journeys } = entry;
  return sha256([before, sequence, table, id, revision, act, hash, touchpoints, journeys].join('\n')).slice(
    0,
    DIGITS,
  );
}

/** The next lines after `mark`. @param newSalt 128 random bits as text */
export function continueJournal(
  mark: Mark,
  changes: readonly Change[],
  newSalt: () => string,
): JournalEntry[] {
  const entries: JournalEntry[] = [];
  let last = mark;
  for (const { table, id, row, revision, gained } of changes) {
    const salt = row === null ? '' : newSalt();
    const line = {
      sequence: last.sequence + 1,
      table,
      id,
      revision,
      act: row === null ? ('erased' as const) : ('put' as const),
      hash: row === null ? '' : rowHash(salt, row),
      touchpoints: last.touchpoints + (table === 'touchpoints' ? gained : 0),
      journeys: last.journeys + (table === 'journeys' ? gained : 0),
    };
    const entry = { ...line, salt, chain: chainHash(last.chain, line) };
    entries.push(entry);
    last = entry;
  }
  return entries;
}

export function markOf({ sequence, chain, touchpoints, journeys }: Mark): Mark {
  return { sequence, chain, touchpoints, journeys };
}

/** Whether a line follows from the one that stands at `mark`. */
export function follows(mark: Mark, entry: JournalEntry): boolean {
  return entry.sequence === mark.sequence + 1 && entry.chain === chainHash(mark.chain, entry);
}
