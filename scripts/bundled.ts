/** Product code for scripts: bundled for Node into `.cache`, by the bundler and the glob imports of the extension. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ROOT } from './shell.ts';

/**
 * @param entry the module, from the project's root
 * @param external packages that stay outside of the bundle (native ones)
 */
export async function loadBundled<T>(entry: string, external: readonly string[] = []): Promise<T> {
  const name = entry.replaceAll(/[/\\]/gu, '-').replace(/\.ts$/u, '.mjs');
  const outDir = join(ROOT, '.cache', 'bundled');
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(ROOT, entry),
      outDir,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: { external: [...external], output: { entryFileNames: name, codeSplitting: false } },
    },
    ssr: { noExternal: true },
  });
  // the module is what its entry exports: the caller names that type
  return (await import(`${pathToFileURL(join(outDir, name)).href}?${Date.now()}`)) as T;
}
