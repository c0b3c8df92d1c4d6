/**
 * The recording plan: the little that the page script must know to decide by itself whether a page is
 * recorded and which journeys it names. It lies in `storage.local`, which page scripts can read, so it holds
 * salted fingerprints of sites and words, never the words themselves.
 */
import { foldText, wordsOf } from './fold-text';
import { servicesBelow, type HostKind } from './host-kinds';
import type { Journey } from './journey';
import { stemWords } from './need-words';
import type { Settings } from './ports';
import { fingerprintWord, stemsOf } from './redact';
import { isLatin, soundKey, soundMark, soundsOf } from './sound-key';

export const PLAN_KEY = 'plan';
/** Before the id of a visit that a page parked until the background has stored it. */
export const OUTBOX_PREFIX = 'out:';
/** Beside the plan lie the packed words and weights (lib/rules/published-tagger.ts). */
export const TAGGER_KEY = 'tagger';

export type PlannedJourney = {
  /** Opaque: the page script hands it back, the background knows the case. */
  readonly key: string;
  /** True: pages of unlisted sites may belong too. */
  readonly allSites: boolean;
  /** Fingerprints of the listed hosts. */
  readonly sites: readonly string[];
  /** Each group names the journey when all its words stand on the page. */
  readonly words: readonly (readonly string[])[];
};

export type RecordingPlan = {
  readonly version: 1;
  readonly salt: string;
  readonly keepTitles: boolean;
  readonly sessionGapMinutes: number;
  /** Which listed hosts are a service, by fingerprint: the page script carries no list of hosts. */
  readonly services?: Readonly<Record<string, HostKind>>;
  /** True when a brand is written in Greek or Cyrillic letters: Latin words are then compared by sound too. */
  readonly spelledOut?: boolean;
  readonly journeys: readonly PlannedJourney[];
};

/** Null when nothing is to be recorded: no consent, or no journey is recording. */
export function makePlan(journeys: readonly Journey[], settings: Settings): RecordingPlan | null {
  const recording = journeys.filter((journey) => journey.state === 'recording');
  if (settings.agreedAt === null || recording.length === 0) return null;
  const { salt } = settings;
  const namesOf = (journey: Journey): string[] =>
    journey.brands.flatMap((brand) => [brand.name, ...brand.aliases]);
  return {
    version: 1,
    salt,
    spelledOut: recording.flatMap(namesOf).some((name) => !isLatin(name)),
    keepTitles: settings.keepTitles,
    sessionGapMinutes: Math.min(
      ...recording.map(({ underStudy }) => underStudy?.sessionGapMinutes ?? settings.sessionGapMinutes),
    ),
    services: Object.fromEntries(
      recording
        .flatMap((journey) => journey.sites.flatMap((site) => servicesBelow(site.host)))
        .map(([host, kind]) => [fingerprintWord(salt, host), kind]),
    ),
    journeys: recording.map((journey) => ({
      key: fingerprintWord(salt, journey.caseId),
      allSites: journey.recordingScope === 'all_sites',
      sites: journey.sites.map((site) => fingerprintWord(salt, site.host)),
      words: [
        ...[journey.need, journey.category, ...namesOf(journey)].map(stemWords),
        ...namesOf(journey).map(heardWords),
      ]
        .map((group) => group.map((word) => fingerprintWord(salt, word)))
        .filter((group) => group.length > 0),
    })),
  };
}

/** How a brand's words sound in the other alphabet; none when one of them is too short to tell. */
function heardWords(name: string): string[] {
  const words = wordsOf(name, MOST_WORDS);
  const keys = words.map((word) => soundKey(foldText(word)));
  return keys.includes('') ? [] : keys.map((key, i) => soundMark(!isLatin(words[i] ?? '')) + key);
}

/** The stems of a text's words, and the keys of those that a brand's name in the other alphabet sounds like. */
function spokenWords(plan: RecordingPlan, text: string): string[] {
  return [
    ...stemsOf(text),
    ...(isLatin(text) ? [] : soundsOf(text, false)),
    ...(plan.spelledOut === true ? soundsOf(text, true) : []),
  ];
}

/** The journeys that cover a host; `listed` tells whether the person named the site, `service` what it offers. */
export function planFor(
  plan: RecordingPlan,
  host: string,
): { journeys: PlannedJourney[]; listed: boolean; service: HostKind | undefined } {
  const labels = host.split('.');
  const above = labels.map((_, index) => fingerprintWord(plan.salt, labels.slice(index).join('.')));
  const lists = (journey: PlannedJourney): boolean => journey.sites.some((site) => above.includes(site));
  return {
    journeys: plan.journeys.filter((journey) => journey.allSites || lists(journey)),
    listed: plan.journeys.some(lists),
    service: plan.services?.[above.find((each) => plan.services?.[each]) ?? ''],
  };
}

/** Keys of the journeys of which at least one word group stands wholly in `text`. */
export function namedJourneys(
  plan: RecordingPlan,
  journeys: readonly PlannedJourney[],
  text: string,
): string[] {
  const present = new Set(spokenWords(plan, text).map((word) => fingerprintWord(plan.salt, word)));
  return journeys
    .filter((journey) => journey.words.some((group) => group.every((word) => present.has(word))))
    .map((journey) => journey.key);
}

const MOST_WORDS = 60;

/** The words of `text` that a journey has too, joined by blanks; all others are left out. */
export function plannedWords(plan: RecordingPlan, text: string): string {
  const planned = new Set(plan.journeys.flatMap((journey) => journey.words.flat()));
  const isPlanned = (word: string): boolean =>
    spokenWords(plan, word).some((each) => planned.has(fingerprintWord(plan.salt, each)));
  return wordsOf(text, MOST_WORDS, true).filter(isPlanned).join(' ');
}
