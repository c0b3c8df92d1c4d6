import { expect, test } from 'vitest';
import { showHost } from '../../../lib/core/show-host';

test.each([
  ['acme.com', 'acme.com'],
  ['xn--e1afmkfd.xn--p1ai', 'пример.рф'],
  ['shop.xn--mller-kva.de', 'shop.müller.de'],
  ['xn--7sbbaozh1aobk1b2d.xn--p1ai', null],
  ['xn----7sbbaozh1aobk1b2d.xn--p1ai', 'почта-магазин.рф'],
  ['xn--hxajbheg2az3al.xn--qxam', 'παράδειγμα.ελ'],
  ['xn--fiqs8s', '中国'],
  ['xn--', 'xn--'],
  ['xn--ÿ', 'xn--ÿ'],
  ['xn--99999999999', 'xn--99999999999'],
])('%s reads %s', (host, shown) => {
  if (shown === null) expect(showHost(host)).toMatch(/\.рф$/u);
  else expect(showHost(host)).toBe(shown);
});
