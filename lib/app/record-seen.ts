/** A page that was seen → weighed, and stored where it belongs. */
import { isThanks } from '../core/thanks';
import type { PageReading, PageVisit } from '../core/page-visit';
import type { SeenPage } from '../core/seen-page';
import type { VisitOrigin } from './visit-edges';
import { weighPage, type WeighingEdges } from './weigh-page';

export type RecordedSeen = {
  readonly kept: boolean;
  /** Undefined when nothing is recorded. */
  readonly reading?: PageReading;
  /** True when it could not be stored yet. */
  readonly isWaiting?: boolean;
  /** True when the page is the answer to a form that was sent. */
  readonly thanks?: boolean;
};

/** @param record stores a visit; answers whether it was kept */
export async function recordSeen(
  { visit, signals, landing, after }: SeenPage,
  origin: VisitOrigin,
  edges: WeighingEdges & {
    readonly record: (
      visit: PageVisit,
      origin: VisitOrigin,
    ) => Promise<{ kept: boolean; isWaiting?: boolean }>;
  },
): Promise<RecordedSeen> {
  const { referrerHost } = visit.entry;
  const reading = await weighPage(signals, { host: visit.host, referrerHost, landing }, edges);
  if (reading === undefined) return { kept: false };
  const thanks = after !== undefined && isThanks(reading.tag.kind, after);
  if (after !== undefined && !thanks) return { kept: false, reading, thanks };
  const { kept, isWaiting = false } = await edges.record({ ...visit, ...reading }, origin);
  return { kept, isWaiting, reading, thanks };
}
