/** Reads what the review is about and waits until it is there. */
import { useDoors } from '../doors';
import { useObserved } from '../use-observed';
import { CannotRead } from '../rescue/cannot-read';
import { HandoverApp } from './handover-app';

export function HandoverPage() {
  const { store } = useDoors();
  const journeys = useObserved(() => store.journeys(), 'journeys');
  const studies = useObserved(() => store.diaryRows('studies'), 'studies');
  if (journeys.kind === 'failed' || studies.kind === 'failed') {
    return <CannotRead />;
  }
  if (journeys.kind === 'waiting' || studies.kind === 'waiting') return null;
  return <HandoverApp journeys={journeys.value} participations={studies.value} />;
}
