/** What every recorded page has to load: the script, and the words and weights that lie beside the plan. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readModel } from '../pack-words.ts';
import type { Figure } from './figures.ts';

export async function scriptSize(build: string): Promise<Figure[]> {
  const script = readFileSync(join(build, 'page.js'));
  const model = Buffer.from(JSON.stringify(await readModel()));
  const zipped = (bytes: Buffer): number => gzipSync(bytes, { level: 9 }).length / 1000;
  return [
    { what: 'page script, gzip', value: zipped(script), unit: 'kB', most: 16 },
    {
      what: 'page script with the words of every language and the weights (storage.local), gzip',
      value: zipped(Buffer.concat([script, model])),
      unit: 'kB',
    },
    { what: 'page script, as loaded', value: script.length / 1000, unit: 'kB' },
    { what: 'words and weights, as loaded', value: model.length / 1000, unit: 'kB' },
  ];
}
