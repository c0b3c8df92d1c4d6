/**
 * The tagger with the model at hand: every rule of `kinds/`, every word list of `words/` and the fitted
 * weights, packed. Adding a kind of page or a language is adding a file.
 */
import { languagesOf } from '../core/page-languages';
import type { PageSignals } from '../core/signals';
import type { Tag } from '../core/tag';
import { model } from './model';
import { openTagger, type Tagger } from './tagger';

const opened = new Map<string, Tagger>();

/** With the words of these languages, as a page gets them; with those of all when none are named. */
export function tagger(languages: readonly string[] = Object.keys(model.languages)): Tagger {
  const key = languages.join();
  const known = opened.get(key);
  if (known) return known;
  const made = openTagger(
    model,
    languages.map((name) => model.languages[name] ?? ''),
  );
  opened.set(key, made);
  return made;
}

/** True for a word that an address may keep. */
export function isKnownWord(word: string): boolean {
  return tagger().isKnownWord(word);
}

/** What kind of page this is, how sure the rules are, and why. */
export function tag(signals: PageSignals): Tag {
  return tagger(languagesOf(signals)).tag(signals);
}
