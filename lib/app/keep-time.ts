/** Writes down when recording ran and when it was blind, and why. */
import type { Sight } from '../core/blindness';
import type { Store } from '../core/ports';

/** What lasts as long as the browser's session: the id of the span that is running. */
export type SessionMemory = {
  readonly read: () => Promise<string | undefined>;
  readonly write: (spanId: string | undefined) => Promise<void>;
};

export type TimeEdges = {
  readonly store: Store;
  readonly session: SessionMemory;
  readonly now: () => number;
  readonly newId: () => string;
};

/** Closes and opens gaps so that they tell what `sight` says, and lengthens the span that is running. */
export async function keepTime(sight: Sight, { store, session, now, newId }: TimeEdges): Promise<void> {
  const at = now();
  const { blindFor, isRecording } = sight;
  const open = (await store.gaps()).filter((gap) => gap.end === null);
  for (const gap of open) {
    if (gap.reason !== blindFor) await store.putGap({ ...gap, end: Math.max(gap.start, at) });
  }
  if (blindFor !== null && !open.some((gap) => gap.reason === blindFor)) {
    await store.putGap({ gapId: `G-${newId()}`, start: at, end: null, reason: blindFor });
  }
  await lengthenSpan(isRecording, { store, session, now, newId });
}

async function lengthenSpan(isRecording: boolean, { store, session, now, newId }: TimeEdges): Promise<void> {
  const running = await session.read();
  const last =
    running === undefined ? undefined : (await store.spans()).find((span) => span.spanId === running);
  if (last !== undefined) await store.putSpan({ ...last, end: Math.max(last.end, now()) });
  if (isRecording && last === undefined) {
    const spanId = `N-${newId()}`;
    await store.putSpan({ spanId, start: now(), end: now() });
    await session.write(spanId);
  }
  if (!isRecording && running !== undefined) await session.write(undefined);
}

/** How the background came up after the browser's session memory was empty. */
export type Awakening = 'browser_started' | 'extension_updated' | 'extension_disabled';

/**
 * The time since recording last gave a sign: a closed browser is idle and no gap; an update or a switched-off
 * extension was blind. Call before `keepTime` opens a new span.
 */
export async function accountForAbsence(
  awakening: Awakening,
  { store, now, newId }: TimeEdges,
): Promise<void> {
  if (awakening === 'browser_started') return;
  const last = (await store.spans()).at(-1);
  const wasOpen = (await store.gaps()).some((gap) => gap.end === null);
  if (last === undefined || wasOpen || now() - last.end < 1_000) return;
  await store.putGap({ gapId: `G-${newId()}`, start: last.end, end: now(), reason: awakening });
}
