import { describe, expect, test } from 'vitest';
import { hostMatches } from '../../../lib/core/host-glob';
import {
  hashOfStudy,
  parseStudy,
  openPointsOf,
  studyVersionText,
  writeStudy,
} from '../../../lib/core/parse-study';
import { textIn } from '../../../lib/core/local-text';
import type { Study } from '../../../lib/core/study';
import { MAX_STUDY_TEXT } from '../../../lib/core/study-shape';
import { SAMPLE_STUDY } from '../../support/study';

const file = (change: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ ...JSON.parse(writeStudy(SAMPLE_STUDY)), ...change });

test('what is written is read back', () => {
  expect(parseStudy(writeStudy(SAMPLE_STUDY))).toEqual({ ok: true, study: SAMPLE_STUDY });
  expect(parseStudy(`\uFEFF${writeStudy(SAMPLE_STUDY)}`).ok).toBe(true);
  expect(parseStudy(SAMPLE_STUDY)).toEqual({ ok: true, study: SAMPLE_STUDY });
});

test('the hash follows the content, not the way it was written', () => {
  const turned = Object.fromEntries(Object.entries(SAMPLE_STUDY).reverse()) as unknown as Study;
  expect(hashOfStudy(turned)).toBe(hashOfStudy(SAMPLE_STUDY));
  expect(hashOfStudy({ ...SAMPLE_STUDY, version: 4 })).not.toBe(hashOfStudy(SAMPLE_STUDY));
  expect(studyVersionText(SAMPLE_STUDY)).toBe(`3-${hashOfStudy(SAMPLE_STUDY).slice(0, 12)}`);
  expect(studyVersionText(SAMPLE_STUDY, '1a2b3c4d5e6f7788')).toBe('3-1a2b3c4d5e6f');
});

test.each<[string, unknown, { place: string; kind: string; value: string }]>([
  ['no JSON', '{', { place: '', kind: 'not_json', value: '' }],
  ['another JSON', '{"a":1}', { place: '', kind: 'not_a_study', value: '' }],
  ['null', 'null', { place: '', kind: 'not_a_study', value: '' }],
  ['a number', 7, { place: '', kind: 'wrong_kind', value: '7' }],
  ['newer', file({ formatVersion: 2 }), { place: '', kind: 'newer_version', value: '2' }],
  [
    'too large',
    ' '.repeat(MAX_STUDY_TEXT + 1),
    { place: '', kind: 'too_large', value: String(MAX_STUDY_TEXT + 1) },
  ],
  ['a field too many', file({ more: 'x' }), { place: 'more', kind: 'unknown_field', value: 'x' }],
  [
    'a prototype',
    writeStudy(SAMPLE_STUDY).replace('{', '{"__proto__":{"polluted":1},'),
    { place: '__proto__', kind: 'unknown_field', value: '{…}' },
  ],
  [
    'a prototype as a case',
    file({ questions: [{ kind: 'constructor' }] }),
    { place: 'questions[0].kind', kind: 'not_a_word', value: 'constructor' },
  ],
  ['no brands', file({ brands: undefined }), { place: 'brands', kind: 'missing', value: '' }],
  ['an id with blanks', file({ studyId: '1 x' }), { place: 'studyId', kind: 'bad_form', value: '1 x' }],
  ['half a version', file({ version: 1.5 }), { place: 'version', kind: 'wrong_kind', value: '1.5' }],
  [
    'a host with a path',
    file({ sites: [{ host: 'a.example/x', kind: 'general' }] }),
    { place: 'sites[0].host', kind: 'bad_form', value: 'a.example/x' },
  ],
  [
    'too many globs',
    file({ neverRecord: Array.from({ length: 201 }, (_, i) => `h${i}.example`) }),
    { place: 'neverRecord', kind: 'too_long', value: '[…]' },
  ],
  [
    'a glob for everything',
    file({ neverRecord: ['*'] }),
    { place: 'neverRecord[0]', kind: 'bad_form', value: '*' },
  ],
  [
    'hour 25',
    file({ hours: { from: '25:00', until: '08:00' } }),
    { place: 'hours.from', kind: 'bad_form', value: '25:00' },
  ],
  [
    'a secret key for a public one',
    file({ publicKey: 'AGE-SECRET-KEY-1' }),
    { place: 'publicKey', kind: 'bad_form', value: 'AGE-SECRET-KEY-1' },
  ],
  [
    'a language without a title',
    file({ title: { en: 'x' } }),
    { place: 'title.el', kind: 'text_missing', value: '' },
  ],
  [
    'the 31st of February',
    file({ from: '2026-02-31' }),
    { place: 'from', kind: 'bad_form', value: '2026-02-31' },
  ],
  [
    'ends before it begins',
    file({ until: '2026-10-01' }),
    { place: 'until', kind: 'wrong_order', value: '2026-10-01' },
  ],
  [
    'an unknown question',
    file({ prompts: [{ ...SAMPLE_STUDY.prompts[0], questionId: 'nobody' }] }),
    { place: 'prompts[0].questionId', kind: 'no_such_question', value: 'nobody' },
  ],
  [
    'two favourites',
    file({ brands: SAMPLE_STUDY.brands.map((brand) => ({ ...brand, role: 'focal' })) }),
    { place: 'brands[1].role', kind: 'several_focal', value: 'Bolt' },
  ],
  ['no site to record', file({ sites: [] }), { place: 'sites', kind: 'no_site', value: '' }],
])('refuses %s', (_, found, problem) => {
  expect(parseStudy(found)).toEqual({ ok: false, problem });
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('lists all that is wrong, for the editor', () => {
  const unfinished: Study = {
    ...SAMPLE_STUDY,
    studyId: '',
    controller: '',
    sites: [{ host: '', kind: 'general' }],
    title: { en: 'x' },
  };
  expect(openPointsOf(unfinished).map(({ place, kind }) => `${place} ${kind}`)).toEqual([
    'studyId too_short',
    'controller too_short',
    'sites[0].host too_short',
    'title.el text_missing',
  ]);
});

describe('texts', () => {
  test.each([
    [{ en: 'e', lv: 'l' }, 'lv', 'l'],
    [{ en: 'e', lv: 'l' }, 'ru', 'e'],
    [{ lv: 'l' }, 'ru', 'l'],
    [{ en: '', lv: 'l' }, 'en', 'l'],
    [{}, 'en', ''],
  ] as const)('%j in %s', (local, language, expected) => {
    expect(textIn(local, language)).toBe(expected);
  });
});

describe('host patterns', () => {
  test.each([
    ['clinic.example', 'clinic.example', true],
    ['clinic.example', 'www.clinic.example', true],
    ['clinic.example', 'myclinic.example', false],
    ['*clinic*', 'myclinic.example', true],
    ['*.example', 'shop.example', true],
    ['*.example', 'example', false],
    ['a*b*c.example', 'axxbyyc.example', true],
    ['a*b*c.example', 'axxcyyb.example', false],
    ['*', 'anything.example', true],
    [`${'*a'.repeat(49)}*b`, 'a'.repeat(250), false],
  ])('%s on %s: %s', (pattern, host, expected) => {
    expect(hostMatches(pattern, host)).toBe(expected);
  });
});
