/** Site-wise cross-validation: every page is tagged by weights fitted without its site. */
import type { Prediction } from '../evaluate/figures.ts';
import { NEVER, predictionOf } from '../evaluate/prediction.ts';
import type { ReadPage } from '../evaluate/read-pages.ts';
import { calibrationOf } from './calibrate.ts';
import { examplesOf } from './examples.ts';
import { corrections, DEFAULTS, train, type FitOptions } from './train.ts';

type Tagger = Awaited<ReturnType<typeof import('../evaluate/bundle.ts').loadTagger>>;
const FOLDS = 10;

/** Sites dealt to folds by size, largest first, so that folds are of like size; no randomness. */
export function foldsOf(pages: readonly ReadPage[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { row } of pages) sizes.set(row.site, (sizes.get(row.site) ?? 0) + 1);
  const loads = Array.from({ length: FOLDS }, () => 0);
  const folds = new Map<string, number>();
  for (const [site, size] of [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const fold = loads.indexOf(Math.min(...loads));
    folds.set(site, fold);
    loads[fold]! += size;
  }
  return folds;
}

export function crossValidate(
  tagger: Tagger,
  pages: readonly ReadPage[],
  extra: readonly ReadPage[] = [],
  options: FitOptions = DEFAULTS,
): Prediction[] {
  const folds = foldsOf(pages);
  const predictions: Prediction[] = [];
  const own = examplesOf(extra, tagger);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const learnt = pages.filter(({ row }) => folds.get(row.site) !== fold);
    const fit = train(
      [...examplesOf(learnt, tagger), ...own],
      tagger.rules,
      (feature, rule) => tagger.priorWeight(feature, rule, tagger.weights.places),
      options,
    );
    const weights = { ...tagger.weights, corrections: corrections(fit, tagger.rules) };
    const calibration = calibrationOf(learnt, tagger, weights);
    for (const { row, signals } of pages.filter((page) => folds.get(page.row.site) === fold)) {
      const tag = tagger.neverRecord(signals.host)
        ? NEVER
        : tagger.tagFeatures(tagger.features(signals), tagger.rules, { ...weights, ...calibration });
      const { brands } = tagger.resolveBrands({
        host: signals.host,
        tag,
        candidates: tagger.readCandidates(signals),
        journeyBrands: [],
      });
      predictions.push(predictionOf(row, tag, brands.find((one) => one.relation === 'subject')?.brand ?? ''));
    }
  }
  return predictions;
}
