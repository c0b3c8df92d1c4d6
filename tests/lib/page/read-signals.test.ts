/** What is read off a page, as a whole; and what is not. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readCandidates } from '../../../lib/core/page-names';
import { readCampaign } from '../../../lib/core/read-campaign';
import { readReferrer } from '../../../lib/page/read-referrer';
import { readSignals } from '../../../lib/page/read-signals';

const PRODUCT = `<html lang="de-DE"><head><title>Rote Stiefel | Laden</title><meta property="og:site_name" content="Laden">
<meta property="og:type" content="product"><script type="application/ld+json">{"@graph":[{"@type":"Product","name":"Rote Stiefel","brand":{"name":"Acme"}},{"@type":"BreadcrumbList"}]}</script></head>
<body class="single-product"><a href="/warenkorb">Korb</a><h1>Rote <b>Stiefel</b></h1><p>Hallo Ada Lovelace, dein Geheimnis: hunter2</p>
<form><input name="quantity" value="777"><input type="password" value="hunter2"><textarea name="note">hunter2</textarea><button>In den Warenkorb</button></form></body></html>`;

test('a product page', () => {
  const signals = readSignals(
    new JSDOM(PRODUCT).window.document,
    'https://www.laden.example/p/rote-stiefel?Farbe=rot&utm_source=x#top',
  );
  expect(signals).toEqual({
    host: 'www.laden.example',
    path: '/p/rote-stiefel',
    parameters: [
      ['farbe', 'rot'],
      ['utm_source', 'x'],
    ],
    title: 'Rote Stiefel | Laden',
    language: 'de-de',
    headings: ['Rote Stiefel'],
    subheadings: [],
    buttons: ['In den Warenkorb'],
    notices: [],
    tabs: [],
    bodyNames: ['single-product'],
    facts: {
      'structured:product': 1,
      'structured:breadcrumblist': 1,
      'open_graph:product': 1,
      'field:quantity': 1,
      'field:password': 1,
      'field:textarea': 1,
      'link:cart': 1,
    },
    names: [
      { source: 'product', text: 'Rote Stiefel' },
      { source: 'brand', text: 'Acme' },
      { source: 'site_name', text: 'Laden' },
    ],
  });
  expect(JSON.stringify(signals)).not.toMatch(/hunter2|Lovelace|777/);
  expect(readCandidates(signals)).toEqual([
    { source: 'brand', text: 'Acme' },
    { source: 'product', text: 'Rote Stiefel' },
    { source: 'site_name', text: 'Laden' },
    { source: 'title', text: 'Rote Stiefel' },
    { source: 'title', text: 'Rote Stiefel | Laden' },
  ]);
});

test.each([
  [
    'https://a.example/?gclid=secret',
    'https://www.google.com/',
    { referrerHost: 'www.google.com', medium: 'cpc', source: 'google' },
  ],
  [
    'https://a.example/?utm_medium=email&utm_source=ada@example.com',
    '',
    { referrerHost: '', medium: 'email', source: '' },
  ],
  [
    'https://a.example/?fbclid=secret',
    'https://l.facebook.com/',
    { referrerHost: 'l.facebook.com', medium: 'social', source: 'facebook' },
  ],
  ['https://www.a.example/x', 'https://a.example/y', { referrerHost: '', medium: '', source: '' }],
  [
    'https://a.example/',
    'https://b.example/path?secret=1',
    { referrerHost: 'b.example', medium: '', source: '' },
  ],
  ['not an address', 'neither', { referrerHost: '', medium: '', source: '' }],
])('entry facts of %s from %s', (url, referrer, facts) => {
  const { hostname = '' } = URL.parse(url) ?? {};
  const { parameters } = readSignals(new JSDOM('').window.document, url);
  expect({ referrerHost: readReferrer(hostname, referrer), ...readCampaign(parameters) }).toEqual(facts);
});
