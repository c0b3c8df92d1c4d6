/**
 * What a page showed while the store could not take it is not lost: it waits beside the database, in the outbox or,
 * on a full disk, in the browser's memory, until a later visit, the pulse or a new start can store it.
 */
import type { PageVisit } from '../core/page-visit';
import type { RecordedVisit } from './record-visit';
import type { VisitOrigin } from './visit-edges';

/** `isWaiting`: not stored yet; whether it belongs is decided when it is. */
export type HeldOrRecorded = RecordedVisit & { readonly isWaiting: boolean };

type Record = (visit: PageVisit, origin: VisitOrigin) => Promise<RecordedVisit>;

export type HoldingEdges = {
  readonly record: Record;
  /** True when the store was in trouble and works again. */
  readonly comeBack: () => Promise<boolean>;
  readonly hold: (visit: PageVisit) => Promise<void>;
};

export async function recordOrHold(
  visit: PageVisit,
  origin: VisitOrigin,
  { record, comeBack, hold }: HoldingEdges,
): Promise<HeldOrRecorded> {
  try {
    return { ...(await record(visit, origin)), isWaiting: false };
  } catch (error) {
    try {
      if (await comeBack()) return { ...(await record(visit, origin)), isWaiting: false };
    } catch (again) {
      console.warn(again);
    }
    console.warn(error);
    await hold(visit);
    return { kept: true, row: null, isWaiting: true };
  }
}
