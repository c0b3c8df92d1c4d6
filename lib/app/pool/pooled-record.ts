/** The small tables of all pooled persons, one after another, and what the methods paragraph counts in them. */
import type { TableName } from '../../core/columns';
import type { Cells } from '../../core/hand-over';
import type { DiaryRecord } from '../../core/study-facts';
import type { PackedPerson, WorkspaceStore } from '../../core/workspace';
import { uniqueRows } from './pooled-cells';
import { dayOf, promptOf } from './person-figures';
import { gapRows, tableRows } from './read-person';

export const SMALL_TABLES = [
  'days',
  'gaps',
  'brands',
  'prompts',
  'answers',
  'removed',
  'participants',
  'consents',
  'tombstones',
] as const satisfies readonly TableName[];
type SmallTable = (typeof SMALL_TABLES)[number];
export type SmallTables = ReadonlyMap<TableName, readonly Cells[]>;

type SmallPerson = Pick<PackedPerson, 'deleted' | 'tables'>;

/** Of several files of one person the newest line holds. */
export function gatherSmallTables(): {
  readonly add: (person: SmallPerson) => void;
  readonly value: () => SmallTables;
} {
  const small = new Map<SmallTable, Cells[]>(SMALL_TABLES.map((table) => [table, []]));
  return {
    add(person) {
      for (const [table, rows] of small) for (const cells of rowsOf(person, table)) rows.push(cells);
    },
    value: () => new Map([...small].map(([table, rows]) => [table, uniqueRows(table, rows)])),
  };
}

function rowsOf(person: SmallPerson, table: SmallTable): Iterable<Cells> {
  if (table === 'tombstones') return person.deleted.values();
  return table === 'gaps' ? gapRows(person) : tableRows(person, table);
}

export async function readSmallTables(
  store: WorkspaceStore,
  studyId: string,
  signal: AbortSignal,
): Promise<SmallTables> {
  const small = gatherSmallTables();
  for (const participantId of await store.personIds(studyId)) {
    signal.throwIfAborted();
    const person = await store.smallOf(studyId, participantId);
    if (person !== undefined) small.add(person);
  }
  return small.value();
}

export function recordOf(small: SmallTables): DiaryRecord {
  const days = (small.get('days') ?? []).map((cells) => dayOf(cells));
  return {
    days: days.map(({ participantId, localDate, minutesRecorded, blindMinutes }) => ({
      day: `${participantId}\n${localDate}`,
      minutesRecorded,
      blindMinutes,
    })),
    prompts: (small.get('prompts') ?? []).map(promptOf),
    quietDays: new Set(
      days
        .filter(({ saidNothing }) => saidNothing === true)
        .map(({ participantId, localDate }) => `${participantId}\n${localDate}`),
    ).size,
    deleted: small.get('tombstones')?.length ?? 0,
  };
}
