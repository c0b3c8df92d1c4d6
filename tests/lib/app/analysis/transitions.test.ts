/** metrics.md, row 16: from the brand owned before to the brand bought. */
import { expect, test } from 'vitest';
import { transitions } from '../../../../lib/app/analysis/transitions';
import { buildJourney } from '../../../../lib/core/build-journey';
import { DEFAULT_SETTINGS } from '../../../../lib/core/ports';
import { journeyOf, touchpointOf } from '../../../fixtures/journeys';

type Move = readonly [owned: string, bought: string];

function movesOf(journeys: readonly Move[]) {
  const question = transitions({ by: 'stage' }, { journeys: journeys.length, named: [], now: 0 });
  do {
    journeys.forEach(([ownedBrand, boughtBrand], rank) => {
      const caseId = `J-${rank}`;
      const order = touchpointOf({
        eventId: `T-${rank}`,
        caseId,
        touchpointType: 'order',
        person: { orderConfirmed: true },
      });
      // the second was bought where nothing was recorded
      const rows = rank === 1 ? [] : [order];
      const built = buildJourney(journeyOf({ caseId, ownedBrand, boughtBrand }), rows, DEFAULT_SETTINGS);
      question.add(built, { whole: built, rank });
    });
  } while (question.again?.() === true);
  return question.value().moves;
}

test('journeys that say both brands are counted, with the orders behind them', () => {
  const moves = movesOf([
    ['Acme', 'Beta'],
    ['Beta', 'Beta'],
    ['', 'Beta'],
    ['Acme', ''],
    ['Acme', 'Beta'],
  ]);
  expect(moves).toEqual({
    cells: [
      { from: 'Acme', to: 'Beta', count: 2, eventIds: ['T-0', 'T-4'] },
      { from: 'Beta', to: 'Beta', count: 1, eventIds: [] },
    ],
    brands: ['Beta', 'Acme'],
    journeys: 3,
    stayed: 1,
  });
});

test('of many brands the rarest share a row and a column; who stayed is known of all', () => {
  const names = Array.from({ length: 12 }, (_, at) => `B${String(at).padStart(2, '0')}`);
  // B00 is in one journey more than the others
  const moves = movesOf([...names.map((name): Move => [name, name]), ['B00', 'B11'], ['B10', 'B11']]);
  expect(moves.brands).toEqual(['B11', 'B00', 'B10', 'B01', 'B02', 'B03', 'B04', 'B05', 'B06', '(other)']);
  expect(moves.cells.find(({ from }) => from === '(other)')).toEqual({
    from: '(other)',
    to: '(other)',
    count: 3,
    eventIds: ['T-7', 'T-8', 'T-9'],
  });
  expect(moves.cells.reduce((sum, { count }) => sum + count, 0)).toBe(14);
  expect([moves.journeys, moves.stayed]).toEqual([14, 12]);
});

test('by brand, a page that compares two is neither of them nor without one', () => {
  const question = transitions({ by: 'brand' }, { journeys: 1, named: [], now: 0 });
  const brands = [
    [{ brand: 'Acme', relation: 'subject' }],
    [
      { brand: 'Acme', relation: 'compared' },
      { brand: 'Beta', relation: 'compared' },
    ],
    [
      { brand: 'Acme', relation: 'listed' },
      { brand: 'Beta', relation: 'listed' },
    ],
  ] as const;
  const rows = brands.map((each, at) =>
    touchpointOf({ eventId: `T-${at}`, start: at * 1_000, brands: each }),
  );
  const built = buildJourney(journeyOf(), rows, DEFAULT_SETTINGS);
  do question.add(built, { whole: built, rank: 0 });
  while (question.again?.() === true);
  expect(question.value().transitions.map(({ from, to }) => [from, to])).toEqual([
    ['Acme', '(several)'],
    ['(several)', ''],
    ['', '(end)'],
  ]);
});
