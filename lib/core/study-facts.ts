/**
 * What a methods section must say of the data, counted from the data: the items of CREMAS (Liao et al. 2016,
 * checklist for reporting EMA studies) that can be. Means and medians are not rounded here.
 */
import { effectiveType } from './build-journey';
import type { BuiltJourney } from './entry';
import { isCoarse } from './metrics/fold';
import type { PromptFacts } from './metrics/compliance';
import { median } from './metrics/statistics';
import type { ExcludeReason, RecordingScope } from './vocabulary';

export type StudyFacts = {
  readonly participants: number;
  readonly journeys: number;
  readonly ordered: number;
  readonly touchpoints: number;
  /** Start of the first and last touchpoint, epoch ms; null without any. */
  readonly first: number | null;
  readonly last: number | null;
  readonly scopes: readonly RecordingScope[];
  readonly appVersions: readonly string[];
  /** Touchpoints recorded by themselves, and of them those whose stage or type a person changed. */
  readonly automatic: number;
  readonly changed: number;
  readonly byHand: number;
  /** recorded_at − complete over rows by hand, coarse times left out; median minutes. */
  readonly entryDelay: number | null;
  readonly excluded: ReadonlyMap<ExcludeReason | '', number>;
  readonly deleted: number;
  readonly days: number;
  /** Mean minutes per day. */
  readonly recorded: number | null;
  readonly blind: number | null;
  /** Days on which the person said that nothing had happened. */
  readonly quietDays: number;
  readonly prompts: {
    readonly scheduled: number;
    readonly delivered: number;
    readonly answered: number;
    /** Answered − delivered, median minutes. */
    readonly latency: number | null;
  };
};

/** What was written down beside the touchpoints. */
export type DiaryRecord = {
  /** One for each day of each install; minutes are null where the hand-over does not say. `day` tells days apart. */
  readonly days: readonly {
    readonly day: string;
    readonly minutesRecorded: number | null;
    readonly blindMinutes: number | null;
  }[];
  readonly prompts: readonly PromptFacts[];
  readonly quietDays: number;
  /** Touchpoints that their person deleted. */
  readonly deleted: number;
};

/** The facts in the making: given one journey after the other, it keeps none of them. */
export function gatherStudyFacts(): {
  readonly add: (built: BuiltJourney) => void;
  readonly value: (record: DiaryRecord) => StudyFacts;
} {
  const participants = new Set<string>();
  const scopes = new Set<RecordingScope>();
  const appVersions = new Set<string>();
  const excluded = new Map<ExcludeReason | '', number>();
  const delays: number[] = [];
  const count = { journeys: 0, ordered: 0, touchpoints: 0, automatic: 0, changed: 0, byHand: 0 };
  let [first, last] = [Infinity, -Infinity];
  return {
    add({ journey, entries, orderIndex }) {
      count.journeys += 1;
      if (orderIndex >= 0) count.ordered += 1;
      participants.add(journey.participantId);
      scopes.add(journey.recordingScope);
      for (const { touchpoint: row } of entries) {
        count.touchpoints += 1;
        first = Math.min(first, row.start);
        last = Math.max(last, row.start);
        if (row.appVersion !== '') appVersions.add(row.appVersion);
        if (row.excluded) excluded.set(row.excludeReason, (excluded.get(row.excludeReason) ?? 0) + 1);
        if (row.capture === 'manual') {
          count.byHand += 1;
          if (!isCoarse(row)) delays.push((row.recordedAt - row.complete) / 60_000);
          continue;
        }
        count.automatic += 1;
        if (row.person.stage !== undefined || effectiveType(row) !== row.touchpointType) count.changed += 1;
      }
    },
    value: ({ days, prompts, quietDays, deleted }) => {
      const delivered = prompts.filter(({ sent }) => sent !== null);
      const answered = prompts.filter(({ isAnswered }) => isAnswered);
      return {
        ...count,
        participants: participants.size,
        first: count.touchpoints === 0 ? null : first,
        last: count.touchpoints === 0 ? null : last,
        scopes: [...scopes].sort(),
        appVersions: [...appVersions].sort(),
        entryDelay: median(delays),
        excluded,
        deleted,
        days: new Set(days.map(({ day }) => day)).size,
        recorded: mean(days.map(({ minutesRecorded }) => minutesRecorded)),
        blind: mean(days.map(({ blindMinutes }) => blindMinutes)),
        quietDays,
        prompts: {
          scheduled: prompts.length,
          delivered: delivered.length,
          answered: answered.length,
          latency: median(
            answered.flatMap(({ sent, completed }) =>
              sent === null || completed === null ? [] : [(completed - sent) / 60_000],
            ),
          ),
        },
      };
    },
  };
}

function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
