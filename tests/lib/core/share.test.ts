import { describe, expect, test } from 'vitest';
import {
  codesFor,
  OTHER_SHOP,
  shareJourney,
  shareTouchpoint,
  type ShareRules,
} from '../../../lib/core/share';
import { journeyOf, touchpointOf } from '../../fixtures/journeys';

const OPEN: ShareRules = {
  level: 'path_template',
  codes: null,
  codedHosts: new Map(),
  isKnownHost: (host) => host === 'google.com',
};
const BLIND: ShareRules = {
  ...OPEN,
  codes: new Map([
    ['acme', 'B7'],
    ['beta', 'brand 1'],
    ['shop24', 'brand 2'],
  ]),
  codedHosts: new Map([['acme.example', 'B7']]),
};
const row = touchpointOf({
  eventId: 'T-1',
  brands: [
    { brand: 'Acme', relation: 'subject' },
    { brand: 'Beta', relation: 'listed' },
  ],
  person: { brand: 'Acme' },
  seller: 'Shop24',
  product: 'Acme Spin 3',
  note: 'ACME is loud, Beta-like; Acmeous is no brand',
  pageHost: 'acme.example',
  pagePath: '/product/{id}',
  pageTitle: 'Acme Spin',
});

describe('codes', () => {
  test('the study’s own first, the others numbered in the order of their names', () => {
    const brands = [
      { name: 'Acme', hosts: [], aliases: [], role: 'focal', blindCode: 'B7' },
      { name: 'Zeta', hosts: [], aliases: [], role: 'competitor', blindCode: '' },
    ] as const;
    expect([...codesFor(['Beta', 'acme', '', 'beta'], brands)]).toEqual([
      ['acme', 'B7'],
      ['beta', 'brand 1'],
      ['zeta', 'brand 2'],
    ]);
  });
});

describe('how blunt a row leaves', () => {
  test('at the level of the path nothing changes', () => {
    expect(shareTouchpoint(row, OPEN)).toEqual(row);
  });

  test.each([
    ['category_only', 'rare.example', { pageHost: '', pagePath: '', pageTitle: '', seller: '' }],
    [
      'known_hosts',
      'rare.example',
      { pageHost: OTHER_SHOP, pagePath: '', pageTitle: '', seller: OTHER_SHOP },
    ],
    ['known_hosts', 'google.com', { pageHost: 'google.com', pagePath: '', pageTitle: '', seller: 'Shop24' }],
  ] as const)('%s: a row of %s', (level, pageHost, wanted) => {
    const shared = shareTouchpoint({ ...row, pageHost }, { ...OPEN, level });
    expect(shared).toMatchObject(wanted);
    expect(shared.redacted).toContain('page_path');
    expect(shared.brands).toEqual(row.brands);
  });

  test('blinded: no brand is left in any field, each has its code everywhere', () => {
    const shared = shareTouchpoint(row, BLIND);
    expect(shared).toMatchObject({
      brands: [
        { brand: 'B7', relation: 'subject' },
        { brand: 'brand 1', relation: 'listed' },
      ],
      person: { brand: 'B7' },
      seller: 'brand 2',
      product: '',
      note: 'B7 is loud, brand 1-like; Acmeous is no brand',
      pageHost: 'B7',
      pagePath: '',
      pageTitle: '',
    });
    expect(shared.redacted.toSorted()).toEqual(
      ['brand', 'note', 'page_host', 'page_path', 'page_title', 'product', 'seller'].toSorted(),
    );
  });

  test('an offline row without a page keeps its seller at every level', () => {
    const offline = { ...row, pageHost: '', pagePath: '', pageTitle: '' };
    expect(shareTouchpoint(offline, { ...OPEN, level: 'category_only' }).seller).toBe('Shop24');
  });

  test('a journey names its brands by the same codes', () => {
    const shared = shareJourney(
      journeyOf({ need: 'a machine like Beta', boughtBrand: 'Acme', boughtProduct: 'Acme Spin 3' }),
      BLIND,
    );
    expect(shared).toMatchObject({
      need: 'a machine like brand 1',
      focalBrand: 'B7',
      initialSet: ['B7'],
      boughtBrand: 'B7',
      boughtProduct: '',
      sites: [],
    });
    expect(JSON.stringify(shared).toLowerCase()).not.toMatch(/acme|beta/);
  });
});
