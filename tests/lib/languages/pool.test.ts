/** The words of the workspace keep what the other words keep: same keys, nothing silent, no mixed alphabets. */
import { describe, expect, test } from 'vitest';
import { LANGUAGE_IDS } from '../../../lib/core/ports';
import { poolWords } from '../../../lib/languages/pool';
import { WORKSPACE_LINK } from '../../../lib/languages/workspace-link';
import '../../support/every-word';

type Leaf = readonly [path: string, value: unknown];

function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, each]) => leaves(each, path === '' ? key : `${path}.${key}`));
}

const EVERYTHING = new Proxy(
  {},
  { get: (_, name) => (['count', 'files', 'persons', 'journeys'].includes(String(name)) ? 3 : 'Acme') },
);
const say = (value: unknown): unknown =>
  typeof value === 'function' ? (value as (p: object) => unknown)(EVERYTHING) : value;

/** Names of files and figures, the same in every language. */
const SAME = /^(?:Acme|κ)/u;

describe.each(LANGUAGE_IDS.map((id) => [id]))('%s', (id) => {
  const found = [...leaves(poolWords(id)), ...leaves(WORKSPACE_LINK[id])];

  test('has the very keys of English, and says something everywhere', () => {
    const english = [...leaves(poolWords('en')), ...leaves(WORKSPACE_LINK.en)];
    expect(found.map(([path]) => path)).toEqual(english.map(([path]) => path));
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
    const english = new Map(leaves(poolWords('en')));
    const same = found.filter(
      ([path, value]) =>
        typeof value === 'string' &&
        value === english.get(path) &&
        !SAME.test(value) &&
        !path.endsWith('codes'),
    );
    expect(same.map(([path]) => path)).toEqual([]);
  });
});

test.each([
  ['ru', 1, 'Прочитано: 1 файл.'],
  ['ru', 3, 'Прочитано: 3 файла.'],
  ['ru', 5, 'Прочитано: 5 файлов.'],
  ['lv', 0, 'Izlasīts: 0 failu.'],
  ['lv', 21, 'Izlasīts: 21 fails.'],
  ['mk', 21, 'Прочитана е 21 датотека.'],
  ['el', 2, 'Διαβάστηκαν 2 αρχεία.'],
  ['de', 1, '1 Datei gelesen.'],
  ['en', 2, '2 files read.'],
] as const)('%s counts %i files', (id, files, said) => {
  expect(poolWords(id).files.done({ files })).toBe(said);
});
