/**
 * Sessions: automatic rows without an idle gap longer than the study's (30 minutes), at most 24 h, over all
 * journeys of the person. Every row a person adds is a session of its own. The id comes from the session's
 * first event, so that it begins with a letter and carries no date.
 */
import type { Settings } from './ports';
import type { Touchpoint } from './touchpoint';

const MINUTE = 60_000;
export const LONGEST_SESSION = 24 * 60 * MINUTE;

/** Rows that began this recently may still be open in another tab. */
export const SESSION_LOOKS_BACK = 20;

export function sessionIdOf(eventId: string): string {
  return `S-${eventId.replace(/^T-/, '')}`;
}

/** @param newest the newest rows, in any order */
export function sessionOf(
  visit: { readonly eventId: string; readonly start: number },
  newest: readonly Touchpoint[],
  settings: Pick<Settings, 'sessionGapMinutes'>,
): string {
  const pages = newest.filter(
    ({ capture, start }) => capture !== 'manual' && capture !== 'prompted' && start <= visit.start,
  );
  const last = pages.reduce<Touchpoint | undefined>(
    (best, row) => (best && best.complete >= row.complete ? best : row),
    undefined,
  );
  const gap = settings.sessionGapMinutes * MINUTE;
  if (last === undefined || visit.start - last.complete > gap) return sessionIdOf(visit.eventId);
  const opened = Math.min(...pages.filter((row) => row.sessionId === last.sessionId).map((row) => row.start));
  return visit.start - opened < LONGEST_SESSION ? last.sessionId : sessionIdOf(visit.eventId);
}
