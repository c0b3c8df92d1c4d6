/** How it felt step by step: over the whole journey, and for each brand by itself. */
import { spokenBrands, type BuiltJourney, type Entry } from './entry';
import { feelingFold, type FeelingFigures } from './metrics/feelings';
import { runFolds } from './metrics/fold';
import { brandOrder } from './path-series';

export type CurvePoint = { readonly step: number; readonly value: number; readonly entry: Entry };

export type BrandFeelings = {
  /** '' = all touchpoints. */
  readonly brand: string;
  readonly figures: FeelingFigures;
};

export type FeelingCurve = BrandFeelings & {
  /** Rated touchpoints in order; a new run begins after one that was not rated. */
  readonly runs: readonly (readonly CurvePoint[])[];
  readonly highest: CurvePoint | null;
  readonly lowest: CurvePoint | null;
  readonly end: CurvePoint | null;
};

/** The whole journey first, then every brand in the order of the screens. */
export function feelingFigures(built: BuiltJourney): BrandFeelings[] {
  const folds = ['', ...brandOrder(built)].map((brand) => ({ brand, fold: feelingFold(brand) }));
  runFolds(
    built,
    folds.map(({ fold }) => fold),
  );
  return folds.map(({ brand, fold }) => ({ brand, figures: fold.value() }));
}

/**
 * @param all of the whole journey, of which `built` may hold a part
 * @param places the steps of the touchpoints in `built` that count; without it they are all there are
 */
export function feelingCurves(
  built: BuiltJourney,
  all: readonly BrandFeelings[] = feelingFigures(built),
  places?: readonly number[],
): FeelingCurve[] {
  const kept = built.entries.filter(({ touchpoint }) => !touchpoint.excluded);
  const steps = places ?? kept.map((_, at) => at + 1);
  const order = built.entries[built.orderIndex];
  const last = order === undefined ? Infinity : (steps[kept.indexOf(order)] ?? Infinity);
  return all.map(({ brand, figures }) => {
    const runs: CurvePoint[][] = [[]];
    kept.forEach((entry, at) => {
      // the metric's own rule of what is about a brand
      if (brand !== '' && !spokenBrands(entry).includes(brand)) return;
      const { valence } = entry.touchpoint;
      if (valence === null) runs.push([]);
      else runs.at(-1)?.push({ step: steps[at] ?? 0, value: valence, entry });
    });
    const counted = runs.flat().filter(({ step }) => step <= last);
    const first = (value: number | null) => counted.find((point) => point.value === value) ?? null;
    return {
      brand,
      figures,
      runs: runs.filter((run) => run.length > 0),
      highest: first(figures.highest),
      lowest: first(figures.lowest),
      end: counted.at(-1) ?? null,
    };
  });
}
