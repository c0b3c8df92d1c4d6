/**
 * A Vite plugin that keeps what the popup needs at once in one file, and its words in one file a language. Left to
 * itself the bundler makes a file of every set of modules that the same pages share: sixty for the popup, and to ask
 * for sixty took longer than to run them.
 */
import type { Plugin } from 'vite';

const POPUP = '/entrypoints/popup/app.tsx';
const WORDS = /\/lib\/languages\/(?:[a-z-]+\/)?([a-z]{2})\.ts$/u;

type Chunking = {
  readonly getModuleInfo: (
    id: string,
  ) => { readonly importers: string[]; readonly dynamicImporters: string[] } | null;
};

export function popupChunk(): Plugin {
  return {
    name: 'popup-chunk',
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
  if (isOfPopup(id, chunking, known)) return 'popup-app';
  const language = WORDS.exec(id)?.[1];
  const areas = chunking.getModuleInfo(id)?.dynamicImporters ?? [];
  const isSaidInPopup = areas.some((area) => isOfPopup(area, chunking, known));
  return language !== undefined && isSaidInPopup ? `words-${language}` : null;
}

/** Whether the popup's code imports a module at its start, directly or through others. */
function isOfPopup(id: string, chunking: Chunking, known: Map<string, boolean>): boolean {
  if (id.endsWith(POPUP)) return true;
  const before = known.get(id);
  if (before !== undefined) return before;
  // modules that import each other in a circle
  known.set(id, false);
  const is = (chunking.getModuleInfo(id)?.importers ?? []).some((each) => isOfPopup(each, chunking, known));
  known.set(id, is);
  return is;
}
