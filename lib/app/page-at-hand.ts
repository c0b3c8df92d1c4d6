/** What the popup says about the page of the tab it was opened over. */
import type { PageAtHand } from '../core/page-at-hand';
import type { PageVisit } from '../core/page-visit';
import type { Store } from '../core/ports';
import { neverPatterns } from '../core/study-rules';
import { subjectOf } from '../core/build-journey';
import { resolvePage } from './resolve-page';
import type { ResolvedBrands, VisitEdges } from './visit-edges';

export type AtHandEdges = Pick<VisitEdges, 'resolve' | 'neverRecord' | 'isGeneralSite' | 'redactHost'> & {
  readonly store: Store;
  /** Host of the tab's page; '' when it is no web page or may not be known. */
  readonly tabHost: (tabId: number) => Promise<string>;
  /** The visit as the page script sees it now; undefined when it does not run there. */
  readonly describe: (tabId: number) => Promise<PageVisit | undefined>;
};

export async function pageAtHand(tabId: number, edges: AtHandEdges): Promise<PageAtHand> {
  const host = (await edges.tabHost(tabId)).replace(/^www\./, '');
  const settings = await edges.store.settings();
  if (host === '') return { kind: 'no_page' };
  // those that a visit is weighed by: as many as run, however many there are
  const journeys = await edges.store.runningJourneys();
  if (edges.neverRecord(host, neverPatterns(settings, journeys))) return { kind: 'never', host };
  const visit = await edges.describe(tabId);
  const known = edges.isGeneralSite(host) ? 'general' : 'single_brand';
  if (visit === undefined) return { kind: 'not_recorded', host, siteKind: known };
  const resolved = await resolvePage(visit, journeys, edges);
  const row = await edges.store.rowOfVisit(visit.eventId);
  const first = resolved.brands[0];
  return {
    kind: 'page',
    host,
    tag: visit.tag,
    brand: row === undefined ? (first?.brand ?? '') : subjectOf(row),
    brandRelation: first?.relation ?? '',
    seller: resolved.seller,
    eventId: row?.eventId ?? '',
    caseId: row?.caseId ?? '',
    siteKind: sellsManyBrands(resolved) ? 'general' : known,
  };
}

function sellsManyBrands({ seller, brands }: ResolvedBrands): boolean {
  return seller !== '' || brands.some((brand) => brand.relation !== 'subject');
}
