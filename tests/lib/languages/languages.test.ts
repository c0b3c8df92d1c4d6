import { describe, expect, test } from 'vitest';
import { LANGUAGE_IDS } from '../../../lib/core/ports';
import {
  formatDateTime,
  formatDuration,
  formatNumber,
  formatSigned,
  languageFor,
  languageOf,
  LANGUAGES,
  renameStages,
  wordsOf,
} from '../../../lib/languages';
import { storyLanguageOf } from '../../../lib/languages/story';
import '../../support/every-word';

type Leaf = readonly [path: string, value: unknown];

function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, each]) => leaves(each, path === '' ? key : `${path}.${key}`));
}

/** Every parameter any sentence asks for. */
const EVERYTHING = new Proxy(
  {},
  {
    get: (_, name) =>
      ['count', 'low', 'high', 'row', 'rows', 'n', 'hidden'].includes(String(name)) ? 3 : 'Acme',
  },
);

test('every language of the settings has its file, English first', () => {
  expect(LANGUAGES[0]?.id).toBe('en');
  expect(LANGUAGES.map((language) => language.id).toSorted()).toEqual([...LANGUAGE_IDS].toSorted());
});

describe.each(LANGUAGE_IDS.map((id) => [id]))('%s', (id) => {
  const found = leaves(wordsOf(id));

  test('has the very keys of English', () => {
    expect(found.map(([path]) => path).toSorted()).toEqual(
      leaves(wordsOf('en'))
        .map(([path]) => path)
        .toSorted(),
    );
  });

  test('says something everywhere', () => {
    const silent = found.filter(([, value]) => {
      const said: unknown =
        typeof value === 'function' ? (value as (p: object) => unknown)(EVERYTHING) : value;
      return typeof said !== 'string' || said.trim() === '' || /undefined|NaN|\[object|#/u.test(said);
    });
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  test('mixes no alphabets inside a word and shouts nowhere', () => {
    const texts = found.map(([path, value]) => [path, String(value)] as const);
    const mixed = /[\p{Script=Cyrillic}\p{Script=Greek}][a-z]|[a-z][\p{Script=Cyrillic}\p{Script=Greek}]/iu;
    const bare = (text: string) => text.replaceAll(/\\[nu]|\$\{[^}]*\}/gu, ' ');
    expect(texts.filter(([, text]) => mixed.test(bare(text))).map(([path]) => path)).toEqual([]);
    expect(texts.filter(([, text]) => /[^!=]!(?!=)/u.test(text)).map(([path]) => path)).toEqual([]);
  });

  test('is its own words, not English left standing', () => {
    if (id === 'en') return;
    const english = new Map(leaves(wordsOf('en')));
    const same = found.filter(([path, value]) => typeof value === 'string' && value === english.get(path));
    // names, units and loan words
    const SHARED =
      /^(?:appName|units\.\w+|channels\.(?:podcast|sms|email|forum|video|radio)|entrySources\.(?:\w+)|journeyForm\.siteExample|settings\.neverExample)$/u;
    // German shares some words with English, others take them over
    const GERMAN =
      /^(?:channels\.(?:website|messenger|post)|channelModes\.\w+|roles\.neutral|devices\.tablet|journeyMore\.persona|views\.plan|settings\.participant|journeyCard\.pause|dashboard\.(?:ex|im)portTitle)$/u;
    const left = same.map(([path]) => path).filter((path) => !SHARED.test(path));
    expect(left.filter((path) => id !== 'de' || !GERMAN.test(path))).toEqual([]);
  });
});

test.each([
  ['ru', 1, '1 сайт'],
  ['ru', 2, '2 сайта'],
  ['ru', 5, '5 сайтов'],
  ['ru', 11, '11 сайтов'],
  ['ru', 21, '21 сайт'],
  ['ru', 0, '0 сайтов'],
  ['lv', 0, '0 vietņu'],
  ['lv', 1, '1 vietne'],
  ['lv', 2, '2 vietnes'],
  ['lv', 11, '11 vietņu'],
  ['lv', 21, '21 vietne'],
  ['el', 1, '1 ιστότοπος'],
  ['el', 4, '4 ιστότοποι'],
  ['mk', 1, '1 сајт'],
  ['mk', 2, '2 сајтови'],
  ['mk', 11, '11 сајтови'],
  ['mk', 21, '21 сајт'],
  ['mk', 111, '111 сајтови'],
  ['mk', 1234, '1.234 сајтови'],
  ['de', 0, '0 Websites'],
  ['de', 1, '1 Website'],
  ['de', 21, '21 Websites'],
  ['de', 1234, '1.234 Websites'],
  ['en', 1, '1 site'],
  ['en', 0, '0 sites'],
] as const)('%s counts %i sites: %s', (id, count, said) => {
  expect(wordsOf(id).counts.sites({ count })).toBe(said);
});

test('a study renames the stages on every screen and never moves them', () => {
  const before = wordsOf('el').stagesPlain;
  renameStages({
    awareness: { en: 'Coming across it', el: 'Το πρωτοβλέπω' },
    purchase: { en: 'Getting it' },
  });
  expect(wordsOf('el').stagesPlain).toEqual({
    ...before,
    awareness: 'Το πρωτοβλέπω',
    purchase: 'Getting it',
  });
  expect(Object.keys(wordsOf('el').stagesPlain)).toEqual(Object.keys(before));
  expect(storyLanguageOf('en').words.stagesPlain.awareness).toBe('Coming across it');
  renameStages(null);
  expect(wordsOf('el').stagesPlain).toEqual(before);
  expect(storyLanguageOf('en').words.stagesPlain.awareness).toBe('Noticing');
});

test.each([
  ['', 'el-GR', 'el'],
  ['', 'RU', 'ru'],
  ['', 'mk_MK', 'mk'],
  ['', 'de-AT', 'de'],
  ['', 'fr-FR', 'en'],
  ['', '', 'en'],
  ['lv', 'ru-RU', 'lv'],
] as const)('the setting “%s” in a browser of “%s” speaks %s', (setting, browser, id) => {
  expect(languageFor(setting, browser)).toBe(id);
});

describe('formats', () => {
  const evening = Date.UTC(2026, 10, 21, 22, 5);

  test.each([
    ['en', 'dateTime', '21 Nov 2026, 23:05'],
    ['mk', 'dateTime', '21 ноем. 2026, 23:05'],
    ['mk', 'long', '21 ноември 2026'],
    ['mk', 'day', 'саб. 21 ноем.'],
    ['mk', 'time', '23:05'],
    ['ru', 'long', '21 ноября 2026 г.'],
    ['lv', 'time', '23:05'],
    ['el', 'long', '21 Νοεμβρίου 2026'],
    ['de', 'long', '21. November 2026'],
    ['de', 'day', 'Sa., 21. Nov.'],
  ] as const)('%s %s is %s', (id, style, said) => {
    expect(formatDateTime(id, evening, style, 'Europe/Skopje')).toBe(said);
  });

  test('midnight is 00, in Macedonian too', () => {
    const midnight = Date.UTC(2026, 0, 1);
    for (const id of LANGUAGE_IDS) expect(formatDateTime(id, midnight, 'time', 'UTC')).toBe('00:00');
  });

  test.each([
    [0, '0\u00a0s'],
    [59.4, '59\u00a0s'],
    [59.6, '1\u00a0min'],
    [3600, '1\u00a0h'],
    [4800, '1\u00a0h 20\u00a0min'],
    [90_000, '1\u00a0d 1\u00a0h'],
    [-5, '0\u00a0s'],
  ])('%d seconds are %s', (seconds, said) => {
    expect(formatDuration('en', seconds)).toBe(said);
  });

  test('numbers', () => {
    expect(formatNumber('mk', 1234.5)).toBe('1.234,5');
    expect([-2, 0, 2].map((value) => formatSigned('ru', value))).toEqual(['−2', '0', '+2']);
    expect(languageOf('mk').locale.tag).toBe('mk');
  });
});
