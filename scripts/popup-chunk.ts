/**
 * A Vite plugin that keeps what the popup needs at once in one file, and its words in one file a language. Left to
 * itself the bundler makes a file of every set of modules that the same pages share: sixty for the popup, and to ask
 * for sixty took longer than to run them.
 */
import type { Plugin } from 'vite';

const POPUP = '/entrypoints/popup/app.tsx';
const BACKGROUND = '/entrypoints/background/index.ts';
/** By a module of it, each file that the popup asks for as it opens. */
const AT_ONCE = [POPUP, '/components/popup/popup.tsx', '/components/chart/canvas.ts'];
const WORDS = /\/lib\/languages\/(?:[a-z-]+\/)?([a-z]{2})\.ts$/u;

type Chunking = {
  readonly getModuleInfo: (
    id: string,
  ) => { readonly importers: string[]; readonly dynamicImporters: string[] } | null;
};

export function popupChunk(): Plugin {
  return {
    name: 'popup-chunk',
    // asked for while the page is read, not when its first script runs
    transformIndexHtml: {
      order: 'post',
      handler(_html, { path, bundle = {} }) {
        if (!path.endsWith('/popup/index.html')) return [];
        const scripts = new Set<string>();
        const styles = new Set<string>();
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue;
          if (!AT_ONCE.some((part) => file.moduleIds.some((id) => id.endsWith(part)))) continue;
          for (const name of [file.fileName, ...file.imports]) scripts.add(name);
          for (const name of file.viteMetadata?.importedCss ?? []) styles.add(name);
        }
        const link = (attrs: Record<string, string>) => ({
          tag: 'link',
          // as the bundler's own loading asks, or all of it comes twice
          attrs: { crossorigin: '', ...attrs },
          injectTo: 'head' as const,
        });
        return [
          ...[...scripts].map((name) => link({ rel: 'modulepreload', href: `/${name}` })),
          ...[...styles].map((name) => link({ rel: 'preload', as: 'style', href: `/${name}` })),
        ];
      },
    },
    outputOptions(options) {
      // the background and the page script are one file each as it is
      if (options.format !== 'es' || options.codeSplitting === false) return options;
      const known = new Map<string, boolean>();
      return {
        ...options,
        codeSplitting: {
          // what loads chunks must be there before this one
          includeDependenciesRecursively: false,
          groups: [{ test: isSource, name: (id, chunking) => chunkOf(id, chunking, known) }],
        },
      };
    },
  };
}

/** A style sheet goes with the page that asks for it; the bundler's own modules stay where it puts them. */
function isSource(id: string): boolean {
  return !id.endsWith('.css') && !id.startsWith('\0');
}

function chunkOf(id: string, chunking: Chunking, known: Map<string, boolean>): string | null {
  if (isImportedBy(POPUP, id, chunking, known)) {
    // the background must not run the popup's screens at every awakening
    return isImportedBy(BACKGROUND, id, chunking, known) ? 'popup-and-background' : 'popup-app';
  }
  const language = WORDS.exec(id)?.[1];
  const areas = chunking.getModuleInfo(id)?.dynamicImporters ?? [];
  const isSaidInPopup = areas.some((area) => isImportedBy(POPUP, area, chunking, known));
  return language !== undefined && isSaidInPopup ? `words-${language}` : null;
}

/** Whether a start imports a module, directly or through others; itself it stays with its style sheet. */
function isImportedBy(start: string, id: string, chunking: Chunking, known: Map<string, boolean>): boolean {
  const key = `${start} ${id}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  // modules that import each other in a circle
  known.set(key, false);
  const is = (chunking.getModuleInfo(id)?.importers ?? []).some(
    (each) => each.endsWith(start) || isImportedBy(start, each, chunking, known),
  );
  known.set(key, is);
  return is;
}
