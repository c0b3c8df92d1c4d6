/** The form in a journey's card: to change it, or to start the next journey for the same need. */
import { useEffect, useId, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { currentStudy } from '../../lib/app/participation';
import type { Journey } from '../../lib/core/journey';
import { draftOf, locksOf, NO_LOCKS, type JourneyDraft, type Locks } from '../../lib/core/journey-draft';
import type { Settings } from '../../lib/core/ports';
import { renewedDraft } from '../../lib/core/renew-journey';
import { rulesOf } from '../../lib/core/study-rules';
import { useDoors } from '../doors';
import { useEditing } from '../editing-words';
import { JourneyForm } from '../journey-form/journey-form';
import { useWords } from '../language-context';
import { useListener } from '../use-listener';
import { useObserved } from '../use-observed';
import { useJourneyEdits } from './use-journey-edits';

type EditorProps = { readonly journey: Journey; readonly onClose: () => void };

export function ChangeJourney({ journey, onClose }: EditorProps) {
  const { store } = useDoors();
  const say = useEditing();
  const { common } = useWords();
  const { save } = useJourneyEdits(journey);
  const { caseId } = journey;
  const newest = useObserved(() => store.newestTouchpointsOf(caseId, 1), `newest of ${caseId}`);
  if (newest.kind !== 'ready') return null;
  return (
    <Editor
      title={say.title}
      initial={draftOf(journey)}
      locks={locksOf(journey, newest.value.length > 0)}
      submitLabel={common.save}
      onSubmit={(saved, opened) => save({ opened, saved })}
      onClose={onClose}
    />
  );
}

export function NextJourney({ journey, settings, onClose }: EditorProps & { readonly settings: Settings }) {
  const { store } = useDoors();
  const say = useEditing();
  const { onboarding } = useWords();
  const { startNext } = useJourneyEdits(journey);
  const studies = useObserved(() => store.diaryRows('studies'), 'studies');
  if (studies.kind !== 'ready') return null;
  const current = currentStudy(studies.value);
  const study = current?.studyId === journey.studyId ? current : undefined;
  return (
    <Editor
      title={say.againTitle}
      initial={renewedDraft(journey)}
      locks={
        study === undefined
          ? NO_LOCKS
          : locksOf({ ...journey, underStudy: rulesOf(study.study, false) }, false)
      }
      submitLabel={onboarding.start}
      onSubmit={(draft) => startNext(draft, { study, settings })}
      onClose={onClose}
    >
      <p>{say.againLead}</p>
      {study !== undefined && <p>{say.againStudy}</p>}
      {study === undefined && journey.underStudy !== null && <p>{say.againOwn}</p>}
    </Editor>
  );
}

type FrameProps = {
  readonly title: string;
  readonly initial: JourneyDraft;
  readonly locks: Locks;
  readonly submitLabel: string;
  readonly onSubmit: (saved: JourneyDraft, opened: JourneyDraft) => Promise<boolean>;
  readonly onClose: () => void;
  readonly children?: ComponentChildren;
};

function Editor({ title, initial, locks, submitLabel, onSubmit, onClose, children }: FrameProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const frame = useRef<HTMLElement>(null);
  useListener(frame, 'keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  });
  // as it was when the form was opened: only what the person changes after that is written
  const opened = useRef(initial);
  const isBusy = useRef(false);
  const submit = async (saved: JourneyDraft) => {
    if (isBusy.current) return;
    isBusy.current = true;
    if (await onSubmit(saved, opened.current)) onClose();
    isBusy.current = false;
  };
  return (
    <section ref={frame} class="notice" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {children}
      <JourneyForm
        initial={initial}
        locks={locks}
        submitLabel={submitLabel}
        onSubmit={(saved) => void submit(saved)}
        onCancel={onClose}
      />
    </section>
  );
}
