/** The words of what is told in the moment, in the language of the screen. */
import { momentOf, type Moment } from '../lib/languages/moment';
import { useLanguage } from './language-context';

export function useMoment(): Moment {
  return momentOf(useLanguage());
}
