/**
 * A page's visit becomes a touchpoint, or nothing: redaction once more, brands and seller, the keep rule,
 * the person's own rules, and the union with the row it continues (reloads, returns, an order shown again).
 */
import { continueRow, isContinuedBy } from '../core/continue-row';
import type { TabChoice } from '../core/keep';
import type { PageVisit } from '../core/page-visit';
import { SESSION_LOOKS_BACK, sessionOf } from '../core/session';
import { isRecordingAt, neverPatterns } from '../core/study-rules';
import type { Touchpoint } from '../core/touchpoint';
import { freshTouchpoint } from './fresh-touchpoint';
import { keepOrNot } from './keep-or-not';
import { resolvePage } from './resolve-page';
import type { VisitEdges, VisitOrigin } from './visit-edges';

export type RecordedVisit = { readonly kept: boolean; readonly row: Touchpoint | null };

const NOT_KEPT: RecordedVisit = { kept: false, row: null };

/** May a page of this host be read at all? A refusal leaves nothing but a count. */
export async function mayRead(host: string, edges: VisitEdges): Promise<boolean> {
  const settings = await edges.store.settings();
  if (settings.agreedAt === null) return false;
  return isNoNeverHost(host, edges, neverPatterns(settings, await edges.store.runningJourneys()));
}

async function isNoNeverHost(
  host: string,
  { store, neverRecord }: VisitEdges,
  patterns: readonly string[],
): Promise<boolean> {
  if (!neverRecord(host, patterns)) return true;
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
  const { utcOffsetMin } = edges.zone();
  const running = await edges.store.runningJourneys();
  const recording = running.filter((journey) =>
    // a visit that lay in the outbox over the end of the hours belongs where it began
    isRecordingAt(journey, visit.start, utcOffsetMin),
  );
  if (recording.length === 0) return NOT_KEPT;
  if (!(await isNoNeverHost(visit.host, edges, neverPatterns(settings, running)))) return NOT_KEPT;
  const { tag, host } = visit;
  if (tag.kind === 'none' || tag.stage === 'none') return NOT_KEPT;

  const resolved = await resolvePage(visit, recording, edges);
  const site = edges.site(host);
  const tab = origin.tabId < 0 ? undefined : await edges.tabChoice(origin.tabId, site);
  const decision = await keepOrNot(visit, origin, { recording, resolved, settings, site, edges });
  if (decision.kind === 'dropped') return NOT_KEPT;

  const rules = await edges.store.personRules();
  const document = origin.documentId === '' ? '' : `${origin.documentId}:${visit.step}`;
  const caseId = decision.kind === 'joins' ? decision.caseId : '';
  const journey = recording.find((each) => each.caseId === caseId) ?? recording[0];
  const counting = journey?.underStudy ?? settings;
  const sessionId = sessionOf(visit, await edges.store.newestTouchpoints(SESSION_LOOKS_BACK), counting);
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
      journey,
      settings,
      rules,
      edges,
    },
  );
  const gap = counting.sessionGapMinutes * 60_000;
  const row = await edges.store.upsertVisit(
    { visitId: visit.eventId, document, caseId, addressKey: visit.addressKey },
    (stored, sameAddress) => {
      if (stored !== undefined) return continueRow(stored, fresh, visit);
      const continued = sameAddress.findLast((each) => isContinuedBy(each, visit, gap));
      return continued === undefined ? fresh : continueRow(continued, fresh, visit, gap);
    },
  );
  if (row !== null && row.caseId !== '' && origin.tabId >= 0) {
    const byPerson =
      origin.chosenCaseId !== '' || ((await edges.tabChoice(origin.tabId, site))?.byPerson ?? false);
    await edges.rememberTab(origin.tabId, { caseId: row.caseId, site, byPerson });
  }
  return { kept: row !== null, row };
}

/** False on the way inside a site: the same tab came from there, by no outside link and no campaign. */
function isFirstPage(visit: PageVisit, site: string, tab: TabChoice | undefined): boolean {
  const { referrerHost, medium } = visit.entry;
  return visit.navigation !== 'step' && (tab?.site !== site || referrerHost !== '' || medium !== '');
}
