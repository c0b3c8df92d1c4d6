/**
 * Document → signals: plain, bounded data. Reads structure, headings, button labels and structured data;
 * never form values, cookies, body text, layout or computed style. Never throws, whatever the page does.
 */
import { MAX_CANDIDATE_LENGTH, READING_LIMITS, type BrandCandidate, type PageSignals } from '../core/signals';
import { attribute, openDocument, shortText, tidied, type DocumentReader } from './document-reader';
import { readControls, readForms, type Marked } from './read-forms';
import { readMaker } from './read-maker';
import { readState } from './read-state';
import { readStructured } from './read-structured';

/** Reads the page; `address` is where the person sees themselves (`location.href`). */
export function readSignals(document: Document, address: string): PageSignals {
  const reader = openDocument(document);
  const { host, path, parameters } = readAddressParts(address);
  const facts: Record<string, number> = {};
  const names: BrandCandidate[] = [];
  const count = (code: string, by = 1): void => {
    facts[code] = (facts[code] ?? 0) + by;
  };
  const name = (source: BrandCandidate['source'], text: string): void => {
    const tidy = tidied(text, MAX_CANDIDATE_LENGTH);
    if (tidy === '' || names.length >= READING_LIMITS.names) return;
    if (!names.some((known) => known.source === source && known.text === tidy))
      names.push({ source, text: tidy });
  };

  const texts = (tag: string, most: number, length: number): string[] =>
    attempt(
      () =>
        reader
          .byTag(tag, most)
          .map((element) => shortText(element, length))
          .filter((text) => text !== ''),
      [],
    );
  const [title = ''] = texts('title', 1, READING_LIMITS.title);
  const headings = texts('h1', READING_LIMITS.headings, READING_LIMITS.heading);
  const subheadings = [...texts('h2', 16, READING_LIMITS.heading), ...texts('h3', 8, READING_LIMITS.heading)];
  attempt(() => readStructured(reader, count, name), undefined);
  attempt(() => readMeta(reader, count, name), undefined);
  const marked: Marked = attempt(() => readControls(reader, count), { buttons: [], notices: [] });
  const buttons = attempt(() => readForms(reader, count, marked.buttons), []);
  const { notices, tabs } = attempt(() => readState(reader, count, marked.notices), {
    notices: [],
    tabs: [],
  });
  // only a product's page is searched for its maker
  const sells =
    facts['control:add'] ??
    facts['field:quantity'] ??
    facts['structured:product'] ??
    facts['open_graph:product'] ??
    facts['hidden:product'];
  if (sells !== undefined && !names.some((known) => known.source === 'brand'))
    attempt(() => readMaker(reader, headings[0] ?? title, name), undefined);
  const roots = attempt(() => [...reader.byTag('html', 1), ...reader.byTag('body', 1)], []);
  const bodyNames = attempt(() => readBodyNames(roots), []);
  const language = attempt(
    () => attribute(roots[0], 'lang').toLowerCase().slice(0, READING_LIMITS.language),
    '',
  );
  for (const [key, value] of parameters) if (QUERY_KEY.test(key)) name('query', value);
  return {
    host,
    path,
    parameters,
    title,
    language,
    headings,
    subheadings,
    buttons,
    notices,
    tabs,
    bodyNames,
    facts,
    names,
  };
}

/** A page may make any read throw; that read is then empty and the rest goes on. */
function attempt<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

function readAddressParts(address: string): Pick<PageSignals, 'host' | 'path' | 'parameters'> {
  try {
    const url = new URL(address.slice(0, READING_LIMITS.address));
    const parameters: (readonly [string, string])[] = [];
    for (const [key, value] of url.searchParams) {
      if (parameters.length >= READING_LIMITS.parameters) break;
      parameters.push([
        key.toLowerCase().slice(0, READING_LIMITS.parameterName),
        value.slice(0, READING_LIMITS.parameterValue),
      ]);
    }
    // single-page shops keep the way in the fragment: #/checkout, #!/cart
    if (/^#!?\//.test(url.hash))
      parameters.push(['route', url.hash.replace(/^#!?\//, '').slice(0, READING_LIMITS.parameterValue)]);
    return {
      host: url.hostname.toLowerCase(),
      path: decodePath(url.pathname).slice(0, READING_LIMITS.address),
      parameters,
    };
  } catch {
    return { host: '', path: '/', parameters: [] };
  }
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path).toLowerCase();
  } catch {
    return path.toLowerCase();
  }
}

/** Id and class names of `<html>` and `<body>`. */
function readBodyNames(elements: readonly Element[]): string[] {
  return elements
    .flatMap((element) => `${attribute(element, 'id')} ${attribute(element, 'class', 2_000)}`.split(/\s+/))
    .filter((name) => name !== '')
    .slice(0, READING_LIMITS.bodyNames)
    .map((name) => name.slice(0, READING_LIMITS.bodyName));
}

/** `<meta>` facts by property or name: Open Graph and its kin. */
function readMeta(
  reader: DocumentReader,
  count: (code: string) => void,
  name: (source: BrandCandidate['source'], text: string) => void,
): void {
  for (const meta of reader.all('meta[content]', 120)) {
    const key = (attribute(meta, 'property') || attribute(meta, 'name')).toLowerCase();
    const content = attribute(meta, 'content');
    const said = (pattern: RegExp): string | undefined => pattern.exec(content.toLowerCase())?.[0];
    if (key === 'og:type') {
      const type = said(/^(?:product|article|website|video|profile)|product$/);
      if (type !== undefined) count(`open_graph:${type}`);
    } else if (/^(?:og:site_|application-)name$/.test(key)) name('site_name', content);
    else if (/^(?:og|product|twitter:data):brand$/.test(key)) name('brand', content);
    else if (/^product:|^og:price/.test(key)) count('open_graph:price');
    else if (key.startsWith('article:')) count('open_graph:article_facts');
    else if (key === 'generator') {
      const maker = said(/wordpress|mediawiki|vbulletin|phpbb|discourse|xenforo/);
      if (maker !== undefined) count(`generator:${maker}`);
    } else if (key === 'robots' && said(/noindex/)) count('meta:noindex');
  }
}

const QUERY_KEY = /^(?:q|query|search|s|k|keywords?|text|search_query|searchterm|p|wd)$/;
