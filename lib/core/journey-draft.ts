/** A journey as its form shows it, and what of it can no longer be changed. */
import type { Journey, JourneySite } from './journey';
import type { RecordingScope } from './vocabulary';

export type JourneyDraft = {
  readonly need: string;
  readonly category: string;
  /** Brand names in mind. */
  readonly brands: readonly string[];
  /** One of `brands`, or '' for none. */
  readonly favourite: string;
  readonly ownedBrand: string;
  readonly sites: readonly JourneySite[];
  readonly recordingScope: RecordingScope;
  /** One of `brands`, or ''. */
  readonly mainCompetitor: string;
  /** The brand the person means to buy; '' = undecided. */
  readonly intendedBrand: string;
  readonly persona: string;
  /** The how-manieth purchase of its kind, from 1. */
  readonly cycleNo: number;
  /** The case that this one renews; '' = none. */
  readonly previousCaseId: string;
  readonly seededBy: string;
};

export function draftOf(journey: Journey): JourneyDraft {
  return {
    need: journey.need,
    category: journey.category,
    brands: journey.brands.map((brand) => brand.name),
    favourite: journey.focalBrand,
    ownedBrand: journey.ownedBrand,
    sites: journey.sites,
    recordingScope: journey.recordingScope,
    mainCompetitor: journey.mainCompetitor,
    intendedBrand: journey.intendedBrand,
    persona: journey.persona,
    cycleNo: journey.cycleNo,
    previousCaseId: journey.previousCaseId,
    seededBy: journey.seededBy,
  };
}

/** `said_at_start`: touchpoints follow it. `study`: the study laid it down. */
export type WhyLocked = 'said_at_start' | 'study';

export type Locks = {
  /** `brands` said at the start: others may still be added, `keptBrands` stay. */
  readonly fields: { readonly [F in keyof JourneyDraft]?: WhyLocked };
  readonly keptBrands: readonly string[];
};

export const NO_LOCKS: Locks = { fields: {}, keptBrands: [] };

const OF_THE_START = {
  brands: 'said_at_start',
  favourite: 'said_at_start',
  intendedBrand: 'said_at_start',
} as const satisfies Locks['fields'];

const OF_THE_STUDY = {
  need: 'study',
  category: 'study',
  brands: 'study',
  favourite: 'study',
  mainCompetitor: 'study',
  recordingScope: 'study',
  persona: 'study',
  seededBy: 'study',
} as const satisfies Locks['fields'];

/**
 * Favourite, first set and intended brand are what the person said before the first touchpoint: said afterwards, a
 * return rate would mean nothing (metrics.md, "fixed when the journey opens"). Sites stay the person's, also in a study.
 */
export function locksOf(
  { initialSet, focalBrand, intendedBrand, underStudy }: Journey,
  hasTouchpoints: boolean,
): Locks {
  return {
    fields: { ...(hasTouchpoints ? OF_THE_START : {}), ...(underStudy === null ? {} : OF_THE_STUDY) },
    keptBrands: hasTouchpoints
      ? [...new Set([...initialSet, focalBrand, intendedBrand])].filter((name) => name !== '')
      : [],
  };
}
