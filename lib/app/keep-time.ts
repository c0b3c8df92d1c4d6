/** Writes down when recording ran and when it was blind, and why. A closed browser and sleep are neither. */
import type { Sight } from '../core/blindness';
import type { Interval } from '../core/days';
import { LONGEST_SILENCE, withoutIdle } from '../core/gap';
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
export async function keepTime({ isRecording, blindFor }: Sight, edges: TimeEdges): Promise<void> {
  const { store, session, now, newId } = edges;
  const at = now();
  const spans = await store.spans();
  const running = await session.read();
  let span = running === undefined ? undefined : spans.find(({ spanId }) => spanId === running);
  if (span !== undefined && at - span.end > LONGEST_SILENCE) {
    await leaveOut({ start: span.end, end: at }, edges);
    span = undefined;
  }
  const last = spans.at(-1);
  const open = (await store.gaps()).filter((gap) => gap.end === null);
  for (const gap of open.filter(({ reason }) => reason !== blindFor)) {
    // reaching over to this side of an absence only because nobody knew yet what is true now
    if (last !== undefined && gap.start > last.end) await store.removeGap(gap.gapId);
    else await store.putGap({ ...gap, end: Math.max(gap.start, at) });
  }
  if (blindFor !== null && !open.some(({ reason }) => reason === blindFor)) {
    await store.putGap({ gapId: `G-${newId()}`, start: at, end: null, reason: blindFor });
  }
  if (span !== undefined) await store.putSpan({ ...span, end: Math.max(span.end, at) });
  const isWanted = isRecording || blindFor !== null;
  if (isWanted && span === undefined) {
    const spanId = `N-${newId()}`;
    await store.putSpan({ spanId, start: at, end: at });
    await session.write(spanId);
  }
  if (!isWanted && running !== undefined) await session.write(undefined);
}

/** How the background came up after the browser's session memory was empty; the stronger word comes later. */
export const AWAKENINGS = ['extension_disabled', 'extension_updated', 'browser_started'] as const;
export type Awakening = (typeof AWAKENINGS)[number];

/**
 * The time since the last sign: a closed browser is idle, whatever gap was open; an update or a switched-off extension
 * was blind where something was to be recorded. Called again with a stronger word, it corrects what it wrote. Call
 * before `keepTime` begins a new span.
 */
export async function accountForAbsence(
  awakening: Awakening,
  absence: Interval,
  edges: Pick<TimeEdges, 'store' | 'newId'>,
): Promise<void> {
  if (awakening === 'browser_started') return leaveOut(absence, edges);
  const { store, newId } = edges;
  const gaps = await store.gaps();
  const covers = gaps.find(
    ({ start, end }) => start <= absence.start && (end === null || end >= absence.end),
  );
  if (covers?.reason === 'extension_disabled') await store.putGap({ ...covers, reason: awakening });
  if (covers !== undefined) return;
  const running = await store.runningJourneys();
  if (!running.some(({ openedAt }) => openedAt <= absence.start)) return;
  await store.putGap({ gapId: `G-${newId()}`, ...absence, reason: awakening });
}

/**
 * Takes the time in which the browser did not run out of the gaps. A store that could not be written has no signs
 * either: its gap stays whole.
 */
async function leaveOut(idle: Interval, { store, newId }: Pick<TimeEdges, 'store' | 'newId'>): Promise<void> {
  if (idle.end <= idle.start) return;
  for (const gap of (await store.gaps()).filter(({ reason }) => reason !== 'storage_failure')) {
    const [first, second] = withoutIdle(gap, idle);
    if (first === undefined) await store.removeGap(gap.gapId);
    else if (first.start !== gap.start || first.end !== gap.end) await store.putGap({ ...gap, ...first });
    if (second !== undefined) await store.putGap({ ...gap, ...second, gapId: `G-${newId()}` });
  }
}
