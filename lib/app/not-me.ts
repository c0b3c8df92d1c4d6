/** "Not me": somebody else sat at this computer. Their rows go, recording pauses, and the gap says why. */
import { pauseJourney } from './journey-actions';
import type { Journey } from '../core/journey';
import type { Store } from '../core/ports';
import { LONGEST_SESSION } from '../core/session';
import type { Touchpoint } from '../core/touchpoint';

export type Undone = {
  readonly rows: readonly Touchpoint[];
  readonly journeys: readonly Journey[];
  readonly gapId: string;
};

/** Removes the automatic rows since the last idle break, in every journey; returns what an undo needs. */
export async function notMe(store: Store, now: number, newId: () => string): Promise<Undone> {
  const { sessionGapMinutes } = await store.settings();
  const journeys = (await store.runningJourneys()).filter(({ state }) => state === 'recording');
  const sinceBreak = async (): Promise<Touchpoint[]> => {
    const rows = (await store.touchpointsSince(now - LONGEST_SESSION))
      .filter((row) => row.capture === 'auto')
      .sort((a, b) => b.complete - a.complete);
    return sinceLastBreak(rows, now, sessionGapMinutes * 60_000);
  };
  // a popup may close midway: the reason first, then the pause, so that the page at hand brings nothing more
  const gapId = `G-${newId()}`;
  const start = Math.min(now, ...(await sinceBreak()).map((row) => row.start));
  await store.putGap({ gapId, start, end: now, reason: 'other_person' });
  for (const { caseId } of journeys)
    await store.changeJourney(caseId, (journey) => pauseJourney(journey, null));
  const rows = await store.removeTouchpoints((await sinceBreak()).map((row) => row.eventId));
  return { rows, journeys, gapId };
}

/** @param rows newest first by their end */
function sinceLastBreak(rows: readonly Touchpoint[], now: number, gap: number): Touchpoint[] {
  let earliest = now;
  const since: Touchpoint[] = [];
  for (const row of rows) {
    if (earliest - row.complete > gap) break;
    since.push(row);
    earliest = Math.min(earliest, row.start);
  }
  return since;
}

/** It was them after all: the rows are there again, and nothing was blind. */
export async function undoNotMe(store: Store, { rows, journeys, gapId }: Undone): Promise<void> {
  await store.addTouchpoints(rows);
  await store.removeGap(gapId);
  for (const { caseId, state, pausedUntil } of journeys)
    await store.changeJourney(caseId, (stored) => ({ ...stored, state, pausedUntil }));
}
