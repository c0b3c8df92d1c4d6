/** The words of what cannot be seen now, a file a language. */
import { wordArea } from '../area';
import type { Blind } from './en';

export type { Blind } from './en';

export const blindOf = wordArea(import.meta.glob<Blind>('./??.ts', { import: 'blind' }));
