/** How the readers say no: thrown on the way, turned into a value at the door (`readHandOver`). */
import type { ReadProblem } from '../../core/hand-over';

export class Refused extends Error {
  constructor(readonly problem: ReadProblem) {
    super(problem.kind);
  }
}

/** The person does not want to wait any longer. */
export class Stopped extends Error {}

export function refuse(kind: ReadProblem['kind'], where: Partial<Omit<ReadProblem, 'kind'>> = {}): never {
  const { table = '', row = 0, column = '', value = '' } = where;
  throw new Refused({ kind, table, row, column, value: value.slice(0, 80) });
}
