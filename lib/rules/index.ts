/**
 * The tagger with the model at hand: every rule of `kinds/`, every word list of `words/` and the fitted
 * weights, packed. Adding a kind of page or a language is adding a file.
 */
import type { PageSignals } from '../core/signals';
import type { Tag } from '../core/tag';
import { model } from './model';
import { openTagger, type Tagger } from './tagger';

let opened: Tagger | undefined;

/** Opened at first use. */
export function tagger(): Tagger {
  opened ??= openTagger(model);
  return opened;
}

/** True for a word that an address may keep. */
export function isKnownWord(word: string): boolean {
  return tagger().isKnownWord(word);
}

/** What kind of page this is, how sure the rules are, and why. */
export function tag(signals: PageSignals): Tag {
  return tagger().tag(signals);
}
