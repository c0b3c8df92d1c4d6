/**
 * A study that is running: the end of its test run, and its own end. The row of the study comes last: screens follow it,
 * and a popup that closes as soon as they change must not cut off what counts.
 */
import type { Journey } from '../core/journey';
import type { Store } from '../core/ports';

/** "This was the test, now it counts": what was recorded so far stays marked as the test. */
export async function endTestRun(store: Store, studyId: string): Promise<void> {
  await eachJourneyOf(store, studyId, (journey) =>
    journey.underStudy === null
      ? journey
      : { ...journey, underStudy: { ...journey.underStudy, isTestRun: false } },
  );
  await store.changeDiaryRow('studies', studyId, (stored) =>
    stored?.state === 'test_run' ? { ...stored, state: 'active' } : null,
  );
}

/** The study is over, by its date or by the person: nothing more is recorded, everything can be seen. */
export async function endStudy(store: Store, studyId: string, now: number): Promise<void> {
  await eachJourneyOf(store, studyId, (journey) => ({
    ...journey,
    ...(journey.state === 'finished'
      ? {}
      : { state: 'finished' as const, pausedUntil: null, closedAt: now, closeReason: 'study_end' as const }),
    underStudy: journey.underStudy === null ? null : { ...journey.underStudy, feedback: 'all' as const },
  }));
  await store.changeDiaryRow('studies', studyId, (stored) =>
    stored?.state === 'active' || stored?.state === 'test_run'
      ? { ...stored, state: 'ended', endedAt: now }
      : null,
  );
}

export async function eachJourneyOf(
  store: Store,
  studyId: string,
  change: (journey: Journey) => Journey,
): Promise<void> {
  for (const { caseId } of (await store.journeys()).filter((journey) => journey.studyId === studyId)) {
    await store.changeJourney(caseId, change);
  }
}
