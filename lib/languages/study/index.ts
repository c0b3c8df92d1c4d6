/** The words of taking part in a study, a file a language, apart from the others: few pages need them. */
import { wordArea } from '../area';
import { counterIn } from '../known';
import type { Counted, StudyWords } from './en';

export type { StudyWords } from './en';

export const studyWordsOf = wordArea(
  import.meta.glob<(counted: Counted) => StudyWords>('./??.ts', { import: 'study' }),
  (make, id) => make(counterIn(id)),
);
