/** Writes of rows with what goes along in the same transaction: the journal's lines, and word to the digests. */
import type { Table } from 'dexie';
import { DIGEST_FIELDS } from '../core/digest';
import type { Journaled, Mark } from '../core/journal';
import type { DiaryTable, DiaryTables, StoredTables, TableName } from '../core/ports';
import { rowsByDay, withRemoved } from '../core/removals';
import type { Touchpoint } from '../core/touchpoint';
import { isNewer } from '../core/upcast';
import type { Database } from './database';
import { noteJourney, noteRows } from './digests';
import { NewerDataError } from './failures';
import { journalErasures, journalPuts, type Put } from './journal-writer';

export function diaryTable<K extends DiaryTable>(database: Database, name: K): Table<DiaryTables[K], string> {
  return database.table<DiaryTables[K], string>(name);
}

export function put(row: StoredTables['journeys'] | Touchpoint, lines: Pick<Put, 'isNew' | 'hadLines'>): Put {
  return 'eventId' in row
    ? { table: 'touchpoints', id: row.eventId, row, ...lines }
    : { table: 'journeys', id: row.caseId, row, ...lines };
}

export async function putRows(
  database: Database,
  rows: readonly Touchpoint[],
  isNew: boolean,
): Promise<Mark> {
  if (rows.some(isNewer)) throw new NewerDataError();
  const before = isNew ? [] : await database.touchpoints.bulkGet(rows.map((row) => row.eventId));
  await database.touchpoints.bulkPut(rows);
  noteRows(rows.map((after, at) => ({ before: before[at], after })));
  return journalPuts(
    database,
    rows.map((row) => put(row, { isNew, hadLines: !isNew })),
  );
}

/** Adds the rows that are not there; returns how many. */
export async function addRows(
  database: Database,
  rows: readonly Touchpoint[],
): Promise<{ value: number; mark: Mark }> {
  const { touchpoints, tombstones } = database;
  const ids = rows.map((row) => row.eventId);
  // what was removed once has lines in the journal
  const buried = await tombstones.bulkGet(ids);
  const stored = await touchpoints.bulkGet(ids);
  const wasBuried = new Set(buried.flatMap((each) => (each === undefined ? [] : [each.eventId])));
  await tombstones.bulkDelete(rows.flatMap((row) => [row.eventId, ...row.visitIds]));
  const added = rows.filter((_, index) => stored[index] === undefined);
  await touchpoints.bulkAdd(added);
  noteRows(added.map((after) => ({ before: undefined, after })));
  const puts = added.map((row) => put(row, { isNew: true, hadLines: wasBuried.has(row.eventId) }));
  return { value: added.length, mark: await journalPuts(database, puts) };
}

export async function addJourneys(
  database: Database,
  rows: readonly StoredTables['journeys'][],
): Promise<number> {
  const known = await database.journeys.bulkGet(rows.map((journey) => journey.caseId));
  const added = rows.filter((_, index) => known[index] === undefined);
  await database.journeys.bulkAdd(added);
  for (const { caseId } of added) noteJourney(caseId);
  await journalPuts(
    database,
    added.map((journey) => put(journey, { isNew: true, hadLines: true })),
  );
  return added.length;
}

/** Of tables that the journal does not follow. */
export async function addMissing<K extends Exclude<TableName, Journaled>>(
  database: Database,
  name: K,
  rows: readonly StoredTables[K][],
): Promise<void> {
  const table = database.table<StoredTables[K], string>(name);
  const path = table.schema.primKey.keyPath as string;
  const keys = rows.map((row) => String((row as Readonly<Record<string, unknown>>)[path]));
  const stored = await table.bulkGet(keys);
  await table.bulkAdd(rows.filter((_, index) => stored[index] === undefined));
}

/** Removes rows and remembers their visits, so that a page still open does not bring them back. */
export async function countDeleted({ removals }: Database, rows: readonly Touchpoint[]): Promise<void> {
  for (const [localDate, by] of rowsByDay(rows)) {
    await removals.put(withRemoved(await removals.get(localDate), localDate, { kind: 'deleted', by }));
  }
}

export async function bury(
  database: Database,
  rows: readonly Touchpoint[],
  deletedAt: number,
): Promise<Mark> {
  const eventIds = rows.map((row) => row.eventId);
  await database.touchpoints.bulkDelete(eventIds);
  noteRows(rows.map((before) => ({ before, after: undefined })));
  const ids = new Set(rows.flatMap((row) => [row.eventId, ...row.visitIds]));
  await database.tombstones.bulkPut([...ids].map((eventId) => ({ eventId, deletedAt })));
  return journalErasures(database, 'touchpoints', eventIds);
}

export async function putJourney(
  database: Database,
  journey: StoredTables['journeys'],
  stored: StoredTables['journeys'] | undefined,
): Promise<Mark> {
  if (stored !== undefined && isNewer(stored)) throw new NewerDataError();
  await database.journeys.put(journey);
  if (stored === undefined || DIGEST_FIELDS.some((field) => stored[field] !== journey[field]))
    noteJourney(journey.caseId);
  return journalPuts(database, [put(journey, { isNew: stored === undefined, hadLines: true })]);
}
