/** What a language file exports. `Words` is the shape of en.ts: a missing or extra key does not compile. */
import type { LanguageId } from '../core/ports';
import type { words } from './en';
import type { Locale } from './locale';

export type Words = typeof words;

export type Language = {
  readonly id: LanguageId;
  /** The language's name in itself. */
  readonly name: string;
  readonly locale: Locale;
  readonly words: Words;
};
