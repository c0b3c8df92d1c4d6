/**
 * A Vite plugin that keeps what the popup needs at once in one file, its words in one file a language, and its style
 * sheets in its page. Left to itself the bundler makes a file of every set of modules that the same pages share: sixty
 * for the popup, and to ask for sixty took longer than to run them. Even nine took 4 ms longer than three.
 */
import type { Plugin } from 'vite';

const POPUP = '/entrypoints/popup/app.tsx';
/** Loaded late elsewhere; the popup shows a chart at once. */
const CANVAS = '/components/chart/canvas.ts';
/** What every page has of WXT and Vite. */
const LOADING = ['virtual:wxt', 'vite/'];
const WORDS = /\/lib\/languages\/(?:[a-z-]+\/)?([a-z]{2})\.ts$/u;

type Bundle = Readonly<Record<string, { readonly type: string; readonly source?: string | Uint8Array }>>;

type Chunking = {
  readonly getModuleInfo: (
    id: string,
  ) => { readonly importers: string[]; readonly dynamicImporters: string[] } | null;
};

export function popupChunk(): Plugin {
  return {
    name: 'popup-chunk',
    transformIndexHtml: {
      order: 'post',
      handler(html, { path, bundle = {} }) {
        if (!path.endsWith('/popup/index.html')) return html;
        const first = {
          tag: 'script',
          // no module: those run later
          attrs: { src: '/first-look.js', async: true, fetchpriority: 'high' },
          injectTo: 'head-prepend' as const,
        };
        const waiting = html.replace(
          /<script type="module"[^>]* src="([^"]+)"><\/script>/u,
          (_tag, src) =>
            // fetched at once, run by `entrypoints/first-look.ts`
            `<link rel="modulepreload" crossorigin data-run href="${src}">`,
        );
        return { html: withStyles(waiting, bundle), tags: [first] };
      },
    },
    outputOptions(options) {
      // the background and the page script are one file each as it is
      if (options.format !== 'es' || options.codeSplitting === false) return options;
      const known = new Map<string, boolean>();
      return {
        ...options,
        // asked for by name before the code that knows the bundler's own names is there
        chunkFileNames: (chunk: { readonly name: string }) =>
          chunk.name.startsWith('words-') ? 'chunks/[name].js' : 'chunks/[name]-[hash].js',
        codeSplitting: {
          // what loads chunks must be there before this one
          includeDependenciesRecursively: false,
          groups: [{ test: isSource, name: (id, chunking) => chunkOf(id, chunking, known) }],
        },
      };
    },
  };
}

/** The style sheets stand in the page itself: a file less to wait for, each. */
function withStyles(html: string, bundle: Bundle): string {
  return html.replaceAll(/<link rel="stylesheet"[^>]* href="\/([^"]+)"[^>]*>/gu, (link, name: string) => {
    const file = bundle[name];
    return file?.type === 'asset' ? `<style>${String(file.source)}</style>` : link;
  });
}

/** A style sheet goes with the page that asks for it. */
function isSource(id: string): boolean {
  return !id.endsWith('.css');
}

function chunkOf(id: string, chunking: Chunking, known: Map<string, boolean>): string | null {
  if (id.endsWith(CANVAS) || LOADING.some((part) => id.includes(part))) return 'popup-app';
  if ([POPUP, CANVAS].some((start) => isImportedBy(start, id, chunking, known))) return 'popup-app';
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
