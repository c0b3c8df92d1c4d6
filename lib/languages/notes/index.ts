/** The words people use in their own notes, a file a language; read folded, so that accents may be left out. */
import { foldText } from '../../core/fold-text';
import type { LanguageId } from '../../core/ports';
import type { NoteWords } from '../../core/read-notes';

const found = import.meta.glob<NoteWords>('./??.ts', { eager: true, import: 'notes' });

/** Those of a language and of English, which people mix in. */
export function noteWordsOf(id: LanguageId): NoteWords[] {
  return [...new Set([id, 'en'])].flatMap((each) => {
    const words = found[`./${each}.ts`];
    return words === undefined ? [] : [folded(words)];
  });
}

/** Every list of words, however deep, folded. */
function folded<T>(value: T): T {
  const fold = (each: unknown): unknown =>
    typeof each === 'string'
      ? foldText(each)
      : Array.isArray(each)
        ? each.map(fold)
        : Object.fromEntries(Object.entries(each as object).map(([key, part]) => [key, fold(part)]));
  return fold(value) as T;
}
