/** Every word list of `words/`, one text a language. A build packs them into one (scripts/pack-words.ts). */
const found = import.meta.glob<string>('./words/*.ts', { eager: true, import: 'default' });

export const wordLists: readonly string[] = Object.values(found);
