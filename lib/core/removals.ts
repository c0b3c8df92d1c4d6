/** How much a person took out, counted by local day. */
import type { Removal } from './diary';
import { groupBy } from './group-by';
import { localDay } from './local-time';
import type { Touchpoint } from './touchpoint';

export type RemovalKind = Exclude<keyof Removal, 'localDate'>;

/** Of how many rows on which day something was taken out. */
export function rowsByDay(rows: readonly Pick<Touchpoint, 'start' | 'utcOffsetMin'>[]): [string, number][] {
  const days = groupBy(rows, ({ start, utcOffsetMin }) => localDay(start, utcOffsetMin));
  return [...days].map(([localDate, ofDay]) => [localDate, ofDay.length]);
}

/** The day's line with so many more; never below none. */
export function withRemoved(
  stored: Removal | undefined,
  localDate: string,
  { kind, by }: { readonly kind: RemovalKind; readonly by: number },
): Removal {
  const before = stored ?? { localDate, deleted: 0, redacted: 0, excluded: 0 };
  return { ...before, [kind]: Math.max(0, before[kind] + by) };
}
