/**
 * How fully a diary was kept: the items that CREMAS asks a report for (Liao et al. 2016, J. Med. Internet Res. 18, e151).
 * metrics.md, row 18. Every share stands
 * beside its x and N; what was not said is unknown, never zero.
 */
import { median } from './statistics';

/** One time a question was put. Times are epoch ms; null = it did not happen. */
export type PromptFacts = {
  readonly sent: number | null;
  readonly completed: number | null;
  readonly isAnswered: boolean;
};

/** One local day of one install. */
export type DayFacts = {
  readonly localDate: string;
  /** null = the hand-over does not say. */
  readonly minutesRecorded: number | null;
  readonly blindMinutes: number | null;
  /** null = the person did not say whether anything happened. */
  readonly saidNothing: boolean | null;
  readonly isReviewed: boolean;
};

export type DiaryFacts = {
  readonly prompts: readonly PromptFacts[];
  readonly days: readonly DayFacts[];
  /** Local days with at least one touchpoint that counts. */
  readonly daysWithRows: readonly string[];
  /** Entries by hand or after a prompt, and of them those written on the local day they happened. */
  readonly entries: number;
  readonly sameDay: number;
};

export type Share = { readonly x: number; readonly n: number };

export type Compliance = {
  /** answered ÷ delivered */
  readonly answered: Share;
  /** delivered ÷ scheduled */
  readonly delivered: Share;
  /** Median minutes from delivery to answer; null without an answer. */
  readonly latencyMinutes: number | null;
  readonly sameDay: Share;
  /** Mean minutes per day and install over the days that say; n = those days. */
  readonly recorded: { readonly minutes: number | null; readonly n: number };
  readonly blind: { readonly minutes: number | null; readonly n: number };
  /** Local days without any encounter, of all local days of the persons. */
  readonly daysWithout: Share;
  /** Of those, days of which the person said that nothing happened. */
  readonly saidNothing: Share;
  readonly reviewed: Share;
};

/** @param persons one or several; days of different persons are different days */
export function complianceOf(persons: readonly DiaryFacts[]): Compliance {
  const prompts = persons.flatMap((person) => person.prompts);
  const delivered = prompts.filter(({ sent }) => sent !== null);
  const answered = delivered.filter(({ isAnswered }) => isAnswered);
  const latencies = answered.flatMap(({ sent, completed }) =>
    sent === null || completed === null ? [] : [Math.max(0, completed - sent) / 60_000],
  );
  const installDays = persons.flatMap(({ days }) => days);
  let days = 0;
  let without = 0;
  let said = 0;
  let reviewed = 0;
  let saidN = 0;
  let reviewedN = 0;
  for (const person of persons) {
    // a hand-over without days.csv does not say which days there were
    if (person.days.length === 0) continue;
    const met = new Set(person.daysWithRows);
    const local = new Set([...person.days.map(({ localDate }) => localDate), ...met]);
    const dates = (of: (day: DayFacts) => boolean) =>
      new Set(person.days.filter(of).map(({ localDate }) => localDate));
    const nothing = dates((day) => day.saidNothing === true);
    const empty = [...local].filter((day) => !met.has(day));
    days += local.size;
    without += empty.length;
    // who never reviewed a day was not asked
    if (!person.days.some((day) => day.isReviewed || day.saidNothing !== null)) continue;
    saidN += empty.length;
    said += empty.filter((day) => nothing.has(day)).length;
    reviewedN += local.size;
    reviewed += dates((day) => day.isReviewed).size;
  }
  return {
    answered: { x: answered.length, n: delivered.length },
    delivered: { x: delivered.length, n: prompts.length },
    latencyMinutes: median(latencies),
    sameDay: {
      x: sum(persons.map((person) => person.sameDay)),
      n: sum(persons.map((person) => person.entries)),
    },
    recorded: mean(installDays.map(({ minutesRecorded }) => minutesRecorded)),
    blind: mean(installDays.map(({ blindMinutes }) => blindMinutes)),
    daysWithout: { x: without, n: days },
    saidNothing: { x: said, n: saidN },
    reviewed: { x: reviewed, n: reviewedN },
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function mean(values: readonly (number | null)[]): { minutes: number | null; n: number } {
  const known = values.filter((value) => value !== null);
  return { minutes: known.length === 0 ? null : sum(known) / known.length, n: known.length };
}
