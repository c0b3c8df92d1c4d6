/** The words of changing a journey in the language of the screen. */
import { editingOf, type Editing } from '../lib/languages/editing';
import { useLanguage } from './language-context';

export function useEditing(): Editing {
  return editingOf(useLanguage());
}
