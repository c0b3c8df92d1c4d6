/** The languages there are, found by their files in `known/`. */
import type { LanguageId } from '../core/ports';
import type { KnownLanguage } from './language';
import { counterOf } from './locale';

const found = import.meta.glob<KnownLanguage>('./known/??.ts', { eager: true, import: 'known' });

/** English first, the others by their own names. */
export const LANGUAGES: readonly KnownLanguage[] = Object.values(found).sort(
  (a, b) => Number(b.id === 'en') - Number(a.id === 'en') || a.name.localeCompare(b.name),
);

const byId = new Map(LANGUAGES.map((language) => [language.id, language]));

export function knownLanguage(id: LanguageId): KnownLanguage {
  const known = byId.get(id);
  if (known === undefined) throw new Error(`no language file for ${id}`);
  return known;
}

/** The language's counting words, for the files that are functions of them. */
export function counterIn(id: LanguageId): ReturnType<typeof counterOf> {
  return counterOf(knownLanguage(id).locale);
}
