/**
 * What the page script reads off one page: plain, bounded data. The background weighs it at once and forgets it;
 * only the tag, a redacted path and at most ten short brand or product strings stay (see `page-visit.ts`).
 */
import { asRecord, oneOf, text } from './parse-parts';

/** Where a brand or product string was found; the resolver weighs them by this. */
export const CANDIDATE_SOURCES = [
  'site_name',
  'brand',
  'product',
  'title',
  'subject',
  'compared',
  'listed',
  'query',
] as const;
export type CandidateSource = (typeof CANDIDATE_SOURCES)[number];

/** One brand or product name read off the page, at most 80 characters. */
export type BrandCandidate = { readonly source: CandidateSource; readonly text: string };

export const MAX_CANDIDATES = 10;
export const MAX_CANDIDATE_LENGTH = 80;

export function parseCandidate(input: unknown): BrandCandidate | undefined {
  const candidate = asRecord(input);
  const source = oneOf(CANDIDATE_SOURCES, candidate['source']);
  const name = text(candidate['text'], MAX_CANDIDATE_LENGTH);
  return source === undefined || name === undefined ? undefined : { source, text: name };
}

/** Upper bounds of reading: work on a page is bounded by count, never by luck. */
export const READING_LIMITS = {
  address: 2048,
  parameters: 30,
  parameterName: 40,
  parameterValue: 200,
  title: 300,
  language: 12,
  headings: 4,
  subheadings: 24,
  heading: 120,
  buttons: 60,
  button: 48,
  notices: 4,
  tabs: 6,
  tab: 40,
  bodyNames: 60,
  bodyName: 80,
  structuredBlocks: 20,
  structuredBlockLength: 65_536,
  structuredDepth: 8,
  structuredNodes: 2_000,
  names: 40,
} as const;

/**
 * What was read off a page. `facts` counts what stands in the page by code, e.g. `field:card` → 3 or
 * `structured:product` → 24; the codes come from our own lists, never from the page.
 */
export type PageSignals = {
  readonly host: string;
  /** The service that the background knows under this host (host-kinds.ts), or ''. */
  readonly service?: string;
  /** Decoded path, lower case. */
  readonly path: string;
  /** Decoded query parameters, at most 30, lower-case keys. */
  readonly parameters: readonly (readonly [key: string, value: string])[];
  readonly title: string;
  /** `lang` of the document, lower case, or ''. */
  readonly language: string;
  /** First-level headings, then all others. */
  readonly headings: readonly string[];
  readonly subheadings: readonly string[];
  readonly buttons: readonly string[];
  /** Messages of success that the page shows. */
  readonly notices: readonly string[];
  /** Labels of tabs that were opened (not the first of their row). */
  readonly tabs: readonly string[];
  /** Id and class names of `<html>` and `<body>`. */
  readonly bodyNames: readonly string[];
  readonly facts: Readonly<Record<string, number>>;
  /** Brand and product names as found, best sources first. */
  readonly names: readonly BrandCandidate[];
};
