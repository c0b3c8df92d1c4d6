/** Stores what pages parked when they could not be heard. Safe to repeat: a visit is stored once. */
import { parsePageVisit, type PageVisit } from '../core/page-visit';
import type { VisitOrigin } from './visit-edges';

export type Outbox = {
  readonly parkedVisits: () => Promise<Map<string, unknown>>;
  readonly forgetParked: (keys: readonly string[]) => Promise<void>;
};

export async function drainOutbox(
  outbox: Outbox,
  record: (visit: PageVisit, origin: VisitOrigin) => Promise<unknown>,
): Promise<void> {
  for (const [key, value] of await outbox.parkedVisits()) {
    const visit = parsePageVisit(value);
    // the tab is gone or asleep: −1
    if (visit.ok) await record(visit.value, { tabId: -1, documentId: '', chosenCaseId: '' });
    await outbox.forgetParked([key]);
  }
}
