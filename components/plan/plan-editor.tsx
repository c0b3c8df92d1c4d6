/** Rows of what, stage and where, in order; or a CSV, read whole or not at all. */
import { useState } from 'preact/hooks';
import { readPlan, type PlanProblem } from '../../lib/app/read-plan';
import type { PlanStep } from '../../lib/core/journey';
import { CHANNELS, STAGES, TOUCHPOINT_TYPES, TYPE_FACTS, isOneOf } from '../../lib/core/vocabulary';
import { formatNumber } from '../../lib/languages';
import { storyLanguageOf } from '../../lib/languages/story';
import { FileButton } from '../file-chooser';
import { useLanguage } from '../language-context';

const MAX_BYTES = 1_000_000;
const MAX_STEPS = 500;
const NEW_STEP: PlanStep = { touchpointType: 'search', stage: 'consideration', channel: '' };

type Props = {
  readonly plan: readonly PlanStep[];
  readonly onSave: (plan: readonly PlanStep[]) => Promise<void>;
};

export function PlanEditor({ plan, onSave }: Props) {
  const { id, words, story } = storyLanguageOf(useLanguage());
  const text = story.plan;
  const [steps, setSteps] = useState(plan);
  const [problem, setProblem] = useState<PlanProblem | null>(null);
  const [read, setRead] = useState(0);
  const changed = JSON.stringify(steps) !== JSON.stringify(plan);
  const change = (at: number, part: Partial<PlanStep>) =>
    setSteps(steps.map((step, index) => (index === at ? { ...step, ...part } : step)));
  const move = (at: number, by: number) => {
    const step = steps[at];
    if (step !== undefined) setSteps(steps.toSpliced(at, 1).toSpliced(at + by, 0, step));
  };
  const choose = async (file: File | undefined) => {
    if (file === undefined) return;
    setRead(0);
    if (file.size > MAX_BYTES) return setProblem({ kind: 'too_large', row: 0, column: '', value: '' });
    const result = readPlan(await file.text());
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return undefined;
    setRead(result.plan.length);
    return setSteps(result.plan);
  };

  return (
    <section class="stack tight no-print plan-editor" aria-labelledby="plan-editor">
      <h2 id="plan-editor">{text.edit}</h2>
      <ol class="plain">
        {steps.map((step, at) => {
          const name = text.step({ n: formatNumber(id, at + 1) });
          return (
            <li key={at} class="plan-step">
              <span class="count strong">{formatNumber(id, at + 1)}</span>
              <select
                aria-label={`${name}: ${text.what}`}
                value={step.touchpointType}
                onChange={({ currentTarget: { value } }) => {
                  if (isOneOf(TOUCHPOINT_TYPES, value)) {
                    change(at, { touchpointType: value, stage: TYPE_FACTS[value].stage });
                  }
                }}
              >
                {TOUCHPOINT_TYPES.map((each) => (
                  <option key={each} value={each}>
                    {words.types[each]}
                  </option>
                ))}
              </select>
              <select
                aria-label={`${name}: ${text.stage}`}
                value={step.stage}
                onChange={({ currentTarget: { value } }) => {
                  if (isOneOf(STAGES, value)) change(at, { stage: value });
                }}
              >
                {STAGES.map((each) => (
                  <option key={each} value={each}>
                    {words.stagesPlain[each]}
                  </option>
                ))}
              </select>
              <select
                aria-label={`${name}: ${text.channel}`}
                value={step.channel}
                onChange={({ currentTarget: { value } }) =>
                  change(at, { channel: isOneOf(CHANNELS, value) ? value : '' })
                }
              >
                <option value="">{text.anyChannel}</option>
                {CHANNELS.map((each) => (
                  <option key={each} value={each}>
                    {words.channels[each]}
                  </option>
                ))}
              </select>
              <span class="row">
                <button
                  type="button"
                  class="icon"
                  aria-label={text.up({ step: name })}
                  disabled={at === 0}
                  onClick={() => move(at, -1)}
                >
                  ↑
                </button>
                <button
                  type="button"
                  class="icon"
                  aria-label={text.down({ step: name })}
                  disabled={at === steps.length - 1}
                  onClick={() => move(at, 1)}
                >
                  ↓
                </button>
                <button
                  type="button"
                  class="icon"
                  aria-label={words.common.removeNamed({ name })}
                  onClick={() => setSteps(steps.toSpliced(at, 1))}
                >
                  ✕
                </button>
              </span>
            </li>
          );
        })}
      </ol>
      <div class="row">
        <button
          type="button"
          disabled={steps.length >= MAX_STEPS}
          onClick={() => setSteps([...steps, NEW_STEP])}
        >
          {text.add}
        </button>
        <button type="button" class="primary" disabled={!changed} onClick={() => void onSave(steps)}>
          {text.save}
        </button>
      </div>
      <p class="row">
        <FileButton
          name={text.fromFile}
          accept=".csv,text/csv"
          take="one"
          isSmall
          onFiles={([file]) => void choose(file)}
        />
        <span class="hint">{text.fileHint}</span>
      </p>
      <div role="status">
        {problem !== null && (
          <p class="notice problem-notice">
            <span class="strong">{text.problemTitle}</span>
            <span>{text.problems[problem.kind](problem)}</span>
          </p>
        )}
        {read > 0 && problem === null && <p>{text.read({ count: read })}</p>}
      </div>
    </section>
  );
}
