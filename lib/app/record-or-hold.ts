/**
 * What a page showed while the store could not take it is not lost: it waits beside the database, in the outbox or,
 * on a full disk, in the browser's memory, until a later visit, the pulse or a new start can store it.
 */
import type { VisitOrigin } from './visit-edges';

/** `isWaiting`: not stored yet; whether it belongs is decided when it is. */
export type HeldOrRecorded<Recorded> = Recorded & { readonly isWaiting: boolean };

export type HoldingEdges<Page, Recorded> = {
  /** May say by itself that the page waits. */
  readonly record: (page: Page, origin: VisitOrigin) => Promise<Recorded & { readonly isWaiting?: boolean }>;
  /** True when the store was in trouble and works again. */
  readonly comeBack: () => Promise<boolean>;
  readonly hold: (page: Page) => Promise<void>;
  /** What is said of a page that waits. */
  readonly waiting: Recorded;
};

export async function recordOrHold<Page, Recorded>(
  page: Page,
  origin: VisitOrigin,
  { record, comeBack, hold, waiting }: HoldingEdges<Page, Recorded>,
): Promise<HeldOrRecorded<Recorded>> {
  try {
    return { isWaiting: false, ...(await record(page, origin)) };
  } catch (error) {
    try {
      if (await comeBack()) return { isWaiting: false, ...(await record(page, origin)) };
    } catch (again) {
      console.warn(again);
    }
    console.warn(error);
    await hold(page);
    return { ...waiting, isWaiting: true };
  }
}
