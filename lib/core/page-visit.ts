/**
 * The one message a page may send: a visit with its tag, already redacted in the page script.
 * `parsePageVisit` is the border: it turns `unknown` into a visit or a named problem.
 */
import { MAX_CANDIDATES, MAX_CANDIDATE_LENGTH, type BrandCandidate } from './signals';
import type { Tag } from './tag';

/** How the document was reached, as `PerformanceNavigationTiming.type` says; `step` = single-page step. */
export const NAVIGATION_TYPES = ['navigate', 'reload', 'back_forward', 'prerender', 'step'] as const;
export type NavigationType = (typeof NAVIGATION_TYPES)[number];

/** Facts about where a visit came from; click ids and campaign values are read, classified and dropped. */
export type EntryFacts = {
  /** Host of the referrer; '' = none or the same site. */
  readonly referrerHost: string;
  /** GA4-style medium class: `cpc`, `email`, `social`, `affiliate`, `display`, … or ''. */
  readonly medium: string;
  /** Lower-case campaign source when it is a known word, else ''. */
  readonly source: string;
};

/** Times are epoch milliseconds; `activeSeconds` seconds in the foreground and not idle. */
export type PageVisit = {
  readonly eventId: string;
  readonly step: number;
  readonly host: string;
  readonly pathTemplate: string;
  readonly pageTitle: string;
  readonly addressKey: string;
  readonly language: string;
  readonly navigation: NavigationType;
  readonly entry: EntryFacts;
  readonly tag: Tag;
  readonly candidates: readonly BrandCandidate[];
  /** Keys (from the plan) of the journeys whose words the page names. */
  readonly named: readonly string[];
  readonly start: number;
  readonly complete: number;
  readonly activeSeconds: number;
};

