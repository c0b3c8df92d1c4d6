/**
 * Once in every session of the browser the whole store is compared with its journal: bytes that changed while
 * the browser was closed may leave the count of rows as it was, which the cheap look would not notice.
 */
import type { Store } from '../core/ports';

export type EverythingEdges = {
  readonly store: Pick<Store, 'selfTest'>;
  /** How often it was begun in this session of the browser. */
  readonly begun: {
    readonly read: () => Promise<number>;
    readonly write: (times: number) => Promise<void>;
  };
};

/** A background that is stopped midway begins anew at its next start, but not for ever. */
const MOST_TRIES = 3;

export async function lookAtEverything({ store, begun }: EverythingEdges): Promise<void> {
  const tries = await begun.read();
  if (tries >= MOST_TRIES) return;
  await begun.write(tries + 1);
  await store.selfTest({ onProgress: () => undefined, signal: { throwIfAborted: () => undefined } });
  await begun.write(MOST_TRIES);
}
