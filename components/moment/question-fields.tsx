/** One question of the study. A scale or a single choice is answered by the press itself. */
import { useId, useState } from 'preact/hooks';
import { textIn } from '../../lib/core/local-text';
import type { StudyQuestion } from '../../lib/core/study';
import { formatNumber } from '../../lib/languages';
import { useLanguage } from '../language-context';
import { useMoment } from '../moment-words';

type Props = {
  readonly question: StudyQuestion;
  /** As the file holds it: several choices joined by `|`. */
  readonly onAnswer: (value: string) => void;
};

export function QuestionFields({ question, onAnswer }: Props) {
  const language = useLanguage();
  const id = useId();
  const text = textIn(question.text, language);
  switch (question.kind) {
    case 'scale': {
      const steps = Array.from({ length: question.to - question.from + 1 }, (_, at) => question.from + at);
      const [low, high] = [textIn(question.fromWord, language), textIn(question.toWord, language)];
      return (
        <div role="group" aria-labelledby={id} class="stack tight">
          <p id={id} class="strong">
            {text}
          </p>
          <div class="answer-steps">
            {steps.map((step, at) => (
              <button
                key={step}
                type="button"
                title={at === 0 ? low : at === steps.length - 1 ? high : ''}
                onClick={() => onAnswer(String(step))}
              >
                {formatNumber(language, step)}
              </button>
            ))}
          </div>
          <p class="row apart hint">
            <span>{low}</span>
            <span>{high}</span>
          </p>
        </div>
      );
    }
    case 'choice':
      return question.several ? (
        <SeveralChoices question={question} text={text} onAnswer={onAnswer} />
      ) : (
        <div role="group" aria-labelledby={id} class="stack tight">
          <p id={id} class="strong">
            {text}
          </p>
          <div class="row">
            {question.options.map((option) => (
              <button key={option.value} type="button" onClick={() => onAnswer(option.value)}>
                {textIn(option.text, language)}
              </button>
            ))}
          </div>
        </div>
      );
    case 'text':
    case 'number':
      return <WrittenAnswer isNumber={question.kind === 'number'} text={text} onAnswer={onAnswer} />;
  }
}

type ChoiceProps = {
  readonly question: Extract<StudyQuestion, { kind: 'choice' }>;
  readonly text: string;
  readonly onAnswer: (value: string) => void;
};

function SeveralChoices({ question, text, onAnswer }: ChoiceProps) {
  const say = useMoment().prompt;
  const language = useLanguage();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  return (
    <fieldset class="stack tight">
      <legend>{text}</legend>
      {question.options.map(({ value, text: option }) => (
        <label key={value} class="choice">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ currentTarget: { checked } }) =>
              setChosen(checked ? [...chosen, value] : chosen.filter((each) => each !== value))
            }
          />
          <span>{textIn(option, language)}</span>
        </label>
      ))}
      <button
        type="button"
        class="primary"
        disabled={chosen.length === 0}
        onClick={() =>
          onAnswer(
            question.options
              .map(({ value }) => value)
              .filter((value) => chosen.includes(value))
              .join('|'),
          )
        }
      >
        {say.answer}
      </button>
    </fieldset>
  );
}

type WrittenProps = {
  readonly isNumber: boolean;
  readonly text: string;
  readonly onAnswer: (value: string) => void;
};

function WrittenAnswer({ isNumber, text, onAnswer }: WrittenProps) {
  const say = useMoment().prompt;
  const id = useId();
  const [written, setWritten] = useState('');
  const value = isNumber ? written.trim().replace(',', '.') : written.trim();
  const fits = value !== '' && (!isNumber || Number.isFinite(Number(value)));
  return (
    <form
      class="stack tight"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (fits) onAnswer(value);
      }}
    >
      <label class="field" for={id}>
        <span>{text}</span>
      </label>
      {isNumber ? (
        <input
          id={id}
          inputMode="decimal"
          maxLength={20}
          value={written}
          onInput={({ currentTarget }) => setWritten(currentTarget.value)}
        />
      ) : (
        <textarea
          id={id}
          rows={2}
          maxLength={2000}
          value={written}
          onInput={({ currentTarget }) => setWritten(currentTarget.value)}
        />
      )}
      <div class="row">
        <button type="submit" class="primary" disabled={!fits}>
          {say.answer}
        </button>
      </div>
    </form>
  );
}
