/** What recording could not see, and when it ran: missing is not zero. */

export const GAP_REASONS = [
  'paused',
  'other_person',
  'private_window',
  'outside_study_hours',
  'journey_not_running',
  'no_site_permission',
  'extension_disabled',
  'extension_updated',
  'worker_restarted',
  'storage_failure',
] as const;
export type GapReason = (typeof GAP_REASONS)[number];

/** Times are epoch milliseconds; `end` null = still open. */
export type Gap = {
  readonly gapId: string;
  readonly start: number;
  readonly end: number | null;
  readonly reason: GapReason;
};

/**
 * A stretch in which the browser ran and something was to be recorded; `end` is the last sign of it. What of it was
 * blind, the gaps say.
 */
export type Span = { readonly spanId: string; readonly start: number; readonly end: number };

/** While something is to be recorded, a sign is written down as often (minutes). */
export const PULSE_MINUTES = 5;
/** This long without a sign, three pulses, the machine slept or the browser was closed (ms). */
export const LONGEST_SILENCE = 3 * PULSE_MINUTES * 60_000;
/** What is shorter is not written down (ms). */
export const SHORTEST_GAP = 1_000;

/** Why something that should be recorded cannot be seen at this moment; null = nothing is hidden. */
export function openReason(gaps: readonly Gap[]): GapReason | null {
  return gaps.findLast(({ end }) => end === null)?.reason ?? null;
}

/** The last instant at which the browser is known to have run; undefined = nothing is known. */
export function lastSign(gaps: readonly Gap[], spans: readonly Span[]): number | undefined {
  const signs = [
    ...spans.map(({ end }) => end),
    ...gaps.filter(({ end }) => end === null).map(({ start }) => start),
  ];
  return signs.length === 0 ? undefined : signs.reduce((a, b) => Math.max(a, b));
}

/** The gaps as they are told: one that is still open ends at the last sign when none came for long. */
export function toldGaps(gaps: readonly Gap[], spans: readonly Span[], now: number): readonly Gap[] {
  const sign = lastSign(gaps, spans) ?? now;
  if (now - sign <= LONGEST_SILENCE) return gaps;
  return gaps.map((gap) => (gap.end === null ? { ...gap, end: sign } : gap));
}

/** What is left of a gap when `idle` is taken out of it, in which the browser did not run: none, one or two pieces. */
export function withoutIdle(
  { start, end }: Pick<Gap, 'start' | 'end'>,
  idle: { readonly start: number; readonly end: number },
): readonly Pick<Gap, 'start' | 'end'>[] {
  if (idle.end <= start || (end !== null && end <= idle.start)) return [{ start, end }];
  return [
    ...(start < idle.start ? [{ start, end: idle.start }] : []),
    ...(end === null || end - idle.end >= SHORTEST_GAP ? [{ start: idle.end, end }] : []),
  ];
}
