/** The analyst in a worker of its own, started when the first question is asked. */
import type { Analyst } from '../../lib/app/analysis/analyst';
import { EVERY_QUESTION, remoteAnalyst, type FromAnalyst } from '../../lib/app/analysis/remote';

/** @param database name of the database whose journeys it looks at */
export function openAnalyst(database: string): Analyst {
  return analystIn(
    () => new Worker(new URL('./analyst-worker.ts', import.meta.url), { type: 'module', name: database }),
  );
}

/** @param startWorker a worker that serves an analyst */
export function analystIn(startWorker: () => Worker): Analyst {
  let analyst: Analyst | null = null;
  const start = (): Analyst => {
    const worker = startWorker();
    return remoteAnalyst({
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's channel has none
      post: (message) => worker.postMessage(message),
      listen: (take) => {
        worker.addEventListener('message', ({ data }: MessageEvent<FromAnalyst>) => take(data));
        worker.addEventListener('error', ({ message }) =>
          take({ kind: 'failed', id: EVERY_QUESTION, name: 'Error', message }),
        );
      },
    });
  };
  return {
    ask: (selection, question, watch) => {
      analyst ??= start();
      return analyst.ask(selection, question, watch);
    },
  };
}
