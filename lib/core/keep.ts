/**
 * The keep rule: does a recognised page belong to a journey? The tag does not decide this, and what is not
 * kept leaves no trace (vocabulary: *Which journey*).
 */
import type { Journey, JourneySite } from './journey';
import type { PageKind } from './tag';
import type { TouchpointType } from './vocabulary';

/** What the tab remembers of this session: the journey its last kept page joined, and on which site. */
export type TabChoice = {
  readonly caseId: string;
  readonly site: string;
  /** The person said "belongs here": every recognised page of that site in this tab belongs. */
  readonly byPerson: boolean;
};

export type PageAtDoor = {
  readonly kind: PageKind;
  readonly host: string;
  /** Registrable domain of the host. */
  readonly site: string;
  /** Case ids whose need, category or brand words stand in title, headings or structured data. */
  readonly named: readonly string[];
  /** Names of the brands that the resolver found. */
  readonly brands: readonly string[];
  readonly tab: TabChoice | undefined;
};

export type KeepDecision =
  | { readonly kind: 'joins'; readonly caseId: string }
  | { readonly kind: 'unassigned'; readonly caseIds: readonly string[] }
  | { readonly kind: 'dropped' };

/**
 * Steps on the way that name no product: on a shop of many brands they belong when the same tab came from a
 * page of that shop which did.
 */
const STEPS_ON_THE_WAY: ReadonlySet<TouchpointType> = new Set<TouchpointType>([
  'cart',
  'checkout',
  'payment',
  'order',
  'delivery',
  'account',
  'return',
  'login',
  'review_written',
  'cancellation',
]);

export function decideKeep(page: PageAtDoor, recording: readonly Journey[]): KeepDecision {
  if (page.kind === 'none') return { kind: 'dropped' };
  const fitting = recording.filter((journey) => fits(page, journey)).map((journey) => journey.caseId);
  if (page.tab !== undefined && fitting.includes(page.tab.caseId)) {
    return { kind: 'joins', caseId: page.tab.caseId };
  }
  const [only] = fitting;
  if (only === undefined) return { kind: 'dropped' };
  return fitting.length === 1 ? { kind: 'joins', caseId: only } : { kind: 'unassigned', caseIds: fitting };
}

function fits(page: PageAtDoor, journey: Journey): boolean {
  const site = siteOfJourney(journey, page.host);
  if (site === undefined && journey.recordingScope === 'listed_sites') return false;
  if (site?.kind === 'single_brand') return true;
  if (page.named.includes(journey.caseId)) return true;
  const names = new Set(journey.brands.map((brand) => brand.name));
  if (page.brands.some((brand) => names.has(brand))) return true;
  if (page.tab?.caseId !== journey.caseId || page.tab.site !== page.site) return false;
  return page.tab.byPerson || STEPS_ON_THE_WAY.has(page.kind as TouchpointType);
}

/** The journey's site that covers a host: the host itself or a domain above it. A brand's own host counts. */
export function siteOfJourney(journey: Journey, host: string): JourneySite | undefined {
  const listed = journey.sites.find((site) => covers(site.host, host));
  if (listed !== undefined) return listed;
  const brandHost = journey.brands.flatMap((brand) => brand.hosts).find((each) => covers(each, host));
  return brandHost === undefined || journey.recordingScope === 'listed_sites'
    ? undefined
    : { host: brandHost, kind: 'single_brand' };
}

/** True when `host` is `site` or a sub-domain of it. */
export function covers(site: string, host: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}
