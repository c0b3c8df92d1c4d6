/** How a study stands: the test run, the number, a later version, the end, and withdrawing. */
import { useState } from 'preact/hooks';
import { termsOf, waysTo } from '../../lib/app/study-terms';
import type { Participation } from '../../lib/core/diary';
import { textIn } from '../../lib/core/local-text';
import { formatDateTime, formatNumber } from '../../lib/languages';
import { useDoors } from '../doors';
import { useHandoverWords } from '../handover-words';
import { useLanguage, useWords } from '../language-context';
import { useStudyWords } from '../study-words';
import { readyOr, useObserved } from '../use-observed';
import { StudyFile } from './study-file';
import { TermsView } from './terms-view';
import type { useStudy } from './use-study';

type Props = { readonly participation: Participation; readonly taking: ReturnType<typeof useStudy> };

export function StudyStatus({ participation, taking }: Props) {
  const words = useWords();
  const say = useStudyWords();
  const language = useLanguage();
  const handover = useHandoverWords();
  const { openPage } = useDoors();
  const { study, studyId, state, endedAt } = participation;
  const [sure, setSure] = useState(false);
  if (study === null) return null;
  const isRunning = state === 'test_run' || state === 'active';
  return (
    <>
      <div class="stack tight">
        <h1>{textIn(study.title, language)}</h1>
        <p class="muted">
          {say.status.number({ text: participation.participantId })} ·{' '}
          {say.status.version({
            version: formatNumber(language, participation.version),
            date: formatDateTime(language, participation.joinedAt, 'long'),
          })}
        </p>
      </div>
      {state === 'test_run' && <TestRun participation={participation} taking={taking} />}
      {state === 'active' && <p class="notice">{say.status.counts}</p>}
      {state === 'ended' && (
        <p class="notice">{say.status.ended({ date: formatDateTime(language, endedAt ?? 0, 'long') })}</p>
      )}
      <div class="row">
        <button type="button" class="primary" onClick={() => openPage('handover')}>
          {handover.open}
        </button>
        <button type="button" onClick={() => openPage('dashboard')}>
          {words.popup.dashboard}
        </button>
        <button type="button" onClick={() => openPage('study', 'card')}>
          {say.status.card}
        </button>
      </div>
      <details class="read-again">
        <summary>{say.status.readAgain}</summary>
        <TermsView terms={termsOf(study, language)} />
      </details>
      {isRunning && (
        <section class="stack tight part">
          <h2>{say.status.laterTitle}</h2>
          <StudyFile onRead={taking.open} />
        </section>
      )}
      {isRunning && (
        <section class="stack tight part">
          <h2>{say.status.end}</h2>
          <p class="hint">{say.status.endHint}</p>
          <p>
            <button type="button" onClick={() => taking.end(studyId)}>
              {say.status.end}
            </button>
          </p>
        </section>
      )}
      <section class="stack tight part">
        <h2>{say.status.withdrawTitle}</h2>
        <p class="hint">{say.status.withdrawHint}</p>
        <p class="hint">{say.terms.handedBefore({ name: study.contact.name, ways: waysTo(study) })}</p>
        {sure ? (
          <p class="row">
            <button type="button" class="primary" onClick={() => taking.withdraw(studyId)}>
              {say.status.withdrawSure}
            </button>
            <button type="button" onClick={() => setSure(false)}>
              {say.status.stay}
            </button>
          </p>
        ) : (
          <p>
            <button type="button" onClick={() => setSure(true)}>
              {say.status.withdraw}
            </button>
          </p>
        )}
      </section>
    </>
  );
}

function TestRun({ participation, taking }: Props) {
  const words = useWords();
  const say = useStudyWords().test;
  const { store } = useDoors();
  const { studyId } = participation;
  const count = readyOr(
    useObserved(async () => {
      const journeys = (await store.journeys()).filter((journey) => journey.studyId === studyId);
      const rows = await Promise.all(journeys.map(({ caseId }) => store.touchpointsOf(caseId)));
      return rows.flat().filter(({ excludeReason }) => excludeReason === 'test_run').length;
    }, `test of ${studyId}`),
    0,
  );
  return (
    <section class="card stack">
      <h2>{say.title}</h2>
      <p>{say.lead}</p>
      <ol class="next-steps">
        {say.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="count" role="status">
        {say.count({ count })}
      </p>
      <p>
        <button type="button" class="primary" onClick={() => taking.endTest(studyId)}>
          {words.study.endTest}
        </button>
      </p>
    </section>
  );
}
