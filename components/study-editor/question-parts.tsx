/** The questions of a study, and the rules by which they are asked. */
import { textIn } from '../../lib/core/local-text';
import { PROMPT_EVENTS, type PromptTrigger, type StudyQuestion } from '../../lib/core/study';
import { useEditorWords } from '../editor-words';
import { useLanguage } from '../language-context';
import { CheckField, CommaField, LocalField, NumberField, Rows, SelectField, TextField } from './fields';
import type { PartProps } from './parts';

const KINDS = ['scale', 'choice', 'text', 'number'] as const;
const TRIGGERS = ['event', 'interval', 'signal'] as const;

function asKind({ questionId, text }: StudyQuestion, kind: StudyQuestion['kind']): StudyQuestion {
  const asked = { questionId, text };
  switch (kind) {
    case 'scale':
      return { ...asked, kind, from: 1, to: 7, fromWord: {}, toWord: {} };
    case 'choice':
      return {
        ...asked,
        kind,
        several: false,
        options: [
          { value: '1', text: {} },
          { value: '2', text: {} },
        ],
      };
    default:
      return { ...asked, kind };
  }
}

function asTrigger(kind: PromptTrigger['kind']): PromptTrigger {
  switch (kind) {
    case 'event':
      return { kind, on: 'order' };
    case 'interval':
      return { kind, at: ['19:00'] };
    case 'signal':
      return { kind, perDay: 3, from: '09:00', until: '20:00' };
  }
}

export function QuestionsPart({ study, change }: PartProps) {
  const { fields, add, kinds } = useEditorWords();
  const { languages } = study;
  return (
    <Rows
      place="questions"
      what={fields.question}
      items={study.questions}
      addLabel={add.question}
      make={(): StudyQuestion =>
        asKind({ questionId: `q${study.questions.length + 1}`, text: {}, kind: 'text' }, 'scale')
      }
      onChange={(questions) => change({ questions })}
    >
      {(question, set, index) => (
        <>
          <LocalField
            place={`questions[${index}].text`}
            label={fields.question}
            value={question.text}
            languages={languages}
            onChange={(text) => set({ ...question, text })}
          />
          <div class="pair">
            <SelectField
              place={`questions[${index}].kind`}
              label={fields.kind}
              value={question.kind}
              options={KINDS.map((kind) => [kind, kinds[kind]] as const)}
              onChange={(kind) => set(asKind(question, kind))}
            />
            <TextField
              place={`questions[${index}].questionId`}
              label={fields.questionId}
              value={question.questionId}
              onChange={(questionId) => set({ ...question, questionId })}
            />
          </div>
          {question.kind === 'scale' && (
            <>
              <div class="pair narrow-pair">
                <NumberField
                  place={`questions[${index}].from`}
                  label={fields.scaleFrom}
                  value={question.from}
                  onChange={(from) => set({ ...question, from })}
                />
                <NumberField
                  place={`questions[${index}].to`}
                  label={fields.scaleTo}
                  value={question.to}
                  onChange={(to) => set({ ...question, to })}
                />
              </div>
              <LocalField
                place={`questions[${index}].fromWord`}
                label={fields.fromWord}
                value={question.fromWord}
                languages={languages}
                onChange={(fromWord) => set({ ...question, fromWord })}
              />
              <LocalField
                place={`questions[${index}].toWord`}
                label={fields.toWord}
                value={question.toWord}
                languages={languages}
                onChange={(toWord) => set({ ...question, toWord })}
              />
            </>
          )}
          {question.kind === 'choice' && (
            <>
              <CheckField
                place={`questions[${index}].several`}
                label={fields.several}
                checked={question.several}
                onChange={(several) => set({ ...question, several })}
              />
              <Rows
                place={`questions[${index}].options`}
                what={fields.option}
                items={question.options}
                addLabel={add.option}
                make={() => ({ value: String(question.options.length + 1), text: {} })}
                onChange={(options) => set({ ...question, options })}
              >
                {(option, setOption, at) => (
                  <>
                    <LocalField
                      place={`questions[${index}].options[${at}].text`}
                      label={fields.option}
                      value={option.text}
                      languages={languages}
                      onChange={(text) => setOption({ ...option, text })}
                    />
                    <TextField
                      place={`questions[${index}].options[${at}].value`}
                      label={fields.optionValue}
                      value={option.value}
                      onChange={(value) => setOption({ ...option, value })}
                    />
                  </>
                )}
              </Rows>
            </>
          )}
        </>
      )}
    </Rows>
  );
}

export function PromptsPart({ study, change }: PartProps) {
  const { fields, add, triggers, events } = useEditorWords();
  const language = useLanguage();
  const questions = study.questions.map(
    ({ questionId, text }) => [questionId, textIn(text, language) || questionId] as const,
  );
  return (
    <Rows
      place="prompts"
      what={fields.trigger}
      items={study.prompts}
      addLabel={add.prompt}
      make={() => ({
        ruleId: `r${study.prompts.length + 1}`,
        trigger: asTrigger('event'),
        questionId: study.questions[0]?.questionId ?? '',
        expiresMinutes: 60,
        maxPerDay: 2,
      })}
      onChange={(prompts) => change({ prompts })}
    >
      {(prompt, set, index) => {
        const { trigger } = prompt;
        return (
          <>
            <div class="pair">
              <SelectField
                place={`prompts[${index}].questionId`}
                label={fields.question}
                value={prompt.questionId}
                options={questions.length === 0 ? [['', '–'] as const] : questions}
                onChange={(questionId) => set({ ...prompt, questionId })}
              />
              <SelectField
                place={`prompts[${index}].trigger`}
                label={fields.trigger}
                value={trigger.kind}
                options={TRIGGERS.map((kind) => [kind, triggers[kind]] as const)}
                onChange={(kind) => set({ ...prompt, trigger: asTrigger(kind) })}
              />
            </div>
            {trigger.kind === 'event' && (
              <SelectField
                place={`prompts[${index}].trigger.on`}
                label={fields.event}
                value={trigger.on}
                options={PROMPT_EVENTS.map((event) => [event, events[event]] as const)}
                onChange={(on) => set({ ...prompt, trigger: { kind: 'event', on } })}
              />
            )}
            {trigger.kind === 'interval' && (
              <CommaField
                place={`prompts[${index}].trigger.at`}
                label={fields.times}
                hint={fields.timesHint}
                value={trigger.at}
                onChange={(at) => set({ ...prompt, trigger: { kind: 'interval', at } })}
              />
            )}
            {trigger.kind === 'signal' && (
              <div class="pair three">
                <NumberField
                  place={`prompts[${index}].trigger.perDay`}
                  label={fields.perDay}
                  value={trigger.perDay}
                  onChange={(perDay) => set({ ...prompt, trigger: { ...trigger, perDay } })}
                />
                <TextField
                  place={`prompts[${index}].trigger.from`}
                  label={fields.hourFrom}
                  type="time"
                  value={trigger.from}
                  onChange={(from) => set({ ...prompt, trigger: { ...trigger, from } })}
                />
                <TextField
                  place={`prompts[${index}].trigger.until`}
                  label={fields.hourUntil}
                  type="time"
                  value={trigger.until}
                  onChange={(until) => set({ ...prompt, trigger: { ...trigger, until } })}
                />
              </div>
            )}
            <div class="pair three">
              <NumberField
                place={`prompts[${index}].expiresMinutes`}
                label={fields.expires}
                value={prompt.expiresMinutes}
                onChange={(expiresMinutes) => set({ ...prompt, expiresMinutes })}
              />
              <NumberField
                place={`prompts[${index}].maxPerDay`}
                label={fields.maxPerDay}
                value={prompt.maxPerDay}
                onChange={(maxPerDay) => set({ ...prompt, maxPerDay })}
              />
              <TextField
                place={`prompts[${index}].ruleId`}
                label={fields.ruleId}
                value={prompt.ruleId}
                onChange={(ruleId) => set({ ...prompt, ruleId })}
              />
            </div>
          </>
        );
      }}
    </Rows>
  );
}
