/** One line of the popup under a study: whether what is recorded counts, and the way to the study's page. */
import { endTestRun } from '../../lib/app/run-study';
import { runningOf } from '../../lib/core/diary';
import { isStudyTime } from '../../lib/core/study-rules';
import { useDoors } from '../doors';
import { useWords } from '../language-context';
import { readyOr, useObserved } from '../use-observed';

export function StudyLine() {
  const { store, send, now, openPage } = useDoors();
  const say = useWords().study;
  const rows = useObserved(() => store.diaryRows('studies'), 'studies');
  const running = runningOf(readyOr(rows, []));
  if (running?.study == null) return null;
  const isTest = running.state === 'test_run';
  const isResting = !isStudyTime(running.study, now(), -new Date(now()).getTimezoneOffset());
  const end = () => {
    endTestRun(store, running.studyId)
      .then(() => send<'reconcile'>({ kind: 'reconcile' }))
      .catch((error: unknown) => console.error(error));
  };
  return (
    <section class="study-line" aria-label={say.yours}>
      {isTest && <p>{say.testRun}</p>}
      {isResting && <p>{say.resting}</p>}
      <p class="row">
        {isTest && (
          <button type="button" class="small-button" onClick={end}>
            {say.endTest}
          </button>
        )}
        <button type="button" class="quiet small-button" onClick={() => openPage('study')}>
          {say.yours}
        </button>
      </p>
    </section>
  );
}
