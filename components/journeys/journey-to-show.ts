/** Which journey a small screen shows. */
import type { Journey } from '../../lib/core/journey';

/** The one chosen, else the page's own, else the newest that is not finished, else the newest. */
export function journeyToShow(
  journeys: readonly Journey[],
  chosen: string,
  pageCaseId: string,
): Journey | undefined {
  const newest = [...journeys].sort((a, b) => b.openedAt - a.openedAt);
  return (
    journeys.find(({ caseId }) => caseId === chosen) ??
    journeys.find(({ caseId }) => caseId === pageCaseId) ??
    newest.find(({ state }) => state === 'recording') ??
    newest.find(({ state }) => state === 'paused') ??
    newest[0]
  );
}
