import { describe, expect, test } from 'vitest';
import { buildJourney } from '../../../lib/core/build-journey';
import { DEFAULT_SETTINGS } from '../../../lib/core/ports';
import type { Touchpoint } from '../../../lib/core/touchpoint';
import { TYPE_FACTS, type TouchpointType } from '../../../lib/core/vocabulary';
import { journeyOf, touchpointOf } from '../../fixtures/journeys';

const MINUTE = 60_000;
const START = Date.UTC(2026, 2, 2, 18);

/** Rows ten minutes apart: type and subject brand; `order!` is a confirmed order. */
function rowsOf(...steps: readonly string[]): Touchpoint[] {
  return steps.map((step, index) => {
    const [word = '', brand = ''] = step.split(' ');
    const touchpointType = word.replace('!', '') as TouchpointType;
    const start = START + index * 10 * MINUTE;
    return touchpointOf({
      eventId: `T-${String(index).padStart(4, '0')}`,
      start,
      complete: start + MINUTE,
      touchpointType,
      stageAuto: TYPE_FACTS[touchpointType].stage,
      capture: 'auto',
      channel: 'website',
      brands: brand === '' ? [] : [{ brand, relation: 'subject' }],
      person: word.endsWith('!') ? { orderConfirmed: true } : {},
    });
  });
}

function stagesOf(rows: readonly Touchpoint[], change: Parameters<typeof journeyOf>[0] = {}): string[] {
  return buildJourney(journeyOf(change), rows, DEFAULT_SETTINGS).entries.map(
    (entry) => `${entry.touchpointType} ${entry.stage} ${entry.stageSource}`,
  );
}

describe('stage after position', () => {
  test.each([
    [
      'an advertisement is awareness at the first contact, consideration later',
      ['advertisement Acme', 'advertisement Acme', 'advertisement Beta'],
      [
        'advertisement awareness rule',
        'advertisement consideration position',
        'advertisement awareness rule',
      ],
    ],
    [
      'content after a product page considers',
      ['product_page Acme', 'content Acme'],
      ['product_page consideration rule', 'content consideration position'],
    ],
    [
      'service pages before the order consider',
      ['support_request Acme', 'delivery Acme', 'return Acme'],
      [
        'support_request consideration position',
        'delivery consideration position',
        'return consideration position',
      ],
    ],
    [
      'after the order the bought brand is used, a rival considered',
      ['order! Acme', 'product_page Acme', 'product_page Beta', 'support_request Acme'],
      [
        'order purchase rule',
        'product_page retention position',
        'product_page consideration rule',
        'support_request retention rule',
      ],
    ],
    [
      'a later confirmed order is a repeat order',
      ['order! Acme', 'order! Acme'],
      ['order purchase rule', 'repeat_order retention position'],
    ],
    [
      'an unconfirmed order does not end the search',
      ['order Acme', 'product_page Acme'],
      ['order purchase rule', 'product_page consideration rule'],
    ],
  ])('%s', (_, steps, expected) => {
    expect(stagesOf(rowsOf(...steps))).toEqual(expected);
  });

  test('a brand owned already is served, not considered', () => {
    expect(stagesOf(rowsOf('support_request Acme'), { ownedBrand: 'Acme' })).toEqual([
      'support_request retention rule',
    ]);
  });

  test('a person’s choice wins over rule and position', () => {
    const [row] = rowsOf('advertisement Acme');
    expect(stagesOf([{ ...row!, person: { stage: 'advocacy' } }])).toEqual([
      'advertisement advocacy participant',
    ]);
    expect(stagesOf([{ ...row!, person: { touchpointType: 'review' } }])).toEqual([
      'review consideration participant',
    ]);
  });
});

describe('order and sessions', () => {
  test('shuffled rows give the same journey', () => {
    const rows = rowsOf('search', 'product_page Acme', 'product_page Beta', 'order! Acme');
    const journey = journeyOf();
    expect(buildJourney(journey, rows.toReversed(), DEFAULT_SETTINGS)).toEqual(
      buildJourney(journey, rows, DEFAULT_SETTINGS),
    );
  });
});

describe('contacts', () => {
  test.each([
    ['a glance of two seconds', { activeSeconds: 2 }, false],
    ['three seconds', { activeSeconds: 3 }, true],
    ['what somebody else reported', { experiencedBy: 'reported' as const }, false],
    ['an excluded row', { excluded: true }, false],
    ['a listed brand', { brands: [{ brand: 'Acme', relation: 'listed' as const }] }, false],
    ['a compared brand', { brands: [{ brand: 'Acme', relation: 'compared' as const }] }, true],
    ['a cart', { touchpointType: 'cart' as const }, false],
    [
      'an offline row without active time',
      { capture: 'manual' as const, channel: 'store' as const, activeSeconds: 0 },
      true,
    ],
  ])('%s', (_, change, contact) => {
    const [row] = rowsOf('product_page Acme');
    const { entries } = buildJourney(journeyOf(), [{ ...row!, ...change }], DEFAULT_SETTINGS);
    expect(entries[0]?.brands).toEqual([
      { brand: 'Acme', relation: entries[0]?.brands[0]?.relation, contact },
    ]);
  });
});
