/**
 * The words of what is told in the moment: side panel, daily review, prompts, pictures, pasted notes. A file a
 * language; each is a function of the language's counting words.
 */
import { wordArea } from '../area';
import { counterIn } from '../known';
import type { Counted, Moment } from './en';

export type { Moment } from './en';

export const momentOf = wordArea(
  import.meta.glob<(counted: Counted) => Moment>('./??.ts', { import: 'moment' }),
  (make, id) => make(counterIn(id)),
);
