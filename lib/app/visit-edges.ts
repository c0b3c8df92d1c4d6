/** What the recording of a visit needs from outside, and what it is told of where the visit came from. */
import type { JourneyBrand } from '../core/journey';
import type { TabChoice } from '../core/keep';
import type { PageVisit } from '../core/page-visit';
import type { Store } from '../core/ports';
import type { BrandCandidate } from '../core/signals';
import type { Tag } from '../core/tag';
import type { TouchpointBrand } from '../core/touchpoint';
import type { Channel, EntrySource } from '../core/vocabulary';

export type ResolvedBrands = {
  readonly brands: readonly TouchpointBrand[];
  readonly seller: string;
  readonly product: string;
  readonly channel: Channel;
  /** The site's own name as people read it. */
  readonly siteName: string;
};

/** What the background can do that this use case cannot by itself. */
export type VisitEdges = {
  readonly store: Store;
  readonly site: (host: string) => string;
  readonly neverRecord: (host: string, own: readonly string[]) => boolean;
  /** Known for many brands: marketplaces, search, social, video. */
  readonly isGeneralSite: (host: string) => boolean;
  readonly redactHost: (host: string) => string;
  readonly pathTemplate: (path: string) => string;
  readonly resolve: (page: {
    host: string;
    tag: Tag;
    candidates: readonly BrandCandidate[];
    journeyBrands: readonly JourneyBrand[];
  }) => ResolvedBrands;
  readonly entrySource: (visit: PageVisit) => EntrySource;
  /** @param site where the tab is now: what it remembers of another is not told */
  readonly tabChoice: (tabId: number, site: string) => Promise<TabChoice | undefined>;
  readonly rememberTab: (tabId: number, choice: TabChoice) => Promise<void>;
  readonly now: () => number;
  readonly zone: () => { readonly timeZone: string; readonly utcOffsetMin: number };
  readonly appVersion: string;
};

export type VisitOrigin = {
  /** −1: from the outbox, the tab is gone. */
  readonly tabId: number;
  /** The browser's id of the document; '' = unknown. */
  readonly documentId: string;
  /** "Belongs here": the journey a person chose for this page; '' = the rule decides. */
  readonly chosenCaseId: string;
};
