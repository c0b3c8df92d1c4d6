/** Builds the tagger for Node into .cache, as the page script is built: same bundler, same glob imports. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { packWords } from '../pack-words.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
type Tagger = typeof import('./entry');

export async function loadTagger(): Promise<Tagger> {
  const outDir = `${ROOT}.cache/evaluate`;
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [packWords()],
    build: {
      ssr: `${ROOT}scripts/evaluate/entry.ts`,
      outDir,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'tagger.mjs' }, optimization: { inlineConst: false } },
    },
    ssr: { noExternal: true },
  });
  return (await import(`${pathToFileURL(`${outDir}/tagger.mjs`).href}?${Date.now()}`)) as Tagger;
}
