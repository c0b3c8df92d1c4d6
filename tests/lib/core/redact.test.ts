/** Default-deny: whatever is planted in an address or a title does not come out of it. */
import { madeUpSecrets, NAMES } from '../../support/faults/secrets';
import { describe, expect, test } from 'vitest';
import { addressFingerprint, fingerprintWord } from '../../../lib/core/fingerprint';
import { maskTitle, pathTemplate } from '../../../lib/core/redact';
import { stemWords } from '../../../lib/core/need-words';
import { redactHost } from '../../../lib/core/redact-host';
import { isKnownWord } from '../../../lib/rules';

describe('pathTemplate', () => {
  test.each([
    ['/', '/', false],
    ['/order/81277/thank-you', '/order/{id}/thank-you', true],
    ['/de/warenkorb', '/de/warenkorb', false],
    ['/my-account/orders/', '/my-account/orders', false],
    ['/people/maria-schmidt/orders', '/{name}/{name}/orders', true],
    ['/products/acme-speed-400', '/products/{id}', true],
    ['/checkout/a8f3-b2c1/confirm', '/checkout/{id}/confirm', true],
    ['/checkout?token=abc', '/checkout', false],
    ['/reset/ada@example.com', '/{name}/{name}', true],
    ['/корзина/оплата', '/корзина/оплата', false],
    ['/cart/%E0%A4%A', '/cart/{name}', true],
    ['/index.php', '/index.php', false],
    ['/order/{id}/thank-you', '/order/{id}/thank-you', false],
  ])('%s → %s', (path, template, redacted) => {
    expect(pathTemplate(path, isKnownWord)).toEqual({ template, redacted });
  });

  test('2,000 planted secrets: none comes out', () => {
    const leaked: string[] = [];
    for (const secret of madeUpSecrets(2_000)) {
      const { template, redacted } = pathTemplate(
        `/checkout/${encodeURIComponent(secret)}/${secret}/thank-you?mail=${secret}#${secret}`.replaceAll(
          ' ',
          '%20',
        ),
        isKnownWord,
      );
      if (
        !redacted ||
        template.toLowerCase().includes(secret.toLowerCase()) ||
        NAMES.some((name) => template.includes(name))
      )
        leaked.push(`${secret} → ${template}`);
    }
    expect(leaked).toEqual([]);
  });
});

test('no common name is one of our words', () => {
  const names =
    'anna maria olga elena ivan marko nikola petar stefan ana jana peter paul mark marta laura janis andris inese liga giorgos nikos maria eleni kostas dimitris jean marie pierre luc claire hans klaus ursula heike jan piotr anna katarzyna ewa john james mary linda robert mike will grace rose basil pat tom sam max ben leo lea mia emma noah luca carlos jose carmen lucia pedro juan ali mehmet fatma sven lars ingrid mikko matti ivanov petrov smirnov kuznetsova smith jones brown taylor wilson schmidt weber wagner becker koch richter klein wolf martin bernard dubois moreau garcia lopez gonzalez rossi russo ferrari novak svoboda kowalski nowak wisniewski berzins kalnins ozols papadopoulos georgiou nielsen hansen virtanen korhonen nagy kovacs toth trajkovski stojanovski carter cook baker shopper porter parker potter stone story storey price page list contract'.split(
      ' ',
    );
  expect(names.filter((name) => isKnownWord(name))).toEqual(['story', 'price', 'page', 'list']);
});

test('redactHost keeps the site and known labels only', () => {
  expect([
    redactHost('www.shop.example'),
    redactHost('maria.blogspot.com'),
    redactHost('maria.blogspot.com', 'blogspot.com'),
    redactHost('checkout.brand.co.uk:8443', 'brand.co.uk'),
    redactHost('a.b.c.brand.de', 'brand.de'),
    redactHost('192.168.0.1'),
  ]).toEqual([
    'www.shop.example',
    '{sub}.blogspot.com',
    '{sub}.blogspot.com',
    'checkout.brand.co.uk',
    '{sub}.brand.de',
    '{address}',
  ]);
});

describe('maskTitle', () => {
  test.each([
    ['Order 100234 – Shop', 'Order {number} – Shop'],
    ['Welcome back, Maria Schmidt | Shop', 'Welcome back {name}| Shop'],
    ['Здравствуйте, Ольга', 'Здравствуйте {name}'],
    ['ada@example.com – profile', '{mail} – profile'],
    ['Call +371 2912 3456 now', 'Call +{number} now'],
    ['Speed 400 running shoes', 'Speed 400 running shoes'],
  ])('%s → %s', (title, masked) => {
    expect(maskTitle(title)).toBe(masked);
  });

  test('is at most 120 characters and quick on a million', () => {
    const begun = performance.now();
    expect(maskTitle('1a'.repeat(500_000)).length).toBeLessThanOrEqual(120);
    expect(performance.now() - begun).toBeLessThan(200);
  });
});

describe('words of the plan', () => {
  test('endings and scripts do not matter', () => {
    expect(stemWords('Кроссовки для бега')).toEqual(
      stemWords('кроссовок, бегать').length ? ['kross', 'bega'] : [],
    );
    expect(stemWords('Running shoes')).toEqual(['runni', 'shoe']);
    expect(stemWords('LG washing machines')).toEqual(['lg', 'washi', 'machi']);
    expect(stemWords('Найк Air')).toEqual(['naik', 'air']);
  });

  test('fingerprints depend on the salt and tell addresses apart', () => {
    expect(addressFingerprint('s', 'https://a.example/1')).toBe(
      addressFingerprint('s', 'https://a.example/1'),
    );
    expect(addressFingerprint('s', 'https://a.example/1')).not.toBe(
      addressFingerprint('s', 'https://a.example/2'),
    );
    expect(addressFingerprint('s', 'x')).not.toBe(addressFingerprint('t', 'x'));
    expect(fingerprintWord('s', 'shoe')).not.toBe(fingerprintWord('t', 'shoe'));
    expect(fingerprintWord('s', 'shoe')).toMatch(/^[0-9a-z]{6,11}$/);
  });
});
