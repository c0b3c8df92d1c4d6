/**
 * Detours to rivals over journeys: how each ended, and the newest journeys as timelines. They are found in the whole
 * journey, since a favourite's contact that is filtered out would join two runs and rivals that are would leave none;
 * those are shown of which a touchpoint passes the filter.
 */
import type { BuiltJourney } from '../../core/entry';
import { detourFold, type Detour } from '../../core/metrics/detours';
import { DAY, contactBrands, foldOver, placeOf } from '../../core/metrics/fold';
import { NAMED } from '../../core/metrics/over-journeys';
import { newest, type Question } from './question';

const MOST_JOURNEYS = 10;
/** Rows of the table. */
const MOST_LISTED = 2_000;
/** Marks of the favourite on a timeline; more would be a stripe. */
const MOST_CONTACTS = 400;

export type DetourJourney = {
  readonly caseId: string;
  readonly need: string;
  readonly focalBrand: string;
  readonly detours: readonly Detour[];
  /** First contact with the favourite (epoch ms): day 0 … */
  readonly zero: number;
  /** … and its contacts and the order in days from there. */
  readonly contacts: readonly number[];
  readonly order: number | null;
};

export type ListedDetour = { readonly caseId: string; readonly need: string; readonly detour: Detour };

export type DetourAnswer = {
  readonly journeys: number;
  /** Journeys with a favourite named at the start, and those of them with a detour. */
  readonly focal: number;
  readonly withDetour: number;
  /** Detours in the whole journeys, whatever the filter lets through. */
  readonly found: number;
  /** True when the filter leaves touchpoints out. */
  readonly isFiltered: boolean;
  readonly returned: number;
  readonly switched: number;
  readonly open: number;
  readonly drawn: readonly DetourJourney[];
  readonly listed: readonly ListedDetour[];
};

export const detours: Question<null, DetourAnswer> = () => {
  const drawn = newest<DetourJourney>(MOST_JOURNEYS);
  const listed = newest<ListedDetour>(MOST_LISTED);
  const count = { returned: 0, switched: 0, open: 0 };
  let journeys = 0;
  let focal = 0;
  let withDetour = 0;
  let all = 0;
  let isFiltered = false;
  return {
    add(built, { rank, whole }) {
      journeys += 1;
      const { caseId, need, focalBrand } = built.journey;
      if (focalBrand === '') return;
      focal += 1;
      const every = foldOver(whole, detourFold(focalBrand)).detours;
      all += every.length;
      const isWhole = built.entries.length === whole.entries.length;
      if (!isWhole) isFiltered = true;
      const passing = isWhole ? null : new Set(built.entries.map(({ touchpoint }) => touchpoint.eventId));
      const found = every
        .filter(({ eventIds }) => passing === null || eventIds.some((eventId) => passing.has(eventId)))
        .map(short);
      if (found.length === 0) return;
      withDetour += 1;
      for (const detour of found) {
        count[detour.end] += 1;
        listed.add(rank, { caseId, need, detour });
      }
      drawn.add(rank, timelineOf(whole, found));
    },
    value: () => ({
      journeys,
      focal,
      withDetour,
      found: all,
      isFiltered,
      ...count,
      drawn: drawn.value(),
      listed: listed.value(),
    }),
  };
};

function short(detour: Detour): Detour {
  return { ...detour, eventIds: detour.eventIds.slice(0, NAMED) };
}

function timelineOf({ journey, entries, orderIndex }: BuiltJourney, found: readonly Detour[]): DetourJourney {
  const { caseId, need, focalBrand } = journey;
  const starts = entries
    .filter(
      (entry, index) =>
        !entry.touchpoint.excluded &&
        placeOf(index, orderIndex) === 'before' &&
        contactBrands(entry).includes(focalBrand),
    )
    .map(({ touchpoint }) => touchpoint.start);
  const zero = starts[0] ?? 0;
  const days = (time: number) => (time - zero) / DAY;
  const every = Math.ceil(starts.length / MOST_CONTACTS);
  const order = entries[orderIndex]?.touchpoint.start;
  return {
    caseId,
    need,
    focalBrand,
    detours: found.slice(0, 60),
    zero,
    contacts: starts.filter((_, at) => at % every === 0 || at === starts.length - 1).map(days),
    order: order === undefined ? null : days(order),
  };
}
