/**
 * One need recorded in two installs of one person is one journey. Two cases are joined when participant, need,
 * cycle and recording scope are the same and each install has exactly one such case; where an install has two,
 * nobody can say which belongs, and all stay apart. The researcher sees what was joined and may take it apart.
 */
import { foldText } from './fold-text';
import { groupBy } from './group-by';

export type CaseFacts = {
  readonly caseId: string;
  readonly participantId: string;
  readonly installId: string;
  readonly need: string;
  readonly cycleNo: number;
  readonly recordingScope: string;
  /** Epoch ms. */
  readonly openedAt: number;
};

/**
 * @param apart case ids that the researcher wants to stand alone
 * @returns for each case that is part of another, the case it is part of: the one opened first
 */
export function joinCases(
  cases: readonly CaseFacts[],
  apart: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const joined = new Map<string, string>();
  const alike = groupBy(
    cases.filter(({ caseId, need }) => !apart.has(caseId) && need.trim() !== '' && need !== caseId),
    ({ participantId, need, cycleNo, recordingScope }) =>
      [participantId, foldText(need.trim()), cycleNo, recordingScope].join('\n'),
  );
  for (const group of alike.values()) {
    const installs = new Set(group.map(({ installId }) => installId));
    if (group.length < 2 || installs.size !== group.length) continue;
    const [first, ...others] = [...group].sort(
      (a, b) => a.openedAt - b.openedAt || (a.caseId < b.caseId ? -1 : 1),
    );
    for (const { caseId } of others) if (first !== undefined) joined.set(caseId, first.caseId);
  }
  return joined;
}
