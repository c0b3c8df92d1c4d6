import { expect, test } from 'vitest';
import { likelyBrandOf } from '../../../lib/app/touchpoint-actions';
import { touchpointOf } from '../../fixtures/journeys';

const row = (id: string, start: number, change: object) =>
  touchpointOf({ eventId: `T-${id}`, start, pageHost: 'mall.example', brands: [], ...change });
const product = (id: string, start: number, brand: string, change: object = {}) =>
  row(id, start, { touchpointType: 'product_page', brands: [{ brand, relation: 'subject' }], ...change });
const order = row('9', 9, { touchpointType: 'order' });

test.each([
  ['the last product looked at on the site', [product('1', 1, 'Acme'), product('2', 2, 'Beta')], 'Beta'],
  [
    'not one of another site',
    [product('1', 1, 'Acme'), product('2', 2, 'Beta', { pageHost: 'maker.example' })],
    'Acme',
  ],
  ['not one looked at afterwards', [product('1', 10, 'Acme')], ''],
  ['the brand the person chose', [product('1', 1, 'Acme', { person: { brand: 'Gamma' } })], 'Gamma'],
  ['nothing when nothing was looked at', [], ''],
])('an order without a brand was most likely for %s', (_, rows, expected) => {
  expect(likelyBrandOf(order, [...rows, order])).toBe(expected);
});
