/** The words of taking part in a study, in the language of the screen. */
import { studyWordsOf, type StudyWords } from '../lib/languages/study';
import { useLanguage } from './language-context';

export function useStudyWords(): StudyWords {
  return studyWordsOf(useLanguage());
}
