/**
 * The model as texts in `storage.local`, beside the recording plan: rules, weights and the words of every
 * page under one key, the words of each language under a key of its own, so that a page loads its own only.
 */
import { languagesOf, type LanguageHints } from '../core/page-languages';
import { TAGGER_KEY } from '../core/recording-plan';
import type { PackedModel } from './pack-model';
import { openTagger, type Tagger } from './tagger';

export function publishedTagger({ languages, ...shared }: PackedModel): Record<string, string> {
  return {
    [TAGGER_KEY]: JSON.stringify(shared),
    ...Object.fromEntries(Object.entries(languages).map(([name, words]) => [keyOf(name), words])),
  };
}

/** The keys that a page of such a language reads. */
export function taggerKeys(hints: LanguageHints): string[] {
  return [TAGGER_KEY, ...languagesOf(hints).map(keyOf)];
}

/** @param keys of the page, in their order. @returns undefined when the model is not there */
export function openPublished(
  stored: Readonly<Record<string, unknown>>,
  keys: readonly string[],
): Tagger | undefined {
  const [shared, ...languages] = keys.map((key) => stored[key]);
  return typeof shared === 'string'
    ? openTagger(
        JSON.parse(shared) as Omit<PackedModel, 'languages'>,
        languages.filter((words) => typeof words === 'string'),
      )
    : undefined;
}

function keyOf(language: string): string {
  return `${TAGGER_KEY}:${language}`;
}
