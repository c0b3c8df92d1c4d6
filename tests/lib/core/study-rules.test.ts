import { expect, test } from 'vitest';
import { buildJourney } from '../../../lib/core/build-journey';
import { wideningsOf } from '../../../lib/core/study-change';
import {
  isStudyOver,
  isStudyTime,
  neverPatterns,
  nextStudyTurn,
  rulesOf,
  settingsUnder,
  showsFigures,
} from '../../../lib/core/study-rules';
import type { Study } from '../../../lib/core/study';
import { journeyOf, touchpointOf } from '../../fixtures/journeys';
import { SAMPLE_STUDY } from '../../support/study';

const at = (text: string): number => Date.parse(`${text}:00Z`);
const day = { from: '2026-11-01', until: '2026-12-31', hours: { from: '07:00', until: '23:30' } };
const night = { from: '', until: '', hours: { from: '22:00', until: '06:00' } };

test.each([
  [day, '2026-11-01T06:59', 0, false],
  [day, '2026-11-01T07:00', 0, true],
  [day, '2026-10-31T23:00', 0, false],
  // 01:00 in the zone, on the first day, but outside the hours
  [day, '2026-10-31T23:00', 120, false],
  [day, '2026-12-31T23:29', 0, true],
  [day, '2027-01-01T10:00', 0, false],
  [night, '2026-05-05T23:00', 0, true],
  [night, '2026-05-05T05:59', 0, true],
  [night, '2026-05-05T06:00', 0, false],
  [{ ...night, hours: null }, '2026-05-05T12:00', 0, true],
])('%j at %s, %i min from UTC: %s', (rules, time, offset, expected) => {
  expect(isStudyTime(rules, at(time), offset)).toBe(expected);
});

test('opens and closes at the minute', () => {
  expect(nextStudyTurn(day, at('2026-11-05T12:00'), 0)).toBe(at('2026-11-05T23:30'));
  expect(nextStudyTurn(day, at('2026-11-05T23:45'), 0)).toBe(at('2026-11-06T07:00'));
  expect(nextStudyTurn(night, at('2026-11-05T12:00'), 60)).toBe(at('2026-11-05T21:00'));
  expect(nextStudyTurn({ from: '', until: '', hours: null }, at('2026-11-05T12:00'), 0)).toBeNull();
  expect(isStudyOver(day, at('2026-12-31T23:59'), 0)).toBe(false);
  expect(isStudyOver(day, at('2026-12-31T23:59'), 60)).toBe(true);
});

test('the study’s counting goes before the person’s', () => {
  const rows = [
    touchpointOf({ eventId: 'T-1', activeSeconds: 4, brands: [{ brand: 'Acme', relation: 'subject' }] }),
    touchpointOf({
      eventId: 'T-2',
      activeSeconds: 9,
      seller: 'Shop',
      brands: [{ brand: 'Acme', relation: 'subject' }],
    }),
  ];
  const contacts = (rules: ReturnType<typeof rulesOf> | null) =>
    buildJourney(journeyOf({ underStudy: rules }), rows, { contactSeconds: 3 }).entries.map(({ brands }) =>
      brands.filter(({ contact }) => contact).map(({ brand }) => brand),
    );
  expect(contacts(null)).toEqual([['Acme'], ['Acme']]);
  expect(contacts(rulesOf(SAMPLE_STUDY, false))).toEqual([[], ['Acme', 'Shop']]);
  expect(contacts(rulesOf({ ...SAMPLE_STUDY, countBy: 'brand' }, false))).toEqual([[], ['Acme']]);
});

test('what participants see of their figures', () => {
  const under = (feedback: Study['feedback']) => ({
    underStudy: rulesOf({ ...SAMPLE_STUDY, feedback }, false),
  });
  const shown = (feedback: Study['feedback']) =>
    ['map', 'path', 'contacts', 'touchpoints', 'summary'].filter((view) =>
      showsFigures(under(feedback), view),
    );
  expect(shown('none')).toEqual(['touchpoints']);
  expect(shown('own_path')).toEqual(['map', 'path', 'touchpoints']);
  expect(shown('all')).toEqual(['map', 'path', 'contacts', 'touchpoints', 'summary']);
  expect(showsFigures({ underStudy: null }, 'contacts')).toBe(true);
});

test('the band of a study goes with journeys of one version of it only', () => {
  const settings = { band: { low: 7, high: 11 }, contactSeconds: 3 };
  const underStudy = rulesOf(SAMPLE_STUDY, false);
  const one = { studyVersion: '3-a', underStudy };
  expect(settingsUnder(settings, [one, one])).toEqual({ band: { low: 5, high: 9 }, contactSeconds: 5 });
  expect(settingsUnder(settings, [one, { studyVersion: '', underStudy: null }])).toBe(settings);
  expect(neverPatterns({ neverRecord: ['own.example', 'clinic.example'] }, [one])).toEqual([
    'own.example',
    'clinic.example',
    '*casino*',
  ]);
});

test.each<[string, Partial<Study>, readonly string[]]>([
  ['nothing', {}, []],
  [
    'a title, a role, less',
    { title: { en: 'New', el: 'Νέο' }, sites: [], neverRecord: ['clinic.example', '*casino*', 'x.example'] },
    [],
  ],
  ['all sites', { recordingScope: 'all_sites' }, ['all_sites']],
  ['a site', { sites: [...SAMPLE_STUDY.sites, { host: 'new.example', kind: 'general' }] }, ['more_sites']],
  ['a site read wholly', { sites: [{ host: 'shop.example', kind: 'single_brand' }] }, ['more_sites']],
  ['less is never recorded', { neverRecord: ['clinic.example'] }, ['fewer_never']],
  ['longer', { until: '2027-01-31' }, ['longer']],
  ['without an end', { until: '' }, ['longer']],
  ['at night too', { hours: null }, ['longer_hours']],
  ['fewer questions', { questions: SAMPLE_STUDY.questions.slice(0, 2), prompts: [] }, []],
  ['another prompt', { prompts: [{ ...SAMPLE_STUDY.prompts[0]!, ruleId: 'again' }] }, ['more_questions']],
  [
    'more is handed over',
    { handover: { tables: ['evidence'], shareLevel: 'path_template', blindBrands: false } },
    ['more_tables', 'sharper', 'not_blinded'],
  ],
  ['kept for longer', { retention: { en: 'For ever.' } }, ['other_terms']],
  ['a key', { publicKey: 'age1x' }, ['other_key']],
])('a later version with %s', (_, change, widenings) => {
  expect(wideningsOf(SAMPLE_STUDY, { ...SAMPLE_STUDY, version: 4, ...change })).toEqual(widenings);
});
