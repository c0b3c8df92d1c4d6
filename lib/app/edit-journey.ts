/** A journey as the form shows it, and the journey after the form was saved. */
import type { Journey } from '../core/journey';
import { hostsOfBrand, type JourneyDraft } from './journey-actions';

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
    seededBy: journey.seededBy,
  };
}

/**
 * Brands that stay keep their hosts and other spellings. The set in mind at the start stays what it was: a
 * brand named later was not in mind then.
 */
export function editJourney(journey: Journey, draft: JourneyDraft): Journey {
  const known = new Map(journey.brands.map((brand) => [brand.name, brand]));
  const names = [...new Set([...draft.brands, draft.favourite])]
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return {
    ...journey,
    need: draft.need.trim(),
    category: draft.category.trim(),
    brands: names.map(
      (name) => known.get(name) ?? { name, hosts: hostsOfBrand(name, draft.sites), aliases: [] },
    ),
    focalBrand: draft.favourite.trim(),
    mainCompetitor: names.includes(draft.mainCompetitor) ? draft.mainCompetitor : '',
    intendedBrand: draft.intendedBrand.trim(),
    persona: draft.persona.trim(),
    cycleNo: draft.cycleNo,
    seededBy: draft.seededBy.trim(),
    ownedBrand: draft.ownedBrand.trim(),
    sites: draft.sites,
    recordingScope: draft.recordingScope,
  };
}
