/** The words of the study editor, a file a language, apart from the others: only researchers open it. */
import { wordArea } from '../area';
import { counterIn } from '../known';
import type { Counted, EditorWords } from './en';

export type { EditorWords } from './en';

export const editorWordsOf = wordArea(
  import.meta.glob<(counted: Counted) => EditorWords>('./??.ts', { import: 'editor' }),
  (make, id) => make(counterIn(id)),
);
