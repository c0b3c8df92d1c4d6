/** Every word list of `words/`, folded. A build packs them into one text (scripts/pack-words.ts). */
import { foldText } from '../core/fold-text';
import type { WordLists } from './pack-model';

const found = import.meta.glob<string>('./words/*.ts', { eager: true, import: 'default' });

export const wordLists: WordLists = Object.fromEntries(
  Object.entries(found).map(([file, list]) => [file.replace(/^.*\/|\.ts$/g, ''), foldText(list)]),
);
