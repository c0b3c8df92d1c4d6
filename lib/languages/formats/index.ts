/** The words of the further formats, a file a language: loaded with the page that offers them. */
import type { LanguageId } from '../../core/ports';
import type { FormatWords } from './en';

export type { FormatWords } from './en';

const found = import.meta.glob<FormatWords>('./??.ts', { eager: true, import: 'formats' });

export function formatWordsOf(id: LanguageId): FormatWords {
  const words = found[`./${id}.ts`];
  if (words === undefined) throw new Error(`no format words for ${id}`);
  return words;
}
