/** The journeys a popup offers: those not finished as soon as they are read, the newest of the others when they come. */
import { useMemo } from 'preact/hooks';
import type { Journey } from '../../lib/core/journey';
import { useDoors } from '../doors';
import { useObserved, type Observed } from '../use-observed';

/** Newest journeys offered beside those that run. */
const NEWEST = 20;

export function useJourneysAtHand(): Observed<readonly Journey[]> {
  const { store, first } = useDoors();
  const running = useObserved(() => store.runningJourneys(), 'running', first?.running);
  const newest = useObserved(() => store.newestJourneys(NEWEST), 'newest');
  return useMemo(() => {
    if (running.kind !== 'ready') return running;
    if (newest.kind === 'ready') {
      const ids = new Set(running.value.map(({ caseId }) => caseId));
      const others = newest.value.filter(({ caseId }) => !ids.has(caseId));
      return { kind: 'ready', value: [...running.value, ...others] };
    }
    // the journey that runs is the one shown
    return running.value.length > 0 ? running : newest;
  }, [running, newest]);
}
