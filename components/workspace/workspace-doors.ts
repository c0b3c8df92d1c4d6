/** What the workspace's screens need from the outside, beside the other doors. Tests run the jobs in place. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Analyst } from '../../lib/app/analysis/analyst';
import type { Job, JobResult, Told } from '../../lib/app/pool/jobs';
import type { WorkspaceStore } from '../../lib/core/workspace';
import type { Doors } from '../doors';

export type RunJob = (job: Job, tell: (told: Told) => void, signal: AbortSignal) => Promise<JobResult>;

export type WorkspaceDoors = {
  readonly workspace: WorkspaceStore;
  readonly observe: Doors['observe'];
  readonly run: RunJob;
  /** Answers the views about the pooled journeys of a study. */
  readonly analystOf: (studyId: string) => Analyst;
};

export const WorkspaceDoorsContext = createContext<WorkspaceDoors | null>(null);

export function useWorkspaceDoors(): WorkspaceDoors {
  const doors = useContext(WorkspaceDoorsContext);
  if (doors === null) throw new Error('no WorkspaceDoorsContext above');
  return doors;
}
