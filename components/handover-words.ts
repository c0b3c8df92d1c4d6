/** The words of reviewing and handing over in the language of the screen. */
import { handoverWordsOf, type HandoverWords } from '../lib/languages/handover';
import { useLanguage } from './language-context';

export function useHandoverWords(): HandoverWords {
  return handoverWordsOf(useLanguage());
}
