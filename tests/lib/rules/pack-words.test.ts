/** The packed lists of the page script read the same meanings as the lists people edit. */
import { expect, test } from 'vitest';
import { buildLexicon } from '../../../lib/core/lexicon';
import { foldText } from '../../../lib/core/fold-text';
import { pairs } from '../../../lib/rules/pairs';
import { wordLists } from '../../../lib/rules/word-lists';
import { packLists, packWords, readLists } from '../../../scripts/pack-words';

const plain = buildLexicon(wordLists, pairs);
const packed = buildLexicon([packLists(readLists())], pairs);

test('every word of every list keeps its meaning', () => {
  const entries = wordLists.flatMap((list) => list.split('\n').flatMap((line) => line.split(' ').slice(1)));
  expect(entries.length).toBeGreaterThan(1500);
  const differing = entries.filter((entry) => {
    const words = foldText(entry.replaceAll('.', '')).split('-');
    return words.some(
      (word) =>
        plain.knows(word) !== packed.knows(word) &&
        word.length > 3 &&
        plain.knows(word) &&
        !packed.read([word]).length,
    );
  });
  expect(differing).toEqual([]);
});

test('the plugin replaces the lists and nothing else', () => {
  const { load } = packWords();
  expect(load('/x/lib/rules/word-lists.ts')).toMatch(/^export const wordLists = \["/);
  expect(load('/x/lib/rules/index.ts')).toBeUndefined();
});
