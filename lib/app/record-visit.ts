/**
 * A page's visit becomes a touchpoint, or nothing: redaction once more, brands and seller, the keep rule,
 * the person's own rules, and the union with the row it continues (reloads, returns, an order shown again).
 */
import { effectiveType } from '../core/build-journey';
import type { Journey } from '../core/journey';
import { decideKeep, siteOfJourney, type KeepDecision, type TabChoice } from '../core/keep';
import type { PageVisit } from '../core/page-visit';
import { ruleMatches, type PersonRule } from '../core/person-rule';
import type { Settings, Store } from '../core/ports';
import type { Tag } from '../core/tag';
import { SESSION_LOOKS_BACK, sessionOf } from '../core/session';
import { NOTHING_SAID, SCHEMA_VERSION, type Touchpoint, type TouchpointBrand } from '../core/touchpoint';
import type { BrandCandidate } from '../core/signals';
import type { JourneyBrand } from '../core/journey';
import { fingerprintWord } from '../core/redact';
import type { Channel, EntrySource, Initiator, Ownership, TouchpointType } from '../core/vocabulary';

export type ResolvedBrands = {
  readonly brands: readonly TouchpointBrand[];
  readonly seller: string;
  readonly product: string;
  readonly channel: Channel;
  /** The site's own name as people read it. */
  readonly siteName: string;
};

/** What the background can do that this use case cannot by itself. */
export type VisitEdges = {
  readonly store: Store;
  readonly site: (host: string) => string;
  readonly neverRecord: (host: string, own: readonly string[]) => boolean;
  /** Known for many brands: marketplaces, search, social, video. */
  readonly isGeneralSite: (host: string) => boolean;
  readonly redactHost: (host: string) => string;
  readonly pathTemplate: (path: string) => string;
  readonly resolve: (page: {
    host: string;
    tag: Tag;
    candidates: readonly BrandCandidate[];
    journeyBrands: readonly JourneyBrand[];
  }) => ResolvedBrands;
  readonly entrySource: (visit: PageVisit) => EntrySource;
  readonly tabChoice: (tabId: number) => Promise<TabChoice | undefined>;
  readonly rememberTab: (tabId: number, choice: TabChoice) => Promise<void>;
  readonly now: () => number;
  readonly zone: () => { readonly timeZone: string; readonly utcOffsetMin: number };
  readonly appVersion: string;
};

export type VisitOrigin = {
  /** −1: from the outbox, the tab is gone. */
  readonly tabId: number;
  /** The browser's id of the document; '' = unknown. */
  readonly documentId: string;
  /** "Belongs here": the journey a person chose for this page; '' = the rule decides. */
  readonly chosenCaseId: string;
};

export type RecordedVisit = { readonly kept: boolean; readonly row: Touchpoint | null };

const NOT_KEPT: RecordedVisit = { kept: false, row: null };

/** May a page of this host be read at all? A refusal leaves nothing but a count. */
export async function mayRead(host: string, { store, neverRecord }: VisitEdges): Promise<boolean> {
  const settings = await store.settings();
  if (settings.agreedAt === null) return false;
  if (!neverRecord(host, settings.neverRecord)) return true;
  await store.changeSettings((stored) => ({ neverRecordedCount: stored.neverRecordedCount + 1 }));
  return false;
}

export async function recordVisit(
  visit: PageVisit,
  origin: VisitOrigin,
  edges: VisitEdges,
): Promise<RecordedVisit> {
  const settings = await edges.store.settings();
  if (settings.agreedAt === null) return NOT_KEPT;
  const recording = (await edges.store.journeys()).filter((journey) => journey.state === 'recording');
  if (recording.length === 0) return NOT_KEPT;
  if (!(await mayRead(visit.host, edges))) return NOT_KEPT;
  const { tag, host } = visit;
  if (tag.kind === 'none' || tag.stage === 'none') return NOT_KEPT;

  const resolved = await resolvePage(visit, recording, edges);
  const site = edges.site(host);
  const tab = origin.tabId < 0 ? undefined : await edges.tabChoice(origin.tabId);
  const decision = await keepOrNot(visit, origin, { recording, resolved, settings, site, edges });
  if (decision.kind === 'dropped') return NOT_KEPT;

  const rules = await edges.store.personRules();
  const sessionId = sessionOf(visit, await edges.store.newestTouchpoints(SESSION_LOOKS_BACK), settings);
  const document = origin.documentId === '' ? '' : `${origin.documentId}:${visit.step}`;
  const caseId = decision.kind === 'joins' ? decision.caseId : '';
  const journey = recording.find((each) => each.caseId === caseId) ?? recording[0];
  const fresh = freshTouchpoint(
    visit,
    { ...tag, kind: tag.kind, stage: tag.stage },
    {
      resolved,
      document,
      isFirstPage: isFirstPage(visit, site, tab),
      sessionId,
      caseId,
      fittingCaseIds: decision.kind === 'unassigned' ? decision.caseIds : [],
      recordingScope: journey?.recordingScope ?? 'listed_sites',
      settings,
      rules,
      edges,
    },
  );
  const gap = settings.sessionGapMinutes * 60_000;
  const row = await edges.store.upsertVisit(
    { visitId: visit.eventId, document, caseId, addressKey: visit.addressKey },
    (stored, sameAddress) => {
      if (stored !== undefined) return continueRow(stored, fresh, visit);
      const continued = sameAddress.findLast((each) => isContinuedBy(each, visit, gap));
      return continued === undefined ? fresh : continueRow(continued, fresh, visit, gap);
    },
  );
  if (row !== null && row.caseId !== '' && origin.tabId >= 0) {
    const byPerson = origin.chosenCaseId !== '' || ((await edges.tabChoice(origin.tabId))?.byPerson ?? false);
    await edges.rememberTab(origin.tabId, { caseId: row.caseId, site, byPerson });
  }
  return { kept: row !== null, row };
}

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

async function keepOrNot(
  visit: PageVisit,
  origin: VisitOrigin,
  known: {
    readonly recording: readonly Journey[];
    readonly resolved: ResolvedBrands;
    readonly settings: Settings;
    readonly site: string;
    readonly edges: VisitEdges;
  },
): Promise<KeepDecision> {
  const { recording, resolved, settings, site, edges } = known;
  // an update of a visit goes where the visit went, also from the outbox, when its tab is gone
  const stored = await edges.store.rowOfVisit(visit.eventId);
  if (stored !== undefined && origin.chosenCaseId === '') {
    return stored.caseId === ''
      ? { kind: 'unassigned', caseIds: stored.fittingCaseIds }
      : { kind: 'joins', caseId: stored.caseId };
  }
  if (recording.some((journey) => journey.caseId === origin.chosenCaseId)) {
    return { kind: 'joins', caseId: origin.chosenCaseId };
  }
  const named = recording
    .map((journey) => journey.caseId)
    .filter((caseId) => visit.named.includes(fingerprintWord(settings.salt, caseId)));
  return decideKeep(
    {
      kind: visit.tag.kind,
      host: visit.host,
      site,
      named,
      brands: resolved.brands.map((brand) => brand.brand),
      tab:
        origin.tabId < 0
          ? await lastHere(recording, site, visit, known)
          : await edges.tabChoice(origin.tabId),
    },
    recording,
  );
}

/** From the outbox, without its tab: the journey whose newest row is of this site and session. */
async function lastHere(
  recording: readonly Journey[],
  site: string,
  visit: PageVisit,
  { settings, edges }: { readonly settings: Settings; readonly edges: VisitEdges },
): Promise<TabChoice | undefined> {
  for (const { caseId } of recording) {
    const last = await edges.store.lastTouchpointOf(caseId);
    const isNear =
      last !== undefined && Math.abs(visit.start - last.complete) <= settings.sessionGapMinutes * 60_000;
    if (isNear && edges.site(last.pageHost) === site) return { caseId, site, byPerson: false };
  }
  return undefined;
}

/** False on the way inside a site: the same tab came from there, by no outside link and no campaign. */
function isFirstPage(visit: PageVisit, site: string, tab: TabChoice | undefined): boolean {
  const { referrerHost, medium } = visit.entry;
  return visit.navigation !== 'step' && (tab?.site !== site || referrerHost !== '' || medium !== '');
}

function freshTouchpoint(
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
    readonly recordingScope: Touchpoint['recordingScope'];
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
    excluded: false,
    excludeReason: '',
    recordingScope: known.recordingScope,
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

/** More than this many visits united in one row are no longer told apart. */
const MAX_VISITS = 200;

/**
 * True when the visit shows the same page again rather than a new one: a reload or a way back in the same
 * session, or an order confirmation that is opened again, however often and however late.
 */
function isContinuedBy(row: Touchpoint, visit: PageVisit, gap: number): boolean {
  const sameSession = visit.start - row.complete <= gap;
  if (effectiveType(row) === 'order' && visit.tag.kind === 'order') {
    return sameSession || row.pagePath.includes('{id}');
  }
  return sameSession && (visit.navigation === 'reload' || visit.navigation === 'back_forward');
}

/** The stored row with what the visit adds. The newest tag counts; the person's choices stay. */
function continueRow(
  row: Touchpoint,
  fresh: Touchpoint,
  visit: PageVisit,
  gap = Number.POSITIVE_INFINITY,
): Touchpoint {
  const seen = row.visits[visit.eventId] ?? 0;
  const visits = { ...row.visits, [visit.eventId]: Math.max(seen, visit.activeSeconds) };
  const isKnown = row.visitIds.includes(visit.eventId);
  if (!isKnown && row.visitIds.length >= MAX_VISITS) return row;
  const sameSession = visit.start - row.complete <= gap;
  const newestTag = row.eventId === visit.eventId && visit.complete >= row.complete;
  return {
    ...row,
    ...(newestTag
      ? {
          touchpointType: fresh.touchpointType,
          stageAuto: fresh.stageAuto,
          confidence: fresh.confidence,
          ruleId: fresh.ruleId,
          evidence: fresh.evidence,
          brands: fresh.brands,
          seller: fresh.seller,
          product: fresh.product,
          channel: fresh.channel,
        }
      : {}),
    complete: sameSession ? Math.max(row.complete, visit.complete) : row.complete,
    activeSeconds: sum(Object.values(visits)),
    visits,
    visitIds: isKnown ? row.visitIds : [...row.visitIds, visit.eventId],
    documents: [...new Set([...row.documents, ...fresh.documents])],
  };
}

function sum(numbers: readonly number[]): number {
  return Math.round(numbers.reduce((total, each) => total + each, 0) * 10) / 10;
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
