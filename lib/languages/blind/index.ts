/** The words of what cannot be seen now, a file a language. */
import type { LanguageId } from '../../core/ports';
import type { Blind } from './en';

export type { Blind } from './en';

const found = import.meta.glob<Blind>('./??.ts', { eager: true, import: 'blind' });

export function blindOf(id: LanguageId): Blind {
  const words = found[`./${id}.ts`];
  if (words === undefined) throw new Error(`no words of blindness for ${id}`);
  return words;
}
