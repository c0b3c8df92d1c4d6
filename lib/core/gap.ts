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

/** A stretch in which the browser ran and recording was on; `end` is the last sign of it. */
export type Span = { readonly spanId: string; readonly start: number; readonly end: number };

/** Why something that should be recorded cannot be seen at this moment; null = nothing is hidden. */
export function openReason(gaps: readonly Gap[]): GapReason | null {
  return gaps.findLast(({ end }) => end === null)?.reason ?? null;
}
