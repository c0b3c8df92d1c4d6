/** The words of the researcher's workspace, a file a language, loaded with that page alone. */
import type { LanguageId } from '../../core/ports';
import { languageOf } from '../index';
import { counterOf } from '../locale';
import type { Counted, PoolWords } from './en';

export type { PoolWords } from './en';

const found = import.meta.glob<(counted: Counted) => PoolWords>('./??.ts', {
  eager: true,
  import: 'pool',
});
const made = new Map<LanguageId, PoolWords>();

export function poolWords(id: LanguageId): PoolWords {
  const known = made.get(id);
  if (known !== undefined) return known;
  const make = found[`./${id}.ts`];
  if (make === undefined) throw new Error(`no words of the workspace for ${id}`);
  const words = make(counterOf(languageOf(id).locale));
  made.set(id, words);
  return words;
}
