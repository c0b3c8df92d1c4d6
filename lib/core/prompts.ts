/**
 * When the study's questions are put. Pure: what the store holds and what time it is go in, the prompts that are
 * new or changed come out. Ids and chance times follow from study, participant, install and day alone, so that a
 * background that dies midway loses nothing and does nothing twice.
 *
 * Chance times: the span is cut into as many equal parts as there are questions a day and one minute is drawn in each
 * (stratified random sampling, as usual in experience sampling: Shiffman, Stone & Hufford 2008,
 * doi:10.1146/annurev.clinpsy.3.022806.091415).
 */
import {
  clockAt,
  dayAfter,
  dayAt,
  instantOf,
  isWithin,
  minutesOf,
  nextAt,
  type ClockSpan,
  type OffsetAt,
} from './clock-time';
import type { Participation, Prompt } from './diary';
import { sha256 } from './sha256';
import type { PROMPT_EVENTS, Study, StudyPrompt } from './study';

const MINUTE = 60_000;
/** Questions of any rules come at least this far apart (minutes). */
export const BETWEEN_PROMPTS = 15;
/** Days without the browser are looked back at, so that what was not put is written down: at most so many. */
const LOOKS_BACK_DAYS = 60;

/** Something a rule may be waiting for. */
export type PromptEvent = {
  readonly on: (typeof PROMPT_EVENTS)[number];
  readonly eventId: string;
  readonly caseId: string;
  readonly at: number;
};

export type PromptsGiven = {
  readonly study: Pick<Study, 'prompts' | 'quietHours' | 'from' | 'until'>;
  readonly who: Pick<Participation, 'studyId' | 'participantId' | 'joinedAt'> & {
    readonly installId: string;
  };
  /** False once the study ended: what is open expires, nothing is added. */
  readonly isRunning: boolean;
  /** Prompts of this study that are stored. */
  readonly stored: readonly Prompt[];
  readonly events: readonly PromptEvent[];
  readonly now: number;
  readonly offsetAt: OffsetAt;
};

export type PromptsDriven = {
  /** New or changed rows, to be stored. */
  readonly changed: readonly Prompt[];
  /** The prompt that was sent just now, if one was. */
  readonly sent: Prompt | null;
  /** The question that waits for an answer; null = none. */
  readonly open: Prompt | null;
  /** When to look again (epoch ms); null = only after the next event. */
  readonly nextAt: number | null;
};

export function isOpen({ status }: Prompt): boolean {
  return status === 'sent' || status === 'opened';
}

export function drivePrompts(given: PromptsGiven): PromptsDriven {
  const { now, offsetAt, study, isRunning } = given;
  const planned = isRunning ? planPrompts(given) : [];
  const rows = [...given.stored, ...planned].map((row) => settle(row, isRunning ? now : Infinity));
  const due = isRunning ? nextToSend(rows, given) : undefined;
  const sent: Prompt | null =
    due === undefined
      ? null
      : {
          ...due,
          status: 'sent',
          sentAt: now,
          // a question must not stand open in the quiet hours either
          expiresAt: Math.min(
            due.expiresAt,
            study.quietHours === null ? Infinity : nextAt(study.quietHours.from, now, offsetAt),
          ),
        };
  const all = rows.map((row) => (sent !== null && row.promptId === sent.promptId ? sent : row));
  const before = new Map(given.stored.map((row) => [row.promptId, row]));
  return {
    changed: all.filter((row) => before.get(row.promptId) !== row),
    sent,
    open: all.find(isOpen) ?? null,
    nextAt: isRunning ? nextLook(all, given) : null,
  };
}

/** What ran out is written down as that; a row that stays as it is comes back itself. */
function settle(row: Prompt, now: number): Prompt {
  if (row.expiresAt > now) return row;
  if (row.status === 'scheduled') return { ...row, status: 'not_delivered' };
  return isOpen(row) ? { ...row, status: 'expired' } : row;
}

function nextToSend(rows: readonly Prompt[], given: PromptsGiven): Prompt | undefined {
  const { now, offsetAt, study } = given;
  if (rows.some(isOpen) || isQuiet(now, given)) return undefined;
  const sentTimes = rows.flatMap(({ sentAt }) => sentAt ?? []);
  if (sentTimes.some((at) => now - at < BETWEEN_PROMPTS * MINUTE)) return undefined;
  const today = dayAt(now, offsetAt);
  const sentToday = (ruleId: string): number =>
    rows.filter(
      (row) => row.ruleId === ruleId && row.sentAt !== null && dayAt(row.sentAt, offsetAt) === today,
    ).length;
  return rows
    .filter((row) => row.status === 'scheduled' && row.scheduledAt <= now && row.expiresAt > now)
    .sort((a, b) => a.scheduledAt - b.scheduledAt || (a.promptId < b.promptId ? -1 : 1))
    .find((row) => {
      const rule = study.prompts.find(({ ruleId }) => ruleId === row.ruleId);
      return rule !== undefined && sentToday(rule.ruleId) < rule.maxPerDay;
    });
}

function isQuiet(instant: number, { study, offsetAt }: PromptsGiven): boolean {
  return study.quietHours !== null && isWithin(clockAt(instant, offsetAt), study.quietHours);
}

/** The next instant at which anything can change by itself. */
function nextLook(rows: readonly Prompt[], given: PromptsGiven): number | null {
  const { now, offsetAt, study } = given;
  const lastSent = Math.max(0, ...rows.flatMap(({ sentAt }) => sentAt ?? []));
  const times = rows.flatMap((row) => {
    if (isOpen(row)) return [row.expiresAt];
    if (row.status !== 'scheduled') return [];
    const free = Math.max(row.scheduledAt, lastSent + BETWEEN_PROMPTS * MINUTE);
    const quietEnd =
      study.quietHours !== null && isQuiet(Math.max(free, now), given)
        ? [nextAt(study.quietHours.until, Math.max(free, now), offsetAt)]
        : [];
    return [free, row.expiresAt, ...quietEnd];
  });
  const byTheDay = study.prompts.some(({ trigger }) => trigger.kind !== 'event');
  if (byTheDay) times.push(instantOf(dayAfter(dayAt(now, offsetAt)), 0, offsetAt));
  const ahead = times.filter((at) => at > now);
  return ahead.length === 0 ? null : Math.min(...ahead);
}

/** Prompts that are to be and are not stored yet. */
function planPrompts(given: PromptsGiven): Prompt[] {
  const known = new Set(given.stored.map(({ promptId }) => promptId));
  const made = given.study.prompts.flatMap((rule) =>
    rule.trigger.kind === 'event' ? afterEvents(rule, given) : onDays(rule, given),
  );
  return made.filter(({ promptId }) => !known.has(promptId));
}

function afterEvents(rule: StudyPrompt, given: PromptsGiven): Prompt[] {
  const { trigger } = rule;
  const { now, offsetAt, who, stored } = given;
  if (trigger.kind !== 'event') return [];
  const perDay = new Map<string, number>();
  const count = (day: string, by: number): number => {
    const total = (perDay.get(day) ?? 0) + by;
    perDay.set(day, total);
    return total;
  };
  const known = new Set(stored.map(({ promptId }) => promptId));
  for (const row of stored) if (row.ruleId === rule.ruleId) count(dayAt(row.scheduledAt, offsetAt), 1);
  return given.events
    .filter(({ on, at }) => on === trigger.on && at >= who.joinedAt && at <= now)
    .sort((a, b) => a.at - b.at)
    .flatMap((event) => {
      const day = dayAt(event.at, offsetAt);
      const prompt = promptOf(rule, event.eventId, event.at, given);
      const wanted =
        !known.has(prompt.promptId) &&
        prompt.expiresAt > now &&
        isStudyDay(day, given) &&
        count(day, 0) < rule.maxPerDay;
      if (!wanted) return [];
      count(day, 1);
      return [{ ...prompt, caseId: event.caseId, triggerEventId: event.eventId }];
    });
}

/** Interval and chance times of every day since the rule was last planned. */
function onDays(rule: StudyPrompt, given: PromptsGiven): Prompt[] {
  const { now, offsetAt, who, stored } = given;
  const today = dayAt(now, offsetAt);
  const planned = stored
    .filter(({ ruleId }) => ruleId === rule.ruleId)
    .map(({ scheduledAt }) => dayAt(scheduledAt, offsetAt));
  const first = [dayAfter(today, -LOOKS_BACK_DAYS), dayAt(who.joinedAt, offsetAt), ...planned].sort().at(-1)!;
  const prompts: Prompt[] = [];
  for (let day = first; day <= today; day = dayAfter(day)) {
    if (!isStudyDay(day, given)) continue;
    timesOn(day, rule, given).forEach((minutes, at) => {
      const scheduledAt = instantOf(day, minutes, offsetAt);
      if (scheduledAt < who.joinedAt || isQuiet(scheduledAt, given)) return;
      prompts.push(promptOf(rule, `${day}|${at}`, scheduledAt, given));
    });
  }
  return prompts;
}

function timesOn(day: string, { trigger, maxPerDay, ruleId }: StudyPrompt, given: PromptsGiven): number[] {
  if (trigger.kind === 'interval') return trigger.at.map(minutesOf).slice(0, maxPerDay);
  if (trigger.kind !== 'signal') return [];
  const free = minutesIn(trigger).filter(
    (minutes) => given.study.quietHours === null || !isWithin(minutes % 1440, given.study.quietHours),
  );
  const count = Math.min(trigger.perDay, maxPerDay, free.length);
  return Array.from({ length: count }, (_, at) => {
    const drawn = chance([...seedOf(given), ruleId, day, String(at)]);
    return free[Math.floor(((at + drawn) / count) * free.length)] ?? 0;
  });
}

/** The minutes of a span in order; over midnight they run on beyond 1440. */
function minutesIn({ from, until }: ClockSpan): number[] {
  const begin = minutesOf(from);
  const end = minutesOf(until) > begin ? minutesOf(until) : minutesOf(until) + 1440;
  return Array.from({ length: Math.max(0, end - begin) }, (_, at) => begin + at);
}

function isStudyDay(day: string, { study }: PromptsGiven): boolean {
  return (study.from === '' || day >= study.from) && (study.until === '' || day <= study.until);
}

function seedOf({ who }: PromptsGiven): string[] {
  return [who.studyId, who.participantId, who.installId];
}

/** A number in [0, 1) that follows from the words. */
function chance(words: readonly string[]): number {
  return Number.parseInt(sha256(words.join('\n')).slice(0, 8), 16) / 2 ** 32;
}

function promptOf(rule: StudyPrompt, key: string, scheduledAt: number, given: PromptsGiven): Prompt {
  const { studyId, participantId, installId } = given.who;
  return {
    promptId: `Q-${sha256([...seedOf(given), rule.ruleId, key].join('\n')).slice(0, 20)}`,
    studyId,
    participantId,
    installId,
    ruleId: rule.ruleId,
    questionId: rule.questionId,
    caseId: '',
    triggerEventId: '',
    scheduledAt,
    sentAt: null,
    openedAt: null,
    completedAt: null,
    expiresAt: scheduledAt + rule.expiresMinutes * MINUTE,
    status: 'scheduled',
  };
}
