/** What the popup shows of the tab it was opened over. */
import type { SiteKind } from './journey';
import type { Tag } from './tag';
import type { BrandRelation } from './vocabulary';

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
  /** On the never-record list. */
  | { readonly kind: 'never'; readonly host: string }
  | { readonly kind: 'no_page' };
