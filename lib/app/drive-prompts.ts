/**
 * Puts the study's questions when they are due. Runs at every start of the background, after every touchpoint and
 * at its own alarm; everything it knows it reads from the store.
 */
import { byStart } from '../core/build-journey';
import type { OffsetAt } from '../core/clock-time';
import type { Participation, Prompt } from '../core/diary';
import type { Store } from '../core/ports';
import { promptEvents } from '../core/prompt-events';
import { drivePrompts as drive, type PromptEvent } from '../core/prompts';
import type { StudyQuestion } from '../core/study';
import { currentStudy, type Joined } from './participation';
import { placeRows } from './place-rows';

export type PromptEdges = {
  readonly store: Store;
  readonly now: () => number;
  readonly offsetAt: OffsetAt;
  /** A question was sent just now. */
  readonly notify: (prompt: Prompt, question: StudyQuestion, joined: Joined) => Promise<void>;
  /** These wait no longer. */
  readonly withdraw: (promptIds: readonly string[]) => Promise<void>;
  /** Icon, badge and title follow the store. */
  readonly showState: () => Promise<void>;
  readonly schedule: (when: number | null) => Promise<void>;
};

export async function drivePrompts(edges: PromptEdges): Promise<void> {
  const { store } = edges;
  const studies = await store.diaryRows('studies');
  if (studies.length === 0) return edges.schedule(null);
  const stored = await store.diaryRows('prompts');
  const { installId } = await store.settings();
  const running = currentStudy(studies);
  const now = edges.now();
  const looks: number[] = [];
  for (const joined of studies) {
    const isRunning = joined === running;
    const driven = drive({
      study: joined.study ?? NO_STUDY,
      who: { ...joined, installId },
      isRunning,
      stored: stored.filter(({ studyId }) => studyId === joined.studyId),
      events: running !== undefined && isRunning ? await eventsOf(running, now, store) : [],
      now,
      offsetAt: edges.offsetAt,
    });
    await store.putDiaryRows('prompts', driven.changed);
    if (driven.nextAt !== null) looks.push(driven.nextAt);
    await tell(joined, driven.sent, edges);
    await edges.withdraw(
      driven.changed.filter(({ status }) => status === 'expired').map((row) => row.promptId),
    );
  }
  await edges.showState();
  await edges.schedule(looks.length === 0 ? null : Math.min(...looks));
}

const NO_STUDY = { prompts: [], quietHours: null, from: '', until: '' };

async function tell(joined: Participation, sent: Prompt | null, edges: PromptEdges): Promise<void> {
  const { study } = joined;
  if (sent === null || study === null) return;
  const question = study.questions.find(({ questionId }) => questionId === sent.questionId);
  if (question !== undefined) await edges.notify(sent, question, { ...joined, study });
}

/** More than anybody does within the life of a question is not looked at. */
const NEWEST = 60;

/** What happened recently enough to be asked about. */
async function eventsOf({ study, studyId }: Joined, now: number, store: Store): Promise<PromptEvent[]> {
  const waits = study.prompts
    .filter(({ trigger }) => trigger.kind === 'event')
    .map((rule) => rule.expiresMinutes);
  if (waits.length === 0) return [];
  const since = now - Math.max(...waits) * 60_000;
  const recent = new Set((await store.touchpointsSince(since)).map(({ caseId }) => caseId));
  const settings = await store.settings();
  const events: PromptEvent[] = [];
  const journeys = await Promise.all([...recent].map((caseId) => store.journey(caseId)));
  for (const journey of journeys) {
    if (journey?.studyId !== studyId) continue;
    const newest = (await store.newestTouchpointsOf(journey.caseId, NEWEST)).sort(byStart);
    events.push(...promptEvents(await placeRows(store, journey, newest, settings), since));
  }
  return events;
}
