/** The words of the further formats, a file a language: loaded with the page that offers them. */
import { wordArea } from '../area';
import type { FormatWords } from './en';

export type { FormatWords } from './en';

export const formatWordsOf = wordArea(import.meta.glob<FormatWords>('./??.ts', { import: 'formats' }));
