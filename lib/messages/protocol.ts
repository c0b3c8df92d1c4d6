/**
 * The two message doors. Page-facing: a recorded page may only add a visit and gets back whether it was
 * kept. Internal: the extension's own pages ask the background for what only it can do. Everything else
 * the pages do themselves on the store.
 */
import type { SiteKind } from '../core/journey';
import type { PageVisit } from '../core/page-visit';
import type { Tag } from '../core/tag';
import type { BrandRelation } from '../core/vocabulary';

/** Page → background. */
export type PageMessage = { readonly kind: 'visit'; readonly visit: PageVisit };
/** `kept`: stored (or waiting unassigned); a page that is not kept sends nothing more. */
export type PageReply = { readonly ok: true; readonly kept: boolean } | { readonly ok: false };

/** Background → page script of one tab, for the popup's "this page". */
export type TabQuestion = { readonly kind: 'describe' } | { readonly kind: 'belongs'; readonly key: string };

/** What the popup shows of the tab at hand. */
export type PageAtHand =
  | {
      readonly kind: 'page';
      readonly host: string;
      readonly tag: Tag;
      readonly brand: string;
      readonly brandRelation: BrandRelation | '';
      readonly seller: string;
      /** The stored row, '' when the page was not kept. */
      readonly eventId: string;
      /** The journey it joined; '' = none or unassigned. */
      readonly caseId: string;
      /** What adding this site would suggest. */
      readonly siteKind: SiteKind;
    }
  /** A web page that is not recorded: its host can be added with one click. */
  | { readonly kind: 'not_recorded'; readonly host: string; readonly siteKind: SiteKind }
  /** Never-record list, or not a web page. */
  | { readonly kind: 'never'; readonly host: string }
  | { readonly kind: 'no_page' };

/** Extension pages → background. */
export type InternalMessage =
  /** Journeys, settings or permissions changed: bring plan, scripts, icon and alarms in line with them. */
  | { readonly kind: 'reconcile' }
  | { readonly kind: 'page_at_hand'; readonly tabId: number }
  /** "Belongs here": keep the page of this tab in this journey, and the tab's next pages too. */
  | { readonly kind: 'belongs'; readonly tabId: number; readonly caseId: string };

export type InternalReplies = {
  reconcile: { readonly ok: true };
  page_at_hand: PageAtHand;
  belongs: { readonly ok: boolean };
};
