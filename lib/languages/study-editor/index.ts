/** The words of the study editor, a file a language, apart from the others: only researchers open it. */
import type { LanguageId } from '../../core/ports';
import { languageOf } from '../index';
import { counterOf } from '../locale';
import type { Counted, EditorWords } from './en';

export type { EditorWords } from './en';

const found = import.meta.glob<(counted: Counted) => EditorWords>('./??.ts', {
  eager: true,
  import: 'editor',
});
const made = new Map<LanguageId, EditorWords>();

export function editorWordsOf(id: LanguageId): EditorWords {
  const known = made.get(id);
  if (known !== undefined) return known;
  const make = found[`./${id}.ts`];
  if (make === undefined) throw new Error(`no editor words for ${id}`);
  const words = make(counterOf(languageOf(id).locale));
  made.set(id, words);
  return words;
}
