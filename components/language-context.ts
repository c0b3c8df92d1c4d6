/** The language of the screen: `<LanguageContext value={id}>` at the root, `useWords()` anywhere below. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LanguageId } from '../lib/core/ports';
import { wordsOf, type Words } from '../lib/languages';

export const LanguageContext = createContext<LanguageId>('en');

export function useLanguage(): LanguageId {
  return useContext(LanguageContext);
}

export function useWords(): Words {
  return wordsOf(useContext(LanguageContext));
}
