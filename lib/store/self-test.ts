/**
 * Reads every line of the journal and every row in small steps, and says what does not fit; only what is counted from
 * the rows is put right. A step leaves the disk free for others after some hundredths of a second, and what it came to
 * is plain data: the next one may be taken by another start of the background.
 */
import type { DamageKind, SelfTest } from '../core/health';
import {
  follows,
  JOURNALED,
  markOf,
  NO_MARK,
  rowHash,
  type JournalEntry,
  type Journaled,
  type Mark,
} from '../core/journal';
import { LOOK_PARTS, type Look } from '../core/look';
import type { Database } from './database';
import { checkDigestsAfter } from './digests';
import { rawChunk, settled } from './raw-rows';

const LINES = 500;
const ROWS = 200;
const KEYS = { touchpoints: 'eventId', journeys: 'caseId' } as const;
/** Every row has one entry in each of these; a row without one lies there, and no view finds it. */
const INDEXES = ['start', '[caseId+start]', '[pageHost+pagePath]'] as const;

type Step = {
  /** Null = all of it was read. */
  readonly next: Look | null;
  readonly look: Look;
  /** Lines and rows read. */
  readonly read: number;
};

export function beginLook(canary: Mark | null): Look {
  return {
    part: 'journal',
    after: '',
    canary,
    mark: NO_MARK,
    chainAtCanary: '',
    brokenAt: null,
    touchpoints: 0,
    journeys: 0,
    missing: 0,
    changed: 0,
    added: 0,
    unreadable: 0,
    miscounted: 0,
  };
}

/** The database must be open. */
export async function lookOn(database: Database, look: Look): Promise<Step> {
  switch (look.part) {
    case 'journal':
      return readLines(database, look);
    case 'touchpoints':
    case 'journeys':
      return readRows(database, look, look.part);
    case 'indexes':
      return countIndex(database, look);
    case 'digests': {
      // damaged rows are no ground to count on
      if (kindsOf(look).length > 0) return { next: null, look, read: 0 };
      const { last, wrong } = await checkDigestsAfter(database, look.after);
      const made = { ...look, after: last ?? '', miscounted: look.miscounted + wrong };
      return { next: last === undefined ? null : made, look: made, read: 0 };
    }
  }
}

export function toldOf(look: Look, at: number): SelfTest {
  const { touchpoints, journeys, missing, changed, added, unreadable, brokenAt, miscounted, mark } = look;
  return {
    at,
    touchpoints,
    journeys,
    lines: mark.sequence,
    missing: Math.max(0, missing - unreadable),
    changed,
    added,
    unreadable,
    brokenAt,
    kinds: kindsOf(look),
    miscounted,
  };
}

function kindsOf(look: Look): DamageKind[] {
  const { canary, mark, missing, unreadable, touchpoints, journeys } = look;
  const isCut = canary !== null && canary.sequence > mark.sequence;
  const isOther = canary !== null && !isCut && canary.sequence > 0 && look.chainAtCanary !== canary.chain;
  const found: readonly (readonly [DamageKind, boolean])[] = [
    ['emptied', missing > 0 && touchpoints + journeys === 0],
    ['rows_missing', missing > unreadable && touchpoints + journeys > 0],
    ['rows_changed', look.changed > 0],
    ['rows_added', look.added > 0],
    ['rows_unreadable', unreadable > 0],
    ['journal_cut', isCut],
    ['journal_changed', isOther || look.brokenAt !== null],
  ];
  return found.flatMap(([kind, is]) => (is ? [kind] : []));
}

function goOn(look: Look, read: number, isDone: boolean): Step {
  const following = LOOK_PARTS[LOOK_PARTS.indexOf(look.part) + 1];
  if (!isDone) return { next: look, look, read };
  return { next: following === undefined ? null : { ...look, part: following, after: '' }, look, read };
}

async function readLines({ journal }: Database, look: Look): Promise<Step> {
  let { mark, brokenAt, chainAtCanary } = look;
  const lines = await journal.where('sequence').above(mark.sequence).limit(LINES).toArray();
  for (const line of lines) {
    if (!follows(mark, line)) brokenAt ??= line.sequence;
    mark = markOf(line);
    if (line.sequence === look.canary?.sequence) chainAtCanary = line.chain;
  }
  return goOn({ ...look, mark, brokenAt, chainAtCanary }, lines.length, lines.length < LINES);
}

async function readRows(database: Database, look: Look, table: Journaled): Promise<Step> {
  const idb = database.backendDB();
  const after = look.after === '' ? undefined : look.after;
  const { keys, rows, unreadable } = await rawChunk(idb, table, ROWS, after);
  const isDone = keys.length < ROWS;
  const last = String(keys.at(-1) ?? '');
  const seen = new Map(rows.map((row) => [idOf(row, table), row]));
  const unread = keys.length - rows.length;
  let bad = compare(await linesOf(database, table, look.after, isDone ? null : last), seen, keys);
  // a row may have been written between the two readings: those that do not fit are read again in one go
  if (bad.length > 0) bad = await readAgain(database, table, bad);
  const count = (kind: Misfit['kind']): number => bad.filter((each) => each.kind === kind).length;
  const made = {
    ...look,
    after: isDone ? '' : last,
    [table]: look[table] + rows.length,
    // what cannot be read is missing too; it is told apart at the end
    missing: look.missing + count('missing') + unread,
    changed: look.changed + count('changed'),
    added: look.added + count('added'),
    unreadable: look.unreadable + unreadable,
  };
  return goOn(made, rows.length, isDone);
}

type Line = Pick<JournalEntry, 'sequence' | 'table' | 'id' | 'act' | 'hash' | 'salt'>;
type Misfit = { readonly id: string; readonly kind: 'missing' | 'changed' | 'added' };

/** The newest line of each row of the table with an id after `from`, up to `to` or to the end. */
async function linesOf(
  { journal }: Database,
  table: Journaled,
  from: string,
  to: string | null,
): Promise<Map<string, Line>> {
  const newest = new Map<string, Line>();
  let after: [string, unknown] = [from, []];
  for (;;) {
    const lines = await journal
      .where('[id+revision]')
      .between(after, [to ?? '\uFFFF', []], false, true)
      .limit(LINES)
      .toArray();
    for (const line of lines) keepNewest(newest, line, table);
    const last = lines.at(-1);
    if (last === undefined || lines.length < LINES) return newest;
    after = [last.id, last.revision];
  }
}

/** By its place in the journal: what was erased and comes back may begin its revisions anew. */
function keepNewest(newest: Map<string, Line>, line: Line, table: Journaled): void {
  if (line.table === table && line.sequence > (newest.get(line.id)?.sequence ?? 0)) newest.set(line.id, line);
}

function compare(
  lines: ReadonlyMap<string, Line>,
  rows: ReadonlyMap<string, unknown>,
  keys: readonly IDBValidKey[],
): Misfit[] {
  const bad: Misfit[] = [];
  for (const [id, row] of rows) {
    const line = lines.get(id);
    if (line === undefined || line.act === 'erased') bad.push({ id, kind: 'added' });
    else if (line.hash !== rowHash(line.salt, row)) bad.push({ id, kind: 'changed' });
  }
  const there = new Set(keys);
  for (const [id, { act }] of lines) if (act === 'put' && !there.has(id)) bad.push({ id, kind: 'missing' });
  return bad;
}

/** Rows and lines as they are at one moment. */
function readAgain(database: Database, table: Journaled, misfits: readonly Misfit[]): Promise<Misfit[]> {
  const ids = misfits.map(({ id }) => id);
  return database.transaction('r', database.journal, database[table], async (transaction) => {
    // past the hooks that bring a row up to date: its hash is that of the row as it lies there
    const store = transaction.idbtrans.objectStore(table);
    const lines = new Map<string, Line>();
    const found = await database.journal
      .where('[id+revision]')
      .inAnyRange(
        ids.map((id) => [
          [id, -Infinity],
          [id, []],
        ]),
      )
      .toArray();
    for (const line of found) keepNewest(lines, line, table);
    const rows = new Map<string, unknown>();
    const all = await Promise.all(ids.map((id) => settled<unknown>(store.get(id))));
    all.forEach((row, at) => row !== undefined && rows.set(ids[at] ?? '', row));
    return compare(lines, rows, [...rows.keys()]);
  });
}

/** One index in a step: to count a million entries takes a while. */
async function countIndex({ touchpoints }: Database, look: Look): Promise<Step> {
  const at = Number(look.after);
  const index = INDEXES[at] ?? INDEXES[0];
  const lost = await touchpoints.db.transaction(
    'r',
    touchpoints,
    async () => (await touchpoints.count()) - (await touchpoints.orderBy(index).count()),
  );
  const made = { ...look, after: String(at + 1), unreadable: Math.max(look.unreadable, lost) };
  return goOn(made, 0, at === INDEXES.length - 1);
}

function idOf(row: unknown, table: Journaled): string {
  return String((row as Readonly<Record<string, unknown>> | null)?.[KEYS[table]] ?? '');
}

/** How many lines and rows there are to read. */
export async function sizeOf(database: Database): Promise<number> {
  const tables = [database.journal, ...JOURNALED.map((table) => database[table])];
  const counts = await Promise.all(tables.map((table) => table.count()));
  return counts.reduce((sum, count) => sum + count, 0);
}
