import { describe, expect, test } from 'vitest';
import {
  IDLE_AFTER,
  STOPPED_CLOCK,
  countedAt,
  leaveForeground,
  signOfLife,
} from '../../../lib/core/active-clock';
import { eventId } from '../../../lib/core/event-id';
import { localDay } from '../../../lib/core/local-time';
import { DEFAULT_SETTINGS } from '../../../lib/core/ports';
import { journeyWords, namedJourneys, plannedWords } from '../../../lib/core/journey-words';
import { makePlan, planFor } from '../../../lib/core/recording-plan';
import { journeyOf } from '../../fixtures/journeys';

describe('active clock', () => {
  test('counts the time between signs of life, idle time up to the limit', () => {
    let clock = signOfLife(STOPPED_CLOCK, 1_000);
    clock = signOfLife(clock, 11_000);
    expect(countedAt(clock, 11_500)).toBe(10_500);
    clock = signOfLife(clock, 11_000 + 10 * IDLE_AFTER);
    expect(clock.counted).toBe(10_000 + IDLE_AFTER);
    clock = leaveForeground(clock, 11_000 + 10 * IDLE_AFTER + 5_000);
    expect(countedAt(clock, 1e9)).toBe(15_000 + IDLE_AFTER);
  });

  test('never falls when the clock is set back', () => {
    expect(countedAt(signOfLife(STOPPED_CLOCK, 5_000), 1_000)).toBe(0);
  });
});

test('event ids are UUIDv7 behind a letter, in the order of time', () => {
  const random = Uint8Array.from({ length: 16 }, (_, index) => 255 - index);
  expect(eventId(Date.UTC(2026, 10, 21), random)).toBe(
    'T-019aa3a6-e800-79f8-b7f6-f5f4f3f2f1f0'.replace('019aa3a6-e800', idTime()),
  );
  expect(eventId(1, random) < eventId(2, random)).toBe(true);
});

function idTime(): string {
  const hex = Date.UTC(2026, 10, 21).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}`;
}

test('the local day of an instant', () => {
  expect(localDay(Date.UTC(2026, 2, 2, 23, 30), 60)).toBe('2026-03-03');
  expect(localDay(Date.UTC(2026, 2, 2, 0, 30), -300)).toBe('2026-03-01');
});

describe('recording plan', () => {
  const settings = { ...DEFAULT_SETTINGS, agreedAt: 1, salt: 'salt' };
  const shoes = journeyOf({
    need: 'running shoes',
    category: '',
    brands: [{ name: 'Northpeak', hosts: [], aliases: ['Нортпик'] }],
    sites: [{ host: 'mall.example', kind: 'general' }],
  });

  test('is absent before consent, while paused and after the end', () => {
    expect(makePlan([shoes], { ...settings, agreedAt: null })).toBeNull();
    expect(
      makePlan(
        [
          { ...shoes, state: 'paused' },
          { ...shoes, state: 'finished' },
        ],
        settings,
      ),
    ).toBeNull();
  });

  test('holds no word of the person', () => {
    const plan = JSON.stringify(makePlan([shoes], settings));
    expect(plan).not.toMatch(/running|shoes|northpeak|нортпик|mall/i);
  });

  test('is another one when the words change, so that open pages ask again', () => {
    const other = { ...shoes, need: 'walking shoes' };
    expect(makePlan([other], settings)).not.toEqual(makePlan([shoes], settings));
  });

  test('knows its sites and everything below them', () => {
    const plan = makePlan([shoes], settings)!;
    expect(planFor(plan, 'www.mall.example').journeys).toHaveLength(1);
    expect(planFor(plan, 'notmall.example').journeys).toHaveLength(0);
  });

  test.each([
    ['Running shoes for women | Mall', 1],
    ['Best shoe for runners? No: a running shoe', 1],
    ['Shoes', 0],
    ['NORTHPEAK jackets', 1],
    ['Куртки Нортпик', 1],
    ['Kitchen lamps', 0],
  ])('%s names %i journeys', (text, count) => {
    expect(namedJourneys(journeyWords([shoes], settings.salt), text)).toHaveLength(count);
  });

  test('lets only the person’s own words of a query through', () => {
    const words = journeyWords([shoes], settings.salt);
    expect(plannedWords(words, 'northpeak running shoes for my secret marathon')).toBe(
      'northpeak running shoes',
    );
  });
});
