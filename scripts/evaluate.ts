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
import { NEVER, predictionOf } from './evaluate/prediction.ts';
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
  const { predictions, lost } = await evaluateInBrowser(folder, rows);
  report(predictions, []);
  const inNode = new Map(tagPages().map((one) => [one.row.id, one]));
  const agreeing = predictions.filter((one) => inNode.get(one.row.id)?.stage === one.stage);
  console.log(
    `Node and browser agree on ${agreeing.length} of ${predictions.length} pages (${((100 * agreeing.length) / Math.max(1, predictions.length)).toFixed(1)} %)`,
  );
  for (const one of predictions.filter((each) => !agreeing.includes(each)))
    console.log(`  ${one.row.id}: browser ${one.ruleId}, Node ${inNode.get(one.row.id)?.ruleId ?? '?'}`);
  if (lost.length > 0) {
    console.error(`lost ${lost.length} pages: ${lost.join(' ')}`);
    process.exitCode = 1;
  }
} else {
  const times: number[] = [];
  const reading: number[] = [];
  report(tagPages(times, reading), times);
  console.log(`reading the DOM in jsdom: median ${quantile(reading, 0.5).toFixed(2)} ms`);
}

function tagPages(times: number[] = [], reading: number[] = []): Prediction[] {
  return readPages(folder ?? '', rows, tagger.readSignals, values.cached || values.browser).map(
    ({ row, signals, readMs }) => {
      reading.push(readMs);
      const begun = performance.now();
      const read = tagger.tag(signals);
      const candidates = tagger.readCandidates(signals);
      times.push(performance.now() - begun);
      const tag = tagger.neverRecord(signals.host) ? NEVER : read;
      const { brands, seller } = tagger.resolveBrands({
        host: signals.host,
        tag,
        candidates,
        journeyBrands: [],
      });
      const subject = brands.find((one) => one.relation === 'subject')?.brand;
      return predictionOf(row, tag, subject ?? (brands.length === 0 ? seller : ''));
    },
  );
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
