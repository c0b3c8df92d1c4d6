/**
 * The pooled journeys as the dashboard's views read them: the part of `Store` that only reads. Everything else
 * throws, so that no view can touch the person's own journeys, or change another person's rows.
 */
import { groupBy } from '../../core/group-by';
import { cellOf, type Cells } from '../../core/hand-over';
import { NO_MARK } from '../../core/journal';
import type { Journey } from '../../core/journey';
import type { Store } from '../../core/ports';
import type { Touchpoint } from '../../core/touchpoint';
import type { EventKey, Exclusion, WorkspaceStore } from '../../core/workspace';
import { touchpointOf, type CellByName } from '../rows-from-cells';
import { byColumn } from './by-column';
import { BRANDS_CELL } from './facts';
import { pooledJourneys, type PooledJourney } from './journeys-of';
import { rowsThatCount } from './read-person';

const of = {
  event: cellOf('touchpoints', 'event_id'),
  install: cellOf('touchpoints', 'install_id'),
};

export function exclusionKey({ participantId, installId, eventId }: Omit<EventKey, 'studyId'>): string {
  return [participantId, installId, eventId].join('\n');
}

/** Its rows of `touchpoint_brands.csv`, which stand behind the touchpoint's own cells. */
export function brandRows(cells: Cells): Cells[] {
  const packed = cells[BRANDS_CELL] ?? '';
  if (packed === '') return [];
  // packed by `handOversOf`, in a database of our own
  return (JSON.parse(packed) as string[][]).map((row) => [of.event(cells), ...row]);
}

export function pooledTouchpoint(cells: Cells, caseId: string, exclusion: Exclusion | undefined): Touchpoint {
  const brands = brandRows(cells).map((row): CellByName => byColumn('touchpoint_brands', row));
  const row = touchpointOf(byColumn('touchpoints', cells), brands);
  const left = exclusion === undefined ? {} : { excluded: true, excludeReason: exclusion.reason };
  return { ...row, caseId, ...left };
}

/** Rows of the pooled journey, of all the cases it was joined from, in order. */
export async function cellsOfJourney(
  store: WorkspaceStore,
  studyId: string,
  { members }: Pick<PooledJourney, 'members'>,
): Promise<Cells[]> {
  const pieces = await Promise.all(
    members.map(({ participantId, caseId }) => store.rowsOf(studyId, participantId, caseId)),
  );
  return rowsThatCount(pieces.flat());
}

/** The pooled journeys, read: what the analyst works on, in its worker. */
export type PooledReader = Pick<
  Store,
  | 'journeys'
  | 'countJourneys'
  | 'newestJourneys'
  | 'journey'
  | 'rowsByCase'
  | 'touchpointsOf'
  | 'touchpointsById'
  | 'journalEnd'
>;

export function pooledReader(store: WorkspaceStore, studyId: string): PooledReader {
  let known: { readonly version: number; readonly pooled: Promise<Pooled> } | undefined;
  const pooled = async (): Promise<Pooled> => {
    const version = await store.version(studyId);
    if (known?.version !== version) known = { version, pooled: readPooled(store, studyId) };
    return known.pooled;
  };
  const asRows = (
    cells: readonly Cells[],
    { journey }: PooledJourney,
    { exclusions }: Pooled,
  ): Touchpoint[] =>
    cells.map((row) => {
      const key = {
        participantId: journey.participantId,
        installId: of.install(row),
        eventId: of.event(row),
      };
      return pooledTouchpoint(row, journey.caseId, exclusions.get(exclusionKey(key)));
    });
  return {
    journeys: async () => [...(await pooled()).byId.values()].map(({ journey }) => named(journey)),
    countJourneys: async () => (await pooled()).byId.size,
    newestJourneys: async (count, skip = 0) =>
      [...(await pooled()).byId.values()]
        .map(({ journey }) => named(journey))
        .sort((a, b) => b.openedAt - a.openedAt)
        .slice(skip, skip + count),
    journey: async (caseId) => {
      const found = (await pooled()).byId.get(caseId);
      return found === undefined ? undefined : named(found.journey);
    },
    // one person after the other: all of a person's pieces come in one look
    async *rowsByCase(caseIds, size) {
      const all = await pooled();
      const wanted = caseIds.flatMap((caseId) => all.byId.get(caseId) ?? []);
      for (const [participantId, journeys] of groupBy(wanted, ({ journey }) => journey.participantId)) {
        const pieces = groupBy(await store.rowsOfPerson(studyId, participantId), ({ caseId }) => caseId);
        for (const each of journeys) {
          const own = each.members.flatMap(({ caseId }) => pieces.get(caseId) ?? []);
          const rows = asRows(rowsThatCount(own), each, all);
          for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
        }
      }
    },
    touchpointsOf: async (caseId) => {
      const all = await pooled();
      const found = all.byId.get(caseId);
      return found === undefined ? [] : asRows(await cellsOfJourney(store, studyId, found), found, all);
    },
    // what the analyst has in hand is whole already
    touchpointsById: (eventIds) => Promise.resolve(eventIds.map(() => undefined)),
    journalEnd: async () => ({ ...NO_MARK, sequence: await store.version(studyId) }),
  };
}

/** The same as a whole `Store` for the page; of `own` only the settings are read, and nothing is written. */
export function pooledSource(own: Store, store: WorkspaceStore, studyId: string): Store {
  const closed: Store = { ...own };
  const refuse = (): never => {
    throw new Error('pooled journeys are only read');
  };
  for (const name of Object.keys(closed)) Reflect.set(closed, name, refuse);
  return {
    ...closed,
    ...pooledReader(store, studyId),
    settings: () => own.settings(),
    unassigned: () => Promise.resolve([]),
    // a gap belongs to one person: over several it would shade what others could see
    gaps: () => Promise.resolve([]),
    spans: () => Promise.resolve([]),
    health: () => own.health(),
    noteError: (error) => own.noteError(error),
  };
}

type Pooled = {
  readonly byId: ReadonlyMap<string, PooledJourney>;
  readonly exclusions: ReadonlyMap<string, Exclusion>;
};

async function readPooled(store: WorkspaceStore, studyId: string): Promise<Pooled> {
  const [cases, apart, exclusions] = await Promise.all([
    store.cases(studyId),
    store.apart(studyId),
    store.exclusions(studyId),
  ]);
  const journeys = pooledJourneys(cases, new Set(apart.map(({ caseId }) => caseId)));
  return {
    byId: new Map(journeys.map((each) => [each.journey.caseId, each])),
    exclusions: new Map(exclusions.map((each) => [exclusionKey(each), each])),
  };
}

/** In a list of many persons' journeys each says whose it is. */
function named(journey: Journey): Journey {
  return { ...journey, need: `${journey.participantId} · ${journey.need}` };
}
