/** Import: choose or drop a file, see in words what is in it, then store all of it or nothing. */
import { useState } from 'preact/hooks';
import type { ImportPreview, ImportProblem } from '../../lib/app/import-files';
import { formatDateTime, formatNumber } from '../../lib/languages';
import { useDoors } from '../doors';
import { FilePlace } from '../file-chooser';
import { useLanguage, useWords } from '../language-context';

type ImportState =
  | { readonly kind: 'idle' | 'reading' | 'storing' | 'failed' }
  | { readonly kind: 'preview'; readonly fileName: string; readonly preview: ImportPreview }
  | { readonly kind: 'problem'; readonly problem: ImportProblem }
  | { readonly kind: 'done'; readonly added: number; readonly known: number };

export function ImportPanel() {
  const { store, send } = useDoors();
  const words = useWords();
  const text = words.dashboard;
  const [state, setState] = useState<ImportState>({ kind: 'idle' });

  const read = async (file: File) => {
    setState({ kind: 'reading' });
    const { readImport } = await import('../../lib/app/import-files');
    const found = await readImport(file);
    setState(
      found.ok
        ? { kind: 'preview', fileName: file.name, preview: found.value }
        : { kind: 'problem', problem: found.problem },
    );
  };
  const keep = async (preview: ImportPreview) => {
    setState({ kind: 'storing' });
    try {
      const { applyImport } = await import('../../lib/app/import-files');
      const { touchpoints } = await applyImport(store, preview);
      setState({ kind: 'done', added: touchpoints, known: preview.touchpoints.length - touchpoints });
    } catch (error) {
      console.error(error);
      setState({ kind: 'failed' });
      return;
    }
    // what is stored stays stored; a background that does not answer now does this at its next start
    await send<'reconcile'>({ kind: 'reconcile' }).catch((error: unknown) => console.error(error));
  };
  const readSafely = (file: File) => {
    read(file).catch((error: unknown) => {
      console.error(error);
      setState({ kind: 'failed' });
    });
  };

  return (
    <section class="card stack" aria-labelledby="import-title">
      <h2 id="import-title">{text.importTitle}</h2>
      <p class="muted">{text.importLead}</p>
      <FilePlace name={text.importChoose} accept=".csv,.zip,text/csv,application/zip" onFile={readSafely}>
        {text.importDrop}
      </FilePlace>
      <div role="status" class="stack tight">
        {(state.kind === 'reading' || state.kind === 'storing') && (
          <>
            <progress aria-label={text.importReading} />
            <p class="small">{text.importReading}</p>
          </>
        )}
        {state.kind === 'preview' && (
          <Preview
            fileName={state.fileName}
            preview={state.preview}
            onImport={() => void keep(state.preview)}
            onCancel={() => setState({ kind: 'idle' })}
          />
        )}
        {state.kind === 'problem' && (
          <div class="notice problem-notice">
            <p class="strong">{text.importProblems}</p>
            <p>{sayProblem(state.problem, text.problems)}</p>
          </div>
        )}
        {state.kind === 'failed' && <p class="problem">{text.importProblems}</p>}
        {state.kind === 'done' && (
          <p>
            {text.imported({ touchpoints: words.counts.touchpoints({ count: state.added }) })}{' '}
            {state.known > 0 &&
              text.importKnown({ touchpoints: words.counts.touchpoints({ count: state.known }) })}
          </p>
        )}
      </div>
    </section>
  );
}

type ProblemWords = ReturnType<typeof useWords>['dashboard']['problems'];

function sayProblem({ kind, file, row, column, value }: ImportProblem, problems: ProblemWords): string {
  return problems[kind]({ file, row, column, value });
}

type PreviewProps = {
  readonly fileName: string;
  readonly preview: ImportPreview;
  readonly onImport: () => void;
  readonly onCancel: () => void;
};

function Preview({ fileName, preview, onImport, onCancel }: PreviewProps) {
  const words = useWords();
  const language = useLanguage();
  const text = words.dashboard;
  const { journeys, touchpoints } = preview;
  const starts = touchpoints.map(({ start }) => start);
  const from = starts.reduce((least, start) => Math.min(least, start), Infinity);
  const to = starts.reduce((most, start) => Math.max(most, start), -Infinity);
  const date = (time: number) => formatDateTime(language, time, 'date');
  return (
    <div class="notice">
      <p class="strong">{fileName}</p>
      <p>
        {text.importHas({
          touchpoints: words.counts.touchpoints({ count: touchpoints.length }),
          journeys: words.counts.journeys({ count: journeys.length }),
        })}{' '}
        {touchpoints.length > 0 && text.importSpan({ from: date(from), to: date(to) })}
      </p>
      <p class="hint">
        {journeys
          .slice(0, 6)
          .map(({ need }) => need)
          .join(' · ')}
        {journeys.length > 6 && ` · +${formatNumber(language, journeys.length - 6)}`}
      </p>
      <p class="hint">{text.importKept}</p>
      <div class="row">
        <button type="button" class="primary" onClick={onImport}>
          {text.importNow}
        </button>
        <button type="button" onClick={onCancel}>
          {words.common.cancel}
        </button>
      </div>
    </div>
  );
}
