/** Reads what the review is about and waits until it is there. */
import { useDoors } from '../doors';
import { useWords } from '../language-context';
import { useObserved } from '../use-observed';
import { HandoverApp } from './handover-app';

export function HandoverPage() {
  const { store } = useDoors();
  const words = useWords();
  const journeys = useObserved(() => store.journeys(), 'journeys');
  const studies = useObserved(() => store.diaryRows('studies'), 'studies');
  if (journeys.kind === 'failed' || studies.kind === 'failed') {
    return <p class="notice problem-notice">{words.popup.problem}</p>;
  }
  if (journeys.kind === 'waiting' || studies.kind === 'waiting') return null;
  return <HandoverApp journeys={journeys.value} participations={studies.value} />;
}
