/** The row of a visit that continues no other: facts of the page, redacted once more, and the person's own rules. */
import type { Journey } from '../core/journey';
import { ruleMatches, type PersonRule } from '../core/person-rule';
import type { PageVisit } from '../core/page-visit';
import type { Settings } from '../core/ports';
import { testRunOf } from '../core/study-rules';
import type { Tag } from '../core/tag';
import { NOTHING_SAID, SCHEMA_VERSION, type Touchpoint } from '../core/touchpoint';
import type { Channel, Initiator, Ownership, TouchpointType } from '../core/vocabulary';
import type { ResolvedBrands, VisitEdges } from './visit-edges';

export function freshTouchpoint(
  visit: PageVisit,
  tag: Tag & { kind: TouchpointType; stage: Exclude<Tag['stage'], 'none'> },
  known: {
    readonly resolved: ResolvedBrands;
    readonly document: string;
    /** The first page of a visit to its site: how that was reached is the entry source. */
    readonly isFirstPage: boolean;
    readonly sessionId: string;
    readonly caseId: string;
    readonly fittingCaseIds: readonly string[];
    /** The one it joins, else one of those it may join. */
    readonly journey: Journey | undefined;
    readonly settings: Settings;
    readonly rules: readonly PersonRule[];
    readonly edges: VisitEdges;
  },
): Touchpoint {
  const { resolved, edges, settings } = known;
  const pageHost = edges.redactHost(visit.host);
  const pagePath = edges.pathTemplate(visit.pathTemplate);
  const rule = known.rules.find((each) => ruleMatches(each, { pageHost, pagePath, capture: 'auto' }));
  return {
    eventId: visit.eventId,
    caseId: known.caseId,
    fittingCaseIds: known.fittingCaseIds,
    start: visit.start,
    complete: visit.complete,
    recordedAt: edges.now(),
    activeSeconds: visit.activeSeconds,
    timePrecision: 'exact',
    ...edges.zone(),
    touchpointType: tag.kind,
    stageAuto: tag.stage,
    confidence: tag.confidence,
    ruleId: tag.ruleId,
    ruleVersion: tag.ruleVersion,
    evidence: tag.evidence,
    person: rule?.choice ?? {},
    personRuleId: rule?.ruleId ?? '',
    channel: resolved.channel,
    entrySource: known.isFirstPage ? edges.entrySource(visit) : '',
    ownership: ownershipOf(tag.kind, resolved),
    initiator: initiatorOf(tag.kind),
    device: 'this_computer',
    experiencedBy: 'self',
    brands: resolved.brands,
    seller: resolved.seller,
    product: resolved.product,
    orderStatus: '',
    ...NOTHING_SAID,
    studyVersion: known.journey?.studyVersion ?? '',
    capture: 'auto',
    contingency: 'event',
    pageHost,
    pagePath,
    pageTitle: visit.pageTitle,
    redacted: [
      ...(pageHost === visit.host ? [] : ['page_host']),
      ...(/\{\w+\}/.test(pagePath) ? ['page_path'] : []),
      ...(visit.pageTitle === '' ? [] : ['page_title']),
    ],
    ...testRunOf(known.journey),
    recordingScope: known.journey?.recordingScope ?? 'listed_sites',
    installId: settings.installId,
    sessionId: known.sessionId,
    addressKey: visit.addressKey,
    visits: { [visit.eventId]: visit.activeSeconds },
    visitIds: [visit.eventId],
    documents: known.document === '' ? [] : [known.document],
    appVersion: edges.appVersion,
    schemaVersion: SCHEMA_VERSION,
  };
}

const EXTERNAL_CHANNELS: ReadonlySet<Channel> = new Set<Channel>([
  'search_engine',
  'review_site',
  'social_media',
  'video',
  'forum',
  'ai_assistant',
]);
const PARTNER_CHANNELS: ReadonlySet<Channel> = new Set<Channel>([
  'marketplace',
  'comparison_site',
  'classifieds',
]);

/** Types of page that search engines, magazines and review sites show. */
const OTHERS_SAY: ReadonlySet<TouchpointType> = new Set<TouchpointType>([
  'search',
  'review',
  'content',
  'comparison',
  'price_check',
  'peer_observation',
  'complaint',
]);

/** Lemon & Verhoef's four owners, from what the page is and whose site it stands on. */
function ownershipOf(type: TouchpointType, { brands, channel, seller, siteName }: ResolvedBrands): Ownership {
  if (type === 'review_written' || type === 'recommendation_given') return 'customer_owned';
  if (EXTERNAL_CHANNELS.has(channel)) return 'social_external';
  if (PARTNER_CHANNELS.has(channel) || seller !== '') return 'partner_owned';
  // what others say, on a site that is not the brand's own
  const isOwnSite = brands.some(({ brand }) => brand === siteName);
  return OTHERS_SAY.has(type) && !isOwnSite ? 'social_external' : 'brand_owned';
}

function initiatorOf(type: TouchpointType): Initiator {
  return type === 'advertisement' || type === 'service_message' ? 'brand' : 'customer';
}
