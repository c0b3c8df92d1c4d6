/** The pooled tables as files. */
import { useRef, useState } from 'preact/hooks';
import type { PooledForm } from '../../lib/app/pool/export-pooled';
import { DOCUMENTS } from '../../lib/core/offered-format';
import { isOneOf } from '../../lib/core/vocabulary';
import { formatNumber } from '../../lib/languages';
import { useDoors } from '../doors';
import { MoreFormats } from '../files/more-formats';
import { useLanguage } from '../language-context';
import { usePoolWords } from './pool-words';
import type { StudyPageProps } from './study-page';
import { useWorkspaceDoors } from './workspace-doors';

type State =
  | { readonly kind: 'idle' | 'stopped' | 'failed' }
  | { readonly kind: 'working'; readonly done: number; readonly all: number }
  | { readonly kind: 'saved'; readonly name: string };

export function TakePage({ study }: StudyPageProps) {
  const { saveFile } = useDoors();
  const { run } = useWorkspaceDoors();
  const language = useLanguage();
  const text = usePoolWords();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  const isWorking = state.kind === 'working';
  const number = (value: number) => formatNumber(language, value);

  const make = async (form: PooledForm) => {
    if (running.current !== null) return;
    const stopper = new AbortController();
    running.current = stopper;
    setState({ kind: 'working', done: 0, all: 0 });
    let told = 0;
    try {
      const result = await run(
        { kind: 'export', studyId: study.studyId, form },
        (step) => {
          if (step.kind !== 'progress' || performance.now() - told < 100) return;
          told = performance.now();
          setState({ kind: 'working', done: step.done, all: step.total });
        },
        stopper.signal,
      );
      if (result.kind === 'exported') {
        saveFile(result.fileName, result.blob);
        setState({ kind: 'saved', name: result.fileName });
      } else setState({ kind: 'stopped' });
    } catch (error) {
      console.error(error);
      setState({ kind: stopper.signal.aborted ? 'stopped' : 'failed' });
    } finally {
      running.current = null;
    }
  };
  const choice = (form: 'csv' | 'zip' | 'codes', name: string, hint: string, isFirst = false) => (
    <div class="stack tight">
      <button
        type="button"
        class={isFirst ? 'primary' : undefined}
        disabled={isWorking}
        onClick={() => void make(form)}
      >
        {name}
      </button>
      <p class="hint">{hint}</p>
    </div>
  );
  return (
    <div class="stack">
      <div class="stack tight">
        <h1>{text.take.title}</h1>
        <p class="muted">{text.take.lead}</p>
      </div>
      <div class="pair">
        {choice('zip', text.take.zip, text.take.zipHint, true)}
        {choice('csv', text.take.csv, text.take.csvHint)}
        {choice('codes', text.take.codes, text.take.codesHint)}
      </div>
      <div role="status">
        {state.kind === 'working' && (
          <div class="row">
            <progress
              class="grow"
              aria-label={text.take.working}
              {...(state.all > 0 ? { value: state.done, max: state.all } : {})}
            />
            {state.all > 0 && (
              <span class="count small">
                {text.take.progress({ done: number(state.done), all: number(state.all) })}
              </span>
            )}
            <button type="button" class="small-button" onClick={() => running.current?.abort()}>
              {text.files.stop}
            </button>
          </div>
        )}
        {state.kind === 'saved' && <p>{text.take.saved({ name: state.name })}</p>}
        {state.kind === 'stopped' && <p>{text.take.stopped}</p>}
        {state.kind === 'failed' && <p class="problem">{text.take.failed}</p>}
      </div>
      <MoreFormats
        disabled={isWorking}
        onSave={(id) => void make(isOneOf(DOCUMENTS, id) ? { document: id, language } : { format: id })}
      />
    </div>
  );
}
