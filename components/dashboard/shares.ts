/** A share never stands without its fraction: 42% (5 of 12). metrics.md asks for it below 20 journeys. */
import { languageOf } from '../../lib/languages';
import { useFigureWords } from '../figure-words';
import { useLanguage } from '../language-context';
import { numbersOf } from './figures';

export function useShares() {
  const { tenths, number, percent, percentCell } = numbersOf(languageOf(useLanguage()));
  const { ofN } = useFigureWords().compare;
  const shareOf = (x: number, n: number) => ofN({ value: percent(x / n), x: tenths(x), n: number(n) });
  return {
    shareOf,
    shareCell: (x: number, n: number) => ({ ...percentCell(x / n), words: shareOf(x, n) }),
  };
}
