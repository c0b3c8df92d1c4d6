/**
 * The journeys a page of the dashboard has at hand: how many there are and the heads of the newest, so that it is
 * drawn as soon with twenty thousand journeys as with twenty.
 */
import { useMemo, useRef } from 'preact/hooks';
import { findJourneys, type FoundJourneys } from '../../lib/app/find-journeys';
import type { Journey } from '../../lib/core/journey';
import { useDoors } from '../doors';
import { useObserved, type Observed } from '../use-observed';

export type JourneysThere = {
  /** All there are. */
  readonly count: number;
  /** Newest first: the newest few hundred, and older ones that still run. */
  readonly heads: readonly Journey[];
};

/** More heads than this are no list to choose from: the others are found by their words. */
export const HEADS = 300;

export function useJourneysThere(): Observed<JourneysThere> {
  const { store } = useDoors();
  return useObserved(async () => {
    const [count, newest] = await Promise.all([store.countJourneys(), store.newestJourneys(HEADS)]);
    const running = count > newest.length ? await store.runningJourneys() : [];
    return { count, heads: newestOf([...newest, ...running]) };
  }, 'journeys at hand');
}

/** Each once, newest first, in the order in which the store gives pages of them. */
export function newestOf(journeys: readonly Journey[]): readonly Journey[] {
  return [...new Map(journeys.map((journey) => [journey.caseId, journey])).values()].sort(
    (a, b) => b.openedAt - a.openedAt || (a.caseId < b.caseId ? 1 : -1),
  );
}

/** The heads at hand and those of `caseIds` beside them; null while the first of these are on their way. */
export function useHeadsOf(heads: readonly Journey[], caseIds: readonly string[]): readonly Journey[] | null {
  const { store } = useDoors();
  const known = new Set(heads.map(({ caseId }) => caseId));
  const missing = caseIds.filter((caseId) => !known.has(caseId));
  const read = useObserved(
    async () => Promise.all(missing.map((caseId) => store.journey(caseId))),
    `heads ${missing.join(' ')}`,
  );
  const before = useRef<readonly Journey[] | null>(null);
  const all = useMemo(() => {
    if (missing.length === 0) return heads;
    if (read.kind === 'waiting') return null;
    // one that cannot be read is like one that is gone
    const found = read.kind === 'ready' ? read.value.filter((each) => each !== undefined) : [];
    return newestOf([...heads, ...found]);
  }, [heads, read, missing.length]);
  before.current = all ?? before.current;
  return before.current;
}

/** @param words '' = nothing is looked for */
export function useFoundJourneys(words: string, most: number): Observed<FoundJourneys> {
  const { store } = useDoors();
  const latest = useRef('');
  latest.current = words;
  return useObserved(
    () =>
      words === ''
        ? Promise.resolve({ found: [], isCut: false })
        : findJourneys(store, words, { most, isWanted: () => latest.current === words }),
    `found ${most} ${words}`,
  );
}
