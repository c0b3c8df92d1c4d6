/**
 * The way of a journey as a bounded list of columns that grows at its end: each column stands for `width`
 * touchpoints, and when there are too many columns neighbours join and the width doubles. Folding row by row and
 * folding anew give the same trail, so that it can be kept beside the rows.
 */
import { spokenBrands, type Entry } from './entry';
import type { Channel, Stage, TouchpointType } from './vocabulary';

/** The touchpoints of one brand and stage in a column; the facts are those of the first of them. */
export type TrailMark = {
  /** '' = no brand; `OTHER_BRANDS` = brands beyond those a column tells apart. */
  readonly brand: string;
  readonly stage: Stage;
  readonly count: number;
  /** 1-based position in the journey. */
  readonly step: number;
  /** Start, epoch ms. */
  readonly time: number;
  readonly eventId: string;
  readonly type: TouchpointType;
  readonly channel: Channel;
  readonly timeZone: string;
  /** All brands the first touchpoint speaks for. */
  readonly brands: readonly string[];
};

export type Trail = {
  /** Touchpoints a column stands for: a power of two. */
  readonly width: number;
  /** Touchpoints in the last column. */
  readonly filled: number;
  readonly columns: readonly (readonly TrailMark[])[];
};

export const EMPTY_TRAIL: Trail = { width: 1, filled: 0, columns: [] };

/** Key of brands without a mark of their own; no brand's name holds a line break. */
export const OTHER_BRANDS = '\n';

/** More marks in a column than this would not be told apart. */
const MOST_MARKS = 12;

type Column = TrailMark[];

/** @param most columns, an even number: between half of it and all of it are used by a long journey */
export function trailFold(
  most: number,
  from: Trail = EMPTY_TRAIL,
): { readonly add: (entry: Entry, step: number) => void; readonly value: () => Trail } {
  let { width, filled } = from;
  let columns: Column[] = from.columns.map((column) => [...column]);
  return {
    add(entry, step) {
      if (columns.length === 0 || filled === width) {
        columns.push([]);
        filled = 0;
      }
      filled += 1;
      const column = columns.at(-1) ?? [];
      const brands = spokenBrands(entry);
      for (const brand of brands) put(column, markOf(entry, { brand, brands, step }));
      if (columns.length <= most) return;
      const isLone = columns.length % 2 === 1;
      columns = pairs(columns);
      filled = isLone ? filled : filled + width;
      width *= 2;
    },
    value: () => ({ width, filled, columns: columns.map((column) => [...column]) }),
  };
}

function markOf(
  { touchpoint, stage, touchpointType }: Entry,
  { brand, brands, step }: { brand: string; brands: readonly string[]; step: number },
): TrailMark {
  const { start, eventId, channel, timeZone } = touchpoint;
  return {
    brand,
    stage,
    count: 1,
    step,
    time: start,
    eventId,
    type: touchpointType,
    channel,
    timeZone,
    brands,
  };
}

function put(column: Column, mark: TrailMark): void {
  const at = column.findIndex(({ brand, stage }) => brand === mark.brand && stage === mark.stage);
  const there = column[at];
  if (there !== undefined) column[at] = { ...there, count: there.count + mark.count };
  else if (column.length < MOST_MARKS || mark.brand === OTHER_BRANDS) column.push(mark);
  else put(column, { ...mark, brand: OTHER_BRANDS });
}

function pairs(columns: readonly Column[]): Column[] {
  const joined: Column[] = [];
  for (let at = 0; at < columns.length; at += 2) {
    const column = [...(columns[at] ?? [])];
    for (const mark of columns[at + 1] ?? []) put(column, mark);
    joined.push(column);
  }
  return joined;
}
