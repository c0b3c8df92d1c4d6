import { expect, test } from 'vitest';
import { brandLane, shortNames } from '../../../lib/charts/pictures/brand-lane';

test.each([
  [[], {}],
  [['Acme', '', 'Beta'], { Acme: 'A', Beta: 'B' }],
  [['Asics', 'Adidas', 'Nike'], { Asics: 'As', Adidas: 'Ad', Nike: 'N' }],
  [
    ['Nike', 'NIKE Kids', 'Πλαίσιο', 'Πάνορμος'],
    { Nike: 'Nike', 'NIKE Kids': 'NIKE ', Πλαίσιο: 'Πλ', Πάνορμος: 'Πά' },
  ],
] as const)('as few letters as tell %j apart', (brands, short) => {
  expect(Object.fromEntries(shortNames(brands))).toEqual(short);
});

const BRANDS = ['Acme', 'Beta Outfitters'];
const lane = (points: readonly (readonly [x: number, brand: string])[], right = 400) =>
  brandLane({
    points: points.map(([x, brand]) => ({ x, brand })),
    y: 0,
    right,
    slotOf: (brand) => BRANDS.indexOf(brand),
    short: shortNames(BRANDS),
  }).map((shape) => {
    if (shape.kind === 'line') return [shape.points[0]?.[0], shape.points[1]?.[0], shape.dash.join(' ')];
    return shape.kind === 'text' ? shape.lines[0] : shape.kind;
  });

test('each run of a brand is a line in its dash, with its name where there is room', () => {
  expect(
    lane([
      [10, ''],
      [20, 'Acme'],
      [120, 'Acme'],
      [140, ''],
      [200, 'Beta Outfitters'],
      [390, 'Acme'],
    ]),
  ).toEqual([[15, 125, ''], 'Acme', [195, 205, '7 3'], 'Beta Outfitters', [385, 395, ''], 'A']);
});

test('where the name has no room its first letters stand, and nothing where not even these do', () => {
  expect(
    lane([
      [20, 'Beta Outfitters'],
      [40, 'Acme'],
      [42, 'Beta Outfitters'],
      [60, 'Acme'],
    ]),
  ).toEqual([[15, 25, '7 3'], 'B', [35, 45, ''], [37, 47, '7 3'], 'B', [55, 65, ''], 'Acme']);
});
