/** Which brands a page is about, who sells, through which channel, and which sites leave no trace. */
import { describe, expect, test } from 'vitest';
import { channelOf, entrySourceOf, generalSite } from '../../../lib/brands/channels';
import { neverRecord } from '../../../lib/brands/never-record';
import { registrableDomain, siteOf } from '../../../lib/brands/registrable-domain';
import { resolveBrands } from '../../../lib/brands/resolve-brands';
import type { BrandCandidate } from '../../../lib/core/signals';
import type { PageKind, Tag } from '../../../lib/core/tag';

const tagged = (kind: PageKind): Tag => ({
  kind,
  stage: 'consideration',
  confidence: 0.9,
  evidence: [],
  ruleId: 'x',
  ruleVersion: '1',
});
const NIKE = { name: 'Nike', hosts: ['nike.com'], aliases: ['Найк'] };
const ACME = { name: 'Acme', hosts: [], aliases: [] };
const one = (source: BrandCandidate['source'], text: string): BrandCandidate => ({ source, text });

describe('resolveBrands', () => {
  test.each([
    [
      'a maker’s own site in another country',
      'www.nike.de',
      'home_page',
      [],
      [{ brand: 'Nike', relation: 'subject' }],
      '',
    ],
    [
      'a retailer’s product page',
      'retailer.example',
      'product_page',
      [one('brand', 'NIKE'), one('product', 'Air'), one('site_name', 'Retailer')],
      [{ brand: 'Nike', relation: 'subject' }],
      'Retailer',
    ],
    [
      'a maker in another script',
      'magazin.example',
      'product_page',
      [one('product', 'Кроссовки Найк Air')],
      [{ brand: 'Nike', relation: 'subject' }],
      'Magazin',
    ],
    [
      'an own-brand shop',
      'www.boots.example',
      'product_page',
      [one('product', 'Red boots')],
      [{ brand: 'Boots', relation: 'subject' }],
      '',
    ],
    [
      'a search naming a brand',
      'www.google.lv',
      'search',
      [one('query', 'nike sneakers size 42 for ada')],
      [{ brand: 'Nike', relation: 'subject' }],
      '',
    ],
    [
      'a search on a blog, which sells nothing',
      'www.blog.example',
      'search',
      [one('query', 'nike sneakers')],
      [{ brand: 'Nike', relation: 'subject' }],
      '',
    ],
    ['a search naming none', 'www.google.lv', 'search', [one('query', 'my secret illness')], [], ''],
    [
      'a review page',
      'www.trustpilot.com',
      'review',
      [one('subject', 'Acme')],
      [{ brand: 'Acme', relation: 'subject' }],
      '',
    ],
    [
      'a listing of several makers',
      'retailer.example',
      'category_page',
      [one('brand', 'Nike'), one('brand', 'Acme')],
      [
        { brand: 'Nike', relation: 'listed' },
        { brand: 'Acme', relation: 'listed' },
      ],
      'Retailer',
    ],
    [
      'a comparison',
      'retailer.example',
      'comparison',
      [one('compared', 'Nike'), one('compared', 'Acme')],
      [
        { brand: 'Nike', relation: 'compared' },
        { brand: 'Acme', relation: 'compared' },
      ],
      'Retailer',
    ],
    [
      'a profile',
      'www.instagram.com',
      'content',
      [one('title', 'Acme (@acme) • Photos')],
      [{ brand: 'Acme', relation: 'subject' }],
      '',
    ],
  ] as const)('%s', (_name, host, kind, candidates, brands, seller) => {
    const found = resolveBrands({ host, tag: tagged(kind), candidates, journeyBrands: [NIKE, ACME] });
    expect({ brands: found.brands, seller: found.seller }).toEqual({ brands, seller });
    expect(JSON.stringify(found)).not.toContain('secret');
  });
});

test('hosts', () => {
  expect([
    registrableDomain('shop.brand.co.uk'),
    registrableDomain('maria.blogspot.com'),
    siteOf('www.brand.de'),
    siteOf('shop.brand.co.uk'),
  ]).toEqual(['brand.co.uk', 'maria.blogspot.com', 'brand', 'brand']);
});

test.each([
  ['www.google.de', 'search_engine', true],
  ['www.salidzini.lv', 'comparison_site', true],
  ['www.kurpirkt.lv', 'comparison_site', true],
  ['www.skroutz.gr', 'comparison_site', true],
  ['www.bestprice.gr', 'comparison_site', true],
  ['hotline.ua', 'comparison_site', true],
  ['www.idealo.de', 'comparison_site', true],
  ['www.heureka.cz', 'comparison_site', true],
  ['www.ceneo.pl', 'comparison_site', true],
  ['www.amazon.fr', 'marketplace', true],
  ['www.ss.lv', 'classifieds', true],
  ['m.youtube.com', 'video', true],
  ['www.instagram.com', 'social_media', true],
  ['t.me', 'messenger', true],
  ['chatgpt.com', 'ai_assistant', true],
  ['gemini.google.com', 'ai_assistant', true],
  ['www.reddit.com', 'forum', true],
  ['forum.brand.example', 'forum', false],
  ['www.trustpilot.com', 'review_site', true],
  ['mail.google.com', 'email', true],
  ['shop.example', 'website', false],
  ['googlefake.example', 'website', false],
] as const)('%s is %s', (host, channel, general) => {
  expect({ channel: channelOf(host), general: generalSite(host) }).toEqual({ channel, general });
});

test.each([
  [{ referrerHost: '', medium: '', source: '' }, 'direct'],
  [{ referrerHost: 'www.google.com', medium: '', source: '' }, 'organic_search'],
  [{ referrerHost: 'www.google.com', medium: 'cpc', source: 'google' }, 'paid_search'],
  [{ referrerHost: 'l.facebook.com', medium: 'social', source: 'facebook' }, 'organic_social'],
  [{ referrerHost: '', medium: 'cpc', source: 'facebook' }, 'paid_social'],
  [{ referrerHost: '', medium: 'email', source: '' }, 'email'],
  [{ referrerHost: 'www.idealo.de', medium: '', source: '' }, 'organic_shopping'],
  [{ referrerHost: 'chatgpt.com', medium: '', source: '' }, 'ai_assistant'],
  [{ referrerHost: 'blog.example', medium: '', source: '' }, 'referral'],
  [{ referrerHost: '', medium: 'display', source: '' }, 'display'],
  [{ referrerHost: '', medium: 'affiliate', source: '' }, 'affiliates'],
] as const)('%o came by %s', (entry, source) => {
  expect(entrySourceOf(entry)).toBe(source);
});

test.each([
  ['www.swedbank.lv', true],
  ['online.sparkasse.de', true],
  ['mail.google.com', true],
  ['accounts.google.com', true],
  ['www.pornhub.com', true],
  ['city.gov', true],
  ['www.gov.mk', true],
  ['e-sveiksana.gov.lv', true],
  ['doctolib.fr', true],
  ['www.cdu.de', true],
  ['login.microsoftonline.com', true],
  ['shop.example', false],
  ['www.amazon.de', false],
  ['accounts.shop.example', true],
  ['www.nike.com', false],
  ['id.shop.example', true],
  ['powerbank.example', false],
  ['www.google.com', false],
])('%s is never recorded: %s', (host, never) => {
  expect(neverRecord(host)).toBe(never);
});

test('the person’s own list covers sub-domains', () => {
  expect([
    neverRecord('www.diary.example', ['diary.example']),
    neverRecord('diary.example.org', ['diary.example']),
  ]).toEqual([true, false]);
});
