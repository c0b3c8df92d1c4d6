/** The words of the study editor in the language of the screen. */
import { editorWordsOf, type EditorWords } from '../lib/languages/study-editor';
import { useLanguage } from './language-context';

export function useEditorWords(): EditorWords {
  return editorWordsOf(useLanguage());
}
