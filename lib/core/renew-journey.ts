/** A need that comes back: the draft of the next journey after one that ended in a purchase. */
import type { Journey } from './journey';
import { draftOf, type JourneyDraft } from './journey-draft';

/** Only a purchase is followed by the next purchase; a search that was put off or given up is taken up again. */
export function canRenew({ state, outcome }: Pick<Journey, 'state' | 'outcome'>): boolean {
  return state === 'finished' && outcome === 'bought';
}

/**
 * The same need, brands and sites, one purchase later, and what was bought is what is owned now. Favourite, rival and
 * intended brand are asked anew: they are said at the start of each journey.
 */
export function renewedDraft(previous: Journey): JourneyDraft {
  return {
    ...draftOf(previous),
    favourite: '',
    ownedBrand: previous.boughtBrand,
    mainCompetitor: '',
    intendedBrand: '',
    cycleNo: previous.cycleNo + 1,
    previousCaseId: previous.caseId,
    seededBy: '',
  };
}
