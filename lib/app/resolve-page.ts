/** Whose page it is: the brands on it and the seller, where a shop of many brands is not a brand itself. */
import { siteOfJourney } from '../core/keep';
import type { Journey } from '../core/journey';
import type { PageVisit } from '../core/page-visit';
import type { Tag } from '../core/tag';
import type { ResolvedBrands, VisitEdges } from './visit-edges';

/** Brands and seller of a page, by its names and by what is known of its site. */
export async function resolvePage(
  { host, tag, candidates }: PageVisit,
  journeys: readonly Journey[],
  edges: Pick<VisitEdges, 'resolve' | 'store' | 'isGeneralSite' | 'redactHost'>,
): Promise<ResolvedBrands> {
  const journeyBrands = journeys.flatMap((journey) => journey.brands);
  const resolved = edges.resolve({ host, tag, candidates, journeyBrands });
  return (await sellsManyBrands(host, journeys, edges)) ? asSeller(resolved, tag.kind) : resolved;
}

/** A shop of many brands: the person said so, it is known for it, or a maker's product was seen there. */
async function sellsManyBrands(
  host: string,
  journeys: readonly Journey[],
  edges: Pick<VisitEdges, 'store' | 'isGeneralSite' | 'redactHost'>,
): Promise<boolean> {
  const listed = journeys.flatMap((journey) => siteOfJourney(journey, host) ?? []);
  if (listed.length > 0) return listed.every((site) => site.kind === 'general');
  return edges.isGeneralSite(host) || edges.store.hasSeller(edges.redactHost(host));
}

/** Where a shop of many brands shows no maker, the page is about none of them: the shop is the seller. */
function asSeller(resolved: ResolvedBrands, type: Tag['kind']): ResolvedBrands {
  const brands = resolved.brands.filter(({ brand }) => brand !== resolved.siteName);
  if (brands.length === resolved.brands.length) return resolved;
  return { ...resolved, brands, seller: SELLING.has(type) ? resolved.siteName : resolved.seller };
}

/** Types of page on which a shop of many brands acts as the seller. */
const SELLING: ReadonlySet<Tag['kind']> = new Set<Tag['kind']>([
  'category_page',
  'product_page',
  'wishlist',
  'comparison',
  'service_information',
  'financing',
  'cart',
  'checkout',
  'payment',
  'order',
  'delivery',
  'account',
  'return',
  'support_request',
  'loyalty',
]);
