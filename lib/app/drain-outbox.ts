/** Stores what pages parked when they could not be heard. Safe to repeat: a visit is stored once. */
import { parsePageVisit, type PageVisit } from '../core/page-visit';
import { parseSeenPage, type SeenPage } from '../core/seen-page';

/** A page on its way: weighed, or left before it was. */
export type LeftPage = PageVisit | SeenPage;

export type Outbox = {
  readonly parkedVisits: () => Promise<Map<string, unknown>>;
  /** Pages that were left before they were weighed. */
  readonly unweighedVisits: () => Promise<Map<string, unknown>>;
  /** @param read by key, up to when (epoch ms) it tells: what a page has parked since stays */
  readonly forgetParked: (read: ReadonlyMap<string, number>) => Promise<void>;
};

type Parcel = { readonly key: string; readonly page: LeftPage | undefined };

/** So many are stored in one transaction: their journey is counted anew once for all of them. */
const AT_ONCE = 25;
/** After this many the store cannot write: the rest stays parked for the next time. */
const MOST_FAILURES = 3;

/**
 * Throws the first failure when all are through; a visit that cannot be stored stays parked and holds up no other.
 * @param take stores all of them or none
 */
export async function drainOutbox(
  { parkedVisits, unweighedVisits, forgetParked }: Outbox,
  take: (pages: readonly LeftPage[]) => Promise<unknown>,
): Promise<void> {
  const failures: unknown[] = [];
  const drain = async (parcels: readonly Parcel[]): Promise<void> => {
    const pages = parcels.flatMap(({ page }) => page ?? []);
    try {
      if (pages.length > 0) await take(pages);
      await forgetParked(new Map(parcels.map(({ key, page }) => [key, timesOf(page).complete])));
    } catch (error) {
      if (parcels.length === 1) failures.push(error);
      else for (const parcel of parcels) if (failures.length < MOST_FAILURES) await drain([parcel]);
    }
  };
  const inOrder = async (
    parked: ReadonlyMap<string, unknown>,
    parse: (value: unknown) => LeftPage | undefined,
  ): Promise<void> => {
    const parcels = [...parked]
      .map(([key, value]): Parcel => ({ key, page: parse(value) }))
      .sort((a, b) => timesOf(a.page).start - timesOf(b.page).start);
    for (let at = 0; at < parcels.length && failures.length < MOST_FAILURES; at += AT_ONCE)
      await drain(parcels.slice(at, at + AT_ONCE));
  };
  // the beginning of a visit before its end
  await inOrder(await unweighedVisits(), parseSeenPage);
  await inOrder(await parkedVisits(), (value) => {
    const visit = parsePageVisit(value);
    return visit.ok ? visit.value : undefined;
  });
  if (failures.length > 0) throw failures[0];
}

/** What is no page is forgotten, whatever it says. */
function timesOf(page: LeftPage | undefined): { readonly start: number; readonly complete: number } {
  if (page === undefined) return { start: 0, complete: Number.POSITIVE_INFINITY };
  return 'visit' in page ? page.visit : page;
}
