/**
 * The words of the dashboard's analysis, a file a language, apart from the others so that the popup need not
 * load them. Each file is a function of the language's counting words.
 */
import type { LanguageId } from '../../core/ports';
import { languageOf } from '../index';
import { counterOf } from '../locale';
import type { Analysis, Counted } from './en';

export type { Analysis } from './en';

const found = import.meta.glob<(counted: Counted) => Analysis>('./??.ts', {
  eager: true,
  import: 'analysis',
});
const made = new Map<LanguageId, Analysis>();

export function analysisOf(id: LanguageId): Analysis {
  const known = made.get(id);
  if (known !== undefined) return known;
  const make = found[`./${id}.ts`];
  if (make === undefined) throw new Error(`no analysis words for ${id}`);
  const words = make(counterOf(languageOf(id).locale));
  made.set(id, words);
  return words;
}
