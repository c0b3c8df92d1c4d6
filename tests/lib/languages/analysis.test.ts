/** The words of the analysis keep what the other words keep: same keys, nothing silent, no mixed alphabets. */
import { describe, expect, test } from 'vitest';
import { LANGUAGE_IDS } from '../../../lib/core/ports';
import { analysisOf } from '../../../lib/languages/analysis';
import '../../support/every-word';

type Leaf = readonly [path: string, value: unknown];

function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, each]) => leaves(each, path === '' ? key : `${path}.${key}`));
}

const EVERYTHING = new Proxy(
  {},
  { get: (_, name) => (['count', 'detours', 'contacts', 'brands'].includes(String(name)) ? 3 : 'Acme') },
);
const say = (value: unknown): unknown =>
  typeof value === 'function' ? (value as (p: object) => unknown)(EVERYTHING) : value;

describe.each(LANGUAGE_IDS.map((id) => [id]))('%s', (id) => {
  const found = leaves(analysisOf(id));

  test('has the very keys of English, and says something everywhere', () => {
    expect(found.map(([path]) => path)).toEqual(leaves(analysisOf('en')).map(([path]) => path));
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
    const english = new Map(leaves(analysisOf('en')));
    const same = found.filter(([path, value]) => typeof value === 'string' && value === english.get(path));
    expect(same.map(([path]) => path)).toEqual([]);
  });
});

test.each([
  ['ru', 1, '1 отклонение'],
  ['ru', 3, '3 отклонения'],
  ['ru', 5, '5 отклонений'],
  ['lv', 0, '0 līkumu'],
  ['lv', 21, '21 līkums'],
  ['mk', 21, '21 заобиколка'],
  ['el', 2, '2 παρακάμψεις'],
  ['de', 1, '1 Umweg'],
  ['de', 21, '21 Umwege'],
] as const)('%s counts %i detours', (id, detours, said) => {
  const sentence = analysisOf(id).detours.summary({
    detours,
    journeys: 'J',
    returned: '0',
    switched: '0',
    open: '0',
  });
  expect(sentence.startsWith(said)).toBe(true);
});
