/** The words of the workspace in the language of the screen. */
import { poolWords, type PoolWords } from '../../lib/languages/pool';
import { useLanguage } from '../language-context';

export function usePoolWords(): PoolWords {
  return poolWords(useLanguage());
}
