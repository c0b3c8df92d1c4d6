/** The words of the researcher's workspace, a file a language, loaded with that page alone. */
import { wordArea } from '../area';
import { counterIn } from '../known';
import type { Counted, PoolWords } from './en';

export type { PoolWords } from './en';

export const poolWords = wordArea(
  import.meta.glob<(counted: Counted) => PoolWords>('./??.ts', { import: 'pool' }),
  (make, id) => make(counterIn(id)),
);
