/**
 * Document → signals: plain, bounded data. Reads structure, headings, button labels and structured data;
 * never form values, cookies, body text, layout or computed style. Never throws, whatever the page does.
 */
import { MAX_CANDIDATE_LENGTH, READING_LIMITS, type BrandCandidate, type PageSignals } from '../core/signals';
import { openDocument, shortText, type DocumentReader } from './document-reader';
import { readControls, readForms, type Marked } from './read-forms';
import { readMaker } from './read-maker';
import { readState } from './read-state';
import { readStructured } from './read-structured';

/**
 * Reads the page; `address` is where the person sees themselves (`location.href`).
 * @param service the kind of service its host is, where it is one
 */
export function readSignals(document: Document, address: string, service = ''): PageSignals {
  const reader = openDocument(document);
  const { host, path, parameters } = readAddressParts(address);
  const facts: Record<string, number> = {};
  const names: BrandCandidate[] = [];
  const count = (code: string, by = 1): void => {
    facts[code] = (facts[code] ?? 0) + by;
  };
  const name = (source: BrandCandidate['source'], text: string): void => {
    const tidy = text.replace(/\s+/g, ' ').trim().slice(0, MAX_CANDIDATE_LENGTH);
    if (tidy === '' || names.length >= READING_LIMITS.names) return;
    if (!names.some((known) => known.source === source && known.text === tidy))
      names.push({ source, text: tidy });
  };

  const title = attempt(() => readTitle(reader), '');
  const headings = attempt(() => readTexts(reader, 'h1', 4), []);
  const subheadings = attempt(() => [...readTexts(reader, 'h2', 16), ...readTexts(reader, 'h3', 8)], []);
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
  const bodyNames = attempt(() => readBodyNames(reader), []);
  const language = attempt(() => (reader.root?.getAttribute('lang') ?? '').slice(0, 12).toLowerCase(), '');
  attempt(() => readQuery(parameters, name), undefined);
  return {
    host,
    service,
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
      if (parameters.length >= 30) break;
      parameters.push([key.toLowerCase().slice(0, 40), value.slice(0, 200)]);
    }
    // single-page shops keep the way in the fragment: #/checkout, #!/cart
    if (/^#!?\//.test(url.hash)) parameters.push(['route', url.hash.replace(/^#!?\//, '').slice(0, 200)]);
    return { host: url.hostname.toLowerCase(), path: decodePath(url.pathname), parameters };
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

function readTitle(reader: DocumentReader): string {
  const element = reader.byTag('title')[0];
  return element ? shortText(element, READING_LIMITS.title) : '';
}

function readTexts(reader: DocumentReader, tag: string, most: number): string[] {
  const texts: string[] = [];
  const elements = reader.byTag(tag);
  for (let i = 0; i < most; i += 1) {
    const element = elements[i];
    if (!element) break;
    const text = shortText(element, READING_LIMITS.heading);
    if (text !== '') texts.push(text);
  }
  return texts;
}

const BODY_NAMES = 60;

function readBodyNames(reader: DocumentReader): string[] {
  const names: string[] = [];
  for (const element of [reader.root, reader.byTag('body')[0]]) {
    if (!element) continue;
    const text = `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`;
    for (const name of text.slice(0, 2_000).split(/\s+/))
      if (name !== '' && names.length < BODY_NAMES) names.push(name);
  }
  return names;
}

/** `<meta>` facts by property or name: Open Graph and its kin. */
function readMeta(
  reader: DocumentReader,
  count: (code: string) => void,
  name: (source: BrandCandidate['source'], text: string) => void,
): void {
  const metas = reader.byTag('meta');
  for (let i = 0; i < 120; i += 1) {
    const meta = metas[i];
    if (!meta) break;
    const key = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
    if (key === '') continue;
    const content = (meta.getAttribute('content') ?? '').slice(0, 200);
    if (key === 'og:type') {
      const type = OPEN_GRAPH_TYPES.find(
        (known) => content.toLowerCase().startsWith(known) || content.toLowerCase().endsWith(`:${known}`),
      );
      if (type !== undefined) count(`open_graph:${type}`);
    } else if (key === 'og:site_name' || key === 'application-name') name('site_name', content);
    else if (key === 'og:brand' || key === 'product:brand' || key === 'twitter:data:brand')
      name('brand', content);
    else if (key.startsWith('product:') || key.startsWith('og:price')) count('open_graph:price');
    else if (key.startsWith('article:')) count('open_graph:article_facts');
    else if (key === 'generator') {
      const maker = GENERATORS.find((known) => content.toLowerCase().includes(known));
      if (maker !== undefined) count(`generator:${maker}`);
    } else if (key === 'robots' && content.toLowerCase().includes('noindex')) count('meta:noindex');
  }
}

const OPEN_GRAPH_TYPES = ['product', 'article', 'website', 'video', 'profile', 'book', 'music'];
const GENERATORS = [
  'woocommerce',
  'wordpress',
  'prestashop',
  'shopify',
  'drupal',
  'joomla',
  'wix',
  'vbulletin',
  'phpbb',
  'discourse',
  'xenforo',
];

const QUERY_KEYS = [
  'q',
  'query',
  'search',
  's',
  'k',
  'keyword',
  'keywords',
  'text',
  'search_query',
  'searchterm',
  'p',
  'wd',
];

function readQuery(
  parameters: PageSignals['parameters'],
  name: (source: BrandCandidate['source'], text: string) => void,
): void {
  for (const [key, value] of parameters) if (QUERY_KEYS.includes(key)) name('query', value);
}
