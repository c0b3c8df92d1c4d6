/**
 * A Vite plugin that packs the word lists for the page script: all languages in one text, one line a
 * meaning, folded, without repetitions and without words that a shorter beginning already covers.
 * The lexicon reads the same meanings from it (tests/lib/rules/pack-words.test.ts).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { foldText } from '../lib/core/fold-text.ts';

const WORDS = fileURLToPath(new URL('../lib/rules/words/', import.meta.url));

export function packWords(): { name: string; enforce: 'pre'; load: (id: string) => string | undefined } {
  return {
    name: 'pack-words',
    enforce: 'pre',
    load(id) {
      if (!id.split('?')[0]?.endsWith('/lib/rules/word-lists.ts')) return undefined;
      return `export const wordLists = [${JSON.stringify(packLists(readLists()))}];`;
    },
  };
}

/** The texts of `words/`, shared words first, then the languages by name. */
export function readLists(): string[] {
  const files = readdirSync(WORDS).filter((name) => name.endsWith('.ts')).sort((a, b) => Number(b === 'shared.ts') - Number(a === 'shared.ts') || (a < b ? -1 : 1));
  return files.map((name) => /export default `([^`]*)`/.exec(readFileSync(WORDS + name, 'utf8'))?.[1] ?? '');
}

export function packLists(lists: readonly string[]): string {
  const meaningOf = new Map<string, Set<string>>();
  for (const line of foldText(lists.join('\n')).split('\n')) {
    const [meaning = '', ...words] = line.split(' ').filter((word) => word !== '');
    const known = meaningOf.get(meaning) ?? new Set<string>();
    for (const word of words) known.add(word);
    if (meaning !== '') meaningOf.set(meaning, known);
  }
  const lines = [...meaningOf].map(([meaning, words]) => {
    const kept = [...words].filter((word) => !isCovered(word, words)).sort();
    return `${meaning} ${kept.join(' ')}`;
  });
  return lines.sort().join('\n');
}

/** True when a shorter beginning of the same meaning stands for the word too. */
function isCovered(word: string, words: ReadonlySet<string>): boolean {
  if (word.includes('-')) return words.has((word.split('-')[0] ?? '').replace('.', '')) && (word.split('-')[0] ?? '').length >= 4;
  const plain = word.replace('.', '');
  for (let length = 4; length <= plain.length; length += 1) {
    const shorter = plain.slice(0, length);
    if (shorter !== word && words.has(shorter)) return true;
  }
  return false;
}
