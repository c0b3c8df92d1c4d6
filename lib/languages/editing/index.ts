/** The words of changing a journey and of starting the next one for the same need, a file a language. */
import { wordArea } from '../area';
import type { Editing } from './en';

export type { Editing } from './en';

export const editingOf = wordArea(import.meta.glob<Editing>('./??.ts', { import: 'editing' }));
