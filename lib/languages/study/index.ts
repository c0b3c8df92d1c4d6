/** The words of taking part in a study, a file a language, apart from the others: few pages need them. */
import type { LanguageId } from '../../core/ports';
import { languageOf } from '../index';
import { counterOf } from '../locale';
import type { Counted, StudyWords } from './en';

export type { StudyWords } from './en';

const found = import.meta.glob<(counted: Counted) => StudyWords>('./??.ts', { eager: true, import: 'study' });
const made = new Map<LanguageId, StudyWords>();

export function studyWordsOf(id: LanguageId): StudyWords {
  const known = made.get(id);
  if (known !== undefined) return known;
  const make = found[`./${id}.ts`];
  if (make === undefined) throw new Error(`no study words for ${id}`);
  const words = make(counterOf(languageOf(id).locale));
  made.set(id, words);
  return words;
}
