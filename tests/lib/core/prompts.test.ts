import { describe, expect, test } from 'vitest';
import { clockAt, dayAt, instantOf, isWithin, nextAt } from '../../../lib/core/clock-time';
import type { Prompt } from '../../../lib/core/diary';
import {
  BETWEEN_PROMPTS,
  drivePrompts,
  isOpen,
  type PromptEvent,
  type PromptsGiven,
} from '../../../lib/core/prompts';
import type { StudyPrompt } from '../../../lib/core/study';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Skopje in 2026: one hour ahead of UTC, two from 29 March to 25 October, both at 01:00 UTC. */
const SPRING = Date.UTC(2026, 2, 29, 1);
const AUTUMN = Date.UTC(2026, 9, 25, 1);
const offsetAt = (at: number): number => (at >= SPRING && at < AUTUMN ? 120 : 60);
const local = (day: string, time: string): number =>
  instantOf(day, Number(time.slice(0, 2)) * 60 + Number(time.slice(3)), offsetAt);

describe('times of the wall clock', () => {
  test.each([
    ['a plain day', '2026-03-02', '18:30', '2026-03-02T17:30:00.000Z'],
    ['in summer', '2026-07-02', '18:30', '2026-07-02T16:30:00.000Z'],
    ['leapt over in spring: an hour later', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    ['twice in autumn: the first', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['the midnight of a day of 25 hours', '2026-10-25', '00:00', '2026-10-24T22:00:00.000Z'],
  ])('%s', (_, day, time, utc) => {
    expect(new Date(local(day, time)).toISOString()).toBe(utc);
  });

  test('a span over midnight has its first minute and not its last', () => {
    const night = { from: '22:00', until: '07:00' };
    expect([1319, 1320, 0, 419, 420].map((minutes) => isWithin(minutes, night))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  test('the next 07:00 after an evening is tomorrow’s', () => {
    expect(nextAt('07:00', local('2026-03-28', '23:00'), offsetAt)).toBe(local('2026-03-29', '07:00'));
  });
});

const QUIET = { from: '21:30', until: '07:30' };
const rule = (change: Partial<StudyPrompt> & Pick<StudyPrompt, 'trigger'>): StudyPrompt => ({
  ruleId: 'r',
  questionId: 'q',
  expiresMinutes: 60,
  maxPerDay: 3,
  ...change,
});
const given = (prompts: readonly StudyPrompt[], change: Partial<PromptsGiven> = {}): PromptsGiven => ({
  study: { prompts, quietHours: QUIET, from: '', until: '' },
  who: {
    studyId: 'shoes',
    participantId: 'P07',
    installId: 'I-1',
    joinedAt: local('2026-03-02', '08:00'),
  },
  isRunning: true,
  stored: [],
  events: [],
  now: local('2026-03-02', '12:00'),
  offsetAt,
  ...change,
});
const told = (rows: readonly Prompt[]): string[] =>
  rows.map((row) => `${new Date(row.scheduledAt).toISOString().slice(5, 16)} ${row.status}`);

test('an order is asked about at once; the row says after what', () => {
  const events: PromptEvent[] = [
    { on: 'order', eventId: 'T-1', caseId: 'J-1', at: local('2026-03-02', '11:58') },
  ];
  const driven = drivePrompts(given([rule({ trigger: { kind: 'event', on: 'order' } })], { events }));
  expect(driven.sent).toMatchObject({
    triggerEventId: 'T-1',
    caseId: 'J-1',
    status: 'sent',
    sentAt: local('2026-03-02', '12:00'),
    expiresAt: local('2026-03-02', '12:58'),
  });
  expect(driven.changed).toEqual([driven.sent]);
  expect(driven.nextAt).toBe(local('2026-03-02', '12:58'));
});

test.each([
  ['of another kind', { on: 'support' as const }, []],
  ['before the person joined', { at: local('2026-03-02', '07:00') }, []],
  ['too long ago', { at: local('2026-03-02', '10:59') }, []],
  ['in time', {}, ['03-02T10:58 sent']],
])('an event %s', (_, change, rows) => {
  const event: PromptEvent = {
    on: 'order',
    eventId: 'T-1',
    caseId: 'J-1',
    at: local('2026-03-02', '11:58'),
    ...change,
  };
  const prompts = [rule({ trigger: { kind: 'event', on: 'order' } })];
  expect(told(drivePrompts(given(prompts, { events: [event] })).changed)).toEqual(rows);
});

test('what happened in the quiet hours is asked when they end, or never', () => {
  const at = local('2026-03-02', '21:40');
  const event: PromptEvent = { on: 'order', eventId: 'T-1', caseId: 'J-1', at };
  const wait = (expiresMinutes: number) =>
    given([rule({ trigger: { kind: 'event', on: 'order' }, expiresMinutes })], { events: [event], now: at });
  const patient = drivePrompts(wait(720));
  expect(patient).toMatchObject({ sent: null, open: null, nextAt: local('2026-03-03', '07:30') });
  const morning = { ...wait(720), stored: patient.changed, now: local('2026-03-03', '07:30') };
  expect(drivePrompts(morning).sent?.status).toBe('sent');
  const hasty = drivePrompts(wait(60));
  expect(told(drivePrompts({ ...wait(60), stored: hasty.changed, now: at + HOUR }).changed)).toEqual([
    '03-02T20:40 not_delivered',
  ]);
});

test('a question sent shortly before the quiet hours expires when they begin', () => {
  const at = local('2026-03-02', '21:20');
  const event: PromptEvent = { on: 'order', eventId: 'T-1', caseId: 'J-1', at };
  const driven = drivePrompts(
    given([rule({ trigger: { kind: 'event', on: 'order' } })], { events: [event], now: at }),
  );
  expect(driven.sent?.expiresAt).toBe(local('2026-03-02', '21:30'));
});

test('fixed times: those of the days without the browser are written down as not delivered', () => {
  const prompts = [rule({ trigger: { kind: 'interval', at: ['09:00', '18:00', '23:00'] } })];
  const driven = drivePrompts(given(prompts, { now: local('2026-03-04', '09:10') }));
  expect(told(driven.changed)).toEqual([
    '03-02T08:00 not_delivered',
    '03-02T17:00 not_delivered',
    '03-03T08:00 not_delivered',
    '03-03T17:00 not_delivered',
    '03-04T08:00 sent',
    '03-04T17:00 scheduled',
  ]);
});

test('once the study ended, what is open expires and nothing is added', () => {
  const prompts = [rule({ trigger: { kind: 'interval', at: ['12:00', '18:00'] } })];
  const before = drivePrompts(given(prompts));
  const after = drivePrompts(given(prompts, { stored: before.changed, isRunning: false }));
  expect(told(after.changed)).toEqual(['03-02T11:00 expired', '03-02T17:00 not_delivered']);
  expect(after).toMatchObject({ sent: null, open: null, nextAt: null });
});

/** A small generator of even random numbers, so that a failure can be run again. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const QUIETS = [null, QUIET, { from: '13:00', until: '15:00' }, { from: '00:00', until: '06:00' }];
const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

function anyRules(roll: (below: number) => number): StudyPrompt[] {
  const trigger = (): StudyPrompt['trigger'] => {
    const kind = roll(3);
    if (kind === 0) return { kind: 'event', on: (['stage_change', 'order', 'support'] as const)[roll(3)]! };
    if (kind === 1)
      return { kind: 'interval', at: [clock(roll(1440)), clock(roll(1440)), clock(roll(1440))] };
    return { kind: 'signal', perDay: 1 + roll(5), from: clock(roll(1440)), until: clock(roll(1440)) };
  };
  return Array.from({ length: 1 + roll(3) }, (_, at) =>
    rule({ ruleId: `r${at}`, trigger: trigger(), expiresMinutes: 10 + roll(200), maxPerDay: 1 + roll(4) }),
  );
}

/** Lives through days with the background woken now and then, as browsers do; forgets everything but the store. */
function live(seed: number, from: number, wakes: number) {
  const roll = dice(seed);
  const prompts = anyRules(roll);
  const study = { prompts, quietHours: QUIETS[roll(4)]!, from: '', until: '' };
  const who = { studyId: 's', participantId: 'P01', installId: `I-${seed}`, joinedAt: from };
  const stored = new Map<string, Prompt>();
  const events: PromptEvent[] = [];
  const shown: { at: number; prompt: Prompt }[] = [];
  let now = from;
  for (let wake = 0; wake < wakes; wake += 1) {
    if (roll(3) === 0) {
      const on = (['stage_change', 'order', 'support'] as const)[roll(3)]!;
      events.push({ on, eventId: `T-${wake}`, caseId: 'J', at: now });
    }
    const input = { study, who, isRunning: true, stored: [...stored.values()], events, now, offsetAt };
    const driven = drivePrompts(input);
    // the worker dies before it stored anything, and wakes again
    if (roll(5) === 0) expect(drivePrompts(input)).toEqual(driven);
    for (const row of driven.changed) stored.set(row.promptId, row);
    const again = drivePrompts({ ...input, stored: [...stored.values()] });
    expect(again.changed).toEqual([]);
    if (driven.open !== null) shown.push({ at: now, prompt: driven.open });
    if (driven.open !== null && roll(2) === 0)
      stored.set(driven.open.promptId, { ...driven.open, status: 'answered', completedAt: now });
    // to the next alarm, an event in between, or a night with the machine off
    const alarm = driven.nextAt ?? now + DAY;
    expect(alarm).toBeGreaterThan(now);
    now = [alarm, Math.min(alarm, now + roll(90) * MINUTE + 1), now + roll(20) * HOUR][roll(3)]!;
  }
  return { study, rows: [...stored.values()], shown };
}

describe('whatever the rules, the clock and the worker do', () => {
  const seeds = Array.from({ length: 60 }, (_, at) => at + 1);
  test.each([
    ['plain days', Date.UTC(2026, 2, 2, 7)],
    ['over the spring change', SPRING - 2 * DAY],
    ['over the autumn change', AUTUMN - 2 * DAY],
  ])('%s', (_, from) => {
    let sent = 0;
    for (const seed of seeds) {
      const { study, rows, shown } = live(seed, from, 60);
      const { quietHours } = study;
      for (const { at, prompt } of shown) {
        expect(quietHours !== null && isWithin(clockAt(at, offsetAt), quietHours)).toBe(false);
        expect(at).toBeLessThan(prompt.expiresAt);
      }
      const delivered = rows.filter(({ sentAt }) => sentAt !== null);
      sent += delivered.length;
      const perDay = Map.groupBy(delivered, (row) => `${row.ruleId} ${dayAt(row.sentAt!, offsetAt)}`);
      for (const [key, each] of perDay) {
        const { maxPerDay } = study.prompts.find(({ ruleId }) => key.startsWith(`${ruleId} `))!;
        expect(each.length).toBeLessThanOrEqual(maxPerDay);
      }
      const times = delivered.map(({ sentAt }) => sentAt!).sort((a, b) => a - b);
      times.slice(1).forEach((at, index) => {
        expect(at - times[index]!).toBeGreaterThanOrEqual(BETWEEN_PROMPTS * MINUTE);
      });
      expect(rows.filter(isOpen).length).toBeLessThanOrEqual(1);
      expect(new Set(rows.map(({ promptId }) => promptId)).size).toBe(rows.length);
    }
    // the promises above are no silence
    expect(sent).toBeGreaterThan(200);
  });
});

test('chance times are spread over the day, differ from day to day and person to person, and are drawn again the same', () => {
  const prompts = [
    rule({ trigger: { kind: 'signal', perDay: 3, from: '09:00', until: '21:00' }, maxPerDay: 5 }),
  ];
  const drawn = (participantId: string) => {
    const base = given(prompts, { now: local('2026-03-11', '00:00') });
    return drivePrompts({ ...base, who: { ...base.who, participantId } }).changed.map(({ scheduledAt }) =>
      clockAt(scheduledAt, offsetAt),
    );
  };
  const mine = drawn('P07');
  expect(mine).toEqual(drawn('P07'));
  expect(mine).not.toEqual(drawn('P08'));
  expect(mine.every((minutes) => minutes >= 540 && minutes < 1260)).toBe(true);
  const morning = mine.filter((minutes) => minutes < 780).length;
  expect(morning).toBe(mine.filter((minutes) => minutes >= 1020).length);
  expect(new Set(mine).size).toBeGreaterThan(mine.length / 2);
});
