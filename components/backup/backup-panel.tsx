/** "Make a backup", locked with a passphrase if wanted. */
import { useId, useState } from 'preact/hooks';
import { ExportStateView } from '../files/export-state';
import { useWords } from '../language-context';
import { useBackup } from './use-backup';

const SHORTEST = 8;

export function BackupPanel() {
  const words = useWords();
  const say = words.backup;
  const { state, make, stop } = useBackup();
  const id = useId();
  const [locked, setLocked] = useState(false);
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [asked, setAsked] = useState(false);
  const isShort = [...first].length < SHORTEST;
  const isOther = first !== second;
  const working = state.kind === 'working';

  const submit = (event: Event) => {
    event.preventDefault();
    setAsked(true);
    if (!locked) void make();
    else if (!isShort && !isOther) {
      void make(first);
      // it stays in no field longer than needed
      setFirst('');
      setSecond('');
      setAsked(false);
      setLocked(false);
    }
  };
  return (
    <form class="stack tight" onSubmit={submit}>
      <label class="choice">
        <input
          type="checkbox"
          checked={locked}
          onChange={({ currentTarget }) => setLocked(currentTarget.checked)}
        />
        <span class="strong">
          {say.lock}
          <small class="hint">{say.lockHint}</small>
        </span>
      </label>
      {locked && (
        <div class="pair">
          <Passphrase
            id={`${id}-first`}
            label={say.passphrase}
            value={first}
            problem={asked && isShort ? say.tooShort : ''}
            onInput={setFirst}
          />
          <Passphrase
            id={`${id}-second`}
            label={say.again}
            value={second}
            problem={asked && !isShort && isOther ? say.notSame : ''}
            onInput={setSecond}
          />
        </div>
      )}
      <p>
        <button type="submit" class="primary" disabled={working}>
          {say.make}
        </button>
      </p>
      {state.kind === 'failed' || state.kind === 'too_large' ? (
        <p class="problem" role="alert">
          {state.kind === 'failed' ? say.failed : say.tooLarge}
        </p>
      ) : (
        <ExportStateView state={state} onStop={stop} />
      )}
    </form>
  );
}

type PassphraseProps = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly problem: string;
  readonly onInput: (value: string) => void;
};

export function Passphrase({ id, label, value, problem, onInput }: PassphraseProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="password"
        autocomplete="off"
        value={value}
        aria-invalid={problem !== ''}
        aria-describedby={`${id}-problem`}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <span class="problem" id={`${id}-problem`} role="status">
        {problem}
      </span>
    </div>
  );
}
