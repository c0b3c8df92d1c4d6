/** Pages → signals in jsdom, each at its own address, `<noscript>` stripped as a browser with scripts sees it. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { PageSignals } from '../../lib/core/signals.ts';
import { ROOT } from './bundle.ts';
import { readPage, type Row } from './rows.ts';

export type ReadPage = { readonly row: Row; readonly signals: PageSignals; readonly readMs: number };
type Reader = (document: Document, address: string) => PageSignals;

/** Reads every row's page. `cached` takes signals of an earlier run of the same reading code. */
export function readPages(
  folder: string,
  rows: readonly Row[],
  readSignals: Reader,
  cached: boolean,
): ReadPage[] {
  const file = `${ROOT}.cache/evaluate/signals-${readingKey(folder)}.json`;
  if (cached && existsSync(file)) {
    const known = JSON.parse(readFileSync(file, 'utf8')) as Record<
      string,
      { signals: PageSignals; readMs: number }
    >;
    if (rows.every((row) => known[row.id])) return rows.map((row) => ({ row, ...known[row.id]! }));
  }
  const pages = rows.map((row) => readOne(folder, row, readSignals));
  mkdirSync(`${ROOT}.cache/evaluate`, { recursive: true });
  writeFileSync(
    file,
    JSON.stringify(
      Object.fromEntries(pages.map(({ row, signals, readMs }) => [row.id, { signals, readMs }])),
    ),
  );
  return pages;
}

function readOne(folder: string, row: Row, readSignals: Reader): ReadPage {
  const html = readPage(folder, row.id).replace(/<noscript[\s\S]*?<\/noscript>/gi, '');
  const dom = new JSDOM(html, { url: row.url, virtualConsole: new VirtualConsole() });
  const begun = performance.now();
  const signals = readSignals(dom.window.document, row.url);
  const readMs = performance.now() - begun;
  dom.window.close();
  return { row, signals, readMs };
}

/** Changes with the reading code and the folder's index, so that old signals are never mistaken for new. */
function readingKey(folder: string): string {
  const hash = createHash('sha1')
    .update(folder)
    .update(readFileSync(`${folder}/index.tsv`));
  for (const name of readdirSync(`${ROOT}lib/page`)
    .filter((name) => /^(?:read-|document-reader)/.test(name))
    .sort())
    hash.update(readFileSync(`${ROOT}lib/page/${name}`));
  hash.update(readFileSync(`${ROOT}lib/core/signals.ts`));
  return hash.digest('hex').slice(0, 12);
}
