/**
 * What a methods section must say of the data, counted from the data: the items of CREMAS (Liao et al. 2016,
 * checklist for reporting EMA studies) that can be. Means and medians are not rounded here.
 */
import { effectiveType } from './build-journey';
import type { BuiltJourney } from './entry';
import type { ExportSource } from './format';
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
  /** recorded_at − complete over rows by hand, minutes. */
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

export function studyFacts(
  source: Pick<ExportSource, 'days' | 'diary'>,
  built: readonly BuiltJourney[],
): StudyFacts {
  const rows = built.flatMap(({ entries }) => entries.map(({ touchpoint }) => touchpoint));
  const automatic = rows.filter((row) => row.capture !== 'manual');
  const byHand = rows.filter((row) => row.capture === 'manual');
  const excluded = new Map<ExcludeReason | '', number>();
  for (const row of rows) {
    if (row.excluded) excluded.set(row.excludeReason, (excluded.get(row.excludeReason) ?? 0) + 1);
  }
  const { prompts, dayNotes, tombstones } = source.diary;
  const delivered = prompts.filter(({ sentAt }) => sentAt !== null);
  const answered = prompts.filter(({ status }) => status === 'answered');
  const mean = (sum: number): number | null => (source.days.length === 0 ? null : sum / source.days.length);
  const least = rows.reduce((found, row) => Math.min(found, row.start), Infinity);
  const most = rows.reduce((found, row) => Math.max(found, row.start), -Infinity);
  return {
    participants: new Set(built.map(({ journey }) => journey.participantId)).size,
    journeys: built.length,
    ordered: built.filter(({ orderIndex }) => orderIndex >= 0).length,
    touchpoints: rows.length,
    first: rows.length === 0 ? null : least,
    last: rows.length === 0 ? null : most,
    scopes: [...new Set(built.map(({ journey }) => journey.recordingScope))].sort(),
    appVersions: [...new Set(rows.map((row) => row.appVersion).filter((version) => version !== ''))].sort(),
    automatic: automatic.length,
    changed: automatic.filter(
      (row) => row.person.stage !== undefined || effectiveType(row) !== row.touchpointType,
    ).length,
    byHand: byHand.length,
    entryDelay: median(byHand.map((row) => (row.recordedAt - row.complete) / 60_000)),
    excluded,
    deleted: tombstones.length,
    days: source.days.length,
    recorded: mean(source.days.reduce((sum, day) => sum + day.minutesRecorded, 0)),
    blind: mean(source.days.reduce((sum, day) => sum + day.blindMinutes, 0)),
    quietDays: dayNotes.filter(({ noEncounters }) => noEncounters).length,
    prompts: {
      scheduled: prompts.length,
      delivered: delivered.length,
      answered: answered.length,
      latency: median(
        answered.flatMap(({ sentAt, completedAt }) =>
          sentAt === null || completedAt === null ? [] : [(completedAt - sentAt) / 60_000],
        ),
      ),
    },
  };
}
