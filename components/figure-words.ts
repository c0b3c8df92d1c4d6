/** The words of comparing and counting in the language of the screen. */
import { figureWordsOf, type FigureWords } from '../lib/languages/figures';
import { useLanguage } from './language-context';

export function useFigureWords(): FigureWords {
  return figureWordsOf(useLanguage());
}
