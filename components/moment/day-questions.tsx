/** The study's questions of the evening: those that no rule puts at another time. */
import { putAnswer } from '../../lib/app/answer-prompt';
import { dayAt } from '../../lib/core/clock-time';
import { useDoors } from '../doors';
import { useLanguage } from '../language-context';
import { useMoment } from '../moment-words';
import { useTell } from '../undo';
import { readyOr, useObserved } from '../use-observed';
import { offsetAt } from './offset-at';
import { QuestionFields } from './question-fields';
import { useStudy } from './use-study';

export function DayQuestions({ day }: { readonly day: string }) {
  const { store, now, newId } = useDoors();
  const say = useMoment();
  const language = useLanguage();
  const tell = useTell();
  const joined = useStudy();
  const answers = readyOr(
    useObserved(() => store.diaryRows('answers'), 'answers'),
    null,
  );
  if (joined === null || answers === null) return null;
  const answered = new Set(
    answers
      .filter((answer) => answer.promptId === '' && dayAt(answer.answeredAt, offsetAt) === day)
      .map(({ questionId }) => questionId),
  );
  const asked = new Set(joined.study.prompts.map(({ questionId }) => questionId));
  const questions = joined.study.questions.filter(
    ({ questionId }) => !asked.has(questionId) && !answered.has(questionId),
  );
  if (questions.length === 0) return null;
  const answer = async (questionId: string, value: string) => {
    const stored = await putAnswer(store, { questionId, language, value, now: now(), newId });
    tell(say.prompt.answered, () => store.removeDiaryRows('answers', [stored.answerId]));
  };
  return (
    <section class="stack" aria-labelledby="day-questions">
      <h3 id="day-questions">{say.day.questionsTitle}</h3>
      {questions.map((question) => (
        <QuestionFields
          key={question.questionId}
          question={question}
          onAnswer={(value) => void answer(question.questionId, value)}
        />
      ))}
    </section>
  );
}
