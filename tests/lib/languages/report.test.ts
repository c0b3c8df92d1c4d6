import { describe, expect, test } from 'vitest';
import { LANGUAGE_IDS } from '../../../lib/core/ports';
import { formatWordsOf } from '../../../lib/languages/formats';
import { reportWordsOf } from '../../../lib/languages/report';
import '../../support/every-word';

type Leaf = readonly [path: string, value: unknown];

function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, each]) => leaves(each, path === '' ? key : `${path}.${key}`));
}

const EVERYTHING = new Proxy({}, { get: (_, name) => (name === 'count' ? 3 : '7') });
const say = (value: unknown): string =>
  String(typeof value === 'function' ? (value as (p: object) => unknown)(EVERYTHING) : value);
const all = (id: (typeof LANGUAGE_IDS)[number]): Leaf[] => [
  ...leaves(reportWordsOf(id)),
  ...leaves(formatWordsOf(id)),
];

describe.each(LANGUAGE_IDS.map((id) => [id]))('%s', (id) => {
  test('has the very keys of English, says something everywhere, mixes no alphabets', () => {
    expect(all(id).map(([path]) => path)).toEqual(all('en').map(([path]) => path));
    const mixed = /[\p{Script=Cyrillic}\p{Script=Greek}][a-z]|[a-z][\p{Script=Cyrillic}\p{Script=Greek}]/iu;
    const wrong = all(id).filter(([, value]) => {
      const said = say(value);
      return (
        said.trim() === '' || /undefined|NaN|\[object|#/u.test(said) || mixed.test(said) || said.includes('!')
      );
    });
    expect(wrong).toEqual([]);
  });

  test('is its own words, not English left standing', () => {
    if (id === 'en') return;
    const english = new Map(all('en'));
    const same = all(id).filter(([path, value]) => say(value) === say(english.get(path)));
    // names that are the same in many languages
    expect(same.map(([path]) => path).filter((path) => !/parquet|columns\.need/u.test(path))).toEqual([]);
  });
});
