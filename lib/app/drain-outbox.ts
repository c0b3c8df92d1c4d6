/** Stores what pages parked when they could not be heard. Safe to repeat: a visit is stored once. */
import { parsePageVisit, type PageVisit } from '../core/page-visit';
import { parseSeenPage, type SeenPage } from '../core/seen-page';
import type { VisitOrigin } from './visit-edges';

export type Outbox = {
  readonly parkedVisits: () => Promise<Map<string, unknown>>;
  /** Pages that were left before they were weighed. */
  readonly unweighedVisits: () => Promise<Map<string, unknown>>;
  readonly forgetParked: (keys: readonly string[]) => Promise<void>;
};

/** After this many the store cannot write: the rest stays parked for the next time. */
const MOST_FAILURES = 3;
/** The tab is gone or asleep. */
const NO_TAB: VisitOrigin = { tabId: -1, documentId: '', chosenCaseId: '' };

/** Throws the first failure when all are through; a visit that cannot be stored stays parked and holds up no other. */
export async function drainOutbox(
  { parkedVisits, unweighedVisits, forgetParked }: Outbox,
  recorded: {
    readonly visit: (visit: PageVisit, origin: VisitOrigin) => Promise<unknown>;
    readonly seen: (seen: SeenPage, origin: VisitOrigin) => Promise<unknown>;
  },
): Promise<void> {
  const failures: unknown[] = [];
  const drain = async (
    parked: ReadonlyMap<string, unknown>,
    take: (value: unknown) => Promise<unknown>,
  ): Promise<void> => {
    for (const [key, value] of parked) {
      if (failures.length >= MOST_FAILURES) return;
      try {
        await take(value);
        await forgetParked([key]);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  // the beginning of a visit before its end
  await drain(await unweighedVisits(), async (value) => {
    const seen = parseSeenPage(value);
    if (seen) await recorded.seen(seen, NO_TAB);
  });
  await drain(await parkedVisits(), async (value) => {
    const visit = parsePageVisit(value);
    if (visit.ok) await recorded.visit(visit.value, NO_TAB);
  });
  if (failures.length > 0) throw failures[0];
}
