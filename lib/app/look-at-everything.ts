/**
 * Once in every session of the browser the whole store is compared with its journal: bytes that changed while
 * the browser was closed may leave the count of rows as it was, which the cheap look would not notice. It is done
 * in small steps with rests between them, so that nobody who opens a popup waits for it, and goes on where it was
 * when the background was stopped midway.
 */
import { parseLook, type Look } from '../core/look';
import type { Store } from '../core/ports';

export type EverythingEdges = {
  readonly store: Pick<Store, 'lookOn'>;
  /** What this session of the browser remembers of it; anything may lie there. */
  readonly kept: {
    readonly read: () => Promise<unknown>;
    readonly write: (kept: Kept) => Promise<void>;
  };
  /** Milliseconds; only differences are looked at. */
  readonly now: () => number;
  readonly rest: (milliseconds: number) => Promise<void>;
};

export type Kept = {
  /** All was read, or it was given up. */
  readonly isDone: boolean;
  /** Null = it begins. */
  readonly look: Look | null;
  /** How often it was begun at this place: a step that always fails is not tried for ever. */
  readonly tries: number;
};

const MOST_TRIES = 3;
/** A step is followed by a rest this many times as long … */
const REST = 4;
/** … but at least and at most so long. */
const [SHORTEST, LONGEST] = [30, 1_000];
/** How far it has come is kept this often. */
const KEEP_EVERY = 2_000;

export async function lookAtEverything({ store, kept, now, rest }: EverythingEdges): Promise<void> {
  const before = parseKept(await kept.read());
  if (before.isDone || before.tries >= MOST_TRIES) return;
  let { look } = before;
  await kept.write({ isDone: false, look, tries: before.tries + 1 });
  let keptAt = now();
  for (;;) {
    const since = now();
    look = await store.lookOn(look);
    if (look === null) break;
    if (now() - keptAt >= KEEP_EVERY) {
      await kept.write({ isDone: false, look, tries: 0 });
      keptAt = now();
    }
    await rest(Math.min(LONGEST, Math.max(SHORTEST, (now() - since) * REST)));
  }
  await kept.write({ isDone: true, look: null, tries: 0 });
}

function parseKept(value: unknown): Kept {
  const { isDone, look, tries } = (value ?? {}) as Partial<Record<keyof Kept, unknown>>;
  return { isDone: isDone === true, look: parseLook(look), tries: typeof tries === 'number' ? tries : 0 };
}
