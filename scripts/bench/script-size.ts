/**
 * What has to be loaded: the script by every page, the model and the words of its language by a recorded page
 * (both lie beside the plan), and all of it together, of which no page loads everything unless nothing tells
 * its language.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readModel } from '../pack-words.ts';
import type { Figure } from './figures.ts';

const MOST = 16;

export async function scriptSize(build: string): Promise<Figure[]> {
  const script = readFileSync(join(build, 'page.js'), 'utf8');
  const { languages, ...shared } = await readModel();
  const model = JSON.stringify(shared);
  const zipped = (...texts: string[]): number => gzipSync(texts.join(''), { level: 9 }).length / 1000;
  const kB = (what: string, value: number, most?: number): Figure => ({
    what,
    value,
    unit: 'kB',
    ...(most !== undefined && { most }),
  });
  const pages = Object.entries(languages)
    .map(([name, words]) => ({ name, size: zipped(script, model, words) }))
    .sort((a, b) => a.size - b.size);
  const largest = pages.at(-1) ?? { name: '', size: 0 };
  const middle = pages[pages.length >> 1] ?? largest;
  return [
    kB('page script, gzip', zipped(script), MOST),
    kB('rules, weights and the words that every page needs, gzip', zipped(model)),
    kB('what a page in English loads, gzip', zipped(script, model), MOST),
    kB(`what a page of one language more loads, gzip: median (${middle.name})`, middle.size, MOST),
    kB(`the same, most (${largest.name})`, largest.size, MOST),
    kB(
      `TOTAL: script, rules, weights and the words of all ${pages.length + 1} lists, gzip`,
      zipped(script, model, ...Object.values(languages)),
      MOST,
    ),
    kB('page script, as loaded', script.length / 1000),
    kB('all words and weights, as stored', (model.length + Object.values(languages).join('').length) / 1000),
  ];
}
