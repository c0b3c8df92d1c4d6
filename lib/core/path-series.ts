/**
 * The path of one journey as plain series, one line a brand: where each brand was met on the way from
 * awareness to advocacy. Pages that only list many brands, and pages of no brand, share the line ''.
 */
import type { JourneyDigest } from './digest';
import { spokenBrands, type BuiltJourney } from './entry';
import type { Gap } from './gap';
import type { Journey } from './journey';
import { OTHER_BRANDS, type TrailMark } from './trail';
import type { BrandRole } from './vocabulary';

/** One mark: a touchpoint, or a run of `count` alike ones when the journey is long. */
export type PathPoint = TrailMark;

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

/** Brands of the journey in the order of the screens: the focal one, then by first encounter; '' left out. */
export function brandOrder(built: BuiltJourney): string[] {
  const met = new Set<string>();
  for (const entry of built.entries) {
    if (entry.touchpoint.excluded) continue;
    for (const brand of spokenBrands(entry)) if (brand !== '') met.add(brand);
  }
  return inOrder(
    [...met].map((brand) => ({ brand })),
    built.journey.focalBrand,
  );
}

/** The focal brand and the ones met most often, at most `most` in all, in the order of the screens. */
export function leadingBrands(built: BuiltJourney, most: number): string[] {
  const met = new Map<string, number>();
  for (const entry of built.entries) {
    if (entry.touchpoint.excluded) continue;
    for (const brand of spokenBrands(entry)) if (brand !== '') met.set(brand, (met.get(brand) ?? 0) + 1);
  }
  return leadingOf(
    [...met].map(([brand, count]) => ({ brand, count })),
    built.journey.focalBrand,
    most,
  );
}

type BrandCount = { readonly brand: string; readonly count: number };

/** @param met by first encounter */
export function leadingOf(met: readonly BrandCount[], focalBrand: string, most: number): string[] {
  const weight = ({ brand, count }: BrandCount) => (brand === focalBrand ? Infinity : count);
  const leading = new Set(
    [...met]
      .sort((a, b) => weight(b) - weight(a))
      .slice(0, most)
      .map(({ brand }) => brand),
  );
  return inOrder(met, focalBrand).filter((brand) => leading.has(brand));
}

/** The focal brand, then by first encounter. */
export function inOrder(met: readonly Pick<BrandCount, 'brand'>[], focalBrand: string): string[] {
  const names = met.map(({ brand }) => brand);
  return names.includes(focalBrand) ? [focalBrand, ...names.filter((brand) => brand !== focalBrand)] : names;
}

/**
 * The lines of a journey's trail. Every touchpoint stays counted.
 * @param brands at most this many lines of their own, the rest share one
 */
export function pathSeries(
  digest: JourneyDigest,
  journey: Pick<Journey, 'focalBrand' | 'mainCompetitor'>,
  brands: number,
): PathSeries {
  const lines = new Map<string, PathPoint[]>();
  for (const key of [...leadingOf(digest.brands, journey.focalBrand, brands), OTHER_BRANDS, ''])
    lines.set(key, []);
  for (const column of digest.trail.columns) {
    const begun = new Set<string>();
    for (const mark of column) {
      const own = mark.brand === '' || lines.has(mark.brand) ? mark.brand : OTHER_BRANDS;
      const line = lines.get(own) ?? [];
      const key = `${mark.stage} ${own}`;
      const at = begun.has(key) ? line.findLastIndex(({ stage }) => stage === mark.stage) : -1;
      const shared = line[at];
      begun.add(key);
      if (shared === undefined) line.push(mark);
      else line[at] = { ...shared, count: shared.count + mark.count };
    }
  }
  const roleOf = (brand: string): BrandRole | '' =>
    brand === '' || brand === OTHER_BRANDS
      ? ''
      : brand === journey.focalBrand
        ? 'focal'
        : brand === journey.mainCompetitor
          ? 'main_competitor'
          : 'competitor';
  return {
    lines: [...lines]
      .filter(([, line]) => line.length > 0)
      .map(([key, line]) => ({
        kind:
          key === ''
            ? ('no_brand' as const)
            : key === OTHER_BRANDS
              ? ('other_brands' as const)
              : ('brand' as const),
        brand: key === OTHER_BRANDS ? '' : key,
        role: roleOf(key),
        points: line,
      })),
    touchpoints: digest.touchpoints,
    order: digest.order === null ? null : { step: digest.order.step, time: digest.order.time },
    firstTime: digest.firstTime,
    lastTime: digest.lastTime,
    lastStep: digest.touchpoints,
  };
}

/** A gap as it lies on the path: in time, and between which steps. */
export type PathGap = {
  readonly start: number;
  readonly end: number;
  /** How many touchpoints had begun when it began: it is drawn between this step and the next. */
  readonly afterStep: number;
};

/**
 * The gaps between the first and the last touchpoint, cut to that span; an open one lasts until the end. In a long
 * journey their step is as exact as the trail's columns.
 */
export function pathGaps({ trail, ...digest }: JourneyDigest, gaps: readonly Gap[]): PathGap[] {
  return gaps.flatMap((gap) => {
    const start = Math.max(gap.start, digest.firstTime);
    const end = Math.min(gap.end ?? Infinity, digest.lastTime);
    if (digest.touchpoints === 0 || end <= start) return [];
    let afterStep = 0;
    for (const column of trail.columns)
      for (const { time, step } of column) if (time <= start && step > afterStep) afterStep = step;
    return [{ start, end, afterStep }];
  });
}
