import { describe, expect, test } from 'vitest';
import { buildJourney } from '../../../lib/core/build-journey';
import {
  ALL_JOURNEYS,
  NO_JOURNEY_FILTER,
  chooseJourneys,
  countRows,
  filterJourney,
  readFragment,
  writeFragment,
  type JourneyFilter,
} from '../../../lib/core/journey-filter';
import { DEFAULT_SETTINGS } from '../../../lib/core/ports';
import { goldenRows, journeyOf } from '../../fixtures/journeys';

const built = buildJourney(journeyOf(), goldenRows(), DEFAULT_SETTINGS);
const filtered = (change: Partial<JourneyFilter>) =>
  filterJourney(built, { ...NO_JOURNEY_FILTER, ...change });

describe('the fragment', () => {
  const full: JourneyFilter = {
    journeys: ['J-1', 'J-2'],
    scope: 'all_sites',
    brand: 'Müller & Söhne, 100 %',
    stage: 'purchase',
    channel: 'store',
    from: '2026-03-02',
    to: '2026-03-09',
    capture: 'manual',
    excluded: 'in',
  };

  test.each([
    ['nothing', NO_JOURNEY_FILTER],
    ['everything', full],
    ['all journeys', { ...NO_JOURNEY_FILTER, journeys: [ALL_JOURNEYS] }],
  ])('comes back as it was written: %s', (_name, filter) => {
    expect(readFragment(`#${writeFragment('contacts', filter)}`)).toEqual({ view: 'contacts', filter });
  });

  test.each(['#path?stage=nonsense&from=yesterday', '#path?brand=%E0%A4%A', '#path?&&='])(
    'what cannot be read is not filtered by: %s',
    (fragment) => {
      expect(readFragment(fragment)).toEqual({ view: 'path', filter: NO_JOURNEY_FILTER });
    },
  );
});

describe('the choice of journeys', () => {
  const journeys = [
    journeyOf({ caseId: 'J-1', openedAt: 1 }),
    journeyOf({ caseId: 'J-2', openedAt: 2, recordingScope: 'all_sites' }),
    journeyOf({ caseId: 'J-3', openedAt: 3 }),
  ];
  const chosen = (change: Partial<JourneyFilter>) =>
    chooseJourneys(journeys, { ...NO_JOURNEY_FILTER, ...change }).chosen.map(({ caseId }) => caseId);

  test.each([
    ['the newest without a choice', {}, ['J-3']],
    ['the newest when the chosen is gone', { journeys: ['J-9'] }, ['J-3']],
    ['recording scopes are never pooled: that of the newest', { journeys: [ALL_JOURNEYS] }, ['J-3', 'J-1']],
    ['… or the one asked for', { journeys: [ALL_JOURNEYS], scope: 'all_sites' as const }, ['J-2']],
    ['a scope nobody has is not asked for', { journeys: ['J-1'], scope: 'all_sites' as const }, ['J-1']],
  ])('%s', (_name, change, expected) => {
    expect(chosen(change)).toEqual(expected);
  });
});

describe('the filter of rows', () => {
  test('no filter is the very same journey', () => {
    expect(filtered({})).toBe(built);
  });

  test.each([
    ['brand', { brand: 'Beta' }],
    ['stage', { stage: 'awareness' as const }],
    ['channel', { channel: 'radio' as const }],
    ['capture', { capture: 'manual' as const }],
    ['day', { from: '2026-03-03', to: '2026-03-04' }],
  ])('%s: fewer rows, and the order stays', (_name, change) => {
    const less = filtered(change);
    expect(countRows([less])).toBeGreaterThan(0);
    expect(countRows([less])).toBeLessThan(countRows([built]));
    expect(less.entries[less.orderIndex]).toBe(built.entries[built.orderIndex]);
  });

  test('of a brand filter only that brand’s part is left', () => {
    const names = filtered({ brand: 'Beta' })
      .entries.filter(({ touchpointType }) => touchpointType !== 'order')
      .flatMap(({ brands }) => brands.map(({ brand }) => brand));
    expect(new Set(names)).toEqual(new Set(['Beta']));
  });
});
