/** The words of reviewing and handing over, a file a language, apart from the others so that the popup need not load them. */
import { wordArea } from '../area';
import { counterIn } from '../known';
import type { Counted, HandoverWords } from './en';

export type { HandoverWords } from './en';

export const handoverWordsOf = wordArea(
  import.meta.glob<(counted: Counted) => HandoverWords>('./??.ts', { import: 'handover' }),
  (make, id) => make(counterIn(id)),
);
