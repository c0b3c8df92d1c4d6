/** Walks over journeys and touchpoints in the order of an index, some rows at a time. */
import { Dexie } from 'dexie';
import type { StoredTables } from '../core/ports';
import type { Touchpoint } from '../core/touchpoint';
import type { Database } from './database';

/** Journeys read at a time: thousands in one go stop the page while they arrive. */
const JOURNEYS_AT_ONCE = 500;

/** By case id. */
export async function allJourneys({ journeys }: Database): Promise<StoredTables['journeys'][]> {
  const all: StoredTables['journeys'][] = [];
  for (;;) {
    const last = all.at(-1);
    const rows = last === undefined ? journeys.toCollection() : journeys.where('caseId').above(last.caseId);
    const part = await rows.limit(JOURNEYS_AT_ONCE).toArray();
    for (const journey of part) all.push(journey);
    if (part.length < JOURNEYS_AT_ONCE) return all;
  }
}

export function ofHost(database: Database, pageHost: string) {
  return database.touchpoints
    .where('[pageHost+pagePath]')
    .between([pageHost, Dexie.minKey], [pageHost, Dexie.maxKey]);
}

export function ofCase(database: Database, caseId: string) {
  return database.touchpoints.where('[caseId+start]').between([caseId, Dexie.minKey], [caseId, Dexie.maxKey]);
}

/** From so many cases on one walk is cheaper than a look-up for each. */
export const WALK_FROM = 20;

/** Over the cases `from` to `to` in (case, start, event id) order; it has come to `last`, and reads `limit` rows at a time. */
type Walk = {
  readonly from: string;
  readonly to: string;
  readonly last: Touchpoint | undefined;
  readonly limit: number;
};

/** Its next rows, and how it goes on; null = it has come to its end. */
export async function step(
  database: Database,
  { from, to, last, limit }: Walk,
): Promise<{ readonly rows: readonly Touchpoint[]; readonly next: Walk | null }> {
  const begin = last === undefined ? [from, Dexie.minKey] : [last.caseId, last.start];
  const read = await database.touchpoints
    .where('[caseId+start]')
    .between(begin, [to, Dexie.maxKey], true, true)
    .limit(limit)
    .toArray();
  // the last row of the step before, and others of its moment, come again
  const rows = last === undefined ? read : read.filter((row) => isBehind(row, last));
  if (read.length < limit) return { rows, next: null };
  // more rows of one moment than are read at a time
  if (rows.length === 0) return { rows, next: { from, to, last, limit: 2 * limit } };
  return { rows, next: { from, to, last: rows.at(-1), limit } };
}

function isBehind(row: Touchpoint, last: Touchpoint): boolean {
  return row.caseId !== last.caseId || row.start !== last.start || row.eventId > last.eventId;
}

/** Rows of the cases `from` to `to` in (case, start, event id) order, at most `size` at a time. */
export async function* chunksOf(
  database: Database,
  from: string,
  to: string,
  size: number,
): AsyncGenerator<Touchpoint[]> {
  let walk: Walk | null = { from, to, last: undefined, limit: size };
  while (walk !== null) {
    const { rows, next }: Awaited<ReturnType<typeof step>> = await step(database, walk);
    for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
    walk = next;
  }
}
