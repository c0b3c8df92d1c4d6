import { expect, test } from 'vitest';
import { likelyKind, readHost } from '../../../components/journey-form/read-host';

test.each([
  ['https://www.Acme.com/x', 'acme.com'],
  ['http://shop.acme.com:8080/a?b=c#d', 'shop.acme.com'],
  ['acme.com', 'acme.com'],
  ['  www.acme.co.uk/  ', 'acme.co.uk'],
  ['*.acme.com', 'acme.com'],
  ['acme.com.', 'acme.com'],
  ['me:secret@acme.com', 'acme.com'],
  ['почта-магазин.рф', 'xn----7sbbaozh1aobk1b2d.xn--p1ai'],
  ['Müller.de', 'xn--mller-kva.de'],
  ['acme', null],
  ['not a site', null],
  ['', null],
  ['1.2', null],
  ['192.168.0.1', null],
  ['acme..com', null],
  ['-acme.com', null],
  ['javascript:alert(1)', null],
  ['chrome://extensions', null],
  ['../etc/passwd', null],
  [`${'a'.repeat(64)}.com`, null],
])('%s is the site %s', (text, host) => {
  expect(readHost(text)).toBe(host);
});

test.each([
  ['acme.com', ['Acme'], 'single_brand'],
  ['shop.north-star.com', ['North Star'], 'single_brand'],
  ['acmeforum.com', ['Acme'], 'general'],
  ['bigshop.com', ['Acme'], 'general'],
  ['bigshop.com', [], 'general'],
])('%s with the brands %j is %s', (host, brands, kind) => {
  expect(likelyKind(host, brands)).toBe(kind);
});
