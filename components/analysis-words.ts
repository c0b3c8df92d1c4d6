/** The words of the analysis in the language of the screen. */
import { analysisOf, type Analysis } from '../lib/languages/analysis';
import { useLanguage } from './language-context';

export function useAnalysis(): Analysis {
  return analysisOf(useLanguage());
}
