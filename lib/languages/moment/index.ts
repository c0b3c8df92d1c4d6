/**
 * The words of what is told in the moment: side panel, daily review, prompts, pictures, pasted notes. A file a
 * language; each is a function of the language's counting words.
 */
import type { LanguageId } from '../../core/ports';
import { languageOf } from '../index';
import { counterOf } from '../locale';
import type { Counted, Moment } from './en';

export type { Moment } from './en';

const found = import.meta.glob<(counted: Counted) => Moment>('./??.ts', { eager: true, import: 'moment' });
const made = new Map<LanguageId, Moment>();

export function momentOf(id: LanguageId): Moment {
  const known = made.get(id);
  if (known !== undefined) return known;
  const make = found[`./${id}.ts`];
  if (make === undefined) throw new Error(`no words of the moment for ${id}`);
  const words = make(counterOf(languageOf(id).locale));
  made.set(id, words);
  return words;
}
