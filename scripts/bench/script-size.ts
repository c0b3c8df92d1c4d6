/** What a page loads: the page script, with every language in it or not. It carries neither words nor weights. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readModel } from '../pack-words.ts';
import type { Figure } from './figures.ts';

export async function scriptSize(build: string): Promise<Figure[]> {
  const script = readFileSync(join(build, 'page.js'), 'utf8');
  const zipped = (text: string): number => gzipSync(text, { level: 9 }).length / 1000;
  return [
    { what: 'page script for pages of every language, gzip', value: zipped(script), unit: 'kB', most: 9.7 },
    { what: 'page script, as loaded', value: script.length / 1000, unit: 'kB' },
    {
      what: 'rules, weights and the words of all languages, in the background, gzip',
      value: zipped(JSON.stringify(await readModel())),
      unit: 'kB',
    },
  ];
}
