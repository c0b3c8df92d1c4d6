/** The workspace's outside: its own database, and a worker for the long work. */
import type { RunJob, WorkspaceDoors } from '../../components/workspace/workspace-doors';
import type { Job } from '../../lib/app/pool/jobs';
import type { FromWorker, ToWorker } from '../../lib/app/pool/worker-messages';
import { observeOn } from '../../lib/store/observe';
import { openWorkspaceDatabase } from '../../lib/store/workspace-database';
import { openWorkspace } from '../../lib/store/workspace-store';
import { analystIn } from '../doors/open-analyst';

export function openWorkspaceDoors(): WorkspaceDoors {
  const database = openWorkspaceDatabase();
  return {
    workspace: openWorkspace(database),
    observe: observeOn(database),
    run: runInWorker(),
    analystOf: (studyId) =>
      analystIn(
        () =>
          new Worker(new URL('./pooled-analyst-worker.ts', import.meta.url), {
            type: 'module',
            name: studyId,
          }),
      ),
  };
}

/** Files that go over at once: some milliseconds. */
const TOGETHER = 20;

/** The worker is started with the first job and stays. */
function runInWorker(): RunJob {
  let worker: Worker | undefined;
  let ids = 0;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's channel has none
  const post = (message: ToWorker) => worker?.postMessage(message);
  /** False = stopped before the job was sent. */
  const send = async (id: number, job: Job, signal: AbortSignal): Promise<boolean> => {
    const files = job.kind === 'pool' ? job.files : [];
    for (let at = 0; at < files.length; at += TOGETHER) {
      if (signal.aborted) return false;
      post({ kind: 'files', id, files: files.slice(at, at + TOGETHER) });
      // oxlint-disable-next-line no-await-in-loop -- the page answers in between
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    post({ kind: 'job', id, job: job.kind === 'pool' ? { ...job, files: [] } : job });
    return true;
  };
  return (job, tell, signal) => {
    worker ??= new Worker(new URL('./pool-worker.ts', import.meta.url), { type: 'module' });
    const at = worker;
    ids += 1;
    const id = ids;
    const { promise, resolve, reject } = Promise.withResolvers<Awaited<ReturnType<RunJob>>>();
    const hear = ({ data }: MessageEvent<FromWorker>) => {
      if (data.id !== id) return;
      if (data.kind === 'told') tell(data.told);
      else if (data.kind === 'done') resolve(data.result);
      else reject(new Error(data.message));
    };
    const fail = (event: ErrorEvent) => reject(new Error(event.message));
    const stop = () => post({ kind: 'stop', id });
    at.addEventListener('message', hear);
    at.addEventListener('error', fail);
    signal.addEventListener('abort', stop);
    send(id, job, signal).then((sent) => {
      if (!sent) resolve({ kind: 'stopped' });
    }, reject);
    return promise.finally(() => {
      at.removeEventListener('message', hear);
      at.removeEventListener('error', fail);
      signal.removeEventListener('abort', stop);
    });
  };
}
