/** Which language a page speaks. */
import { LANGUAGE_IDS, type LanguageId } from '../core/ports';
import { isOneOf } from '../core/vocabulary';

/** The person's setting, else the browser's language where we speak it, else English. */
export function languageFor(setting: LanguageId | '', browserLanguage: string): LanguageId {
  if (setting !== '') return setting;
  const primary = browserLanguage.toLowerCase().split(/[-_]/, 1)[0];
  return isOneOf(LANGUAGE_IDS, primary) ? primary : 'en';
}
