/** A sentence is there exactly when the data carries it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readImport } from '../../../lib/app/import-files';
import { buildJourney } from '../../../lib/core/build-journey';
import type { Journey } from '../../../lib/core/journey';
import { DEFAULT_SETTINGS } from '../../../lib/core/ports';
import { summarise, type Saying } from '../../../lib/core/summarise';
import type { Touchpoint } from '../../../lib/core/touchpoint';
import { goldenRows, journeyOf } from '../../fixtures/journeys';

const NOW = Date.UTC(2026, 2, 21);

const HOUR = 3_600_000;
/** One touchpoint an hour. */
const evenly = (rows: readonly Touchpoint[]) =>
  rows.map((row, at) => ({
    ...row,
    start: NOW + at * HOUR,
    complete: NOW + at * HOUR,
    timePrecision: 'exact' as const,
  }));
const later = (rows: readonly Touchpoint[]): Touchpoint => ({
  ...rows[0]!,
  eventId: 'T-later',
  start: NOW + 90 * HOUR,
  complete: NOW + 90 * HOUR,
  timePrecision: 'exact',
});

const kinds = (rows: readonly Touchpoint[], change: Partial<Journey> = {}, now = NOW) =>
  summarise(buildJourney(journeyOf(change), rows, DEFAULT_SETTINGS), [], now).map(
    ({ saying }) => saying.kind,
  );

async function sample() {
  const file = new File([readFileSync('tests/fixtures/golden/touchpoints.csv')], 'touchpoints.csv');
  const read = await readImport(file);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const journey = read.value.journeys.find(({ caseId }) => caseId === 'J-P07-k3f9q2')!;
  const rows = read.value.touchpoints.filter(({ caseId }) => caseId === journey.caseId);
  return buildJourney(journey, rows, DEFAULT_SETTINGS);
}

test('the sample journey in sentences, with the golden figures', async () => {
  const sentences = summarise(await sample(), [], NOW);
  const said = new Map(sentences.map(({ saying }) => [saying.kind, saying]));
  expect([...said.keys()]).toEqual([
    'ordered',
    'back_steps',
    'offline',
    'longest',
    'active',
    'worst',
    'best',
    'unpleasant',
    'rival',
    'detours',
    'pause',
    'turned',
  ] satisfies Saying['kind'][]);
  expect(said.get('ordered')).toMatchObject({ length: 11, brand: 'Acme' });
  expect(said.get('back_steps')).toMatchObject({ count: 1, pairs: 10 });
  expect(said.get('offline')).toMatchObject({ offline: 3, rows: 10 });
  const longest = said.get('longest');
  expect(longest).toMatchObject({ stage: 'consideration' });
  expect(longest?.kind === 'longest' && longest.hours).toBeCloseTo(91.386, 3);
  expect(said.get('active')).toMatchObject({ stage: 'consideration', seconds: 2442 });
  expect(said.get('rival')).toMatchObject({
    first: 'Acme',
    firstContacts: 5,
    second: 'Beta',
    secondContacts: 2,
  });
});

test('what to look at: the longest pause, and the bad moment after which the way turned back', async () => {
  const built = await sample();
  const said = summarise(built, [], NOW);
  const pause = said.find(({ saying }) => saying.kind === 'pause');
  const turned = said.find(({ saying }) => saying.kind === 'turned');
  const steps = (ids: readonly string[] = []) =>
    ids.map((id) => built.entries.findIndex(({ touchpoint }) => touchpoint.eventId === id) + 1);
  expect([steps(pause?.eventIds), steps(turned?.eventIds)]).toEqual([
    [9, 10],
    [8, 9],
  ]);
  expect(turned?.saying).toMatchObject({ value: -2 });
});

test('the rows behind a sentence are as many as its figure', async () => {
  for (const { saying, eventIds } of summarise(await sample(), [], NOW)) {
    if (saying.kind === 'back_steps' || saying.kind === 'unpleasant')
      expect(eventIds).toHaveLength(saying.count);
    if (saying.kind === 'offline') expect(eventIds).toHaveLength(saying.offline);
    if (saying.kind === 'detours') {
      expect(eventIds).toHaveLength(saying.touchpoints);
    }
  }
});

describe('no sentence that the data does not carry', () => {
  const rows = goldenRows();
  const open = rows.slice(0, 10);
  test.each<[string, readonly Touchpoint[], Partial<Journey>, Saying['kind'], boolean]>([
    ['nothing recorded', [], {}, 'ongoing', false],
    ['no order', open, {}, 'ordered', false],
    ['no order', open, {}, 'ongoing', true],
    ['an order', rows, {}, 'ongoing', false],
    ['nothing rated', rows, {}, 'worst', false],
    ['nothing rated', rows, {}, 'unrated', true],
    ['all pleasant', rows.map((row) => ({ ...row, valence: 1 })), {}, 'worst', false],
    ['all pleasant', rows.map((row) => ({ ...row, valence: 1 })), {}, 'best', true],
    ['all neutral', rows.map((row) => ({ ...row, valence: 0 })), {}, 'best', false],
    ['no favourite', rows, { focalBrand: '' }, 'detours', false],
    ['the set at the start is unknown', rows, { initialSet: [] }, 'added', false],
    ['a brand was added', rows, { initialSet: ['Acme'] }, 'added', true],
    ['the favourite was bought', rows, { boughtBrand: 'Acme' }, 'switched', false],
    ['another was bought', rows, { boughtBrand: 'Beta' }, 'switched', true],
    ['checkout, long ago, no order', open, {}, 'abandoned', true],
    ['no pain point', rows, {}, 'pains', false],
    ['a pain point', rows.map((row) => ({ ...row, painPoint: 'dear' })), {}, 'pains', true],
    ['no plan', rows, {}, 'plan', false],
    [
      'a plan',
      rows,
      { plan: [{ touchpointType: 'search', stage: 'consideration', channel: '' }] },
      'plan',
      true,
    ],
    ['no long pause', evenly(rows), {}, 'pause', false],
    ['a long pause', [...evenly(open), later(open)], {}, 'pause', true],
    ['everything excluded', rows.map((row) => ({ ...row, excluded: true })), {}, 'ordered', false],
  ])('%s', (_, each, change, kind, isSaid) => {
    expect(kinds(each, change).includes(kind)).toBe(isSaid);
  });

  test('a checkout of yesterday may still become an order', () => {
    expect(kinds(open, {}, Date.UTC(2026, 2, 8))).not.toContain('abandoned');
  });

  test('two rivals alike: none came closest', () => {
    const twins = rows.map((row, at) =>
      at === 4 ? { ...row, brands: [{ brand: 'Gamma', relation: 'subject' as const }] } : row,
    );
    expect(kinds(twins)).not.toContain('rival');
  });

  test('pain points spread evenly over stages name no stage', () => {
    const even = rows.map((row, at) => ({ ...row, painPoint: at === 2 || at === 7 ? 'dear' : '' }));
    const said = summarise(buildJourney(journeyOf(), even, DEFAULT_SETTINGS), [], NOW);
    expect(said.find(({ saying }) => saying.kind === 'pains')?.saying).toEqual({
      kind: 'pains',
      count: 2,
      stage: '',
      most: 1,
    });
  });
});
