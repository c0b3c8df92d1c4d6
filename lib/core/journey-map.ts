/**
 * A journey as the columns of a map. A short one has a column for every touchpoint; in a long one runs of like
 * touchpoints share a column, as coarsely as it takes to stay readable. Every touchpoint stays counted.
 */
import { spokenBrands, type BuiltJourney, type Entry } from './entry';
import type { Gap, GapReason } from './gap';
import { foldOver } from './metrics/fold';
import { feelingFold, type FeelingFigures } from './metrics/feelings';
import { STAGES, stageRank, type Stage } from './vocabulary';

export type MapColumn = {
  /** The event id of its first touchpoint: stable while others come and go. */
  readonly id: string;
  readonly entries: readonly Entry[];
  /** 1-based position of its first touchpoint. */
  readonly step: number;
  /** Of a run of several stages, the one most of it has. */
  readonly stage: Stage;
  /** The way turned back to an earlier stage here (metrics.md, row 5: up to the order only). */
  readonly isBack: boolean;
  readonly isOrder: boolean;
  /** Mean of the rated touchpoints in it; null = none was rated. */
  readonly valence: number | null;
  /** The worst and the best among them. */
  readonly range: { readonly low: number; readonly high: number } | null;
  readonly gapsBefore: readonly MapGap[];
};

export type MapGap = { readonly start: number; readonly end: number; readonly reason: GapReason };

export type JourneyMap = {
  readonly columns: readonly MapColumn[];
  /** Touchpoints the columns stand for; excluded rows are left out. */
  readonly touchpoints: number;
  readonly feelings: FeelingFigures;
  /** Ids of the columns of the highest, the lowest and the last rated touchpoint up to the order; '' = none. */
  readonly highest: string;
  readonly lowest: string;
  readonly end: string;
};

type Likeness = (entry: Entry) => string;

/** From fine to coarse. */
const LIKENESSES: readonly Likeness[] = [
  (entry) =>
    [entry.stage, entry.touchpointType, entry.touchpoint.channel, spokenBrands(entry).join('\n')].join('\t'),
  (entry) => `${entry.stage}\t${entry.sessionId}`,
  (entry) => `${entry.stage}\t${Math.floor(localTime(entry) / 86_400_000)}`,
  (entry) => entry.stage,
];

type MapOptions = {
  /** As many columns as a person can read; longer journeys are drawn in runs. */
  readonly most?: number;
  readonly opened?: ReadonlySet<string>;
  /** Of a journey that is there in part only: the steps of the touchpoints that count, and the whole one's figures. */
  readonly places?: readonly number[];
  readonly feelings?: FeelingFigures;
};

export function journeyMap(
  built: BuiltJourney,
  gaps: readonly Gap[],
  {
    most = 60,
    opened = new Set<string>(),
    places,
    feelings = foldOver(built, feelingFold()),
  }: MapOptions = {},
): JourneyMap {
  const order = built.entries[built.orderIndex];
  const entries = built.entries.filter(({ touchpoint }) => !touchpoint.excluded);
  const runs = runsOf(entries, most, order).flatMap((run) =>
    run.length > 1 && opened.has(run[0]?.touchpoint.eventId ?? '') ? run.map((entry) => [entry]) : [run],
  );
  const shownGaps = gapsWithin(entries, gaps);
  const backSteps = backStepsOf(entries, order);
  let before = 0;
  let passed = Number.NEGATIVE_INFINITY;
  const columns = runs.map((run): MapColumn => {
    const first = run[0];
    if (first === undefined) throw new Error('an empty run');
    const from = passed;
    passed = first.touchpoint.start;
    const rated = run.flatMap(({ touchpoint: { valence } }) => (valence === null ? [] : [valence]));
    const column: MapColumn = {
      id: first.touchpoint.eventId,
      entries: run,
      step: places?.[before] ?? before + 1,
      stage: mostOf(run),
      isBack: run.some((entry) => backSteps.has(entry)),
      isOrder: order !== undefined && run.includes(order),
      valence: rated.length === 0 ? null : rated.reduce((sum, each) => sum + each, 0) / rated.length,
      range: rated.length === 0 ? null : { low: Math.min(...rated), high: Math.max(...rated) },
      gapsBefore: shownGaps.filter(({ start }) => start >= from && start < passed),
    };
    before += run.length;
    return column;
  });
  return { columns, touchpoints: entries.length, feelings, ...marks(columns, built, feelings) };
}

function localTime({ touchpoint: { start, utcOffsetMin } }: Entry): number {
  return start + utcOffsetMin * 60_000;
}

/** The order always stands alone: it is what the way leads to. */
function runsOf(entries: readonly Entry[], most: number, order: Entry | undefined): Entry[][] {
  if (entries.length <= most) return entries.map((entry) => [entry]);
  let runs: Entry[][] = [];
  for (const likeness of LIKENESSES) {
    runs = [];
    let last = '';
    for (const entry of entries) {
      const key = entry === order ? '\torder' : likeness(entry);
      if (key === last) runs.at(-1)?.push(entry);
      else runs.push([entry]);
      last = key;
    }
    if (runs.length <= most) return runs;
  }
  return joined(runs, Math.ceil(runs.length / most), order);
}

/** Stages that change all the time: so many neighbouring runs share a column, whatever their stage. */
function joined(runs: readonly Entry[][], size: number, order: Entry | undefined): Entry[][] {
  const wide: Entry[][] = [];
  let held = size;
  for (const run of runs) {
    const isOrder = order !== undefined && run.includes(order);
    if (held >= size || isOrder) {
      wide.push([...run]);
      held = isOrder ? size : 1;
    } else {
      wide.at(-1)?.push(...run);
      held += 1;
    }
  }
  return wide;
}

/** The touchpoints at which the way turned back, up to the order (metrics.md, row 5). */
function backStepsOf(entries: readonly Entry[], order: Entry | undefined): ReadonlySet<Entry> {
  const limit = order?.seq ?? Infinity;
  return new Set(
    entries.filter(
      (entry, at) =>
        at > 0 &&
        entry.seq <= limit &&
        stageRank(entry.stage) < stageRank(entries[at - 1]?.stage ?? entry.stage),
    ),
  );
}

/** The stage most of them have; of equals the earlier one. */
function mostOf(run: readonly Entry[]): Stage {
  const counts = STAGES.map((stage) => run.filter((entry) => entry.stage === stage).length);
  return STAGES[counts.indexOf(Math.max(...counts))] ?? 'consideration';
}

function gapsWithin(entries: readonly Entry[], gaps: readonly Gap[]): MapGap[] {
  const first = entries[0]?.touchpoint.start;
  const last = entries.at(-1)?.touchpoint.start;
  if (first === undefined || last === undefined) return [];
  return gaps.flatMap(({ start, end, reason }) => {
    const cut = { start: Math.max(start, first), end: Math.min(end ?? Infinity, last), reason };
    return cut.end > cut.start ? [cut] : [];
  });
}

function marks(
  columns: readonly MapColumn[],
  built: BuiltJourney,
  { highest, lowest, end }: FeelingFigures,
): Pick<JourneyMap, 'highest' | 'lowest' | 'end'> {
  const order = built.entries[built.orderIndex];
  const limit = order?.seq ?? Infinity;
  const holding = (value: number | null, last = false): string => {
    const has = (column: MapColumn) =>
      column.entries.some(
        ({ seq, touchpoint: { valence } }) => seq <= limit && valence !== null && valence === value,
      );
    const found = value === null ? undefined : last ? columns.findLast(has) : columns.find(has);
    return found?.id ?? '';
  };
  return { highest: holding(highest), lowest: holding(lowest), end: holding(end, true) };
}
