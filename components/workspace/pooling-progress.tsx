/** How far pooling is, and in the end what became of the files. */
import { FILE_OUTCOMES, type WorkspaceFile } from '../../lib/core/workspace';
import { formatNumber } from '../../lib/languages';
import { useLanguage } from '../language-context';
import { usePoolWords } from './pool-words';
import type { PoolingState } from './use-pooling';

type Props = {
  readonly state: PoolingState;
  /** What the store says of all files, read when the work is over. */
  readonly lines: readonly WorkspaceFile[];
  readonly onStop: () => void;
};

export function PoolingProgress({ state, lines, onStop }: Props) {
  const language = useLanguage();
  const text = usePoolWords().files;
  const number = (value: number) => formatNumber(language, value);
  const counts = FILE_OUTCOMES.map((outcome) => ({
    outcome,
    count: lines.filter((line) => line.outcome === outcome).length,
  })).filter(({ count }) => count > 0);
  const p = { done: number(state.done), all: number(state.all) };
  return (
    <div role="status" class="stack tight">
      {state.kind === 'working' && (
        <div class="row">
          <progress
            class="grow"
            aria-label={text.reading}
            {...(state.all > 0 ? { value: state.done, max: state.all } : {})}
          />
          {state.all > 0 && <span class="count small">{text.progress(p)}</span>}
          <button type="button" class="small-button" onClick={onStop}>
            {text.stop}
          </button>
        </div>
      )}
      {state.kind === 'stopped' && <p>{text.stopped(p)}</p>}
      {state.kind === 'failed' && <p class="problem">{text.failed}</p>}
      {state.kind === 'nothing' && <p>{text.nothingFound}</p>}
      {state.kind === 'done' && <p class="strong">{text.done({ files: state.done })}</p>}
      {state.kind !== 'working' && counts.length > 0 && (
        <p class="count">{counts.map(({ outcome, count }) => text[outcome]({ count })).join(' · ')}</p>
      )}
      {state.kind !== 'working' && state.leftAside > 0 && (
        <p class="hint">{text.leftAside({ count: state.leftAside })}</p>
      )}
    </div>
  );
}
