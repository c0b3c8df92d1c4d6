/**
 * The words of comparing groups and of counts kept beside the rows, a file a language. Each file is a function of the language's counting words.
 */
import { wordArea } from '../area';
import { counterIn } from '../known';
import type { FigureWords, Counted } from './en';

export type { FigureWords } from './en';

export const figureWordsOf = wordArea(
  import.meta.glob<(counted: Counted) => FigureWords>('./??.ts', { import: 'figures' }),
  (make, id) => make(counterIn(id)),
);
