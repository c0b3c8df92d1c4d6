/** Texts of a study that exist in several languages. */
import type { LanguageId } from './ports';
import type { LocalText } from './study';

/** The text in a language; else in English, else in the first language that has it; '' = nowhere. */
export function textIn(local: LocalText, language: LanguageId): string {
  return (
    [local[language], local.en, ...Object.values(local)].find((each) => each !== undefined && each !== '') ??
    ''
  );
}
