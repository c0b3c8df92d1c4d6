import { describe, expect, test } from 'vitest';
import { buildJourney } from '../../../../lib/core/build-journey';
import { countContacts } from '../../../../lib/core/contacts';
import { attribute, bootstrap, removalEffects } from '../../../../lib/core/metrics/attribution';
import { bandFigures } from '../../../../lib/core/metrics/band';
import { effectiveNumber } from '../../../../lib/core/metrics/channels';
import { conformance, longestCommonSubsequence } from '../../../../lib/core/metrics/conformance';
import { detourFold, detourHours } from '../../../../lib/core/metrics/detours';
import { entryDelayFold } from '../../../../lib/core/metrics/entry-delay';
import { DAY, foldOver } from '../../../../lib/core/metrics/fold';
import { journeyFigures } from '../../../../lib/core/metrics/journey-figures';
import { abandonmentFold, brandSwitch } from '../../../../lib/core/metrics/outcome';
import { gather, sumTransitions } from '../../../../lib/core/metrics/over-journeys';
import { pathFold } from '../../../../lib/core/metrics/path';
import {
  cohensKappa,
  kaplanMeier,
  median,
  medianSurvival,
  seededRandom,
  wilson,
} from '../../../../lib/core/metrics/statistics';
import { ENDED, ORDERED, dropOff, transitionFold } from '../../../../lib/core/metrics/transitions';
import { DEFAULT_SETTINGS } from '../../../../lib/core/ports';
import { gatherStudyFacts } from '../../../../lib/core/study-facts';
import type { Touchpoint } from '../../../../lib/core/touchpoint';
import { TYPE_FACTS, type TouchpointType } from '../../../../lib/core/vocabulary';
import { journeyOf, touchpointOf } from '../../../fixtures/journeys';

const MINUTE = 60_000;

/** `product_page Acme` ten minutes apart; `order! Acme` is confirmed. */
function rowsOf(...steps: readonly string[]): Touchpoint[] {
  return steps.map((step, index) => {
    const [word = '', brand = ''] = step.split(' ');
    const touchpointType = word.replace('!', '') as TouchpointType;
    return touchpointOf({
      eventId: `T-${String(index).padStart(4, '0')}`,
      start: index * 10 * MINUTE,
      complete: index * 10 * MINUTE + MINUTE,
      touchpointType,
      stageAuto: TYPE_FACTS[touchpointType].stage,
      capture: 'auto',
      channel: 'website',
      brands: brand === '' ? [] : [{ brand, relation: 'subject' }],
      person: word.endsWith('!') ? { orderConfirmed: true } : {},
    });
  });
}
const built = (...steps: readonly string[]) => buildJourney(journeyOf(), rowsOf(...steps), DEFAULT_SETTINGS);

describe('detours', () => {
  test.each<[string, string[], string[]]>([
    ['none before the focal brand’s first contact', ['product_page Beta', 'product_page Acme'], []],
    [
      'a run of rivals that comes back',
      ['product_page Acme', 'product_page Beta', 'product_page Gamma', 'product_page Acme'],
      ['Beta Gamma 2 returned'],
    ],
    [
      'rows without a contact do not end it',
      ['product_page Acme', 'product_page Beta', 'search', 'product_page Beta', 'product_page Acme'],
      ['Beta 2 returned'],
    ],
    [
      'the rival is ordered',
      ['product_page Acme', 'product_page Beta', 'order! Beta'],
      ['Beta 1 switched Beta'],
    ],
    [
      'a third brand is ordered: no return, and it is said which',
      ['product_page Acme', 'product_page Beta', 'order! Gamma'],
      ['Beta 1 switched Gamma'],
    ],
    [
      'the focal brand is ordered straight from it',
      ['product_page Acme', 'product_page Beta', 'order! Acme'],
      ['Beta 1 returned Acme'],
    ],
    ['still open', ['product_page Acme', 'product_page Beta'], ['Beta 1 open']],
    ['none after the order', ['product_page Acme', 'order! Acme', 'product_page Beta'], []],
  ])('%s', (_, steps, expected) => {
    const { detours } = foldOver(built(...steps), detourFold('Acme'));
    expect(
      detours.map(({ brands, touchpoints, end, bought: order }) =>
        [...brands, touchpoints, end, order].join(' ').trim(),
      ),
    ).toEqual(expected);
  });

  test('a purchase of a third brand is in the denominator of the return rate', () => {
    const steps = ['product_page Acme', 'product_page Beta', 'product_page Acme', 'product_page Beta'];
    expect(foldOver(built(...steps, 'order! Gamma'), detourFold('Acme')).returnRate).toBe(0.5);
  });

  test.each<[string, Partial<Record<number, Touchpoint['timePrecision']>>, (number | null)[]]>([
    ['exact', {}, [11 / 60]],
    ['to the hour', { 1: 'hour' }, [11 / 60]],
    ['coarse at its first start', { 1: 'part_of_day' }, [null]],
    ['coarse at its last end', { 2: 'day' }, [null]],
    ['coarse beside it', { 0: 'day', 3: 'day' }, [11 / 60]],
  ])('hours: %s', (_, precisions, expected) => {
    const rows = rowsOf('product_page Acme', 'product_page Beta', 'product_page Gamma', 'product_page Acme');
    const journey = buildJourney(
      journeyOf(),
      rows.map((row, at) => ({ ...row, timePrecision: precisions[at] ?? 'exact' })),
      DEFAULT_SETTINGS,
    );
    const { detours } = foldOver(journey, detourFold('Acme'));
    expect(detours.map(({ hours }) => hours)).toEqual(expected);
    expect(detourHours(detours)).toEqual({ hours: expected[0] ?? 0, of: expected[0] === null ? 0 : 1 });
  });

  test('without a focal brand there is no return rate', () => {
    expect(foldOver(built('product_page Acme', 'product_page Beta'), detourFold(''))).toEqual({
      detours: [],
      returnRate: null,
    });
  });
});

describe('entry delay', () => {
  test('what is only known to the day is left out: at nine in the morning its middle is still to come', () => {
    const rows = rowsOf('shop_visit Acme', 'shop_visit Beta', 'shop_visit Beta').map((row, at) => ({
      ...row,
      capture: 'manual' as const,
      timePrecision: at === 0 ? ('hour' as const) : ('day' as const),
      recordedAt: row.complete + (at === 0 ? 30 : -180) * MINUTE,
    }));
    const journey = buildJourney(journeyOf(), rows, DEFAULT_SETTINGS);
    expect(foldOver(journey, entryDelayFold())).toEqual({ rows: 1, medianMinutes: 30 });
    // the methods text counts all of them, and times the same
    const facts = gatherStudyFacts();
    facts.add(journey);
    const { byHand, entryDelay } = facts.value({ days: [], prompts: [], quietDays: 0, deleted: 0 });
    expect([byHand, entryDelay]).toEqual([3, 30]);
  });
});

describe('paths', () => {
  test('a day is exact enough for days', () => {
    const rows = rowsOf('product_page Acme', 'order! Acme').map((row, at) => ({
      ...row,
      start: row.start + at * DAY,
      complete: row.complete + at * DAY,
      timePrecision: 'day' as const,
    }));
    expect(foldOver(buildJourney(journeyOf(), rows, DEFAULT_SETTINGS), pathFold()).lagDays).toBeCloseTo(
      1.007,
      3,
    );
  });

  test('back-steps stop counting at the order', () => {
    const { backSteps, pairs } = foldOver(
      built('cart Acme', 'product_page Acme', 'cart Acme', 'order! Acme', 'product_page Beta'),
      pathFold(),
    );
    expect([backSteps, pairs]).toEqual([1, 3]);
  });

  test('a journey without an order is censored and has no lag', () => {
    expect(foldOver(built('search', 'product_page Acme'), pathFold())).toEqual({
      length: 2,
      lagDays: null,
      backSteps: 0,
      pairs: 1,
      censored: true,
    });
  });

  test('every row leads somewhere: transitions and ends add up to the rows', () => {
    const counts = (steps: string[]): string[] =>
      foldOver(
        built(...steps),
        transitionFold((entry) => entry.touchpointType),
      ).map((each) => `${each.from} > ${each.to} ${each.eventIds.length}`);
    expect(counts(['search', 'product_page Acme', 'search', 'product_page Acme'])).toEqual([
      'search > product_page 2',
      'product_page > search 1',
      `product_page > ${ENDED} 1`,
    ]);
    expect(counts(['search', 'order! Acme', 'account'])).toEqual([
      'search > order 1',
      `order > ${ORDERED} 1`,
    ]);
  });

  test('drop-off after a step', () => {
    expect(dropOff([20, 10, 10, 0])).toEqual([0.5, 0, 1]);
  });
});

describe('outcomes', () => {
  test.each<[string, string[], number, string]>([
    ['no checkout', ['cart'], 1, 'not_reached'],
    ['ordered', ['checkout', 'order! Acme'], 1, 'ordered'],
    ['a week without an order', ['checkout'], 8 * DAY, 'abandoned'],
    ['a day after', ['checkout'], DAY, 'open'],
  ])('%s', (_, steps, now, expected) => {
    expect(foldOver(built(...steps), abandonmentFold(now))).toBe(expected);
  });

  test('brand switching against favourite and owned', () => {
    const journey = { focalBrand: 'Acme', ownedBrand: 'Beta', boughtBrand: 'Beta' };
    expect(brandSwitch(journeyOf(journey))).toEqual({ fromFavourite: true, fromOwned: false });
    expect(brandSwitch(journeyOf({ ...journey, boughtBrand: '' }))).toEqual({
      fromFavourite: null,
      fromOwned: null,
    });
  });
});

describe('conformance', () => {
  const plan = ['search', 'view product', 'order'].map((activity) => ({
    activity,
    stage: 'consideration' as const,
  }));
  const steps = (...activities: string[]) =>
    activities.map((activity, index) => ({
      activity,
      eventId: `T-${index}`,
      failed: activity === 'order' && index === 1,
    }));

  test.each<[string, string[], string[], number]>([
    ['as planned', ['search', 'view product', 'order'], ['as_planned', 'as_planned', 'as_planned'], 1],
    [
      'something of one’s own between',
      ['search', 'compare', 'view product', 'order'],
      ['as_planned', 'ad_hoc', 'as_planned', 'as_planned'],
      6 / 7,
    ],
    [
      'another order of things',
      ['view product', 'search', 'order'],
      ['out_of_order', 'as_planned', 'as_planned'],
      4 / 6,
    ],
    ['nothing happened', [], [], 0],
  ])('%s', (_, activities, statuses, fitness) => {
    const result = conformance(plan, steps(...activities));
    expect(result.actual.map((step) => step.status).sort()).toEqual([...statuses].sort());
    expect(result.fitness).toBeCloseTo(fitness, 10);
  });

  test('the longest common subsequence is one', () => {
    expect(
      longestCommonSubsequence(['a', 'b', 'c', 'd'], ['b', 'd', 'a', 'd']).map(([, index]) => index),
    ).toEqual([0, 1]);
  });
});

describe('attribution', () => {
  const touches = ['a', 'b', 'c', 'a'].map((key, index) => ({ keys: [key], start: index * DAY }));
  test('five conventions', () => {
    const { first, last, linear, position, timeDecay } = attribute(touches, 10 * DAY);
    expect([[...first], [...last]]).toEqual([[['a', 1]], [['a', 1]]]);
    expect(linear.get('a')).toBeCloseTo(0.5, 10);
    expect(position.get('a')).toBeCloseTo(0.8, 10);
    expect([...timeDecay.values()].reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 10);
    expect(timeDecay.get('c')! / timeDecay.get('b')!).toBeCloseTo(2 ** (1 / 7), 10);
  });

  test('a touch of two shares what it earns', () => {
    const both = { keys: ['a', 'b'], start: 0 };
    const { first, linear } = attribute([both, { keys: ['b'], start: DAY }], 2 * DAY);
    expect([[...first], [...linear]]).toEqual([
      [
        ['a', 0.5],
        ['b', 0.5],
      ],
      [
        ['a', 0.25],
        ['b', 0.75],
      ],
    ]);
  });

  test('nothing touched, nothing earned', () => {
    expect(attribute([], 1).linear.size).toBe(0);
  });

  // worked by hand: start → a (2/3) or b (1/3); a → bought 1/2, → b 1/2; b → bought 1/2, → null 1/2
  test('Markov removal effects of very long journeys are exact', () => {
    const long = Array.from({ length: 1_000 }, () => 'a');
    const effects = removalEffects([
      { keys: [...long, 'b'], bought: true },
      { keys: long, bought: false },
      { keys: ['c'], bought: true },
    ]);
    // each alone takes away half of the chance, 1/3 of 2/3
    for (const key of ['a', 'b', 'c']) expect(effects.get(key)).toBeCloseTo(1 / 3, 9);
  });

  test('Markov removal effects of a small chain', () => {
    const effects = removalEffects([
      { keys: ['a'], bought: true },
      { keys: ['a', 'b'], bought: true },
      { keys: ['b'], bought: false },
    ]);
    const whole = (2 / 3) * (1 / 2 + (1 / 2) * (1 / 2)) + (1 / 3) * (1 / 2);
    const a = 1 - ((1 / 3) * (1 / 2)) / whole;
    const b = 1 - ((2 / 3) * (1 / 2)) / whole;
    expect(effects.get('a')).toBeCloseTo(a / (a + b), 9);
    expect(effects.get('b')).toBeCloseTo(b / (a + b), 9);
  });

  test('bootstrap intervals hold the estimate', () => {
    let seed = 7;
    const random = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
    const clusters = Array.from({ length: 30 }, (_, index) => [
      { keys: index % 3 === 0 ? ['a'] : ['a', 'b'], bought: index % 2 === 0 },
    ]);
    const { low, high } = bootstrap(clusters, 200, random).get('a')!;
    const estimate = removalEffects(clusters.flat()).get('a')!;
    expect(low <= estimate && estimate <= high).toBe(true);
  });
});

describe('statistics', () => {
  test('Wilson’s interval, against published values', () => {
    const { low, high } = wilson(8, 10);
    expect([low.toFixed(4), high.toFixed(4)]).toEqual(['0.4902', '0.9433']);
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });

  test('Kaplan–Meier keeps the censored at risk until they leave', () => {
    const steps = kaplanMeier([
      { contacts: 3, bought: true, participantId: 'P01' },
      { contacts: 5, bought: false, participantId: 'P01' },
      { contacts: 5, bought: true, participantId: 'P01' },
      { contacts: 9, bought: true, participantId: 'P01' },
    ]);
    expect(steps.map(({ contacts, atRisk, share }) => [contacts, atRisk, Number(share.toFixed(4))])).toEqual([
      [3, 4, 0.75],
      [5, 3, 0.5],
      [9, 1, 0],
    ]);
    expect(medianSurvival(steps)).toBe(5);
  });

  test('censored journeys never count as bought', () => {
    const figures = bandFigures(
      [
        { contacts: 8, bought: false, participantId: 'P01' },
        { contacts: 30, bought: false, participantId: 'P01' },
      ],
      { low: 7, high: 11 },
    );
    expect([figures.censored, figures.inside.n, figures.inside.x, figures.median]).toEqual([2, 0, 0, null]);
  });

  test.each([
    [[], null],
    [[3], 3],
    [[3, 1], 2],
    [[5, 1, 3], 3],
  ])('the median of %j is %j', (numbers, expected) => {
    expect(median(numbers)).toBe(expected);
  });

  test('Cohen’s κ of the textbook’s table', () => {
    const pairs = [
      ...Array.from({ length: 20 }, () => ['yes', 'yes'] as const),
      ...Array.from({ length: 5 }, () => ['yes', 'no'] as const),
      ...Array.from({ length: 10 }, () => ['no', 'yes'] as const),
      ...Array.from({ length: 15 }, () => ['no', 'no'] as const),
    ];
    const { share, kappa } = cohensKappa(pairs);
    expect([share, kappa?.toFixed(1)]).toEqual([0.7, '0.4']);
  });

  test('effective channels: equal shares count fully, one channel is one', () => {
    expect([effectiveNumber([5, 5, 5, 5]), effectiveNumber([7]), effectiveNumber([])]).toEqual([4, 1, 0]);
  });
});

describe('laws', () => {
  /** A small generator: any journey of up to thirty rows. */
  function journeys(): Touchpoint[][] {
    let seed = 42;
    const next = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
    const types = ['search', 'product_page', 'review', 'advertisement', 'cart', 'support_request'] as const;
    return Array.from({ length: 60 }, () => {
      const steps = Array.from(
        { length: 1 + next(30) },
        () => `${types[next(types.length)]} ${['Acme', 'Beta', 'Gamma', ''][next(4)]}`,
      );
      if (next(2) === 0) steps.splice(next(steps.length), 0, 'order! Acme');
      // some rows begin at the same instant
      return rowsOf(...steps).map((row) =>
        next(4) === 0 ? { ...row, start: Math.floor(row.start / (30 * MINUTE)) * 30 * MINUTE } : row,
      );
    });
  }

  test('shuffled rows give the same figures, all of them', () => {
    const random = seededRandom(20_261_127);
    for (const rows of journeys()) {
      const figures = (some: readonly Touchpoint[]) => {
        const built = buildJourney(
          journeyOf({ plan: [{ touchpointType: 'search', stage: 'consideration', channel: '' }] }),
          some,
          DEFAULT_SETTINGS,
        );
        return [
          countContacts(built),
          journeyFigures(built, 0),
          gather(
            [built],
            sumTransitions(({ stage }) => stage),
          ),
        ];
      };
      const whole = figures(rows);
      for (let round = 0; round < 5; round += 1) {
        const shuffled = rows
          .map((row) => ({ row, at: random() }))
          .sort((x, y) => x.at - y.at)
          .map(({ row }) => row);
        expect(figures(shuffled)).toEqual(whole);
      }
    }
  });

  test('removing a brand’s rows never raises another’s contacts', () => {
    for (const rows of journeys()) {
      const counts = (some: readonly Touchpoint[]) =>
        new Map(
          countContacts(buildJourney(journeyOf(), some, DEFAULT_SETTINGS)).map((each) => [each.brand, each]),
        );
      const before = counts(rows);
      const after = counts(rows.filter((row) => !row.brands.some((brand) => brand.brand === 'Beta')));
      for (const [brand, { raw, collapsed, days }] of after) {
        expect(raw).toBeLessThanOrEqual(before.get(brand)?.raw ?? 0);
        expect(days).toBeLessThanOrEqual(before.get(brand)?.days ?? 0);
        expect(collapsed).toBeLessThanOrEqual(before.get(brand)?.collapsed ?? 0);
      }
    }
  });
});
