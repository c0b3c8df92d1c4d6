/**
 * The two message doors. Page-facing: a recorded page may only add a visit and gets back whether it was
 * kept and what its own signals came to. Internal: the extension's own pages ask the background for what only it
 * can do. Everything else the pages do themselves on the store.
 */
import type { JourneySite } from '../core/journey';
import type { PageAtHand } from '../core/page-at-hand';
import type { PageReading, PageVisit } from '../core/page-visit';
import type { SeenPage } from '../core/seen-page';
import type { PageSignals } from '../core/signals';

export type { PageAtHand } from '../core/page-at-hand';

/**
 * Page → background. `enter`: may a page of this host be read at all? `visit`: with signals as long as they have not
 * been weighed, with their reading afterwards. `weigh`: what would this page be? Nothing is stored.
 */
export type PageMessage =
  | { readonly kind: 'enter' }
  | { readonly kind: 'weigh'; readonly signals: PageSignals }
  | { readonly kind: 'visit'; readonly visit: PageVisit }
  | ({ readonly kind: 'visit' } & SeenPage);
/**
 * `kept`: stored (or waiting unassigned); a page that is not kept sends nothing more. `reading`: of the signals,
 * where some were sent. `thanks`: the answer to a form that was sent, a visit of its own.
 */
export type PageReply =
  | { readonly ok: true; readonly kept: boolean; readonly reading?: PageReading; readonly thanks?: boolean }
  | { readonly ok: false; readonly flood?: true };

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
