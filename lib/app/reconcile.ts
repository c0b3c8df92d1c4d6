/**
 * Brings the browser in line with the store: who records what, where. Runs at every start of the background
 * and after every change; doing it twice changes nothing, so a worker killed midway loses nothing.
 */
import type { Journey } from '../core/journey';
import type { Settings, Store } from '../core/ports';
import { makePlan, type RecordingPlan } from '../core/recording-plan';
import { sightOf } from '../core/blindness';
import { runningOf } from '../core/diary';
import { endStudy } from './run-study';
import { keepTime, type TimeEdges } from './keep-time';
import { isRecordingAt, isStudyOver, neverPatterns, nextStudyTurn } from '../core/study-rules';
import { originsOfJourney, resumeIfDue } from './journey-actions';

export type RecordingEdges = {
  readonly store: Store;
  readonly now: () => number;
  /** Minutes from UTC at an instant, where the device is. */
  readonly utcOffsetMin: (instant: number) => number;
  readonly neverOrigins: (own: readonly string[]) => readonly string[];
  /** Where the page script is registered now: what was wanted and granted until now. */
  readonly registeredOrigins: () => Promise<readonly string[]>;
  readonly grantedOrigins: (wanted: readonly string[]) => Promise<string[]>;
  readonly registerPageScript: (origins: readonly string[], exclude: readonly string[]) => Promise<void>;
  readonly injectIntoOpenTabs: (origins: readonly string[], ownNever: readonly string[]) => Promise<void>;
  readonly publishPlan: (plan: RecordingPlan | null) => Promise<void>;
  readonly showState: (journeys: readonly Journey[], settings: Settings) => Promise<void>;
  readonly scheduleResume: (when: number | null) => Promise<void>;
  /** Signs that the browser still runs are written down while something is to be recorded, seen or not. */
  readonly schedulePulse: (wanted: boolean) => Promise<void>;
  readonly time: TimeEdges;
};

/**
 * @param openTabs true when what is recorded may have changed: tabs that are open already get the script too
 */
export async function reconcile(edges: RecordingEdges, openTabs: boolean): Promise<void> {
  const { store } = edges;
  const now = edges.now();
  const settings = await store.settings();
  for (const journey of await store.runningJourneys()) {
    if (resumeIfDue(journey, now) !== journey)
      await store.changeJourney(journey.caseId, (each) => resumeIfDue(each, now));
  }
  const offset = edges.utcOffsetMin(now);
  await endWhatIsOver(store, now, offset);
  const journeys = await store.runningJourneys();
  const running = journeys.filter((journey) => journey.state === 'recording');
  const recording = running.filter((journey) => isRecordingAt(journey, now, offset));
  const plan = makePlan(recording, settings);
  const wanted = plan === null ? [] : [...new Set(recording.flatMap(originsOfJourney))];
  const never = neverPatterns(settings, journeys);
  const granted = await edges.grantedOrigins(wanted);
  const missing = wanted.filter((origin) => !granted.includes(origin));
  const access = granted.length === 0 ? 'none' : (await isLost(missing, edges)) ? 'some_lost' : 'as_granted';
  const resting = running.filter((journey) => !recording.includes(journey));
  const isInStudy = runningOf(await store.diaryRows('studies')) !== undefined;
  const sight = sightOf(settings, journeys, { access, resting, isInStudy });
  // the plan first: a script that starts without one stops at once
  await edges.publishPlan(plan);
  await edges.registerPageScript(granted, edges.neverOrigins(never.filter((each) => !each.includes('*'))));
  if (openTabs) await edges.injectIntoOpenTabs(granted, never);
  await keepTime(sight, edges.time);
  // the icon says why nothing is seen, which has just been written down
  await edges.showState(
    journeys.filter((journey) => journey.state !== 'recording' || recording.includes(journey)),
    settings,
  );
  await edges.schedulePulse(sight.isRecording || sight.blindFor !== null);
  const resumeTimes = journeys.flatMap((journey) =>
    journey.state === 'paused' && journey.pausedUntil !== null ? [journey.pausedUntil] : [],
  );
  const turns = running.flatMap(({ underStudy }) =>
    underStudy === null ? [] : (nextStudyTurn(underStudy, now, offset) ?? []),
  );
  const times = [...resumeTimes, ...turns];
  await edges.scheduleResume(times.length === 0 ? null : Math.min(...times));
}

/** A study ends by itself when its last day is over. */
async function endWhatIsOver(store: Store, now: number, utcOffsetMin: number): Promise<void> {
  for (const { studyId, study, state } of await store.diaryRows('studies')) {
    if (
      study !== null &&
      (state === 'active' || state === 'test_run') &&
      isStudyOver(study, now, utcOffsetMin)
    )
      await endStudy(store, studyId, now);
  }
}

/** A site that was recorded and is not allowed any more; one that never was is no gap in what was recorded. */
async function isLost(
  missing: readonly string[],
  { store, registeredOrigins }: RecordingEdges,
): Promise<boolean> {
  if (missing.length === 0) return false;
  const registered = await registeredOrigins();
  if (missing.some((origin) => registered.includes(origin))) return true;
  return (await store.gaps()).some(({ end, reason }) => end === null && reason === 'no_site_permission');
}
