/** The pooled cases as journeys: cases that are one need of one person are joined, and told apart by their person. */
import { byColumn } from './by-column';
import { groupBy } from '../../core/group-by';
import { joinCases } from '../../core/join-cases';
import type { Journey } from '../../core/journey';
import type { WorkspaceCase } from '../../core/workspace';
import { journeyOf } from '../rows-from-cells';

export type PooledJourney = {
  readonly journey: Journey;
  /** The cases it was joined from, the one opened first before the others. */
  readonly members: readonly WorkspaceCase[];
};

/** @param apart case ids that the researcher wants to stand alone */
export function pooledJourneys(cases: readonly WorkspaceCase[], apart: ReadonlySet<string>): PooledJourney[] {
  const alone = cases.map((each) => ({ each, journey: journeyOf(byColumn('journeys', each.cells)) }));
  const joined = joinCases(
    alone.map(({ each, journey }) => ({ ...journey, installId: each.installId })),
    apart,
  );
  const named = groupBy(
    alone,
    ({ each }) => `${each.participantId}\n${joined.get(each.caseId) ?? each.caseId}`,
  );
  const ids = groupBy(named.keys(), (key) => key.split('\n')[1] ?? '');
  const whole = [...named.values()].map((group) => {
    const [first, ...others] = [...group].sort(
      (a, b) => Number(joined.has(a.each.caseId)) - Number(joined.has(b.each.caseId)),
    );
    if (first === undefined) throw new Error('a group without a case');
    const journey = others.reduce((sum, { journey: part }) => together(sum, part), first.journey);
    const isTwice = (ids.get(first.each.caseId)?.length ?? 0) > 1;
    return {
      journey: isTwice ? { ...journey, caseId: `${journey.caseId}·${journey.participantId}` } : journey,
      members: [first, ...others].map(({ each }) => each),
    };
  });
  return followed(whole);
}

/** The journey before is named as it stands here: it may be part of another, or have been told apart. */
function followed(whole: readonly PooledJourney[]): PooledJourney[] {
  const keyOf = (participantId: string, caseId: string): string => `${participantId}\n${caseId}`;
  const standsAs = new Map(
    whole.flatMap(({ journey, members }) =>
      members.map(({ participantId, caseId }) => [keyOf(participantId, caseId), journey.caseId] as const),
    ),
  );
  return whole.map(({ journey, members }) => {
    const { previousCaseId } = journey;
    const participantId = members[0]?.participantId ?? journey.participantId;
    const now = standsAs.get(keyOf(participantId, previousCaseId)) ?? previousCaseId;
    return { journey: { ...journey, previousCaseId: now }, members };
  });
}

/** The first case says what was wanted; how it ended, the one that ended in a purchase, else the later one. */
function together(first: Journey, second: Journey): Journey {
  const ended =
    second.outcome === 'bought' || (first.outcome === 'ongoing' && second.outcome !== 'ongoing')
      ? second
      : first;
  const { outcome, closeReason, boughtBrand, boughtProduct, boughtFrom, boughtFor, decisionRole, decidedAt } =
    ended;
  const names = new Set(first.brands.map(({ name }) => name));
  return {
    ...first,
    outcome,
    closeReason,
    boughtBrand,
    boughtProduct,
    boughtFrom,
    boughtFor,
    decisionRole,
    decidedAt,
    closedAt: ended.closedAt,
    openedAt: Math.min(first.openedAt, second.openedAt),
    brands: [...first.brands, ...second.brands.filter(({ name }) => !names.has(name))],
    focalBrand: first.focalBrand || second.focalBrand,
    mainCompetitor: first.mainCompetitor || second.mainCompetitor,
    initialSet: first.initialSet.length > 0 ? first.initialSet : second.initialSet,
    previousCaseId: first.previousCaseId || second.previousCaseId,
  };
}
