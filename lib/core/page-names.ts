/** The few brand and product strings of a page that the resolver and the keep rule read. */
import { foldText } from './fold-text';
import {
  MAX_CANDIDATES,
  MAX_CANDIDATE_LENGTH,
  type BrandCandidate,
  type CandidateSource,
  type PageSignals,
} from './signals';

/** How many of each source are kept, best first; listed names fill what is left. */
const ORDER: readonly (readonly [source: CandidateSource, most: number])[] = [
  ['brand', 2],
  ['subject', 2],
  ['product', 1],
  ['site_name', 2],
  ['query', 1],
  ['compared', 4],
  ['listed', MAX_CANDIDATES],
];

/** At most ten names of at most 80 characters, titles last; a query stays here and only names brands later. */
export function readCandidates(signals: PageSignals): BrandCandidate[] {
  const kept: BrandCandidate[] = [];
  const add = (source: CandidateSource, text: string): void => {
    const tidy = text.replace(/\s+/g, ' ').trim().slice(0, MAX_CANDIDATE_LENGTH);
    if (
      tidy !== '' &&
      kept.length < MAX_CANDIDATES &&
      !kept.some((known) => known.source === source && known.text === tidy)
    )
      kept.push({ source, text: tidy });
  };
  const unnamed = !signals.names.some((name) => name.source === 'product');
  if (unnamed && looksLikeProduct(signals)) add('product', signals.headings[0] ?? '');
  // a shop's page of one brand: /brands/acme, /lieblingsmarken/acme.html, headed by its name
  const [, ofBrand = ''] = BRAND_STEP.exec(signals.path) ?? [];
  const heading = [...signals.headings, signals.title.split('|')[0] ?? ''].find(
    (text) => ofBrand !== '' && lettersOf(text) === lettersOf(ofBrand),
  );
  if (heading !== undefined) add('brand', heading);
  for (const [source, most] of ORDER) {
    if (source === 'compared')
      for (const title of [signals.headings[0] ?? '', signals.title]) add('title', title);
    signals.names
      .filter((name) => name.source === source)
      .slice(0, most)
      .forEach((name) => add(source, name.text));
  }
  if (/^(?:social|video|reviews)$/.test(signals.service ?? '')) add('title', signals.title);
  return kept;
}

const BRAND_STEP =
  /(?:brands?|marken|marques?|mar[ck]as?|marchi|manufacturers?|hersteller|vendors|brendi?|proizvoditeli|producent(?:s|er)?|razotaji|zimoli)\/(?:\d+[-_])?([^/]+?)(?:\.\w+)?\/?$/;

function lettersOf(text: string): string {
  return foldText(text).replace(/[^a-z0-9]+/g, '');
}

/** The text that may name a need or a brand: title, headings and the names of structured data. */
export function namingText(signals: PageSignals): string {
  return [
    signals.title,
    ...signals.headings,
    ...signals.subheadings,
    ...signals.names.map((name) => name.text),
  ].join(' \n ');
}

/** One thing to buy: its heading is its name. */
function looksLikeProduct({ facts }: PageSignals): boolean {
  return (
    facts['open_graph:product'] !== undefined ||
    (facts['field:quantity'] === 1 &&
      (facts['control:add'] !== undefined || facts['hidden:product'] !== undefined))
  );
}
