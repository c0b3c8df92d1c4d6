/**
 * `node scripts/fit.ts DIR [DIR …]`: fits the corrections to the hand-made weights on folders laid out like
 * the corpus (index.tsv, pages/) and writes lib/rules/weights.json. Deterministic.
 */
import { writeFileSync } from 'node:fs';
import { calibrationOf } from './fit/calibrate.ts';
import { loadTagger, ROOT } from './evaluate/bundle.ts';
import { accuracy, macroF1 } from './evaluate/figures.ts';
import { readPages } from './evaluate/read-pages.ts';
import { readRows } from './evaluate/rows.ts';
import { crossValidate } from './fit/cross-validate.ts';
import { examplesOf } from './fit/examples.ts';
import { corrections, train } from './fit/train.ts';

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error('usage: node scripts/fit.ts DIR [DIR …]');
  process.exit(2);
}
const tagger = await loadTagger();
const pages = folders.flatMap((folder) => readPages(folder, readRows(folder), tagger.readSignals, true));

const held = crossValidate(tagger, pages).filter((one) => !one.row.ambiguous);
console.log(
  `held back by site: n=${held.length}, accuracy ${accuracy(held).toFixed(3)}, macro-F1 ${macroF1(held, false).toFixed(3)}`,
);

const fit = train(examplesOf(pages, tagger), tagger.rules, (feature, rule) =>
  tagger.priorWeight(feature, rule, tagger.weights.places),
);
const table = corrections(fit, tagger.rules);
const weights = {
  version: '1',
  corrections: table,
  ...calibrationOf(pages, tagger, tagger.weights),
  threshold: tagger.weights.threshold,
};
writeFileSync(`${ROOT}lib/rules/weights.json`, `${JSON.stringify(weights)}\n`);
console.log(
  `wrote lib/rules/weights.json: ${Object.values(table).reduce((sum, row) => sum + Object.keys(row).length, 0)} corrections on ${Object.keys(table).length} signals, slope ${weights.slope}, shift ${weights.shift}`,
);
