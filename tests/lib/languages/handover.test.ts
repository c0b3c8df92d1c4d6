import { describe, expect, test } from 'vitest';
import { LANGUAGE_IDS } from '../../../lib/core/ports';
import { handoverWordsOf } from '../../../lib/languages/handover';
import '../../support/every-word';

type Leaf = readonly [path: string, value: unknown];

function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, each]) => leaves(each, path === '' ? key : `${path}.${key}`));
}

const EVERYTHING = new Proxy(
  {},
  { get: (_, name) => (['count', 'row'].includes(String(name)) ? 3 : 'Acme') },
);
const say = (value: unknown): unknown =>
  typeof value === 'function' ? (value as (p: object) => unknown)(EVERYTHING) : value;

describe.each(LANGUAGE_IDS.map((id) => [id]))('%s', (id) => {
  const found = leaves(handoverWordsOf(id));
  const english = new Map(leaves(handoverWordsOf('en')));

  test('has the very keys of English and says something everywhere', () => {
    expect(found.map(([path]) => path)).toEqual([...english.keys()]);
    const silent = found.filter(([, value]) => /undefined|NaN|\[object|^\s*$/u.test(String(say(value))));
    expect(silent).toEqual([]);
  });

  test('is its own words, not English left standing', () => {
    if (id === 'en') return;
    const same = found.filter(([path, value]) => say(value) === say(english.get(path)));
    // a unit that is the same in many languages
    expect(same.map(([path]) => path).filter((path) => path !== 'size')).toEqual([]);
  });
});
