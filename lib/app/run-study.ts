/** A study that is running: the end of its test run, and its own end. */
import type { Journey } from '../core/journey';
import type { Store } from '../core/ports';

/** "This was the test, now it counts": what was recorded so far stays marked as the test. */
export async function endTestRun(store: Store, studyId: string): Promise<void> {
  await store.changeDiaryRow('studies', studyId, (stored) =>
    stored?.state === 'test_run' ? { ...stored, state: 'active' } : null,
  );
  await eachJourneyOf(store, studyId, (journey) =>
    journey.underStudy === null
      ? journey
      : { ...journey, underStudy: { ...journey.underStudy, isTestRun: false } },
  );
}

/** The study is over, by its date or by the person: nothing more is recorded, everything can be seen. */
export async function endStudy(store: Store, studyId: string, now: number): Promise<void> {
  await store.changeDiaryRow('studies', studyId, (stored) =>
    stored?.state === 'active' || stored?.state === 'test_run'
      ? { ...stored, state: 'ended', endedAt: now }
      : null,
  );
  await eachJourneyOf(store, studyId, (journey) => ({
    ...journey,
    ...(journey.state === 'finished'
      ? {}
      : { state: 'finished' as const, pausedUntil: null, closedAt: now, closeReason: 'study_end' as const }),
    underStudy: journey.underStudy === null ? null : { ...journey.underStudy, feedback: 'all' as const },
  }));
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
