/**
 * The words of the dashboard's analysis, a file a language, apart from the others so that the popup need not
 * load them. Each file is a function of the language's counting words.
 */
import { wordArea } from '../area';
import { counterIn } from '../known';
import type { Analysis, Counted } from './en';

export type { Analysis } from './en';

export const analysisOf = wordArea(
  import.meta.glob<(counted: Counted) => Analysis>('./??.ts', { import: 'analysis' }),
  (make, id) => make(counterIn(id)),
);
