import { expect, test } from 'vitest';
import { readPrice } from '../../../lib/core/price';

test.each([
  ['89', 'eur', { orderValue: 89, currency: 'EUR' }],
  ['1.299,90', 'EUR', { orderValue: 1299.9, currency: 'EUR' }],
  ['1 299.90', 'MKD', { orderValue: 1299.9, currency: 'MKD' }],
  ['1,299', '', { orderValue: 1299, currency: '' }],
  ["12'500.5", 'CHF', { orderValue: 12_500.5, currency: 'CHF' }],
  ['', 'EUR', { orderValue: null, currency: '' }],
  ['dear', 'EUR', null],
  ['-5', 'EUR', null],
  ['5', 'EURO', null],
])('%s %s', (amount, currency, value) => {
  expect(readPrice(amount, currency)).toEqual(value === null ? { ok: false } : { ok: true, value });
});
