/** How it felt step by step: over the whole journey, and for each brand by itself. */
import { spokenBrands, type BuiltJourney, type Entry } from './entry';
import { feelingFold, type FeelingFigures } from './metrics/feelings';
import { runFolds } from './metrics/fold';
import { brandOrder } from './path-series';

export type CurvePoint = { readonly step: number; readonly value: number; readonly entry: Entry };

export type FeelingCurve = {
  /** '' = all touchpoints. */
  readonly brand: string;
  /** Rated touchpoints in order; a new run begins after one that was not rated. */
  readonly runs: readonly (readonly CurvePoint[])[];
  readonly figures: FeelingFigures;
  readonly highest: CurvePoint | null;
  readonly lowest: CurvePoint | null;
  readonly end: CurvePoint | null;
};

/** The whole journey first, then every brand in the order of the screens. */
export function feelingCurves(built: BuiltJourney): FeelingCurve[] {
  const brands = ['', ...brandOrder(built)];
  const folds = brands.map((brand) => feelingFold(brand));
  runFolds(built, folds);
  const kept = built.entries.filter(({ touchpoint }) => !touchpoint.excluded);
  const order = built.entries[built.orderIndex];
  const last = order === undefined ? kept.length : kept.indexOf(order) + 1;
  return brands.map((brand, at) => curveOf(brand, kept, last, folds[at]?.value() ?? feelingFold().value()));
}

function curveOf(brand: string, kept: readonly Entry[], last: number, figures: FeelingFigures): FeelingCurve {
  const runs: CurvePoint[][] = [[]];
  kept.forEach((entry, at) => {
    // the metric's own rule of what is about a brand
    if (brand !== '' && !spokenBrands(entry).includes(brand)) return;
    const { valence } = entry.touchpoint;
    if (valence === null) runs.push([]);
    else runs.at(-1)?.push({ step: at + 1, value: valence, entry });
  });
  const counted = runs.flat().filter(({ step }) => step <= last);
  const first = (value: number | null) => counted.find((point) => point.value === value) ?? null;
  return {
    brand,
    runs: runs.filter((run) => run.length > 0),
    figures,
    highest: first(figures.highest),
    lowest: first(figures.lowest),
    end: counted.at(-1) ?? null,
  };
}
