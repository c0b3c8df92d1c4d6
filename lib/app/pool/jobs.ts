/** The long work of the workspace, told step by step and stopped when asked: what its worker runs, and the tests. */
import type { PersonFigures } from '../../core/person-figures';
import type { WorkspaceFile, WorkspaceStore } from '../../core/workspace';
import { bundlesOf, type FoundFile } from './bundles';
import { exportPooled, type PooledForm } from './export-pooled';
import { figuresOf } from './person-figures';
import { poolFiles } from './pool-files';
import { exclusionKey } from './pooled-source';
import { drawSample, type SampleRow } from './sample';

export type Job =
  | {
      readonly kind: 'pool';
      /** '' = the study of the first file. */
      readonly studyId: string;
      readonly files: readonly FoundFile[];
      /** `AGE-SECRET-KEY-1…` of the study; '' = none. */
      readonly privateKey: string;
    }
  | { readonly kind: 'figures'; readonly studyId: string }
  | { readonly kind: 'sample'; readonly studyId: string; readonly size: number; readonly seed: number }
  | { readonly kind: 'export'; readonly studyId: string; readonly form: PooledForm };

export type Told =
  | {
      readonly kind: 'file';
      readonly line: WorkspaceFile;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'figures'; readonly figures: readonly PersonFigures[] };

export type JobResult =
  | {
      readonly kind: 'pooled';
      readonly studyId: string;
      readonly stopped: boolean;
      readonly leftAside: readonly string[];
    }
  | { readonly kind: 'figures' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'sample'; readonly rows: readonly SampleRow[]; readonly of: number }
  | { readonly kind: 'exported'; readonly fileName: string; readonly blob: Blob };

export type JobEdges = {
  readonly store: WorkspaceStore;
  readonly now: () => number;
  readonly tell: (told: Told) => void;
  readonly signal: AbortSignal;
};

export async function runJob(job: Job, edges: JobEdges): Promise<JobResult> {
  const { store, now, tell, signal } = edges;
  switch (job.kind) {
    case 'pool': {
      const { bundles, leftAside } = bundlesOf(job.files);
      const { privateKey } = job;
      tell({ kind: 'progress', done: 0, total: bundles.length });
      const ended = await poolFiles(store, bundles, {
        studyId: job.studyId,
        now,
        signal,
        onFile: (line, done, total) => tell({ kind: 'file', line, done, total }),
        openSealed:
          privateKey === ''
            ? null
            : async (bytes) => (await import('../study-key')).openWithStudyKey(bytes, privateKey),
      });
      return { kind: 'pooled', leftAside, ...ended };
    }
    case 'figures':
      return tellFigures(job.studyId, edges);
    case 'sample':
      return drawSample(store, job);
    case 'export':
      return exportPooled(store, job.studyId, job.form, {
        now: now(),
        signal,
        onProgress: (done, total) => tell({ kind: 'progress', done, total }),
      });
  }
}

/** Persons whose figures go over the border at once: what arrives in one piece must not hold up the page. */
const TOGETHER = 50;

async function tellFigures(studyId: string, { store, tell, signal }: JobEdges): Promise<JobResult> {
  const excluded = new Set((await store.exclusions(studyId)).map(exclusionKey));
  const ids = await store.personIds(studyId);
  let figures: PersonFigures[] = [];
  let done = 0;
  for (const participantId of ids) {
    if (signal.aborted) return { kind: 'stopped' };
    const person = await store.person(studyId, participantId);
    done += 1;
    if (person !== undefined) {
      const isExcluded = (installId: string, eventId: string) =>
        excluded.has(exclusionKey({ participantId, installId, eventId }));
      figures.push(...figuresOf(person, isExcluded));
    }
    if (figures.length < TOGETHER && done < ids.length) continue;
    tell({ kind: 'figures', figures });
    tell({ kind: 'progress', done, total: ids.length });
    figures = [];
  }
  return { kind: 'figures' };
}
