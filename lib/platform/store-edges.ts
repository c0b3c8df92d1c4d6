/**
 * What the store keeps outside its database: the canary in `storage.local`, and a trouble of this moment in
 * `storage.session`, which lies in memory and works on a full disk.
 */
import { TROUBLE_KINDS, type Trouble, type TroubleKind } from '../core/health';
import type { Mark } from '../core/journal';
import { isOneOf } from '../core/vocabulary';
import { browser } from './browser';
import { roomOnDisk } from './room';

const CANARY_KEY = 'canary';
const TROUBLE_KEY = 'trouble';

export const canary = {
  async read(): Promise<Mark | null> {
    return parseMark((await browser.storage.local.get(CANARY_KEY))[CANARY_KEY]);
  },
  async write(mark: Mark | null): Promise<void> {
    if (mark === null) await browser.storage.local.remove(CANARY_KEY);
    else await browser.storage.local.set({ [CANARY_KEY]: mark });
  },
};

function parseMark(value: unknown): Mark | null {
  const { sequence, chain, touchpoints, journeys } = (value ?? {}) as Partial<Record<keyof Mark, unknown>>;
  const isMark =
    Number.isSafeInteger(sequence) &&
    typeof chain === 'string' &&
    Number.isSafeInteger(touchpoints) &&
    Number.isSafeInteger(journeys);
  return isMark ? (value as Mark) : null;
}

/** Fire and forget: telling that something failed must not fail in turn. */
export function tellTrouble(kind: TroubleKind | null, proof: 'read' | 'written'): void {
  void telling(kind, proof).catch((error: unknown) => console.warn(error));
}

async function telling(kind: TroubleKind | null, proof: 'read' | 'written'): Promise<void> {
  const told = await readTrouble();
  if ((told?.kind ?? null) === kind) return;
  if (kind === null && proof === 'read' && told?.kind === 'full') return;
  if (kind === null) await browser.storage.session.remove(TROUBLE_KEY);
  else await browser.storage.session.set({ [TROUBLE_KEY]: { kind, since: Date.now() } satisfies Trouble });
  // the one thing that is seen without opening anything
  await browser.action.setBadgeText({ text: kind === null ? '' : '!' });
}

/** True while the badge tells of a store that cannot work. @param kind this trouble only */
export async function isTroubled(kind?: TroubleKind): Promise<boolean> {
  const trouble = await readTrouble();
  return trouble !== null && (kind === undefined || trouble.kind === kind);
}

async function readTrouble(): Promise<Trouble | null> {
  return parseTrouble((await browser.storage.session.get(TROUBLE_KEY))[TROUBLE_KEY]);
}

/** Calls back now and whenever a trouble comes or goes; returns the function that stops it. */
export function watchTrouble(next: (trouble: Trouble | null) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[TROUBLE_KEY];
    if (change !== undefined) next(parseTrouble(change.newValue));
  };
  browser.storage.session.onChanged.addListener(listen);
  const tellNow = async (): Promise<void> => next(await readTrouble());
  tellNow().catch((error: unknown) => console.warn(error));
  return () => browser.storage.session.onChanged.removeListener(listen);
}

/**
 * Must be called at once when the background starts.
 * @param over hears what the trouble was that has just gone
 * @param come hears that there is one
 */
export function onTrouble(over: (trouble: Trouble) => void, come: () => void): void {
  browser.storage.session.onChanged.addListener(
    (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => {
      const change = changes[TROUBLE_KEY];
      if (change === undefined) return;
      const [before, after] = [parseTrouble(change.oldValue), parseTrouble(change.newValue)];
      if (after !== null) come();
      if (before !== null && after?.kind !== before.kind) over(before);
    },
  );
}

function parseTrouble(value: unknown): Trouble | null {
  const { kind, since } = (value ?? {}) as { kind?: unknown; since?: unknown };
  return isOneOf(TROUBLE_KINDS, kind) && typeof since === 'number' ? { kind, since } : null;
}

export const storeEdges = { canary, tellTrouble, now: () => Date.now(), room: roomOnDisk };
