/** Stores what pages parked when they could not be heard. Safe to repeat: a visit is stored once. */
import { parsePageVisit, type PageVisit } from '../core/page-visit';
import type { VisitOrigin } from './visit-edges';

export type Outbox = {
  readonly parkedVisits: () => Promise<Map<string, unknown>>;
  readonly forgetParked: (keys: readonly string[]) => Promise<void>;
};

/** After this many the store cannot write: the rest stays parked for the next time. */
const MOST_FAILURES = 3;

/** Throws the first failure when all are through; a visit that cannot be stored stays parked and holds up no other. */
export async function drainOutbox(
  outbox: Outbox,
  record: (visit: PageVisit, origin: VisitOrigin) => Promise<unknown>,
): Promise<void> {
  const failures: unknown[] = [];
  for (const [key, value] of await outbox.parkedVisits()) {
    if (failures.length >= MOST_FAILURES) break;
    try {
      const visit = parsePageVisit(value);
      // the tab is gone or asleep: −1
      if (visit.ok) await record(visit.value, { tabId: -1, documentId: '', chosenCaseId: '' });
      await outbox.forgetParked([key]);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}
