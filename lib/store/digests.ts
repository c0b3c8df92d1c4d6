/**
 * A digest beside the rows of every journey (`lib/core/digest.ts`), kept in the transaction that changes them. What
 * changes at the end of a journey is folded on from a settled state some rows before; what changes further back has
 * the journey counted anew. Either way the result is that of a recount, which the self-test checks.
 */
import { Dexie } from 'dexie';
import {
  EMPTY_STATE,
  KEPT_COLUMNS,
  digestFold,
  digestKey,
  rowFold,
  type DigestFold,
  type DigestJourney,
  type DigestState,
  type JourneyDigest,
} from '../core/digest';
import { DEFAULT_SETTINGS } from '../core/ports';
import type { Touchpoint } from '../core/touchpoint';
import type { Database } from './database';
import { step } from './row-walks';

/** Raised when what a digest says changes: kept ones are counted anew when they are asked for. */
export const DIGEST_VERSION = 2;

type Key = { readonly start: number; readonly eventId: string };
type Made = { readonly caseId: string; readonly version: number; readonly contactSeconds: number };

export type DigestRow = Made & {
  /** Stored rows, excluded ones among them. */
  readonly rows: number;
  readonly digest: JourneyDigest;
};

/** How far a journey is settled: later rows are folded on from here. */
export type FoldRow = Made & {
  readonly rows: number;
  readonly last: Key | null;
  readonly state: DigestState;
};

/** So many rows at the end stay unsettled … */
const TAIL = 32;
/** … until there are so many. */
const LONGEST_TAIL = 96;
const CHUNK = 2_000;
/** From so many journeys on, one walk over all of them is cheaper than one for each. */
const WALK_FROM = 20;

type Change = { readonly before: Touchpoint | undefined; readonly after: Touchpoint | undefined };
type Noted = { readonly changes: Change[]; readonly journeys: Set<string> };
const noted = new WeakMap<object, Noted>();

function notedHere(): Noted {
  const transaction = Dexie.currentTransaction as object | null;
  if (transaction === null) throw new Error('rows are written in a transaction');
  const known = noted.get(transaction) ?? { changes: [], journeys: new Set() };
  noted.set(transaction, known);
  return known;
}

/** Must be told of every row that is put or removed, in its transaction. */
export function noteRows(changes: readonly Change[]): void {
  // one by one: a spread of 100,000 arguments overflows the stack
  const { changes: all } = notedHere();
  for (const change of changes) all.push(change);
}

/** The journey is counted anew before the transaction ends. */
export function noteJourney(caseId: string): void {
  notedHere().journeys.add(caseId);
}

/** Brings the digests in line with what was noted in this transaction. */
export async function updateDigests(database: Database): Promise<void> {
  const transaction = Dexie.currentTransaction as object | null;
  const here = transaction === null ? undefined : noted.get(transaction);
  if (transaction === null || here === undefined) return;
  noted.delete(transaction);
  const rule = await ruleOf(database);
  const touched = new Map<string, Key[]>();
  const touch = (row: Touchpoint): void => {
    if (row.caseId === '') return;
    const keys = touched.get(row.caseId) ?? [];
    keys.push({ start: row.start, eventId: row.eventId });
    touched.set(row.caseId, keys);
  };
  for (const { before, after } of here.changes) {
    if (before !== undefined && after !== undefined && digestKey(before, rule) === digestKey(after, rule))
      continue;
    if (before !== undefined) touch(before);
    if (after !== undefined) touch(after);
  }
  const anew = new Set(here.journeys);
  for (const [caseId, keys] of touched)
    if (!anew.has(caseId) && !(await goOn(database, caseId, keys))) anew.add(caseId);
  await recount(database, anew);
}

async function ruleOf(database: Database): Promise<{ readonly contactSeconds: number }> {
  const stored = (await database.settings.get('settings'))?.value;
  return { contactSeconds: stored?.contactSeconds ?? DEFAULT_SETTINGS.contactSeconds };
}

function isAfter(key: Key, than: Key): boolean {
  return key.start > than.start || (key.start === than.start && key.eventId > than.eventId);
}

/** Whether it was made by the rule and the version at hand. */
export function isMadeBy<T extends Made>(made: T | undefined, contactSeconds: number): made is T {
  return made !== undefined && made.version === DIGEST_VERSION && made.contactSeconds === contactSeconds;
}

/** Folds on from the settled state; false where that cannot be: the journey must be counted anew. */
async function goOn(database: Database, caseId: string, keys: readonly Key[]): Promise<boolean> {
  const settled = await database.folds.get(caseId);
  const rule = await ruleOf(database);
  if (settled === undefined || !isMadeBy(settled, rule.contactSeconds)) return false;
  const { last } = settled;
  if (last !== null && keys.some((key) => !isAfter(key, last))) return false;
  const journey = await database.journeys.get(caseId);
  if (journey === undefined) return false;
  const from = last === null ? [caseId, Dexie.minKey] : [caseId, last.start];
  const tail = (
    await database.touchpoints
      .where('[caseId+start]')
      .between(from, [caseId, Dexie.maxKey], true, true)
      .limit(LONGEST_TAIL * 4)
      .toArray()
  ).filter((row) => last === null || isAfter(row, last));
  // a long piece at once is no tail any more
  if (tail.length > LONGEST_TAIL * 2) return false;
  const counter = counterOf(caseId, journey, rule, settled);
  const settles = tail.length > LONGEST_TAIL ? tail.length - TAIL : 0;
  tail.forEach((row, at) => {
    if (at === settles && settles > 0) counter.settle();
    counter.add(row);
  });
  const made = counter.made();
  await database.digests.put(made.digest);
  if (settles > 0) await database.folds.put(made.fold);
  return true;
}

/** Counts journeys from their rows. Must run in a transaction that covers the tables. */
export async function recount(database: Database, caseIds: ReadonlySet<string>): Promise<void> {
  if (caseIds.size === 0) return;
  const rule = await ruleOf(database);
  const sorted = [...caseIds].sort();
  const journeys = await database.journeys.bulkGet(sorted);
  const digests: DigestRow[] = [];
  const folds: FoldRow[] = [];
  const facts = new Map<string, DigestJourney>();
  journeys.forEach((journey, at) => {
    if (journey !== undefined) facts.set(sorted[at] ?? '', journey);
  });
  const keep = ({ digest, fold }: { digest: DigestRow; fold: FoldRow }): void => {
    digests.push(digest);
    folds.push(fold);
  };
  const isWalk = sorted.length >= WALK_FROM;
  const spans = isWalk
    ? [[sorted[0] ?? '', sorted.at(-1) ?? ''] as const]
    : sorted.map((caseId) => [caseId, caseId] as const);
  const seen = new Set<string>();
  for (const [from, to] of spans) {
    let at: { readonly caseId: string; readonly counter: Counter | null; readonly tail: Touchpoint[] } = {
      caseId: '',
      counter: null,
      tail: [],
    };
    const finish = (): void => {
      const { counter, tail } = at;
      if (counter === null) return;
      counter.settle();
      for (const row of tail) counter.add(row);
      keep(counter.made());
    };
    await walk(database, from, to, (row) => {
      if (row.caseId !== at.caseId) {
        finish();
        const journey = facts.get(row.caseId);
        const counter = journey === undefined ? null : counterOf(row.caseId, journey, rule);
        at = { caseId: row.caseId, counter, tail: [] };
        seen.add(row.caseId);
      }
      at.tail.push(row);
      const oldest = at.tail.length > TAIL ? at.tail.shift() : undefined;
      if (oldest !== undefined) at.counter?.add(oldest);
    });
    finish();
  }
  // a journey without a row has an empty digest; one that is gone has none
  for (const [caseId, journey] of facts) {
    if (seen.has(caseId)) continue;
    const counter = counterOf(caseId, journey, rule);
    counter.settle();
    keep(counter.made());
  }
  const gone = sorted.filter((caseId) => !facts.has(caseId));
  await database.digests.bulkDelete(gone);
  await database.folds.bulkDelete(gone);
  await database.digests.bulkPut(digests);
  await database.folds.bulkPut(folds);
}

type Counter = {
  readonly add: (row: Touchpoint) => void;
  /** What was added until now is settled. */
  readonly settle: () => void;
  readonly made: () => { readonly digest: DigestRow; readonly fold: FoldRow };
};

function counterOf(
  caseId: string,
  journey: DigestJourney,
  rule: { readonly contactSeconds: number },
  from: Pick<FoldRow, 'rows' | 'last' | 'state'> = { rows: 0, last: null, state: EMPTY_STATE },
): Counter {
  const fold: DigestFold = digestFold(KEPT_COLUMNS, from.state);
  const add = rowFold(fold, { journey, rule }, from.state);
  const made: Made = { caseId, version: DIGEST_VERSION, contactSeconds: rule.contactSeconds };
  let { rows, last } = from;
  let settled: FoldRow = { ...made, ...from };
  return {
    add(row) {
      add(row);
      rows += 1;
      last = { start: row.start, eventId: row.eventId };
    },
    settle() {
      settled = { ...made, rows, last, state: fold.state() };
    },
    made: () => ({ digest: { ...made, rows, digest: fold.digest() }, fold: settled }),
  };
}

/** Rows of the cases `from` to `to`, in order. No generator: Dexie's transaction would not follow one. */
async function walk(
  database: Database,
  from: string,
  to: string,
  take: (row: Touchpoint) => void,
): Promise<void> {
  let way: Parameters<typeof step>[1] | null = { from, to, last: undefined, limit: CHUNK };
  while (way !== null) {
    const { rows, next }: Awaited<ReturnType<typeof step>> = await step(database, way);
    for (const row of rows) take(row);
    way = next;
  }
}

/** The kept digest, unless it was made by another rule or version. */
export async function keptDigest(database: Database, caseId: string): Promise<DigestRow | undefined> {
  const [row, rule] = await Promise.all([database.digests.get(caseId), ruleOf(database)]);
  return isMadeBy(row, rule.contactSeconds) ? row : undefined;
}

/** The journeys after `after` by id, some of them at a time: their rows together are about this many. */
const CHECKED_AT_ONCE = 500;
const MOST_CHECKED = 20;

/**
 * The next kept digests that are not what a recount gives; they are replaced. Journeys never counted do not count.
 * @returns `last`: the journey it came to; undefined = there are no more
 */
export async function checkDigestsAfter(
  database: Database,
  after: string,
): Promise<{ readonly last: string | undefined; readonly wrong: number }> {
  const next = await database.digests.where('caseId').above(after).limit(MOST_CHECKED).toArray();
  let rows = 0;
  let wrong = 0;
  let last: string | undefined;
  for (const { caseId, rows: count } of next) {
    if (last !== undefined && rows + count > CHECKED_AT_ONCE) break;
    rows += count;
    last = caseId;
    wrong += await checkDigest(database, caseId);
  }
  return { last, wrong };
}

function checkDigest(database: Database, caseId: string): Promise<0 | 1> {
  return database.transaction(
    'rw',
    [database.digests, database.folds, database.touchpoints, database.journeys, database.settings],
    async () => {
      const kept = await keptDigest(database, caseId);
      await recount(database, new Set([caseId]));
      const counted = await database.digests.get(caseId);
      return kept === undefined || JSON.stringify(kept) === JSON.stringify(counted) ? 0 : 1;
    },
  );
}
