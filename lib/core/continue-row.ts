/** When a visit shows a stored page again, and what it adds to the row: reloads, ways back, an order shown again. */
import { effectiveType } from './build-journey';
import type { PageVisit } from './page-visit';
import type { Touchpoint } from './touchpoint';

/** More than this many visits united in one row are no longer told apart. */
const MAX_VISITS = 200;

/**
 * True when the visit shows the same page again rather than a new one: a reload, a way back or a page that
 * led to itself in the same session, or an order confirmation that is opened again, however often and however late.
 */
export function isContinuedBy(row: Touchpoint, visit: PageVisit, gap: number): boolean {
  const sameSession = visit.start - row.complete <= gap;
  if (effectiveType(row) === 'order' && visit.tag.kind === 'order') {
    return sameSession || row.pagePath.includes('{id}');
  }
  // behind one address a checkout may become an order: only the same kind of page is the same page
  if (visit.navigation === 'again') return sameSession && row.touchpointType === visit.tag.kind;
  return sameSession && (visit.navigation === 'reload' || visit.navigation === 'back_forward');
}

/** The stored row with what the visit adds. The newest tag counts; the person's choices stay. */
export function continueRow(
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
