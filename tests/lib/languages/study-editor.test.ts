/** The words of the study editor keep what the other words keep: same keys, nothing silent, no mixed alphabets. */
import { describe, expect, test } from 'vitest';
import { LANGUAGE_IDS } from '../../../lib/core/ports';
import { editorWordsOf } from '../../../lib/languages/study-editor';
import '../../support/every-word';

type Leaf = readonly [path: string, value: unknown];

function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, each]) => leaves(each, path === '' ? key : `${path}.${key}`));
}

const EVERYTHING = new Proxy(
  {},
  { get: (_, name) => (['count', 'detours'].includes(String(name)) ? 3 : 'Acme') },
);
const say = (value: unknown): unknown =>
  typeof value === 'function' ? (value as (p: object) => unknown)(EVERYTHING) : value;

describe.each(LANGUAGE_IDS.map((id) => [id]))('%s', (id) => {
  const found = leaves(editorWordsOf(id));

  test('has the very keys of English, and says something everywhere', () => {
    expect(found.map(([path]) => path)).toEqual(leaves(editorWordsOf('en')).map(([path]) => path));
    const silent = found.filter(([, value]) => {
      const said = say(value);
      return typeof said !== 'string' || said.trim() === '' || /undefined|NaN|\[object|#/u.test(said);
    });
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  test('mixes no alphabets inside a word and shouts nowhere', () => {
    const said = found.map(([path, value]) => [path, String(say(value))] as const);
    const mixed = /[\p{Script=Cyrillic}\p{Script=Greek}][a-z]|[a-z][\p{Script=Cyrillic}\p{Script=Greek}]/iu;
    expect(said.filter(([, text]) => mixed.test(text) || text.includes('!')).map(([path]) => path)).toEqual(
      [],
    );
  });

  test('is its own words, not English left standing', () => {
    if (id === 'en') return;
    const english = new Map(leaves(editorWordsOf('en')));
    const same = found.filter(([path, value]) => typeof value === 'string' && value === english.get(path));
    expect(same.map(([path]) => path)).toEqual([]);
  });
});

test.each([
  ['en', 1, '1 point is open:'],
  ['ru', 1, 'Открыт 1 пункт:'],
  ['ru', 3, 'Открыто 3 пункта:'],
  ['ru', 5, 'Открыто 5 пунктов:'],
  ['lv', 21, 'Atvērts 21 punkts:'],
  ['mk', 21, 'Отворена е 21 точка:'],
  ['el', 2, 'Μένουν 2 σημεία:'],
  ['de', 2, '2 Punkte sind offen:'],
] as const)('%s counts %i open points', (id, count, said) => {
  expect(editorWordsOf(id).todo({ count })).toBe(said);
});
