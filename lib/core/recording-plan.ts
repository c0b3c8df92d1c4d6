/**
 * The recording plan: the little that the page script must know to decide by itself whether a page is
 * recorded. It lies in `storage.local`, which page scripts can read, so it holds salted fingerprints of sites
 * and no word of the person.
 */
import { fingerprintWord } from './fingerprint';
import type { Journey } from './journey';
import { journeyWords } from './journey-words';
import type { Settings } from './ports';

export const PLAN_KEY = 'plan';
/** Before the id of a visit that a page parked until the background has stored it. */
export const OUTBOX_PREFIX = 'out:';

export type PlannedJourney = {
  /** True: pages of unlisted sites may belong too. */
  readonly allSites: boolean;
  /** Fingerprints of the listed hosts. */
  readonly sites: readonly string[];
};

export type RecordingPlan = {
  readonly version: 1;
  readonly salt: string;
  readonly sessionGapMinutes: number;
  /** Another one when the words of a journey change: an open page asks again whether it belongs. */
  readonly wording: string;
  readonly journeys: readonly PlannedJourney[];
};

/** Null when nothing is to be recorded: no consent, or no journey is recording. */
export function makePlan(journeys: readonly Journey[], settings: Settings): RecordingPlan | null {
  const recording = journeys.filter((journey) => journey.state === 'recording');
  if (settings.agreedAt === null || recording.length === 0) return null;
  const { salt } = settings;
  return {
    version: 1,
    salt,
    sessionGapMinutes: Math.min(
      ...recording.map(({ underStudy }) => underStudy?.sessionGapMinutes ?? settings.sessionGapMinutes),
    ),
    wording: fingerprintWord(salt, JSON.stringify(journeyWords(recording, salt))),
    journeys: recording.map((journey) => ({
      allSites: journey.recordingScope === 'all_sites',
      sites: journey.sites.map((site) => fingerprintWord(salt, site.host)),
    })),
  };
}

/** The journeys that cover a host; `listed` tells whether the person named the site. */
export function planFor(plan: RecordingPlan, host: string): { journeys: PlannedJourney[]; listed: boolean } {
  const labels = host.split('.');
  const above = labels.map((_, index) => fingerprintWord(plan.salt, labels.slice(index).join('.')));
  const lists = (journey: PlannedJourney): boolean => journey.sites.some((site) => above.includes(site));
  return {
    journeys: plan.journeys.filter((journey) => journey.allSites || lists(journey)),
    listed: plan.journeys.some(lists),
  };
}
