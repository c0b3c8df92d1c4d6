/** What makes a language. `Words` is the shape of en.ts: a missing or extra key does not compile. */
import type { LanguageId } from '../core/ports';
import type { words } from './en';
import type { Locale } from './locale';

export type Words = typeof words;

/** What is known of a language before its words are loaded. */
export type KnownLanguage = {
  readonly id: LanguageId;
  /** The language's name in itself. */
  readonly name: string;
  readonly locale: Locale;
};

export type Language = KnownLanguage & { readonly words: Words };
