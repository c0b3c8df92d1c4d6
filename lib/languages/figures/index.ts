/**
 * The words of comparing groups and of counts kept beside the rows, a file a language. Each file is a function of the language's counting words.
 */
import type { LanguageId } from '../../core/ports';
import { languageOf } from '../index';
import { counterOf } from '../locale';
import type { FigureWords, Counted } from './en';

export type { FigureWords } from './en';

const found = import.meta.glob<(counted: Counted) => FigureWords>('./??.ts', {
  eager: true,
  import: 'figures',
});
const made = new Map<LanguageId, FigureWords>();

export function figureWordsOf(id: LanguageId): FigureWords {
  const known = made.get(id);
  if (known !== undefined) return known;
  const make = found[`./${id}.ts`];
  if (make === undefined) throw new Error(`no figure words for ${id}`);
  const words = make(counterOf(languageOf(id).locale));
  made.set(id, words);
  return words;
}
