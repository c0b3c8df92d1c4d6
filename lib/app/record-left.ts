/** Pages that were left when nobody heard them: all of them are stored in one transaction, or none. */
import type { LeftPage } from './drain-outbox';
import { recordSeen } from './record-seen';
import { recordVisit } from './record-visit';
import type { VisitEdges, VisitOrigin } from './visit-edges';

/** The tab is gone or asleep. */
const NO_TAB: VisitOrigin = { tabId: -1, documentId: '', chosenCaseId: '' };

export function recordLeft(pages: readonly LeftPage[], edges: VisitEdges): Promise<void> {
  const record: Parameters<typeof recordSeen>[2]['record'] = (visit, origin) =>
    recordVisit(visit, origin, edges);
  return edges.store.together(async () => {
    for (const page of pages) {
      await ('visit' in page ? recordSeen(page, NO_TAB, { ...edges, record }) : record(page, NO_TAB));
    }
  });
}
