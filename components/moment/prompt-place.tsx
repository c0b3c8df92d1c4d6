/** Where the study's question stands while it waits: one question, answered or passed by. */
import { useEffect, useState } from 'preact/hooks';
import { answerPrompt, joinAnswer, openPrompt, skipPrompt } from '../../lib/app/answer-prompt';
import type { Joined } from '../../lib/app/participation';
import type { Answer, Prompt } from '../../lib/core/diary';
import type { Journey } from '../../lib/core/journey';
import { isOpen } from '../../lib/core/prompts';
import type { Contingency } from '../../lib/core/vocabulary';
import { useCorrections } from '../correction/use-corrections';
import { useDoors } from '../doors';
import { useLanguage, useWords } from '../language-context';
import { useMoment } from '../moment-words';
import { OfflineForm } from '../offline-form/offline-form';
import { useTell } from '../undo';
import { readyOr, useObserved } from '../use-observed';
import './moment.css';
import { QuestionFields } from './question-fields';
import { useStudy } from './use-study';

type Follow = { readonly prompt: Prompt; readonly answer: Answer };

/** @param journey what happened meanwhile is added to it */
export function PromptPlace({ journey }: { readonly journey: Journey }) {
  const { store } = useDoors();
  const joined = useStudy();
  const [follow, setFollow] = useState<Follow | null>(null);
  const open = readyOr(
    useObserved(async () => (await store.diaryRows('prompts')).find(isOpen) ?? null, 'open prompt'),
    null,
  );
  if (joined === null) return null;
  if (follow !== null)
    return <FollowUp follow={follow} joined={joined} journey={journey} onDone={() => setFollow(null)} />;
  return open === null ? null : (
    <PromptCard key={open.promptId} prompt={open} joined={joined} onAnswered={setFollow} />
  );
}

type CardProps = {
  readonly prompt: Prompt;
  readonly joined: Joined;
  readonly onAnswered: (follow: Follow | null) => void;
};

function PromptCard({ prompt, joined, onAnswered }: CardProps) {
  const { store, now, newId, send } = useDoors();
  const words = useWords();
  const say = useMoment().prompt;
  const language = useLanguage();
  const tell = useTell();
  const question = joined.study.questions.find(({ questionId }) => questionId === prompt.questionId);
  const isOver = prompt.expiresAt <= now();
  const follow = () => send<'drive_prompts'>({ kind: 'drive_prompts' }).catch(console.error);
  useEffect(() => {
    if (isOver) void follow();
    else void openPrompt(store, prompt.promptId, now()).catch(console.error);
  }, [prompt.promptId]);
  if (question === undefined || isOver) return null;

  const takeBack = async (answer: Answer | null) => {
    await store.changeDiaryRow('prompts', prompt.promptId, (row) =>
      row === undefined ? null : { ...row, status: 'opened', completedAt: null },
    );
    if (answer !== null) await store.removeDiaryRows('answers', [answer.answerId]);
    onAnswered(null);
    await follow();
  };
  const run = (work: () => Promise<unknown>) => {
    void work()
      .then(follow)
      .catch((error: unknown) => {
        console.error(error);
        tell(words.common.failed);
      });
  };
  const answer = (value: string) =>
    run(async () => {
      const given = { questionId: question.questionId, language, value, now: now(), newId };
      const stored = await answerPrompt(store, prompt, given);
      if (stored === null) return tell(say.gone);
      if (prompt.triggerEventId === '') onAnswered({ prompt, answer: stored });
      tell(say.answered, () => takeBack(stored));
    });
  const skip = () =>
    run(async () => {
      await skipPrompt(store, prompt.promptId, now());
      tell(say.skipped, () => takeBack(null));
    });

  return (
    <section class="notice prompt-card" aria-label={say.title}>
      <div class="row apart nowrap">
        <p class="eyebrow">{say.title}</p>
        <button type="button" class="small-button quiet" onClick={skip}>
          {say.skip}
        </button>
      </div>
      <QuestionFields question={question} onAnswer={answer} />
    </section>
  );
}

type FollowProps = {
  readonly follow: Follow;
  readonly joined: Joined;
  readonly journey: Journey;
  readonly onDone: () => void;
};

/** After a question that came by the clock: what happened since may become an entry of its own. */
function FollowUp({ follow: { prompt, answer }, joined, journey, onDone }: FollowProps) {
  const { store } = useDoors();
  const say = useMoment().prompt;
  const corrections = useCorrections();
  const [adding, setAdding] = useState(false);
  const trigger = joined.study.prompts.find(({ ruleId }) => ruleId === prompt.ruleId)?.trigger.kind;
  const contingency: Contingency = trigger ?? 'signal';
  if (adding) {
    return (
      <section class="notice">
        <OfflineForm
          journey={journey}
          onSave={(draft) =>
            void corrections
              .add(journey, draft, { promptId: prompt.promptId, contingency })
              .then((eventId) => joinAnswer(store, answer.answerId, eventId))
              .then(onDone)
          }
          onCancel={onDone}
        />
      </section>
    );
  }
  return (
    <section class="notice" aria-label={say.title}>
      <p>{say.thanks}</p>
      <div class="row">
        <button type="button" class="small-button" onClick={() => setAdding(true)}>
          {say.addEntry}
        </button>
        <button type="button" class="small-button quiet" onClick={onDone}>
          {say.nothing}
        </button>
      </div>
    </section>
  );
}
