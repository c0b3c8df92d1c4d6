/** One day as the daily review shows it, and what the person says of it. */
import { byStart } from '../core/build-journey';
import { dayAfter, instantOf, type OffsetAt } from '../core/clock-time';
import type { DayNote } from '../core/diary';
import type { Entry } from '../core/entry';
import { toldGaps, type Gap } from '../core/gap';
import { isGuessHidden } from '../core/hidden-guess';
import type { Journey } from '../core/journey';
import { localDay } from '../core/local-time';
import type { Settings, Store } from '../core/ports';
import type { Touchpoint } from '../core/touchpoint';
import type { Stage } from '../core/vocabulary';
import { placeRows } from './place-rows';

/** A stretch of the day without recording that somebody may remember something of. */
export type DayGap = { readonly from: number; readonly until: number; readonly reason: Gap['reason'] };

export type ReviewedDay = {
  /** Touchpoints of the day in order, those left out of counting not among them. */
  readonly entries: readonly Entry[];
  /** The journeys they belong to. */
  readonly journeys: readonly Journey[];
  readonly waiting: readonly Touchpoint[];
  readonly gaps: readonly DayGap[];
  readonly note: DayNote;
};

/** Shorter gaps hide no encounter worth telling. */
const SHORTEST_GAP = 10 * 60_000;

export async function loadDay(
  store: Store,
  localDate: string,
  known: {
    /** Those at hand; others of the day are read. */
    readonly journeys: readonly Journey[];
    readonly settings: Settings;
    readonly now: number;
    readonly offsetAt: OffsetAt;
  },
): Promise<ReviewedDay> {
  const { journeys, settings, now, offsetAt } = known;
  const isThatDay = (row: Touchpoint) => localDay(row.start, row.utcOffsetMin) === localDate;
  const begin = instantOf(localDate, 0, offsetAt);
  const end = Math.min(now, instantOf(dayAfter(localDate), 0, offsetAt));
  // rows name their own zone: a traveller's day reaches beyond this device's
  const near = (await store.touchpointsSince(begin - 14 * 3_600_000)).filter(isThatDay);
  const ofDay = new Set(near.map(({ caseId }) => caseId));
  const entries: Entry[] = [];
  const older = [...ofDay].filter((caseId) => journeys.every((journey) => journey.caseId !== caseId));
  const found = await Promise.all(older.map((caseId) => store.journey(caseId)));
  const journeysOfDay = [
    ...journeys.filter(({ caseId }) => ofDay.has(caseId)),
    ...found.filter((journey) => journey !== undefined),
  ];
  for (const journey of journeysOfDay) {
    // rows of a test run never count, and are looked through all the same: that is what it is for
    const rows = near.filter(
      ({ caseId, excluded, excludeReason }) =>
        caseId === journey.caseId && (!excluded || excludeReason === 'test_run'),
    );
    entries.push(...(await placeRows(store, journey, rows, settings)));
  }
  const gaps = toldGaps(await store.gaps(), await store.spans(), now).map((gap) => ({
    from: Math.max(begin, gap.start),
    until: Math.min(end, gap.end ?? now),
    reason: gap.reason,
  }));
  const notes = await store.diaryRows('dayNotes');
  return {
    entries: entries.sort((a, b) => byStart(a.touchpoint, b.touchpoint)),
    journeys: journeysOfDay,
    waiting: near.filter(({ caseId }) => caseId === ''),
    gaps: gaps.filter(({ from, until }) => until - from >= SHORTEST_GAP),
    note: notes.find((note) => note.localDate === localDate) ?? noteOf(localDate),
  };
}

export function noteOf(localDate: string): DayNote {
  return { localDate, noEncounters: false, reviewedAt: null, otherDevices: '', othersUsedComputer: null };
}

/** Stores what the person says of the day, over what they said before. */
export async function noteDay(store: Store, localDate: string, said: Partial<DayNote>): Promise<void> {
  await store.changeDiaryRow('dayNotes', localDate, (note) => ({ ...(note ?? noteOf(localDate)), ...said }));
}

/** True while nobody has named the stage of this row. */
export function isUnconfirmed({ person }: Touchpoint): boolean {
  return person.stage === undefined;
}

/** The stage by the person's word, and whether the rule's guess stood before them. */
export async function confirmStage(store: Store, eventId: string, stage: Stage): Promise<void> {
  await store.changeTouchpoints([eventId], (row) => ({
    ...row,
    person: { ...row.person, stage },
    personRuleId: '',
    stageShown: !isGuessHidden(eventId),
  }));
}
