/** Detours are found in whole journeys; a filter only chooses which of them are shown. metrics.md, row 6. */
import { describe, expect, test } from 'vitest';
import { detours } from '../../../../lib/app/analysis/detours';
import { buildJourney } from '../../../../lib/core/build-journey';
import { filterJourney, type JourneyFilter } from '../../../../lib/core/journey-filter';
import { DEFAULT_SETTINGS } from '../../../../lib/core/ports';
import type { Channel } from '../../../../lib/core/vocabulary';
import { filterOf } from '../../../fixtures/filtered';
import { journeyOf, touchpointOf } from '../../../fixtures/journeys';

const HOUR = 3_600_000;

/** Two detours with a contact of the favourite between them; the second has the only visit to a shop. */
const STEPS: readonly (readonly [brand: string, channel: Channel])[] = [
  ['Acme', 'website'],
  ['Beta', 'website'],
  ['Acme', 'email'],
  ['Gamma', 'website'],
  ['Gamma', 'store'],
  ['Acme', 'website'],
];
const WHOLE = buildJourney(
  journeyOf({ focalBrand: 'Acme' }),
  STEPS.map(([brand, channel], at) =>
    touchpointOf({
      eventId: `T-${at}`,
      start: at * HOUR,
      complete: at * HOUR + 60_000,
      touchpointType: 'product_page',
      channel,
      brands: [{ brand, relation: 'subject' }],
    }),
  ),
  DEFAULT_SETTINGS,
);

describe('under a filter', () => {
  test.each<[string, Partial<JourneyFilter>, string[], boolean]>([
    ['none', {}, ['Gamma 3', 'Beta 1'], false],
    ['a rival: that detour, though the favourite is dropped', { brand: 'Beta' }, ['Beta 1'], true],
    ['the favourite: none of the two is shown', { brand: 'Acme' }, [], true],
    ['a channel that parts no run and joins none', { channel: 'website' }, ['Gamma 3', 'Beta 1'], true],
    ['a channel of one row: its whole detour', { channel: 'store' }, ['Gamma 3'], true],
  ])('%s', (_, change, shown, isFiltered) => {
    const asked = detours(null, { journeys: 1, named: [], now: 0 });
    asked.add(filterJourney(WHOLE, filterOf([], change)), { whole: WHOLE, rank: 0 });
    const { listed, found, returned, ...answer } = asked.value();
    const told = listed.map(
      ({ detour }) => `${detour.brands.join(' ')} ${Number(detour.eventIds[0]?.slice(2))}`,
    );
    expect({ told: told.toSorted(), found, returned, isFiltered: answer.isFiltered }).toEqual({
      told: shown.toSorted(),
      found: 2,
      returned: shown.length,
      isFiltered,
    });
    // the favourite's line is the whole one
    if (shown.length > 0) expect(answer.drawn[0]?.contacts).toEqual([0, 2 / 24, 5 / 24]);
  });
});
