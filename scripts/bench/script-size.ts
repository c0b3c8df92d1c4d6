/** What every recorded page has to load. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figures.ts';

export function scriptSize(build: string): Figure[] {
  const bytes = readFileSync(join(build, 'page.js'));
  return [
    { what: 'page script, gzip', value: gzipSync(bytes, { level: 9 }).length / 1000, unit: 'kB', most: 16 },
    { what: 'page script, as loaded', value: bytes.length / 1000, unit: 'kB' },
  ];
}
