/** Reading, pooling and writing files, away from the page: it stays free to draw and to be stopped. */
import type { FoundFile } from '../../lib/app/pool/bundles';
import { runJob } from '../../lib/app/pool/jobs';
import type { FromWorker, ToWorker } from '../../lib/app/pool/worker-messages';
import { openWorkspaceDatabase } from '../../lib/store/workspace-database';
import { openWorkspace } from '../../lib/store/workspace-store';

const store = openWorkspace(openWorkspaceDatabase());
const running = new Map<number, AbortController>();
const waiting = new Map<number, readonly FoundFile[]>();
// a worker's own channel has no origin to name
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const reply = (message: FromWorker) => self.postMessage(message);

globalThis.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'stop') {
    running.get(data.id)?.abort();
    waiting.delete(data.id);
    return;
  }
  if (data.kind === 'files') {
    waiting.set(data.id, [...(waiting.get(data.id) ?? []), ...data.files]);
    return;
  }
  const { id } = data;
  const job = data.job.kind === 'pool' ? { ...data.job, files: waiting.get(id) ?? [] } : data.job;
  waiting.delete(id);
  const stopper = new AbortController();
  running.set(id, stopper);
  runJob(job, {
    store,
    now: () => Date.now(),
    tell: (told) => reply({ kind: 'told', id, told }),
    signal: stopper.signal,
  })
    .then(
      (result) => reply({ kind: 'done', id, result }),
      (error: unknown) => {
        console.error(error);
        reply({ kind: 'failed', id, message: error instanceof Error ? error.name : 'unknown' });
      },
    )
    .finally(() => running.delete(id));
});
