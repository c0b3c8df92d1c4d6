/** The packed lists of the page script read the same meanings as the lists people edit. */
import { expect, test } from 'vitest';
import { buildLexicon } from '../../../lib/core/lexicon';
import { pairs } from '../../../lib/rules/pairs';
import { wordLists } from '../../../lib/rules/word-lists';
import { packLists, packWords, readLists } from '../../../scripts/pack-words';

const plain = buildLexicon(wordLists, pairs);
const packed = buildLexicon([packLists(readLists())], pairs);

test('every word of every list is still read, and still kept in addresses', () => {
  const entries = wordLists.flatMap((list) => list.split('\n').flatMap((line) => line.split(' ').slice(1)));
  expect(entries.length).toBeGreaterThan(1500);
  const lost = entries.filter((entry) => {
    const words = entry.replaceAll('.', '').split('-');
    return plain.read(words).length > 0 && packed.read(words).length === 0;
  });
  expect(lost).toEqual([]);
});

test('it is smaller than the lists', () => {
  expect(packLists(readLists()).length).toBeLessThan(wordLists.join('\n').length * 0.9);
});

test('the plugin replaces the lists and nothing else', () => {
  const { load } = packWords();
  expect(load('/x/lib/rules/word-lists.ts')).toMatch(/^export const wordLists = \["/);
  expect(load('/x/lib/rules/index.ts')).toBeUndefined();
});
