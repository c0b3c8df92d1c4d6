/** What a study lays down for the journeys recorded under it: it travels with each of them. */
import type { Feedback, Study } from './study';
import type { ExcludeReason } from './vocabulary';

export type StudyRules = {
  /** Rows of the test run are written as not to be counted. */
  readonly isTestRun: boolean;
  readonly contactSeconds: number;
  readonly sessionGapMinutes: number;
  readonly countBy: 'brand' | 'seller';
  readonly band: { readonly low: number; readonly high: number };
  /** Local dates, inclusive; '' = open. */
  readonly from: string;
  readonly until: string;
  readonly hours: Study['hours'];
  /** Host patterns beside the built-in list. */
  readonly neverRecord: readonly string[];
  /** What the person sees of their own figures while recording. */
  readonly feedback: Feedback;
};

export function rulesOf(study: Study, isTestRun: boolean): StudyRules {
  const { contactSeconds, sessionGapMinutes, countBy, band, from, until, hours, neverRecord, feedback } =
    study;
  return {
    isTestRun,
    contactSeconds,
    sessionGapMinutes,
    countBy,
    band,
    from,
    until,
    hours,
    neverRecord,
    feedback,
  };
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Local date and time of day as text, which compare as they follow each other. */
function localOf(now: number, utcOffsetMin: number): { readonly date: string; readonly time: string } {
  const text = new Date(now + utcOffsetMin * MINUTE).toISOString();
  return { date: text.slice(0, 10), time: text.slice(11, 16) };
}

/** Whether a study records at this time: within its dates and its hours, which may run over midnight. */
export function isStudyTime(
  { from, until, hours }: Pick<StudyRules, 'from' | 'until' | 'hours'>,
  now: number,
  utcOffsetMin: number,
): boolean {
  const { date, time } = localOf(now, utcOffsetMin);
  if ((from !== '' && date < from) || (until !== '' && date > until)) return false;
  if (hours === null || hours.from === hours.until) return true;
  return hours.from < hours.until
    ? time >= hours.from && time < hours.until
    : time >= hours.from || time < hours.until;
}

/** True once the last day is over. */
export function isStudyOver(
  { until }: Pick<StudyRules, 'until'>,
  now: number,
  utcOffsetMin: number,
): boolean {
  return until !== '' && localOf(now, utcOffsetMin).date > until;
}

/** When recording opens or closes next (epoch ms), looked for minute by minute over two days; null = not then. */
export function nextStudyTurn(
  rules: Pick<StudyRules, 'from' | 'until' | 'hours'>,
  now: number,
  utcOffsetMin: number,
): number | null {
  const isOpen = isStudyTime(rules, now, utcOffsetMin);
  for (let at = (Math.floor(now / MINUTE) + 1) * MINUTE; at <= now + 2 * DAY; at += MINUTE) {
    if (isStudyTime(rules, at, utcOffsetMin) !== isOpen) return at;
  }
  return null;
}

/** A running journey whose study, if it has one, records at this time. */
export function isRecordingAt(
  { state, underStudy }: { readonly state: string; readonly underStudy: StudyRules | null },
  now: number,
  utcOffsetMin: number,
): boolean {
  return state === 'recording' && (underStudy === null || isStudyTime(underStudy, now, utcOffsetMin));
}

/**
 * Host patterns that are never recorded: the person's own and those of their studies.
 * @param journeys those that run: what a study laid down ends with it
 */
export function neverPatterns(
  settings: { readonly neverRecord: readonly string[] },
  journeys: readonly { readonly underStudy: StudyRules | null }[],
): string[] {
  return [
    ...new Set([
      ...settings.neverRecord,
      ...journeys.flatMap(({ underStudy }) => underStudy?.neverRecord ?? []),
    ]),
  ];
}

/** Rows of a test run are there to be looked at and are never counted. */
export function testRunOf(journey: { readonly underStudy: StudyRules | null } | undefined): {
  readonly excluded: boolean;
  readonly excludeReason: ExcludeReason | '';
} {
  return journey?.underStudy?.isTestRun === true
    ? { excluded: true, excludeReason: 'test_run' }
    : { excluded: false, excludeReason: '' };
}

/** What still shows, by the study's `feedback`, while it runs: 'all' shows everything. */
const SHOWN: { readonly [F in Exclude<Feedback, 'all'>]: readonly string[] } = {
  none: ['touchpoints'],
  own_path: ['touchpoints', 'map', 'path', 'plan'],
};

/** Whether a view (or a chart of the popup) of a journey's figures is to be seen now. */
export function showsFigures(
  { underStudy }: { readonly underStudy: StudyRules | null },
  view: string,
): boolean {
  const feedback = underStudy?.feedback ?? 'all';
  return feedback === 'all' || SHOWN[feedback].includes(view);
}

/** The person's settings with the counting rule of the study that all of these journeys were recorded under. */
export function settingsUnder<S extends Pick<StudyRules, 'band' | 'contactSeconds'>>(
  settings: S,
  journeys: readonly { readonly studyVersion: string; readonly underStudy: StudyRules | null }[],
): S {
  const first = journeys[0];
  if (!first?.underStudy || journeys.some((each) => each.studyVersion !== first.studyVersion))
    return settings;
  const { band, contactSeconds } = first.underStudy;
  return { ...settings, band, contactSeconds };
}
