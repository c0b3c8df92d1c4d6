/** Putting a backup back: choose, unlock if locked, see what is in it, then one press. */
import { useId, useState } from 'preact/hooks';
import type { Backup, BackupPreview, BackupProblem } from '../../lib/app/backup';
import { formatDateTime } from '../../lib/languages';
import { useDoors } from '../doors';
import { useLanguage, useWords } from '../language-context';
import { Passphrase } from './backup-panel';

type State =
  | { readonly kind: 'idle' | 'reading' | 'failed' }
  | { readonly kind: 'sealed'; readonly file: File }
  | { readonly kind: 'problem'; readonly problem: BackupProblem; readonly file: File | null }
  | {
      readonly kind: 'preview';
      readonly name: string;
      readonly backup: Backup;
      readonly preview: BackupPreview;
    }
  | { readonly kind: 'done'; readonly touchpoints: number; readonly journeys: number };

/** @param onRestored after the rows are stored */
export function RestorePanel({ onRestored }: { readonly onRestored: () => void }) {
  const words = useWords();
  const say = words.backup;
  const { store } = useDoors();
  const [state, setState] = useState<State>({ kind: 'idle' });

  const guarded = (work: () => Promise<void>) => {
    setState({ kind: 'reading' });
    work().catch((error: unknown) => {
      console.error(error);
      setState({ kind: 'failed' });
    });
  };
  const read = (file: File | undefined, passphrase = '') => {
    if (file === undefined) return;
    guarded(async () => {
      const { openBackup, previewBackup } = await import('../../lib/app/backup');
      const opened = await openBackup(file, passphrase);
      if (opened.ok) {
        const preview = await previewBackup(store, opened.value);
        setState({ kind: 'preview', name: file.name, backup: opened.value, preview });
      } else if (opened.problem.kind === 'sealed') setState({ kind: 'sealed', file });
      else {
        const isLocked = opened.problem.kind === 'wrong_passphrase';
        setState({ kind: 'problem', problem: opened.problem, file: isLocked ? file : null });
      }
    });
  };
  const restore = (backup: Backup, mode: 'add' | 'replace') =>
    guarded(async () => {
      const { restoreBackup } = await import('../../lib/app/backup');
      setState({ kind: 'done', ...(await restoreBackup(store, backup, mode)) });
      onRestored();
    });

  return (
    <div class="stack tight">
      <h3>{say.restoreTitle}</h3>
      <p class="muted">{say.restoreLead}</p>
      <p>
        <label class="button file-button">
          <input
            type="file"
            accept=".json,.sealed,application/json"
            class="visually-hidden"
            onChange={({ currentTarget }) => {
              read(currentTarget.files?.[0]);
              currentTarget.value = '';
            }}
          />
          {say.choose}
        </label>
      </p>
      <div role="status" class="stack tight">
        {state.kind === 'reading' && <progress aria-label={say.reading} />}
        {state.kind === 'problem' && (
          <div class="notice problem-notice">
            <p>{say.problems[state.problem.kind]({ place: state.problem.place })}</p>
          </div>
        )}
        {state.kind === 'failed' && <p class="problem">{say.notRestored}</p>}
        {state.kind === 'done' && (
          <p>
            {say.restored({
              touchpoints: words.counts.touchpoints({ count: state.touchpoints }),
              journeys: words.counts.journeys({ count: state.journeys }),
            })}
          </p>
        )}
      </div>
      {(state.kind === 'sealed' || (state.kind === 'problem' && state.file !== null)) && (
        <Unlock onOpen={(passphrase) => read(state.file ?? undefined, passphrase)} />
      )}
      {state.kind === 'preview' && (
        <Preview
          key={state.name}
          name={state.name}
          preview={state.preview}
          onRestore={(mode) => restore(state.backup, mode)}
          onCancel={() => setState({ kind: 'idle' })}
        />
      )}
    </div>
  );
}

function Unlock({ onOpen }: { readonly onOpen: (passphrase: string) => void }) {
  const say = useWords().backup;
  const id = useId();
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      class="card stack tight"
      onSubmit={(event) => {
        event.preventDefault();
        onOpen(passphrase);
      }}
    >
      <p>{say.sealed}</p>
      <Passphrase id={id} label={say.passphrase} value={passphrase} problem="" onInput={setPassphrase} />
      <p>
        <button type="submit" class="primary" disabled={passphrase === ''}>
          {say.open}
        </button>
      </p>
    </form>
  );
}

type PreviewProps = {
  readonly name: string;
  readonly preview: BackupPreview;
  readonly onRestore: (mode: 'add' | 'replace') => void;
  readonly onCancel: () => void;
};

function Preview({ name, preview, onRestore, onCancel }: PreviewProps) {
  const words = useWords();
  const language = useLanguage();
  const say = words.backup;
  const [mode, setMode] = useState<'add' | 'replace'>('add');
  const { missingHere, different, onlyHere, skipped, from, to } = preview;
  const rows = (count: number) => words.counts.touchpoints({ count });
  return (
    <div class="notice">
      <p class="strong">{name}</p>
      <p>
        {say.has({
          touchpoints: rows(preview.touchpoints),
          journeys: words.counts.journeys({ count: preview.journeys }),
        })}{' '}
        {from !== null &&
          to !== null &&
          say.span({
            from: formatDateTime(language, from, 'date'),
            to: formatDateTime(language, to, 'date'),
          })}
      </p>
      <p>
        {missingHere > 0 && say.missingHere({ touchpoints: rows(missingHere) })}{' '}
        {different > 0 && say.different({ touchpoints: rows(different) })}{' '}
        {onlyHere > 0 && say.onlyHere({ touchpoints: rows(onlyHere) })}{' '}
        {missingHere + different + onlyHere === 0 && say.allHere}{' '}
        {skipped > 0 && say.skipped({ count: skipped })}
      </p>
      <fieldset class="stack tight">
        <legend class="visually-hidden">{say.restoreTitle}</legend>
        {(['add', 'replace'] as const).map((each) => (
          <label key={each} class="choice boxed">
            <input type="radio" name="restore" checked={mode === each} onChange={() => setMode(each)} />
            <span class="strong">
              {say[each]}
              <small class="hint">{each === 'add' ? say.addHint : say.replaceHint}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <p class="row">
        <button type="button" class="primary" onClick={() => onRestore(mode)}>
          {say.restore}
        </button>
        <button type="button" onClick={onCancel}>
          {words.common.cancel}
        </button>
      </p>
    </div>
  );
}
