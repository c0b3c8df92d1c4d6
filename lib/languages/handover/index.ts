/** The words of reviewing and handing over, a file a language, apart from the others so that the popup need not load them. */
import type { LanguageId } from '../../core/ports';
import { languageOf } from '../index';
import { counterOf } from '../locale';
import type { Counted, HandoverWords } from './en';

export type { HandoverWords } from './en';

const found = import.meta.glob<(counted: Counted) => HandoverWords>('./??.ts', {
  eager: true,
  import: 'handover',
});
const made = new Map<LanguageId, HandoverWords>();

export function handoverWordsOf(id: LanguageId): HandoverWords {
  const known = made.get(id);
  if (known !== undefined) return known;
  const make = found[`./${id}.ts`];
  if (make === undefined) throw new Error(`no hand-over words for ${id}`);
  const words = make(counterOf(languageOf(id).locale));
  made.set(id, words);
  return words;
}
