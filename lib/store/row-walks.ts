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

/** Rows of the cases `from` to `to` in (case, start, event id) order, at most `size` at a time. */
export async function* chunksOf(
  database: Database,
  from: string,
  to: string,
  size: number,
): AsyncGenerator<Touchpoint[]> {
  let last: Touchpoint | undefined;
  let limit = size;
  for (;;) {
    const rows = await database.touchpoints
      .where('[caseId+start]')
      .between(
        last === undefined ? [from, Dexie.minKey] : [last.caseId, last.start],
        [to, Dexie.maxKey],
        true,
        true,
      )
      .limit(limit)
      .toArray();
    const before: Touchpoint | undefined = last;
    // the last row of the chunk before, and others of its moment, come again
    const fresh =
      before === undefined
        ? rows
        : rows.filter(
            (row) =>
              row.caseId !== before.caseId || row.start !== before.start || row.eventId > before.eventId,
          );
    for (let at = 0; at < fresh.length; at += size) yield fresh.slice(at, at + size);
    if (rows.length < limit) return;
    // more rows of one moment than are read at a time
    if (fresh.length === 0) limit *= 2;
    last = fresh.at(-1) ?? last;
  }
}
