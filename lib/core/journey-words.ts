/**
 * The words of need, category and brands by which a page names a journey. They stay in the background: page
 * scripts see neither the words nor a fingerprint of each.
 */
import { fingerprintWord } from './fingerprint';
import { foldText, wordsOf } from './fold-text';
import type { Journey } from './journey';
import { stemWords } from './need-words';
import { stemsOf } from './redact';
import { isLatin, soundKey, soundMark, soundsOf } from './sound-key';

export type JourneyWords = {
  /** True when a brand is written in Greek or Cyrillic letters: Latin words are then compared by sound too. */
  readonly spelledOut: boolean;
  readonly journeys: readonly {
    /** What a parked visit names the journey by: opaque, since page scripts can read where it lies. */
    readonly key: string;
    /** Each group names the journey when all its words stand on the page. */
    readonly groups: readonly (readonly string[])[];
  }[];
};

export function journeyWords(journeys: readonly Journey[], salt: string): JourneyWords {
  const namesOf = (journey: Journey): string[] =>
    journey.brands.flatMap((brand) => [brand.name, ...brand.aliases]);
  return {
    spelledOut: journeys.flatMap(namesOf).some((name) => !isLatin(name)),
    journeys: journeys.map((journey) => ({
      key: fingerprintWord(salt, journey.caseId),
      groups: [
        ...[journey.need, journey.category, ...namesOf(journey)].map(stemWords),
        ...namesOf(journey).map(heardWords),
      ].filter((group) => group.length > 0),
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
function spokenWords({ spelledOut }: JourneyWords, text: string): string[] {
  return [
    ...stemsOf(text),
    ...(isLatin(text) ? [] : soundsOf(text, false)),
    ...(spelledOut ? soundsOf(text, true) : []),
  ];
}

/** Keys of the journeys of which at least one word group stands wholly in `text`. */
export function namedJourneys(words: JourneyWords, text: string): string[] {
  const present = new Set(spokenWords(words, text));
  return words.journeys
    .filter(({ groups }) => groups.some((group) => group.every((word) => present.has(word))))
    .map(({ key }) => key);
}

const MOST_WORDS = 60;

/** The words of `text` that a journey has too, joined by blanks; all others are left out. */
export function plannedWords(words: JourneyWords, text: string): string {
  const planned = new Set(words.journeys.flatMap(({ groups }) => groups.flat()));
  return wordsOf(text, MOST_WORDS, true)
    .filter((word) => spokenWords(words, word).some((each) => planned.has(each)))
    .join(' ');
}
