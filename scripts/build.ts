/** `npm run build`: both browsers, skipped for a browser whose sources have not changed since its last build. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserKind } from './browser/find.ts';
import { ROOT, run, seconds } from './shell.ts';

const SOURCES = [
  'components',
  'entrypoints',
  'lib',
  'public',
  'package-lock.json',
  'package.json',
  'scripts/pack-words.ts',
  'scripts/popup-chunk.ts',
  'tsconfig.json',
  'wxt.config.ts',
];
const TARGETS = { chromium: 'chrome', firefox: 'firefox' } as const;

export const BUILDS: { readonly [K in BrowserKind]: string } = {
  chromium: join(ROOT, '.output', 'chrome-mv3'),
  firefox: join(ROOT, '.output', 'firefox-mv3'),
};

/** Builds one browser's extension if needed; throws with the builder's words when it fails. */
export async function build(kind: BrowserKind, { force = false } = {}): Promise<'built' | 'unchanged'> {
  const stamp = join(ROOT, '.cache', `build-${kind}`);
  const hash = sourcesHash();
  const isCurrent = existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
  if (!force && isCurrent && existsSync(join(BUILDS[kind], 'manifest.json'))) return 'unchanged';
  const { code, output } = await run('wxt', ['build', '-b', TARGETS[kind], '--mv3']);
  if (code !== 0) throw new Error(`The build for ${kind} failed:\n${output}`);
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  writeFileSync(stamp, hash);
  return 'built';
}

function sourcesHash(): string {
  const hash = createHash('sha256');
  const take = (path: string): void => {
    const full = join(ROOT, path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).toSorted()) take(`${path}/${name}`);
      return;
    }
    hash.update(path).update('\0').update(readFileSync(full)).update('\0');
  };
  for (const path of SOURCES) take(path);
  return hash.digest('hex');
}

if (import.meta.main) {
  try {
    for (const kind of ['chromium', 'firefox'] as const) {
      const since = performance.now();
      const outcome = await build(kind, { force: process.argv.includes('--force') });
      console.log(`${kind}: ${outcome} (${seconds(since)}) ${BUILDS[kind]}`);
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
