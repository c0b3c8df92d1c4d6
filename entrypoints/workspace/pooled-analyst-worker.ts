/** The analyst over the pooled journeys of the study that the worker is named after. */
import { makeAnalyst } from '../../lib/app/analysis/analyst';
import { serveAnalyst, type FromAnalyst, type ToAnalyst } from '../../lib/app/analysis/remote';
import { pooledReader } from '../../lib/app/pool/pooled-source';
import { openWorkspaceDatabase } from '../../lib/store/workspace-database';
import { openWorkspace } from '../../lib/store/workspace-store';

serveAnalyst(
  makeAnalyst({
    source: pooledReader(openWorkspace(openWorkspaceDatabase()), self.name),
    now: () => Date.now(),
    breathe: () => new Promise((resolve) => setTimeout(resolve, 0)),
  }),
  {
    // a worker's own channel has no origin to name
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    post: (message: FromAnalyst) => self.postMessage(message),
    listen: (take) => addEventListener('message', ({ data }: MessageEvent<ToAnalyst>) => take(data)),
  },
);
