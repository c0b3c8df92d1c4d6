/** The figures: per stage precision, recall and F1, accuracy, macro-F1, brands, times. n beside every one. */
import type { Row } from './rows.ts';

export const STAGES = ['awareness', 'consideration', 'purchase', 'retention', 'advocacy', 'none'] as const;

export type Prediction = {
  readonly row: Row;
  readonly stage: string;
  readonly kind: string;
  readonly ruleId: string;
  readonly confidence: number;
  readonly evidence: string;
  readonly brand: string;
};

export type StageFigures = {
  readonly stage: string;
  readonly n: number;
  readonly said: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
};

export function stageFigures(predictions: readonly Prediction[]): StageFigures[] {
  return STAGES.map((stage) => {
    const n = predictions.filter((one) => one.row.stage === stage).length;
    const said = predictions.filter((one) => one.stage === stage).length;
    const right = predictions.filter((one) => one.stage === stage && one.row.stage === stage).length;
    const precision = said === 0 ? 0 : right / said;
    const recall = n === 0 ? 0 : right / n;
    return {
      stage,
      n,
      said,
      precision,
      recall,
      f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    };
  });
}

export function accuracy(predictions: readonly Prediction[]): number {
  return predictions.length === 0
    ? 0
    : predictions.filter((one) => one.stage === one.row.stage).length / predictions.length;
}

/** Mean F1 over the labels that occur; `withNone` counts pages of no kind as a sixth label. */
export function macroF1(predictions: readonly Prediction[], withNone: boolean): number {
  const present = stageFigures(predictions).filter((one) => one.n > 0 && (withNone || one.stage !== 'none'));
  return present.length === 0 ? 0 : present.reduce((sum, one) => sum + one.f1, 0) / present.length;
}

/** Letters and digits only, case folded; rows without a brand label are not scored. */
export function brandAccuracy(predictions: readonly Prediction[]): { n: number; right: number } {
  const scored = predictions.filter((one) => brandLetters(one.row.brand) !== '');
  return {
    n: scored.length,
    right: scored.filter((one) => brandLetters(one.brand) === brandLetters(one.row.brand)).length,
  };
}

export function brandLetters(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0;
}

const pct = (value: number): string => value.toFixed(3).replace(/^0/, '');

export function printFigures(predictions: readonly Prediction[], title: string): void {
  const clear = predictions.filter((one) => !one.row.ambiguous);
  const english = clear.filter((one) => one.row.language === 'en');
  const rest = clear.filter((one) => one.row.language !== 'en');
  console.log(`\n${title}: ${predictions.length} pages, ${clear.length} not ambiguous`);
  console.log('stage            n  said  precision  recall  F1');
  for (const one of stageFigures(clear))
    console.log(
      `${one.stage.padEnd(14)} ${String(one.n).padStart(4)} ${String(one.said).padStart(5)}  ${pct(one.precision).padStart(9)}  ${pct(one.recall).padStart(6)}  ${pct(one.f1)}`,
    );
  const line = (name: string, set: readonly Prediction[]): void =>
    console.log(
      `${name.padEnd(22)} n=${String(set.length).padStart(3)}  accuracy ${pct(accuracy(set))}  macro-F1 ${pct(macroF1(set, false))} (with none ${pct(macroF1(set, true))})`,
    );
  line('not ambiguous', clear);
  line('  English', english);
  line('  other languages', rest);
  const purchase = stageFigures(predictions).find((one) => one.stage === 'purchase');
  if (purchase)
    console.log(
      `ambiguous kept         n=${predictions.length}  purchase precision ${pct(purchase.precision)} (said ${purchase.said})  recall ${pct(purchase.recall)}`,
    );
  const brands = brandAccuracy(predictions);
  const products = brandAccuracy(predictions.filter((one) => one.row.pageType === 'product'));
  const retailers = brandAccuracy(
    predictions.filter(
      (one) => one.row.pageType === 'product' && brandLetters(one.row.brand) !== brandLetters(one.row.site),
    ),
  );
  console.log(
    `brand                  ${brands.right} of ${brands.n} = ${pct(brands.right / (brands.n || 1))}; product pages ${products.right} of ${products.n}; of retailers ${retailers.right} of ${retailers.n}`,
  );
}

export function printConfusion(predictions: readonly Prediction[]): void {
  const clear = predictions.filter((one) => !one.row.ambiguous);
  console.log(`\nconfusion (rows: label, columns: tag), n=${clear.length}`);
  console.log(`${''.padEnd(14)}${STAGES.map((stage) => stage.slice(0, 8).padStart(9)).join('')}`);
  for (const label of STAGES)
    console.log(
      label.padEnd(14) +
        STAGES.map((stage) =>
          String(clear.filter((one) => one.row.stage === label && one.stage === stage).length).padStart(9),
        ).join(''),
    );
}

/** Is a confidence of 0.8 right eight times in ten? */
export function printCalibration(predictions: readonly Prediction[]): void {
  console.log('\nconfidence   n   mean   right');
  for (const [low, high] of [
    [0, 0.5],
    [0.5, 0.7],
    [0.7, 0.85],
    [0.85, 0.95],
    [0.95, 1.01],
  ] as const) {
    const inside = predictions.filter(
      (one) => !one.row.ambiguous && one.confidence >= low && one.confidence < high,
    );
    if (inside.length === 0) continue;
    const mean = inside.reduce((sum, one) => sum + one.confidence, 0) / inside.length;
    console.log(
      `${low.toFixed(2)}–${Math.min(high, 1).toFixed(2)} ${String(inside.length).padStart(5)}   ${pct(mean)}   ${pct(accuracy(inside))}`,
    );
  }
}

export function printWorst(predictions: readonly Prediction[], most: number): void {
  const wrong = predictions
    .filter((one) => !one.row.ambiguous && one.stage !== one.row.stage)
    .sort((a, b) => b.confidence - a.confidence);
  console.log(`\n${Math.min(most, wrong.length)} worst of ${wrong.length} errors (surest first)`);
  for (const one of wrong.slice(0, most))
    console.log(
      `${one.row.id} ${one.row.pageType}/${one.row.stage} tagged ${one.ruleId}/${one.stage} ${one.confidence.toFixed(2)} ${one.row.url.slice(0, 100)}\n    ${one.evidence.slice(0, 220)}`,
    );
}
