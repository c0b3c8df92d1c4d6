/** Thanks on the very page where a form was sent: an order, a review … without a page of their own. */
import type { PageKind } from './tag';

const DONE_IN_PLACE: ReadonlySet<PageKind> = new Set<PageKind>([
  'order',
  'review_written',
  'recommendation_given',
  'cancellation',
  'return',
  'complaint',
  'support_request',
]);

/** True when a page that was a `before` has become the answer to what was sent on it. */
export function isThanks(now: PageKind, before: PageKind): boolean {
  return now !== before && DONE_IN_PLACE.has(now);
}
