/** One journey for the views that show one: its touchpoints as far as a picture can hold them, and its digest. */
import { digestOf, type JourneyDigest } from '../../core/digest';
import type { BuiltJourney } from '../../core/entry';
import { keptContacts, type KeptContacts } from '../../core/metrics/kept-order';
import type { Question } from './question';

export type OneJourney = {
  readonly built: BuiltJourney;
  /** Counted over all touchpoints, however many `built` holds. */
  readonly digest: JourneyDigest;
  /** null = the first order stands, or there is none. */
  readonly kept: KeptContacts | null;
  readonly touchpoints: number;
  /** Touchpoints of the journey whatever is filtered, excluded ones left out. */
  readonly total: number;
  /** True when `built` holds only the newest touchpoints (and the order). */
  readonly isCut: boolean;
};

/** More touchpoints than a map, a curve or a plan can show. */
export const MOST_DRAWN = 2_000;
/** A page has room for more marks than a popup. */
const COLUMNS = 240;

/** `caseId` '' = the newest of the chosen. */
export const oneJourney: Question<{ readonly caseId: string }, OneJourney | null> = ({ caseId }) => {
  let found: { readonly built: BuiltJourney; readonly rank: number; readonly total: number } | null = null;
  return {
    add(built, { rank, whole }) {
      const isWanted = caseId !== '' && built.journey.caseId === caseId;
      if (!isWanted && found !== null && (found.built.journey.caseId === caseId || found.rank < rank)) return;
      const total = whole.entries.filter(({ touchpoint }) => !touchpoint.excluded).length;
      found = { built, rank, total };
    },
    value() {
      if (found === null) return null;
      const { built, total } = found;
      const digest = digestOf(built, COLUMNS);
      return {
        built: cut(built),
        digest,
        kept: keptContacts(built),
        touchpoints: digest.touchpoints,
        total,
        isCut: built.entries.length > MOST_DRAWN,
      };
    },
  };
};

/** The newest touchpoints, and the order wherever it stands: without it a journey would look unfinished. */
function cut({ journey, entries, orderIndex }: BuiltJourney): BuiltJourney {
  const from = Math.max(0, entries.length - MOST_DRAWN);
  if (from === 0) return { journey, entries, orderIndex };
  const order = entries[orderIndex];
  if (order === undefined || orderIndex >= from)
    return { journey, entries: entries.slice(from), orderIndex: orderIndex < 0 ? -1 : orderIndex - from };
  return { journey, entries: [order, ...entries.slice(from)], orderIndex: 0 };
}
