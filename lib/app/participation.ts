/** Which study this person takes part in now. */
import type { Participation } from '../core/diary';
import type { Study } from '../core/study';

export type Joined = Participation & { readonly study: Study };

/** The study joined last that still runs; undefined = none. */
export function currentStudy(rows: readonly Participation[]): Joined | undefined {
  return [...rows].sort((a, b) => b.joinedAt - a.joinedAt).find(isRunning);
}

function isRunning(row: Participation): row is Joined {
  return row.study !== null && (row.state === 'active' || row.state === 'test_run');
}
