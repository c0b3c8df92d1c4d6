/** Points to tick, the number in the study, and the one button that agrees. Nothing is stored before it. */
import { useState } from 'preact/hooks';
import { POINTS, type Point, type Terms } from '../../lib/app/study-terms';
import { textIn } from '../../lib/core/local-text';
import type { Study } from '../../lib/core/study';
import { useLanguage } from '../language-context';
import { useStudyWords } from '../study-words';

export type Agreed = {
  readonly items: readonly Point[];
  readonly participantId: string;
  readonly persona: string;
};

type Props = {
  readonly study: Study;
  readonly terms: Terms;
  /** A later version is agreed to under the number there is. */
  readonly known: { readonly participantId: string; readonly persona: string } | null;
  readonly agreeLabel: string;
  readonly declineLabel: string;
  readonly onAgree: (agreed: Agreed) => void;
  readonly onDecline: () => void;
};

/** As in the settings: no name and no address fits. */
const NUMBER = /^[A-Za-z][A-Za-z0-9_-]{0,23}$/;

export function AgreeForm({ study, terms, known, agreeLabel, declineLabel, onAgree, onDecline }: Props) {
  const say = useStudyWords().join;
  const language = useLanguage();
  const [ticked, setTicked] = useState<ReadonlySet<Point>>(new Set());
  const [number, setNumber] = useState(known?.participantId ?? '');
  const [persona, setPersona] = useState(known?.persona ?? '');
  const [pressed, setPressed] = useState(false);
  const isNumber = NUMBER.test(number.trim());
  const isTicked = POINTS.every((point) => ticked.has(point));

  const submit = (event: Event) => {
    event.preventDefault();
    setPressed(true);
    if (!isNumber || !isTicked) return;
    onAgree({ items: POINTS.filter((point) => ticked.has(point)), participantId: number.trim(), persona });
  };
  const tick = (point: Point, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(point);
    else next.delete(point);
    setTicked(next);
  };

  return (
    <form class="stack agree-form" onSubmit={submit} noValidate>
      <div class="stack tight">
        {POINTS.map((point) => (
          <label key={point} class="choice">
            <input
              type="checkbox"
              name={point}
              checked={ticked.has(point)}
              onChange={({ currentTarget }) => tick(point, currentTarget.checked)}
            />
            <span>{terms.points[point]}</span>
          </label>
        ))}
      </div>
      {known === null && (
        <div class="field number-in-study">
          <label for="number">{say.number}</label>
          <input
            id="number"
            value={number}
            autocomplete="off"
            spellcheck={false}
            aria-describedby="number-hint"
            aria-invalid={pressed && !isNumber}
            onInput={({ currentTarget }) => setNumber(currentTarget.value)}
          />
          <p id="number-hint" class="hint">
            {say.numberHint}
          </p>
          <p class="problem" role="alert">
            {pressed && !isNumber ? say.numberWrong : ''}
          </p>
        </div>
      )}
      {known === null && study.personas.length > 0 && (
        <div class="field">
          <label for="persona">{say.persona}</label>
          <select
            id="persona"
            value={persona}
            onChange={({ currentTarget }) => setPersona(currentTarget.value)}
          >
            <option value="">{say.noPersona}</option>
            {study.personas.map(({ personaId, name }) => (
              <option key={personaId} value={personaId}>
                {textIn(name, language)}
              </option>
            ))}
          </select>
        </div>
      )}
      <p class="problem" role="alert">
        {pressed && !isTicked ? say.tickAll : ''}
      </p>
      <div class="row">
        <button type="submit" class="primary">
          {agreeLabel}
        </button>
        <button type="button" class="quiet" onClick={onDecline}>
          {declineLabel}
        </button>
      </div>
    </form>
  );
}
