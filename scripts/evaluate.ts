/**
 * `npm run evaluate -- DIR [--browser] [--cv] [--out FILE]`: runs the very code of the page script and the
 * brand resolver over a folder of labelled pages and prints how right it is.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadTagger } from './evaluate/bundle.ts';
import {
  printCalibration,
  printConfusion,
  printFigures,
  printWorst,
  quantile,
  type Prediction,
} from './evaluate/figures.ts';
import { readPages } from './evaluate/read-pages.ts';
import { readRows } from './evaluate/rows.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'boolean', default: false },
    cv: { type: 'boolean', default: false },
    out: { type: 'string', default: 'predictions.tsv' },
    cached: { type: 'boolean', default: false },
    worst: { type: 'string', default: '20' },
  },
});
const folder = positionals[0];
if (folder === undefined) {
  console.error('usage: npm run evaluate -- DIR [--browser] [--cv] [--out FILE]');
  process.exit(2);
}

const tagger = await loadTagger();
const rows = readRows(folder);

if (values.cv) {
  const { crossValidate } = await import('./fit/cross-validate.ts');
  const pages = readPages(folder, rows, tagger.readSignals, values.cached);
  const predictions = crossValidate(tagger, pages);
  printFigures(predictions, 'cross-validated, no site on both sides');
  printConfusion(predictions);
  printCalibration(predictions);
  printWorst(predictions, Number(values.worst));
  writePredictions(values.out, predictions);
} else if (values.browser) {
  const { evaluateInBrowser } = await import('./evaluate/in-browser.ts');
  const { predictions, lost } = await evaluateInBrowser(folder, rows, tagger);
  report(predictions, []);
  if (lost.length > 0) {
    console.error(`lost ${lost.length} pages: ${lost.join(' ')}`);
    process.exitCode = 1;
  }
} else {
  const pages = readPages(folder, rows, tagger.readSignals, values.cached);
  const times: number[] = [];
  const predictions = pages.map(({ row, signals }): Prediction => {
    const begun = performance.now();
    const tag = tagger.tag(signals);
    const candidates = tagger.readCandidates(signals);
    times.push(performance.now() - begun);
    return predictionOf(row, tag, candidates, signals.host);
  });
  report(predictions, times);
  console.log(
    `reading the DOM in jsdom: median ${quantile(
      pages.map((page) => page.readMs),
      0.5,
    ).toFixed(2)} ms`,
  );
}

function predictionOf(
  row: Prediction['row'],
  tag: ReturnType<typeof tagger.tag>,
  candidates: ReturnType<typeof tagger.readCandidates>,
  host: string,
): Prediction {
  const resolved = tagger.resolveBrands({ host, tag, candidates, journeyBrands: [] });
  return {
    row,
    stage: tag.kind === 'none' ? 'none' : tag.stage,
    kind: tag.kind,
    ruleId: tag.ruleId,
    confidence: tag.confidence,
    evidence: tag.evidence.map((piece) => `${piece.signal} ${piece.weight}`).join('; '),
    brand: resolved.brands.find((one) => one.relation === 'subject')?.brand ?? '',
  };
}

function report(predictions: readonly Prediction[], times: readonly number[]): void {
  printFigures(predictions, 'as shipped');
  printConfusion(predictions);
  printCalibration(predictions);
  printWorst(predictions, Number(values.worst));
  if (times.length > 0)
    console.log(
      `\nms per page beyond reading the DOM: median ${quantile(times, 0.5).toFixed(3)}, p95 ${quantile(times, 0.95).toFixed(3)} (n=${times.length})`,
    );
  writePredictions(values.out, predictions);
}

function writePredictions(file: string, predictions: readonly Prediction[]): void {
  const head = 'id\turl\tstage\ttouchpoint_type\tbrand\tconfidence\tevidence';
  const clean = (text: string): string => text.replace(/[\t\r\n]+/g, ' ');
  writeFileSync(
    file,
    `${[head, ...predictions.map((one) => [one.row.id, one.row.url, one.stage, one.kind, one.brand, one.confidence.toFixed(3), one.evidence].map(clean).join('\t'))].join('\n')}\n`,
  );
  console.log(`wrote ${file}`);
}
