/** The words of the printable report and the methods paragraph, a file a language, loaded when one is made. */
import { wordArea } from '../area';
import { counterIn } from '../known';
import type { Counted, ReportWords } from './en';

export type { ReportWords } from './en';

export const reportWordsOf = wordArea(
  import.meta.glob<(counted: Counted) => ReportWords>('./??.ts', { import: 'report' }),
  (make, id) => make(counterIn(id)),
);
