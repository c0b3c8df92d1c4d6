/** Coding a sample anew, blind to the rule, the participant and other coders. */
import { useState } from 'preact/hooks';
import type { SampleRow } from '../../lib/app/pool/sample';
import { CODED_FIELDS, type Code, type CodedField } from '../../lib/core/workspace';
import { isOneOf } from '../../lib/core/vocabulary';
import { formatNumber } from '../../lib/languages';
import { useDoors } from '../doors';
import { useLanguage, useWords } from '../language-context';
import { useTell } from '../undo';
import { readyOr, useObserved } from '../use-observed';
import { CodeOne } from './code-one';
import { CodesSoFar } from './codes-so-far';
import { usePoolWords } from './pool-words';
import type { StudyPageProps } from './study-page';
import { useWorkspaceDoors } from './workspace-doors';

const NO_CODES: readonly Code[] = [];
const USUAL_SIZE = 50;
const MOST = 2_000;

type Work = { readonly coder: string; readonly field: CodedField; readonly rows: readonly SampleRow[] };

export function CodingPage({ study }: StudyPageProps) {
  const { now } = useDoors();
  const { workspace, run } = useWorkspaceDoors();
  const language = useLanguage();
  const words = useWords();
  const text = usePoolWords();
  const tell = useTell();
  const { studyId } = study;
  const codes = readyOr(
    useObserved(() => workspace.codes(studyId), `codes ${studyId}`),
    NO_CODES,
  );
  const [coder, setCoder] = useState('');
  const [field, setField] = useState<CodedField>('stage');
  const [size, setSize] = useState(USUAL_SIZE);
  const [seed, setSeed] = useState(1);
  const [work, setWork] = useState<Work | null>(null);
  const [isDrawing, setDrawing] = useState(false);

  const begin = async () => {
    setDrawing(true);
    try {
      const drawn = await run(
        { kind: 'sample', studyId, size, seed },
        () => {},
        new AbortController().signal,
      );
      if (drawn.kind === 'sample') setWork({ coder: coder.trim(), field, rows: drawn.rows });
    } catch (error) {
      console.error(error);
      tell(words.common.failed);
    } finally {
      setDrawing(false);
    }
  };
  const number = (value: number) => formatNumber(language, value);
  const own =
    work === null ? [] : codes.filter((code) => code.coder === work.coder && code.field === work.field);
  const coded = new Set(own.map(({ eventId }) => eventId));
  const next = work?.rows.find(({ eventId }) => !coded.has(eventId));
  const done = work?.rows.filter(({ eventId }) => coded.has(eventId)).length ?? 0;

  return (
    <div class="stack wide-gap">
      <div class="stack tight">
        <h1>{text.coding.title}</h1>
        <p class="muted">{text.coding.lead}</p>
      </div>
      {work === null ? (
        <form
          class="card stack"
          onSubmit={(event) => {
            event.preventDefault();
            void begin();
          }}
        >
          <div class="rows-form">
            <label class="field">
              <span>{text.coding.coder}</span>
              <input
                type="text"
                required
                maxLength={40}
                value={coder}
                onInput={({ currentTarget: { value } }) => setCoder(value)}
              />
              <span class="hint">{text.coding.coderHint}</span>
            </label>
            <label class="field">
              <span>{text.coding.field}</span>
              <select
                value={field}
                onChange={({ currentTarget: { value } }) => {
                  if (isOneOf(CODED_FIELDS, value)) setField(value);
                }}
              >
                {CODED_FIELDS.map((each) => (
                  <option key={each} value={each}>
                    {text.agreement.fields[each] ?? each}
                  </option>
                ))}
              </select>
            </label>
            <label class="field">
              <span>{text.coding.sample}</span>
              <input
                type="number"
                min="1"
                max={MOST}
                value={size}
                onInput={({ currentTarget: { valueAsNumber } }) => {
                  if (valueAsNumber >= 1) setSize(Math.min(MOST, Math.floor(valueAsNumber)));
                }}
              />
            </label>
            <label class="field">
              <span>{text.coding.seed}</span>
              <input
                type="number"
                min="1"
                value={seed}
                onInput={({ currentTarget: { valueAsNumber } }) => {
                  if (valueAsNumber >= 1) setSeed(Math.floor(valueAsNumber));
                }}
              />
            </label>
          </div>
          <p>
            <button type="submit" class="primary" disabled={isDrawing || coder.trim() === ''}>
              {codes.some((code) => code.coder === coder.trim()) ? text.coding.goOn : text.coding.begin}
            </button>
          </p>
        </form>
      ) : (
        <>
          <div class="row" role="status">
            <progress
              class="grow"
              aria-label={text.coding.title}
              value={done}
              max={Math.max(1, work.rows.length)}
            />
            <span class="count">
              {text.coding.progress({ done: number(done), all: number(work.rows.length) })}
            </span>
          </div>
          {work.rows.length === 0 && <p class="empty">{text.coding.nothing}</p>}
          {next !== undefined && (
            <CodeOne
              key={next.eventId}
              row={next}
              field={work.field}
              onCode={(value) => {
                const code: Code = {
                  studyId,
                  eventId: next.eventId,
                  coder: work.coder,
                  field: work.field,
                  value,
                  codedAt: now(),
                  blind: true,
                };
                workspace.putCodes([code]).catch((error: unknown) => {
                  console.error(error);
                  tell(words.common.failed);
                });
              }}
            />
          )}
          {work.rows.length > 0 && next === undefined && <p class="strong">{text.coding.finished}</p>}
          <div class="row">
            <button
              type="button"
              disabled={own.length === 0}
              onClick={() => {
                const last = own.toSorted((a, b) => b.codedAt - a.codedAt)[0];
                if (last === undefined) return;
                workspace.removeCodes([last]).then(
                  () => tell(text.coding.undone, () => workspace.putCodes([last])),
                  () => tell(words.common.failed),
                );
              }}
            >
              {text.coding.back}
            </button>
            <button type="button" onClick={() => setWork(null)}>
              {words.common.close}
            </button>
          </div>
        </>
      )}
      <CodesSoFar study={study} codes={codes} />
    </div>
  );
}
