/** The tag follows from its evidence, and the evidence from the weights that decided. */
import { describe, expect, test } from 'vitest';
import type { PageRule } from '../../../lib/core/tag-page';
import { tagFeatures, type Weights } from '../../../lib/core/weights';
import { tag } from '../../../lib/rules';
import { features } from '../../../lib/rules/readable';
import { rules, weights } from '../../../lib/rules/sources';
import type { PageSignals } from '../../../lib/core/signals';

const BLANK: PageSignals = {
  host: 'laden.example',
  path: '/',
  parameters: [],
  title: '',
  language: '',
  headings: [],
  subheadings: [],
  buttons: [],
  notices: [],
  tabs: [],
  bodyNames: [],
  facts: {},
  names: [],
};

describe('evidence', () => {
  const page: PageSignals = {
    ...BLANK,
    path: '/kasse',
    headings: ['Kasse'],
    facts: { 'field:card': 1, 'field:address': 4 },
  };

  test('names our own words and the strongest first', () => {
    const { evidence } = tag(page);
    expect(evidence[0]?.weight).toBeGreaterThanOrEqual(evidence[1]?.weight ?? 0);
    expect(evidence.map((piece) => piece.signal)).toContain('address_word:kasse');
    expect(evidence.length).toBeLessThanOrEqual(8);
  });

  test('taking the strongest away changes the confidence', () => {
    const all = features(page);
    const whole = tagFeatures(all, rules, weights);
    const strongest = whole.evidence[0]?.signal;
    const without = tagFeatures(
      all.filter((feature) => feature.signal !== strongest),
      rules,
      weights,
    );
    expect(without.confidence).toBeLessThan(whole.confidence);
  });

  test('is the sum of hand-made weight and correction', () => {
    const cart: PageRule = {
      id: 'cart',
      kind: 'cart',
      stage: 'purchase',
      meanings: { cart: 2 },
      facts: { 'field:coupon': 0.5 },
    };
    const other: PageRule = { id: 'other', kind: 'none', stage: 'none', bias: 0.2 };
    const own: Weights = {
      version: '7',
      corrections: { 'step:cart': { cart: 0.25 } },
      places: { ...weights.places, step: 1 },
      slope: 1,
      shift: 0,
      threshold: 0.1,
    };
    const found = tagFeatures(
      [
        { key: 'step:cart', signal: 'address_word:korb' },
        { key: 'field:coupon', signal: 'field:coupon' },
      ],
      [cart, other],
      own,
    );
    expect(found).toEqual({
      kind: 'cart',
      stage: 'purchase',
      confidence: 0.928,
      ruleId: 'cart',
      ruleVersion: '7',
      evidence: [
        { signal: 'address_word:korb', weight: 2.25 },
        { signal: 'field:coupon', weight: 0.5 },
      ],
    });
  });
});

test('a page that says nothing is none', () => {
  expect(tag({ ...BLANK, path: '/xyzzy' }).kind).toBe('none');
});

test('a page word never becomes evidence by itself', () => {
  const secret = 'ada.lovelace@example.com hunter2 4111111111111111';
  const found = tag({
    ...BLANK,
    title: secret,
    headings: [secret],
    buttons: [secret],
    bodyNames: secret.split(' '),
    path: `/checkout/${secret.replaceAll(' ', '/')}`,
  });
  for (const part of ['ada', 'lovelace', 'hunter', '4111']) expect(JSON.stringify(found)).not.toContain(part);
});
