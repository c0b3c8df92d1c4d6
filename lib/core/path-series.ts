/**
 * The path of one journey as plain series, one line a brand: where each brand was met on the way from
 * awareness to advocacy. Pages that only list many brands, and pages of no brand, share the line ''.
 */
import type { BuiltJourney, Entry } from './entry';
import type { Gap } from './gap';
import { stageRank, type BrandRole, type Channel, type Stage } from './vocabulary';

/** One mark: a touchpoint, or a run of `count` alike ones when the journey is long. */
export type PathPoint = {
  /** Index in `BuiltJourney.entries` of the first touchpoint it stands for. */
  readonly index: number;
  readonly count: number;
  /** 1-based position in the journey. */
  readonly step: number;
  /** Start, epoch milliseconds. */
  readonly time: number;
  readonly stage: Stage;
  readonly channel: Channel;
};

export type PathLine = {
  readonly kind: 'brand' | 'other_brands' | 'no_brand';
  /** '' unless `kind` is `brand`. */
  readonly brand: string;
  readonly role: BrandRole | '';
  readonly points: readonly PathPoint[];
};

export type PathSeries = {
  readonly lines: readonly PathLine[];
  /** How many touchpoints the lines stand for (excluded rows are left out). */
  readonly touchpoints: number;
  /** The confirmed order: its step and time; null = none yet. */
  readonly order: { readonly step: number; readonly time: number } | null;
  readonly firstTime: number;
  readonly lastTime: number;
  readonly lastStep: number;
};

/** Key of the shared line; no brand's name holds a line break. */
const OTHERS = '\n';

/** The brands a touchpoint speaks for: its subject, or every compared one; merely listed ones do not count. */
export function spokenBrands(entry: Entry): readonly string[] {
  const names = entry.brands.filter(({ relation }) => relation !== 'listed').map(({ brand }) => brand);
  return names.length > 0 ? [...new Set(names)] : [''];
}

/** Brands of the journey in the order of the screens: the focal one, then by first encounter; '' left out. */
export function brandOrder(built: BuiltJourney): string[] {
  const met = new Set<string>();
  for (const entry of built.entries) {
    if (entry.touchpoint.excluded) continue;
    for (const brand of spokenBrands(entry)) if (brand !== '') met.add(brand);
  }
  const focal = built.journey.focalBrand;
  return met.has(focal) ? [focal, ...[...met].filter((brand) => brand !== focal)] : [...met];
}

/** The focal brand and the ones met most often, at most `most` in all, in the order of the screens. */
export function leadingBrands(built: BuiltJourney, most: number): string[] {
  const met = new Map<string, number>();
  for (const entry of built.entries) {
    if (entry.touchpoint.excluded) continue;
    for (const brand of spokenBrands(entry)) met.set(brand, (met.get(brand) ?? 0) + 1);
  }
  const order = brandOrder(built);
  const weight = (brand: string) => (brand === built.journey.focalBrand ? Infinity : (met.get(brand) ?? 0));
  const leading = new Set([...order].sort((a, b) => weight(b) - weight(a)).slice(0, most));
  return order.filter((brand) => leading.has(brand));
}

export type PathLimits = { readonly columns: number; readonly brands: number };

/**
 * @param limits `columns`: at most this many places along the way; in a longer journey neighbours of one brand and
 *   stage share a mark, so that 10,000 touchpoints draw as quickly as 100. `brands`: at most
 *   this many lines of their own, the rest share one. Every touchpoint stays counted.
 */
export function pathSeries(built: BuiltJourney, { columns, brands }: PathLimits): PathSeries {
  const rows = built.entries
    .map((entry, index) => ({ entry, index }))
    .filter(({ entry }) => !entry.touchpoint.excluded);
  const perColumn = Math.max(1, Math.ceil(rows.length / columns));
  const roles = new Map<string, BrandRole | ''>();
  const leading = leadingBrands(built, brands);
  const lines = new Map<string, PathPoint[]>();
  for (const key of [...leading, OTHERS, '']) lines.set(key, []);
  const marks = new Map<string, { readonly line: PathPoint[]; readonly at: number }>();

  rows.forEach(({ entry, index }, position) => {
    for (const brand of spokenBrands(entry)) {
      if (brand === entry.brand && entry.brandRole !== '') roles.set(brand, entry.brandRole);
      const own = brand === '' || lines.has(brand) ? brand : OTHERS;
      const line = lines.get(own) ?? [];
      const key = `${Math.floor(position / perColumn)} ${entry.stage} ${own}`;
      const mark = marks.get(key);
      const shared = mark?.line[mark.at];
      if (mark !== undefined && shared !== undefined) {
        line[mark.at] = { ...shared, count: shared.count + 1 };
        continue;
      }
      marks.set(key, { line, at: line.length });
      line.push({
        index,
        count: 1,
        step: position + 1,
        time: entry.touchpoint.start,
        stage: entry.stage,
        channel: entry.touchpoint.channel,
      });
    }
  });

  const orderPosition = rows.findIndex(({ index }) => index === built.orderIndex);
  const order = orderPosition < 0 ? undefined : rows[orderPosition];
  return {
    lines: [...lines]
      .filter(([, line]) => line.length > 0)
      .map(([key, line]) => ({
        kind:
          key === ''
            ? ('no_brand' as const)
            : key === OTHERS
              ? ('other_brands' as const)
              : ('brand' as const),
        brand: key === OTHERS ? '' : key,
        role: roles.get(key) ?? '',
        points: line,
      })),
    touchpoints: rows.length,
    order: order === undefined ? null : { step: orderPosition + 1, time: order.entry.touchpoint.start },
    firstTime: rows[0]?.entry.touchpoint.start ?? 0,
    lastTime: rows.at(-1)?.entry.touchpoint.start ?? 0,
    lastStep: rows.length,
  };
}

/** Touchpoints, stage by stage (awareness first): the figures of the text summary and the table twin. */
export function stageCounts(built: BuiltJourney): number[] {
  const counts = [0, 0, 0, 0, 0];
  for (const { stage, touchpoint } of built.entries) {
    const rank = stageRank(stage);
    if (!touchpoint.excluded) counts[rank] = (counts[rank] ?? 0) + 1;
  }
  return counts;
}

/** A gap as it lies on the path: in time, and between which steps. */
export type PathGap = {
  readonly start: number;
  readonly end: number;
  /** How many touchpoints had begun when it began: it is drawn between this step and the next. */
  readonly afterStep: number;
};

/** The gaps between the first and the last touchpoint, cut to that span; an open one lasts until the end. */
export function pathGaps(series: PathSeries, built: BuiltJourney, gaps: readonly Gap[]): PathGap[] {
  const times = built.entries
    .filter(({ touchpoint }) => !touchpoint.excluded)
    .map(({ touchpoint }) => touchpoint.start);
  return gaps.flatMap((gap) => {
    const start = Math.max(gap.start, series.firstTime);
    const end = Math.min(gap.end ?? Infinity, series.lastTime);
    if (series.touchpoints === 0 || end <= start) return [];
    return [{ start, end, afterStep: times.filter((time) => time <= start).length }];
  });
}
