/** The model by the names people use: for the fit, the evaluation and the tests; never in the page script. */
import { languagesOf } from '../core/page-languages';
import type { PageSignals } from '../core/signals';
import type { Feature } from '../core/tag-page';
import { PLACE_NAMES } from '../core/weights';
import { tagger } from './index';
import { signsOf } from './pack-model';
import { pairs } from './pairs';
import { wordLists } from './word-lists';

const nameOf = new Map([...signsOf(wordLists, pairs)].map(([meaning, sign]) => [sign, meaning]));

/** `heading:cart` for a word where it stands, `field:card` for a fact. */
export function features(signals: PageSignals): Feature[] {
  return tagger(languagesOf(signals))
    .features(signals)
    .map(({ key, signal }) => {
      const name = /^\d.\+?$/.test(key) ? nameOf.get(key[1] ?? '') : undefined;
      return {
        key: name === undefined ? key : `${PLACE_NAMES[Number(key[0])]}:${name}${key.slice(2)}`,
        signal,
      };
    });
}

/** The meanings of folded words, by name. */
export function meanings(words: readonly string[]): string[] {
  return tagger()
    .meanings(words)
    .map((sign) => nameOf.get(sign) ?? '');
}
