/**
 * Fits corrections to the hand-made weights: a multinomial logistic regression whose penalty pulls every
 * weight back to its hand-made value, so that what few pages say counts little. Full-batch Adam, no randomness.
 */
import type { PageRule } from '../../lib/core/tag-page.ts';
import type { Weights } from '../../lib/core/weights.ts';

export type Example = {
  readonly site: string;
  readonly features: readonly string[];
  /** Indices of the rules that may rightly win. */
  readonly rules: readonly number[];
  /** Indices of the rules of the labelled stage. */
  readonly stageRules: readonly number[];
  readonly weight: number;
};

export type Fit = { readonly features: readonly string[]; readonly matrix: Float64Array };

export type FitOptions = { readonly penalty: number; readonly rounds: number; readonly least: number };
/** Chosen by cross-validation on sites (docs/tagger.md). */
export const DEFAULTS: FitOptions = { penalty: 3, rounds: 200, least: 6 };

type Prior = (feature: string, rule: PageRule) => number;

export function train(
  examples: readonly Example[],
  rules: readonly PageRule[],
  prior: Prior,
  options: FitOptions = DEFAULTS,
): Fit {
  const sitesOf = new Map<string, Set<string>>();
  for (const example of examples)
    for (const feature of example.features)
      (sitesOf.get(feature) ?? sitesOf.set(feature, new Set()).get(feature)!).add(example.site);
  // a feature that fewer sites show is never fitted: it keeps its hand-made weight
  const fitted = [...sitesOf]
    .filter(([feature, sites]) => sites.size >= options.least && !feature.startsWith('depth:'))
    .map(([feature]) => feature)
    .sort();
  const index = new Map(fitted.map((feature, i) => [feature, i]));
  const R = rules.length;
  const delta = new Float64Array((fitted.length + 1) * R);
  const moment = new Float64Array(delta.length);
  const square = new Float64Array(delta.length);
  const gradient = new Float64Array(delta.length);

  const rows = examples.map((example) => {
    const base = rules.map(
      (rule) => (rule.bias ?? 0) + example.features.reduce((sum, feature) => sum + prior(feature, rule), 0),
    );
    return {
      example,
      base,
      at: [
        ...example.features.map((feature) => index.get(feature)).filter((i) => i !== undefined),
        fitted.length,
      ],
    };
  });
  const total = examples.reduce((sum, example) => sum + example.weight, 0);

  for (let round = 1; round <= options.rounds; round += 1) {
    for (let i = 0; i < gradient.length; i += 1) gradient[i] = (2 * options.penalty * delta[i]!) / total;
    for (const { example, base, at } of rows) {
      const sums = base.slice();
      for (const f of at) for (let r = 0; r < R; r += 1) sums[r]! += delta[f * R + r]!;
      const slope = lossSlope(sums, example);
      const scale = example.weight / total;
      for (const f of at) for (let r = 0; r < R; r += 1) gradient[f * R + r]! += scale * slope[r]!;
    }
    const pace = 0.03;
    for (let i = 0; i < delta.length; i += 1) {
      moment[i] = 0.9 * moment[i]! + 0.1 * gradient[i]!;
      square[i] = 0.999 * square[i]! + 0.001 * gradient[i]! ** 2;
      delta[i]! -=
        (pace * (moment[i]! / (1 - 0.9 ** round))) / (Math.sqrt(square[i]! / (1 - 0.999 ** round)) + 1e-9);
    }
  }
  return { features: [...fitted, 'bias'], matrix: delta };
}

/** d/dsum of −log P(stage) − ½ log P(rules). */
function lossSlope(sums: readonly number[], example: Example): number[] {
  const highest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - highest));
  const all = powers.reduce((a, b) => a + b, 0);
  const slope = powers.map((power) => (power / all) * (example.stageRules.length > 0 ? 1.5 : 0.5));
  const pull = (wanted: readonly number[], strength: number): void => {
    const inside = wanted.reduce((sum, r) => sum + powers[r]!, 0) || 1e-300;
    for (const r of wanted) slope[r]! -= (strength * powers[r]!) / inside;
  };
  if (example.stageRules.length > 0) pull(example.stageRules, 1);
  pull(example.rules, 0.5);
  return slope;
}

/** The corrections as the product ships them: steps of 0.1, tiny ones dropped. */
export function corrections(fit: Fit, rules: readonly PageRule[], least = 0.15): Weights['corrections'] {
  const table: Record<string, Record<string, number>> = {};
  fit.features.forEach((feature, f) => {
    rules.forEach((rule, r) => {
      const weight = Math.round(fit.matrix[f * rules.length + r]! * 10) / 10;
      if (Math.abs(weight) >= least) (table[feature] ??= {})[rule.id] = weight;
    });
  });
  return table;
}
