/** The words of the moment keep what the other words keep: same keys, nothing silent, no mixed alphabets. */
import { describe, expect, test } from 'vitest';
import { LANGUAGE_IDS } from '../../../lib/core/ports';
import { momentOf } from '../../../lib/languages/moment';
import '../../support/every-word';

type Leaf = readonly [path: string, value: unknown];

function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, each]) => leaves(each, path === '' ? key : `${path}.${key}`));
}

const EVERYTHING = new Proxy({}, { get: (_, name) => (name === 'count' ? 3 : 'Acme') });
const say = (value: unknown): unknown =>
  typeof value === 'function' ? (value as (p: object) => unknown)(EVERYTHING) : value;

describe.each(LANGUAGE_IDS.map((id) => [id]))('%s', (id) => {
  const found = leaves(momentOf(id));

  test('has the very keys of English, and says something everywhere', () => {
    expect(found.map(([path]) => path)).toEqual(leaves(momentOf('en')).map(([path]) => path));
    const silent = found.filter(([, value]) => {
      const said = say(value);
      return typeof said !== 'string' || said.trim() === '' || /undefined|NaN|\[object|#/u.test(said);
    });
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  test('mixes no alphabets inside a word, shouts nowhere, and is not English left standing', () => {
    const said = found.map(([path, value]) => [path, String(say(value))] as const);
    const mixed = /[\p{Script=Cyrillic}\p{Script=Greek}][a-z]|[a-z][\p{Script=Cyrillic}\p{Script=Greek}]/iu;
    expect(said.filter(([, text]) => mixed.test(text) || text.includes('!')).map(([path]) => path)).toEqual(
      [],
    );
    if (id === 'en') return;
    const english = new Map(leaves(momentOf('en')));
    const same = found.filter(([path, value]) => typeof value === 'string' && value === english.get(path));
    expect(same.map(([path]) => path)).toEqual([]);
  });
});
