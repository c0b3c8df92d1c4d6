/** How far the file is, in a bar and in words. */
import { formatNumber } from '../../lib/languages';
import { useLanguage, useWords } from '../language-context';
import type { ExportState } from './use-export';

type ExportStateProps = { readonly state: ExportState; readonly onStop: () => void };

export function ExportStateView({ state, onStop }: ExportStateProps) {
  const words = useWords();
  const language = useLanguage();
  const text = words.export;
  const number = (value: number) => formatNumber(language, value);
  return (
    <div class="export-state" role="status">
      {state.kind === 'working' && (
        <div class="row">
          <progress
            class="grow"
            aria-label={text.csv}
            {...(state.all > 0 ? { value: state.done, max: state.all } : {})}
          />
          {state.all > 0 && (
            <span class="count small">
              {text.progress({ done: number(state.done), all: number(state.all) })}
            </span>
          )}
          <button type="button" class="small-button" onClick={onStop}>
            {text.stop}
          </button>
        </div>
      )}
      {state.kind === 'saved' && <p class="small">{text.saved({ name: state.fileName })}</p>}
      {state.kind === 'stopped' && <p class="small">{text.stopped}</p>}
      {state.kind === 'failed' && <p class="small problem">{text.failed}</p>}
      {state.kind === 'nothing' && <p class="small">{text.nothing}</p>}
    </div>
  );
}
