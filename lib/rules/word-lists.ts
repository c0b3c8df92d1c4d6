/** Every word list of `words/`, folded. A build packs them into one text (scripts/pack-words.ts). */
import { foldText } from '../core/fold-text';

const found = import.meta.glob<string>('./words/*.ts', { eager: true, import: 'default' });

export const wordLists: readonly string[] = Object.values(found).map(foldText);
