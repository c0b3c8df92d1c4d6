/**
 * Files into the workspace, one after another: each is read and checked whole, then stored in one transaction or
 * not at all. Stopping, also in the middle of a file, leaves every file before it whole and nothing of the others.
 */
import { cellOf, type ReadHandOver, type ReadProblem } from '../../core/hand-over';
import {
  FILE_OUTCOMES,
  type PackedPerson,
  type WorkspaceFile,
  type WorkspaceStore,
} from '../../core/workspace';
import type { Bundle } from './bundles';
import { mergeInto } from './merge-person';
import { readHandOver, type ReadEdges, type ReadFile } from './read-hand-over';
import { Stopped } from './refuse';

export type PoolOptions = {
  /** The study that is pooled; '' = that of the first file that says one. */
  readonly studyId: string;
  readonly now: () => number;
  readonly onFile: (line: WorkspaceFile, done: number, total: number) => void;
  readonly signal: AbortSignal;
} & Omit<ReadEdges, 'pause'>;

export async function poolFiles(
  store: WorkspaceStore,
  bundles: readonly Bundle[],
  options: PoolOptions,
): Promise<{ readonly studyId: string; readonly stopped: boolean }> {
  let { studyId } = options;
  let done = 0;
  for (const bundle of bundles) {
    if (options.signal.aborted) return { studyId, stopped: true };
    const read = await readUnlessStopped(bundle, options);
    if (read === null) return { studyId, stopped: true };
    const found = read.ok ? (read.handOvers[0]?.facts.studyId ?? '') : '';
    if (studyId === '') studyId = found;
    // a study is there from its first good file on
    if (found !== '' && found === studyId) await openStudy(store, studyId, options.now());
    const line = await poolOne(store, bundle.name, read, studyId, options.now());
    done += 1;
    options.onFile(line, done, bundles.length);
  }
  return { studyId, stopped: false };
}

/** null = it was stopped while the file was read: nothing of it was stored. */
async function readUnlessStopped(bundle: Bundle, options: PoolOptions): Promise<ReadFile | null> {
  const pause = async (): Promise<void> => {
    // a task of its own: the wish to stop comes as a message
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (options.signal.aborted) throw new Stopped();
  };
  try {
    const read = await readHandOver(bundle, { ...options, pause });
    return options.signal.aborted ? null : read;
  } catch (error) {
    if (error instanceof Stopped) return null;
    throw error;
  }
}

async function openStudy(store: WorkspaceStore, studyId: string, now: number): Promise<void> {
  const known = (await store.studies()).some((study) => study.studyId === studyId);
  if (!known) await store.putStudy({ studyId, openedAt: now, contactSeconds: 3 });
}

async function poolOne(
  store: WorkspaceStore,
  name: string,
  read: ReadFile,
  studyId: string,
  now: number,
): Promise<WorkspaceFile> {
  const line: WorkspaceFile = {
    fileKey: `${studyId}\n${name}`,
    studyId,
    name,
    readAt: now,
    outcome: 'refused',
    problem: null,
    notes: [],
    participantId: '',
    installId: '',
    exportedAt: 0,
    rows: 0,
    deleted: 0,
  };
  const refuse = async (problem: ReadProblem): Promise<WorkspaceFile> => {
    const refused = { ...line, problem };
    await store.putFiles([refused]);
    return refused;
  };
  if (!read.ok) return refuse(read.problem);
  const foreign = read.handOvers.find(({ facts }) => facts.studyId !== studyId);
  if (foreign !== undefined) {
    return refuse({
      kind: 'other_study',
      table: '',
      row: 0,
      column: 'study_id',
      value: foreign.facts.studyId,
    });
  }
  try {
    const codes = read.codes.map((cells) => ({ studyId, ...codeOf(cells) }));
    const [first] = read.handOvers;
    const participantIds = [...new Set(read.handOvers.map(({ facts }) => facts.participantId))];
    return await store.pool(studyId, participantIds, (stored) => {
      const persons = new Map<string, PackedPerson>();
      const outcomes = new Set<WorkspaceFile['outcome']>();
      let deleted = 0;
      for (const handOver of read.handOvers) {
        const { participantId } = handOver.facts;
        const merged = mergeInto(persons.get(participantId) ?? stored.get(participantId), handOver);
        if (merged.person !== null) persons.set(participantId, merged.person);
        outcomes.add(merged.outcome);
        deleted += merged.deleted;
      }
      const outcome =
        FILE_OUTCOMES.find((each) => outcomes.has(each)) ?? (codes.length > 0 ? 'codes' : 'known');
      return {
        persons: [...persons.values()],
        codes,
        file: {
          ...line,
          outcome,
          notes: first?.notes ?? [],
          participantId: participantIds.length === 1 ? (participantIds[0] ?? '') : '',
          installId: read.handOvers.length === 1 ? (first?.facts.ownInstallId ?? '') : '',
          exportedAt: first?.facts.exportedAt ?? 0,
          rows: outcome === 'codes' ? codes.length : rowsIn(read.handOvers),
          deleted,
        },
      };
    });
  } catch (error) {
    console.error(error);
    const value = error instanceof Error ? error.name : '';
    return refuse({ kind: 'not_stored', table: '', row: 0, column: '', value });
  }
}

function rowsIn(handOvers: readonly ReadHandOver[]): number {
  return handOvers.reduce((sum, { tables }) => sum + (tables.touchpoints?.length ?? 0), 0);
}

const code = {
  eventId: cellOf('codes', 'event_id'),
  coder: cellOf('codes', 'coder'),
  field: cellOf('codes', 'field'),
  value: cellOf('codes', 'value'),
  codedAt: cellOf('codes', 'coded_at'),
  blind: cellOf('codes', 'blind'),
};

function codeOf(cells: readonly string[]) {
  return {
    eventId: code.eventId(cells),
    coder: code.coder(cells),
    field: code.field(cells),
    value: code.value(cells),
    codedAt: Date.parse(code.codedAt(cells)) || 0,
    blind: code.blind(cells) === 'true',
  };
}
