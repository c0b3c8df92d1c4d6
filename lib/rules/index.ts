/**
 * The tagger the page script carries: every rule of `kinds/`, every word list of `words/`, and the fitted
 * weights. Adding a kind of page or a language is adding a file.
 */
import { buildLexicon, type Lexicon } from '../core/lexicon';
import type { PageSignals } from '../core/signals';
import { readFeatures, tagPage, type Feature, type PageRule, type Weights } from '../core/tag-page';
import type { Tag } from '../core/tag';
import { pairs } from './pairs';
import fitted from './weights.json';
import { wordLists } from './word-lists';

/** How much a word counts by where it stands, before fitting. */
const PLACE_STRENGTHS: Weights['places'] = {
  address: 1.1,
  step: 1.3,
  host: 2,
  title: 1.3,
  heading: 1.8,
  subheading: 0.35,
  button: 0.35,
  notice: 1.2,
  tab: 0.3,
  name: 1.5,
};

// only the default export: the proof beside each rule never reaches the page script
const found = import.meta.glob<PageRule>('./kinds/*.ts', { eager: true, import: 'default' });

export const rules: readonly PageRule[] = Object.values(found);
export const weights: Weights = { ...fitted, places: PLACE_STRENGTHS };

let built: Lexicon | undefined;

/** Built at first use: a page that is not recorded never pays for it. */
export function lexicon(): Lexicon {
  built ??= buildLexicon(wordLists, pairs);
  return built;
}

/** True for a word that an address may keep. */
export function isKnownWord(word: string): boolean {
  return lexicon().knows(word);
}

export function features(signals: PageSignals): Feature[] {
  return readFeatures(signals, lexicon(), pairs);
}

/** What kind of page this is, how sure the rules are, and why. */
export function tag(signals: PageSignals): Tag {
  return tagPage(signals, { rules, weights, lexicon: lexicon(), pairs });
}
