import { expect, test } from 'vitest';
import { buildJourney } from '../../../../lib/core/build-journey';
import { feelingCurves } from '../../../../lib/core/feeling-curves';
import { DEFAULT_SETTINGS } from '../../../../lib/core/ports';
import { journeyOf, touchpointOf } from '../../../fixtures/journeys';

test('how a list felt says nothing of the brands in it, a comparison of all it compares', () => {
  const listed = (brand: string) => ({ brand, relation: 'listed' as const });
  const compared = (brand: string) => ({ brand, relation: 'compared' as const });
  const built = buildJourney(
    journeyOf(),
    [
      touchpointOf({ eventId: 'T-1', start: 1_000, valence: -2, brands: [listed('Acme'), listed('Beta')] }),
      touchpointOf({
        eventId: 'T-2',
        start: 2_000,
        valence: 1,
        brands: [compared('Acme'), compared('Beta')],
      }),
      touchpointOf({
        eventId: 'T-3',
        start: 3_000,
        valence: 2,
        brands: [{ brand: 'Acme', relation: 'subject' }],
      }),
    ],
    DEFAULT_SETTINGS,
  );
  expect(feelingCurves(built).map(({ brand, figures: { rated, mean } }) => [brand, rated, mean])).toEqual([
    ['', 3, 1 / 3],
    ['Acme', 2, 1.5],
    ['Beta', 1, 1],
  ]);
});
