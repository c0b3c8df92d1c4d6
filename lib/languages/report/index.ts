/** The words of the printable report and the methods paragraph, a file a language, loaded when one is made. */
import type { LanguageId } from '../../core/ports';
import { languageOf } from '../index';
import { counterOf } from '../locale';
import type { Counted, ReportWords } from './en';

export type { ReportWords } from './en';

const found = import.meta.glob<(counted: Counted) => ReportWords>('./??.ts', {
  eager: true,
  import: 'report',
});

export function reportWordsOf(id: LanguageId): ReportWords {
  const make = found[`./${id}.ts`];
  if (make === undefined) throw new Error(`no report words for ${id}`);
  return make(counterOf(languageOf(id).locale));
}
