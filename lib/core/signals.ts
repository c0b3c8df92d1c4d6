/**
 * What the page script reads off one page: plain, bounded data. It never leaves the page script;
 * only the tag and at most ten short brand or product strings do (see `page-visit.ts`).
 */

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
