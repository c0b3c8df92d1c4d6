import { describe, expect, test } from 'vitest';
import { agreementOf, pairsOf } from '../../../../lib/core/metrics/agreement';
import { complianceOf, type DayFacts, type DiaryFacts } from '../../../../lib/core/metrics/compliance';

const NOBODY: DiaryFacts = { prompts: [], days: [], daysWithRows: [], entries: 0, sameDay: 0 };
const day = (localDate: string, change: Partial<DayFacts> = {}): DayFacts => ({
  localDate,
  minutesRecorded: 60,
  blindMinutes: 0,
  saidNothing: null,
  isReviewed: false,
  ...change,
});
const MINUTE = 60_000;

describe('compliance', () => {
  test('nothing is known of nobody', () => {
    expect(complianceOf([])).toEqual({
      answered: { x: 0, n: 0 },
      delivered: { x: 0, n: 0 },
      latencyMinutes: null,
      sameDay: { x: 0, n: 0 },
      recorded: { minutes: null, n: 0 },
      blind: { minutes: null, n: 0 },
      daysWithout: { x: 0, n: 0 },
      saidNothing: { x: 0, n: 0 },
      reviewed: { x: 0, n: 0 },
    });
  });

  test('prompts: answered of delivered, delivered of scheduled, the median wait', () => {
    const { answered, delivered, latencyMinutes } = complianceOf([
      {
        ...NOBODY,
        prompts: [
          { sent: 0, completed: 2 * MINUTE, isAnswered: true },
          { sent: 0, completed: 8 * MINUTE, isAnswered: true },
          { sent: 0, completed: 5 * MINUTE, isAnswered: false },
          { sent: null, completed: null, isAnswered: false },
        ],
      },
    ]);
    expect({ answered, delivered, latencyMinutes }).toEqual({
      answered: { x: 2, n: 3 },
      delivered: { x: 3, n: 4 },
      latencyMinutes: 5,
    });
  });

  test('days: means over the days that say, empty days by person, reviews only of who was asked', () => {
    const first: DiaryFacts = {
      ...NOBODY,
      days: [
        day('2026-03-01', { minutesRecorded: 120, isReviewed: true }),
        day('2026-03-02', { minutesRecorded: null, blindMinutes: 30, saidNothing: true }),
        day('2026-03-03', { saidNothing: false }),
      ],
      daysWithRows: ['2026-03-01'],
      entries: 4,
      sameDay: 3,
    };
    const second: DiaryFacts = { ...NOBODY, days: [day('2026-03-01')], daysWithRows: [] };
    const withoutDays: DiaryFacts = { ...NOBODY, daysWithRows: ['2026-03-01'] };
    expect(complianceOf([first, second, withoutDays])).toEqual({
      answered: { x: 0, n: 0 },
      delivered: { x: 0, n: 0 },
      latencyMinutes: null,
      sameDay: { x: 3, n: 4 },
      recorded: { minutes: 80, n: 3 },
      blind: { minutes: 7.5, n: 4 },
      daysWithout: { x: 3, n: 4 },
      saidNothing: { x: 1, n: 2 },
      reviewed: { x: 1, n: 3 },
    });
  });
});

describe('agreement', () => {
  test('share and κ of a textbook table (Cohen 1960, computed by hand)', () => {
    // 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no: p = .7, by chance .5, κ = .4
    const pairs = [
      ...Array.from({ length: 20 }, () => ['yes', 'yes'] as const),
      ...Array.from({ length: 5 }, () => ['yes', 'no'] as const),
      ...Array.from({ length: 10 }, () => ['no', 'yes'] as const),
      ...Array.from({ length: 15 }, () => ['no', 'no'] as const),
    ];
    const { n, agreed, kappa, cells } = agreementOf(pairs);
    expect({ n, agreed, kappa: kappa?.toFixed(10), no: Object.fromEntries(cells.get('no') ?? []) }).toEqual({
      n: 50,
      agreed: 35,
      kappa: '0.4000000000',
      no: { yes: 10, no: 15 },
    });
  });

  test('two coders are compared on the rows both coded', () => {
    const first = new Map([
      ['T-1', 'purchase'],
      ['T-2', 'awareness'],
      ['T-3', 'purchase'],
    ]);
    const second = new Map([
      ['T-3', 'retention'],
      ['T-1', 'purchase'],
      ['T-9', 'purchase'],
    ]);
    expect(pairsOf(first, second)).toEqual([
      ['purchase', 'purchase'],
      ['purchase', 'retention'],
    ]);
  });
});
