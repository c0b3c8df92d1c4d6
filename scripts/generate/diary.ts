/** The diary beside a made-up install's touchpoints: prompts with their answers, evenings looked through, days of nothing. */
import type { Answer, DayNote, Prompt } from '../../lib/core/diary';
import { localDay } from '../../lib/core/local-time';
import type { DiaryTable, DiaryTables } from '../../lib/core/ports';
import type { Touchpoint } from '../../lib/core/touchpoint';
import { randomOf } from './random';
import { OPENS, type Wish } from './wish';

const MINUTE = 60_000;
const DAY = 86_400_000;

export type MadeDiary = { readonly [T in DiaryTable]: DiaryTables[T][] };

type Beside = {
  readonly installId: string;
  readonly caseId: string;
  readonly touchpoints: readonly Touchpoint[];
  readonly until: number;
};

export function makeDiary(wish: Wish, beside: Beside): MadeDiary {
  // numbers of its own: the touchpoints of a seed stay what they are
  const random = randomOf(wish.seed + 7);
  const { participantId, studyId } = wish;
  const prompts: Prompt[] = [];
  const answers: Answer[] = [];
  const dayNotes: DayNote[] = [];
  const [first] = beside.touchpoints;
  const offset = first?.utcOffsetMin ?? 0;
  const met = new Set(beside.touchpoints.map((row) => localDay(row.start, row.utcOffsetMin)));
  for (let day = OPENS; day < beside.until; day += DAY) {
    const scheduledAt = day + (8 + random.whole(4)) * 60 * MINUTE;
    const status = random.of([
      'answered',
      'answered',
      'answered',
      'skipped',
      'expired',
      'not_delivered',
    ] as const);
    const sentAt = status === 'not_delivered' ? null : scheduledAt + random.whole(3) * MINUTE;
    const completedAt =
      sentAt === null || status === 'expired' ? null : sentAt + random.whole(90) * MINUTE + 11_000;
    const promptId = `Q-${beside.installId}-${prompts.length}`;
    prompts.push({
      promptId,
      studyId,
      participantId,
      installId: beside.installId,
      ruleId: 'evening',
      questionId: 'mood',
      caseId: beside.caseId,
      triggerEventId: '',
      scheduledAt,
      sentAt,
      openedAt: completedAt === null ? null : completedAt - 11_000,
      completedAt,
      expiresAt: scheduledAt + 120 * MINUTE,
      status,
    });
    if (status === 'answered' && completedAt !== null) {
      answers.push({
        answerId: `A-${promptId}`,
        promptId,
        eventId: first?.eventId ?? '',
        questionId: 'mood',
        language: 'en',
        value: random.of(['good', 'so, so', '=bad', 'χάλια']),
        answeredAt: completedAt,
      });
    }
    const localDate = localDay(scheduledAt, offset);
    const isReviewed = random.next() < 0.7;
    const isQuiet = !met.has(localDate) && random.next() < 0.6;
    if (!isReviewed && !isQuiet) continue;
    dayNotes.push({
      localDate,
      noEncounters: isQuiet,
      reviewedAt: isReviewed ? day + 14 * 60 * MINUTE : null,
      otherDevices: random.of(['', 'none', 'some', 'half', 'most']),
      othersUsedComputer: random.of([null, true, false]),
    });
  }
  const studies = [
    {
      studyId,
      study: null,
      version: 1,
      hash: '5f2c90aa41de',
      participantId,
      persona: '',
      language: 'en' as const,
      state: random.of(['active', 'ended'] as const),
      joinedAt: OPENS,
      endedAt: null,
    },
  ];
  return { studies, prompts, answers, dayNotes, consents: [], evidence: [], removals: [] };
}
