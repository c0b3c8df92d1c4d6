/** Why a file was refused, in the words of the workspace: where in the file, what is wrong, what to do. */
import type { ReadProblem } from '../../lib/core/hand-over';
import { poolWords } from '../../lib/languages/pool';

export function sayProblem(problem: ReadProblem): string {
  const { place, problems } = poolWords('en');
  const { table, row, column, kind } = problem;
  // lists of columns stand in the sentence itself
  const named = kind === 'missing_columns' || kind === 'other_study' ? '' : column;
  const where = place({ table, row: row === 0 ? '' : String(row), column: named });
  return `${where === '' ? '' : `${where}: `}${problems[kind](problem)}`;
}
