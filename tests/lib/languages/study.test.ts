/** The words of taking part in a study keep what the other words keep: same keys, nothing silent, no mixed alphabets. */
import { describe, expect, test } from 'vitest';
import { LANGUAGE_IDS } from '../../../lib/core/ports';
import { studyWordsOf } from '../../../lib/languages/study';
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
  const found = leaves(studyWordsOf(id));

  test('has the very keys of English, and says something everywhere', () => {
    expect(found.map(([path]) => path)).toEqual(leaves(studyWordsOf('en')).map(([path]) => path));
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
    const english = new Map(leaves(studyWordsOf('en')));
    const same = found.filter(([path, value]) => typeof value === 'string' && value === english.get(path));
    expect(same.map(([path]) => path)).toEqual([]);
  });
});

test.each([
  ['en', 1, '1 test entry so far.'],
  ['ru', 1, 'Пока 1 пробная запись.'],
  ['ru', 3, 'Пока 3 пробные записи.'],
  ['ru', 5, 'Пока 5 пробных записей.'],
  ['lv', 0, 'Pagaidām 0 izmēģinājuma ierakstu.'],
  ['lv', 21, 'Pagaidām 21 izmēģinājuma ieraksts.'],
  ['mk', 21, 'Засега 21 пробен запис.'],
  ['el', 2, '2 δοκιμαστικές εγγραφές ως τώρα.'],
  ['de', 2, 'Bisher 2 Probeeinträge.'],
] as const)('%s counts %i test entries', (id, count, said) => {
  expect(studyWordsOf(id).test.count({ count })).toBe(said);
});
