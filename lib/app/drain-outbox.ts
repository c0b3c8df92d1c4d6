/** Stores what pages parked when they could not be heard. Safe to repeat: a visit is stored once. */
import { parsePageVisit, type PageVisit } from '../core/page-visit';
import { parseSeenPage, type SeenPage } from '../core/seen-page';

/** A page on its way: weighed, or left before it was. */
export type LeftPage = PageVisit | SeenPage;

export type Outbox = {
  /** Keys of all that waits: they sort by the time at which a visit began. */
  readonly parkedKeys: () => Promise<string[]>;
  /** What lies under each key: the beginning of a visit, as it was left before it was weighed, before its end. */
  readonly readParked: (keys: readonly string[]) => Promise<Map<string, readonly unknown[]>>;
  /** @param read by key, up to when (epoch ms) it tells: what a page has parked since stays */
  readonly forgetParked: (read: ReadonlyMap<string, number>) => Promise<void>;
};

/**
 * So many are read, and stored in one transaction, in which their journey is counted anew once for all of them: few
 * at first, so that a background that is stopped at every breath gets on, then twice as many …
 */
const FIRST = 3;
const MOST = 50;
/** After this many the store cannot write: the rest stays parked for the next time. */
const MOST_FAILURES = 3;

/**
 * Throws the first failure when all are through; a visit that cannot be stored stays parked and holds up no other.
 * @param take stores all of them or none
 */
export async function drainOutbox(
  { parkedKeys, readParked, forgetParked }: Outbox,
  take: (pages: readonly LeftPage[]) => Promise<unknown>,
): Promise<void> {
  const failures: unknown[] = [];
  const drain = async (parcels: readonly Parcel[]): Promise<void> => {
    const pages = parcels.flatMap((parcel) => parcel.pages);
    try {
      if (pages.length > 0) await take(pages);
      await forgetParked(new Map(parcels.map((parcel) => [parcel.key, endOf(parcel)])));
    } catch (error) {
      if (parcels.length === 1) failures.push(error);
      else for (const parcel of parcels) if (failures.length < MOST_FAILURES) await drain([parcel]);
    }
  };
  const keys = (await parkedKeys()).sort();
  let size = FIRST;
  for (let at = 0; at < keys.length && failures.length < MOST_FAILURES;) {
    const some = keys.slice(at, at + size);
    const parked = await readParked(some);
    await drain(
      [...parked].map(([key, values]) => ({ key, pages: values.flatMap((each) => pageOf(each) ?? []) })),
    );
    at += size;
    size = Math.min(2 * size, MOST);
  }
  if (failures.length > 0) throw failures[0];
}

type Parcel = { readonly key: string; readonly pages: readonly LeftPage[] };

function pageOf(value: unknown): LeftPage | undefined {
  const visit = parsePageVisit(value);
  return visit.ok ? visit.value : parseSeenPage(value);
}

/** What is no page is forgotten, whatever it says. */
function endOf({ pages }: Parcel): number {
  if (pages.length === 0) return Number.POSITIVE_INFINITY;
  return Math.max(...pages.map((page) => ('visit' in page ? page.visit : page).complete));
}
