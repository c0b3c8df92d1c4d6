/** metrics.md, rows 15 and 16 over groups: abandoned checkouts and switched brands, x of the N it can be said of. */
import { expect, test } from 'vitest';
import { compare } from '../../../../lib/app/analysis/compare';
import { buildJourney } from '../../../../lib/core/build-journey';
import type { Journey } from '../../../../lib/core/journey';
import { DEFAULT_SETTINGS } from '../../../../lib/core/ports';
import type { Touchpoint } from '../../../../lib/core/touchpoint';
import type { TouchpointType } from '../../../../lib/core/vocabulary';
import { journeyOf, touchpointOf } from '../../../fixtures/journeys';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 3, 1);

let ids = 0;
function row(touchpointType: TouchpointType, daysAgo: number, person: Touchpoint['person'] = {}): Touchpoint {
  ids += 1;
  return touchpointOf({ eventId: `T-${ids}`, touchpointType, start: NOW - daysAgo * DAY, person });
}
const order = (daysAgo: number) => row('order', daysAgo, { orderConfirmed: true });

const JOURNEYS: readonly (readonly [Partial<Journey>, readonly Touchpoint[]])[] = [
  [{ boughtBrand: 'Acme', ownedBrand: 'Beta' }, [row('checkout', 9), order(8)]],
  [{ boughtBrand: 'Beta', ownedBrand: 'Beta' }, [row('product_page', 9), order(8)]],
  [{ boughtBrand: 'Beta', focalBrand: '' }, [row('payment', 20), order(19)]],
  // left, its week still running, and never reached
  [{}, [row('checkout', 9)]],
  [{}, [row('payment', 3)]],
  [{}, [row('product_page', 9)]],
];

test('each share has the journeys it can be said of behind it', () => {
  const question = compare(
    { by: 'persona', brand: '', count: 'raw', band: DEFAULT_SETTINGS.band },
    { journeys: JOURNEYS.length, named: [], now: NOW },
  );
  do {
    JOURNEYS.forEach(([change, rows], rank) => {
      const built = buildJourney(journeyOf({ caseId: `J-${rank}`, ...change }), rows, DEFAULT_SETTINGS);
      question.add(built, { whole: built, rank });
    });
  } while (question.again?.() === true);
  expect(question.value().groups.map(({ outcomes }) => outcomes)).toEqual([
    { abandoned: { x: 1, n: 3 }, fromFavourite: { x: 1, n: 2 }, fromOwned: { x: 1, n: 2 } },
  ]);
});
