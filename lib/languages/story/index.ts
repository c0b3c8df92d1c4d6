/**
 * The words of the journey map, the feelings, the plan and the summary, a file a language, apart from the others so
 * that the popup need not load them.
 */
import type { LanguageId } from '../../core/ports';
import { wordArea } from '../area';
import { languageOf, type Language } from '../index';
import { counterIn } from '../known';
import type { Counted, Story } from './en';

export type { Story } from './en';
/** A language with the words of a journey's story. */
export type StoryLanguage = Language & { readonly story: Story };

const storyOf = wordArea(
  import.meta.glob<(counted: Counted) => Story>('./??.ts', { import: 'story' }),
  (make, id) => make(counterIn(id)),
);
const made = new Map<LanguageId, StoryLanguage>();

export function storyLanguageOf(id: LanguageId): StoryLanguage {
  const language = languageOf(id);
  const known = made.get(id);
  // a study may have renamed the stages since
  if (known?.words === language.words) return known;
  const whole = { ...language, story: storyOf(id) };
  made.set(id, whole);
  return whole;
}
