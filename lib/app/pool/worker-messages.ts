/** Between the workspace's page and its worker. */
import type { FoundFile } from './bundles';
import type { Job, JobResult, Told } from './jobs';

export type ToWorker =
  /** Files of a job that follows: thousands go over a few at a time, each a task that does not hold up the page. */
  | { readonly kind: 'files'; readonly id: number; readonly files: readonly FoundFile[] }
  | { readonly kind: 'job'; readonly id: number; readonly job: Job }
  | { readonly kind: 'stop'; readonly id: number };

export type FromWorker =
  | { readonly kind: 'told'; readonly id: number; readonly told: Told }
  | { readonly kind: 'done'; readonly id: number; readonly result: JobResult }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
