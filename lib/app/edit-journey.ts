/** A journey after its form was saved, the way back, and the next journey for the same need. */
import type { Journey, JourneyBrand } from '../core/journey';
import { draftOf, locksOf, type JourneyDraft } from '../core/journey-draft';
import { studyJourney } from './join-study';
import { hostsOfBrand, newJourney, type MakingContext } from './journey-actions';
import type { Joined } from './participation';

/** The form as it was opened and as it was saved: only what differs was changed by the person. */
export type Saved = { readonly opened: JourneyDraft; readonly saved: JourneyDraft };

/**
 * What is locked stays, whatever the form says, and so does what was changed elsewhere while the form was open.
 * Brands that stay keep their hosts and other spellings; one added before the first touchpoint was in mind at the start.
 */
export function editJourney(journey: Journey, { opened, saved }: Saved, hasTouchpoints: boolean): Journey {
  const { fields, keptBrands } = locksOf(journey, hasTouchpoints);
  const before = draftOf(journey);
  const isSame = (field: keyof JourneyDraft): boolean =>
    JSON.stringify(opened[field]) === JSON.stringify(saved[field]);
  const say = <F extends keyof JourneyDraft>(field: F): JourneyDraft[F] =>
    fields[field] !== undefined || isSame(field) ? before[field] : saved[field];
  const favourite = say('favourite').trim();
  const sites = say('sites');
  const names = trimmed([
    ...(fields.brands === 'study' || isSame('brands') ? before.brands : saved.brands),
    ...keptBrands.filter((name) => before.brands.includes(name)),
    favourite,
  ]);
  const rival = say('mainCompetitor');
  return {
    ...journey,
    need: say('need').trim(),
    category: say('category').trim(),
    brands: brandsNamed(names, journey.brands, sites),
    focalBrand: favourite,
    mainCompetitor: names.includes(rival) ? rival : '',
    intendedBrand: say('intendedBrand').trim(),
    persona: say('persona').trim(),
    cycleNo: say('cycleNo'),
    seededBy: say('seededBy').trim(),
    ownedBrand: say('ownedBrand').trim(),
    initialSet: fields.brands === undefined ? setAfter(journey, names) : journey.initialSet,
    sites,
    recordingScope: say('recordingScope'),
  };
}

/** Undo: what the form can change is as it was `before`; a pause or an ending since then stays. */
export function takeBackEdit(stored: Journey, before: Journey): Journey {
  const { need, category, brands, focalBrand, mainCompetitor, intendedBrand, persona } = before;
  const { cycleNo, seededBy, ownedBrand, initialSet, sites, recordingScope } = before;
  return {
    ...stored,
    need,
    category,
    brands,
    focalBrand,
    mainCompetitor,
    intendedBrand,
    persona,
    cycleNo,
    seededBy,
    ownedBrand,
    initialSet,
    sites,
    recordingScope,
  };
}

/**
 * The journey for a need that came back. As long as its study runs it belongs to the study, as the one before did;
 * otherwise it is the person's own.
 * @param study the study that runs now
 */
export function nextJourney(
  previous: Journey,
  draft: JourneyDraft,
  { study, ...context }: MakingContext & { readonly study: Joined | undefined },
): Journey {
  if (study !== undefined && study.studyId === previous.studyId) {
    const given = studyJourney(study, study.study, context);
    return {
      ...editJourney(given, { opened: draftOf(given), saved: draft }, false),
      previousCaseId: previous.caseId,
    };
  }
  const journey = newJourney(draft, context);
  return {
    ...journey,
    brands: brandsNamed(journey.initialSet, previous.brands, draft.sites),
  };
}

function brandsNamed(
  names: readonly string[],
  known: readonly JourneyBrand[],
  sites: Journey['sites'],
): JourneyBrand[] {
  const byName = new Map(known.map((brand) => [brand.name, brand]));
  return names.map((name) => byName.get(name) ?? { name, hosts: hostsOfBrand(name, sites), aliases: [] });
}

/** Without the brands that left the list, with those that came to it. */
function setAfter({ initialSet, brands }: Journey, names: readonly string[]): readonly string[] {
  const known = brands.map(({ name }) => name);
  return [
    ...initialSet.filter((name) => names.includes(name) || !known.includes(name)),
    ...names.filter((name) => !known.includes(name) && !initialSet.includes(name)),
  ];
}

function trimmed(names: readonly string[]): string[] {
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
}
