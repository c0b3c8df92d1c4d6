/** The few brand and product strings that may leave the page script with the tag. */
import {
  MAX_CANDIDATES,
  MAX_CANDIDATE_LENGTH,
  type BrandCandidate,
  type CandidateSource,
  type PageSignals,
} from '../core/signals';

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
