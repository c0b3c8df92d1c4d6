/**
 * The two message doors. Page-facing: a recorded page may only add a visit and gets back whether it was
 * kept. Internal: the extension's own pages ask the background for what only it can do. Everything else
 * the pages do themselves on the store.
 */
import type { JourneySite } from '../core/journey';
import type { PageAtHand } from '../core/page-at-hand';
import type { PageVisit } from '../core/page-visit';

export type { PageAtHand } from '../core/page-at-hand';

/** Page → background. `enter`: may a page of this host be read at all? */
export type PageMessage = { readonly kind: 'enter' } | { readonly kind: 'visit'; readonly visit: PageVisit };
/** `kept`: stored (or waiting unassigned); a page that is not kept sends nothing more. */
export type PageReply =
  { readonly ok: true; readonly kept: boolean } | { readonly ok: false; readonly flood?: true };

/** Background → page script of one tab, for the popup's "this page". */
export type TabQuestion = { readonly kind: 'describe' };

/** Extension pages → background. */
export type InternalMessage =
  /** Journeys, settings or permissions changed: bring plan, scripts, icon and alarms in line with them. */
  | { readonly kind: 'reconcile' }
  /** The popup may close at the browser's question: what was asked for is stored by the background. */
  | { readonly kind: 'add_site'; readonly caseId: string; readonly site: JourneySite }
  | { readonly kind: 'page_at_hand'; readonly tabId: number }
  /** A question was seen or answered, a day looked through: icon, badge and notices follow. */
  | { readonly kind: 'drive_prompts' }
  /** "Belongs here": keep the page of this tab in this journey, and the tab's next pages too. */
  | { readonly kind: 'belongs'; readonly tabId: number; readonly caseId: string };

export type InternalReplies = {
  reconcile: { readonly ok: true };
  add_site: { readonly ok: boolean };
  page_at_hand: PageAtHand;
  drive_prompts: { readonly ok: true };
  belongs: { readonly ok: boolean };
};
