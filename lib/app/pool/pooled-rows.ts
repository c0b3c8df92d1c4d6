/**
 * The pooled journeys as a file is written from them: person by person, folded as the views fold them, so that a
 * figure worked out from the file is the one on the screen. Beside each entry stand its cells as they came in.
 */
import { entryFolder, findOrder } from '../../core/build-journey';
import type { Entry } from '../../core/entry';
import { groupBy } from '../../core/group-by';
import { cellOf, type Cells } from '../../core/hand-over';
import type { Journey } from '../../core/journey';
import type { Exclusion, WorkspaceStore } from '../../core/workspace';
import { pooledJourneys, type PooledJourney } from './journeys-of';
import { exclusionKey, pooledTouchpoint } from './pooled-source';
import { rowsThatCount } from './read-person';

/** Rows handled at a time. */
const CHUNK = 500;

export type PooledChunk = {
  readonly journey: Journey;
  readonly entries: readonly Entry[];
  /** Of each entry, in the same order. */
  readonly cells: readonly Cells[];
};

export type PooledRows = {
  /** By participant, then by when they were opened. */
  readonly pooled: readonly PooledJourney[];
  readonly exclusions: readonly Exclusion[];
  /** Active seconds from which a visit is a contact, as the workspace sets it. */
  readonly contactSeconds: number;
  /** Every call walks all rows again, journey by journey. */
  chunks(): AsyncIterable<PooledChunk>;
};

type Watch = {
  readonly signal: AbortSignal;
  /** Told after every journey of every walk. */
  readonly onJourney: () => void;
};

export async function openPooledRows(
  store: WorkspaceStore,
  studyId: string,
  { signal, onJourney }: Watch,
): Promise<PooledRows> {
  const [cases, apart, exclusions, studies] = await Promise.all([
    store.cases(studyId),
    store.apart(studyId),
    store.exclusions(studyId),
    store.studies(),
  ]);
  const pooled = pooledJourneys(cases, new Set(apart.map(({ caseId }) => caseId))).sort(
    (a, b) =>
      compare(a.journey.participantId, b.journey.participantId) ||
      a.journey.openedAt - b.journey.openedAt ||
      compare(a.journey.caseId, b.journey.caseId),
  );
  const contactSeconds = studies.find((study) => study.studyId === studyId)?.contactSeconds ?? 3;
  const left = new Map(exclusions.map((each) => [exclusionKey(each), each]));
  const byPerson = groupBy(pooled, ({ journey }) => journey.participantId);
  async function* chunks(): AsyncIterable<PooledChunk> {
    for (const [participantId, journeys] of byPerson) {
      signal.throwIfAborted();
      // all of a person's pieces come in one look
      const pieces = groupBy(await store.rowsOfPerson(studyId, participantId), ({ caseId }) => caseId);
      for (const { journey, members } of journeys) {
        const cells = rowsThatCount(members.flatMap(({ caseId }) => pieces.get(caseId) ?? []));
        const rows = cells.map((row) => {
          const [installId, eventId] = [of.install(row), of.event(row)];
          const exclusion = left.get(exclusionKey({ participantId, installId, eventId }));
          return pooledTouchpoint(row, journey.caseId, exclusion);
        });
        const fold = entryFolder(journey, findOrder(rows), { contactSeconds });
        for (let at = 0; at < rows.length; at += CHUNK) {
          signal.throwIfAborted();
          const entries = rows.slice(at, at + CHUNK).map(fold);
          yield { journey, entries, cells: cells.slice(at, at + CHUNK) };
        }
        onJourney();
      }
    }
  }
  return { pooled, exclusions, contactSeconds, chunks };
}

const of = {
  event: cellOf('touchpoints', 'event_id'),
  install: cellOf('touchpoints', 'install_id'),
};

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
