/** Does the visit belong to a journey, and to which: what was decided before, the person's choice, then the rule. */
import { effectiveType } from '../core/build-journey';
import type { Journey } from '../core/journey';
import { decideKeep, type KeepDecision, type TabChoice } from '../core/keep';
import type { PageVisit } from '../core/page-visit';
import type { Settings } from '../core/ports';
import { fingerprintWord } from '../core/fingerprint';
import type { ResolvedBrands, VisitEdges, VisitOrigin } from './visit-edges';

export async function keepOrNot(
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
  const again = await orderShownAgain(visit, recording, edges);
  if (again !== '') return { kind: 'joins', caseId: again };
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
          : await edges.tabChoice(origin.tabId, site),
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

/** An order's own page, opened once more from a bookmark or a mail: its journey is known; '' = none. */
async function orderShownAgain(
  visit: PageVisit,
  recording: readonly Journey[],
  edges: VisitEdges,
): Promise<string> {
  if (visit.tag.kind !== 'order' || visit.addressKey === '') return '';
  const alike = await edges.store.alikeTouchpoints(
    edges.redactHost(visit.host),
    edges.pathTemplate(visit.pathTemplate),
  );
  const known = alike.find(
    (row) =>
      row.addressKey === visit.addressKey &&
      effectiveType(row) === 'order' &&
      recording.some(({ caseId }) => caseId === row.caseId),
  );
  return known?.caseId ?? '';
}
