/** The analyst's own thread: it opens the database by itself and sends back only what views draw. */
import { makeAnalyst } from '../../lib/app/analysis/analyst';
import { serveAnalyst, type FromAnalyst, type ToAnalyst } from '../../lib/app/analysis/remote';
import { roomOnDisk } from '../../lib/platform/room';
import { cautiousOpening } from '../../lib/store/cautious-opening';
import { openDatabase } from '../../lib/store/database';
import { openStore } from '../../lib/store/open-store';

const store = openStore(openDatabase(self.name, cautiousOpening(roomOnDisk)));

serveAnalyst(
  makeAnalyst({
    source: store,
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
