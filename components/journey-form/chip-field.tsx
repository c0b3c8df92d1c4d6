/** A list typed one by one: an input, a button, and the entries as chips. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useWords } from '../language-context';

type Props = {
  readonly label: string;
  /** Under a heading that says the same. */
  readonly hideLabel?: boolean;
  readonly hint: string;
  readonly placeholder?: string;
  readonly addLabel: string;
  readonly text: string;
  readonly problem: string;
  readonly inputMode?: 'text' | 'url';
  /** Nothing may be added; the hint says why. */
  readonly isLocked?: boolean;
  readonly onText: (text: string) => void;
  /** Called on Enter, comma and the button. */
  readonly onAdd: () => void;
  readonly children?: ComponentChildren;
};

export function ChipField(props: Props) {
  const id = useId();
  return (
    <div class="field">
      {props.isLocked ? (
        <strong>{props.label}</strong>
      ) : (
        <label for={id} class={props.hideLabel ? 'visually-hidden' : ''}>
          {props.label}
        </label>
      )}
      <span class="hint" id={`${id}-hint`}>
        {props.hint}
      </span>
      {!props.isLocked && (
        <div class="row add-row">
          <input
            id={id}
            class="grow"
            value={props.text}
            placeholder={props.placeholder ?? ''}
            inputMode={props.inputMode ?? 'text'}
            autocomplete="off"
            maxLength={200}
            aria-describedby={`${id}-hint ${id}-problem`}
            aria-invalid={props.problem !== ''}
            onInput={(event) => props.onText(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.isComposing || (event.key !== 'Enter' && event.key !== ',')) return;
              if (event.key === 'Enter' && props.text.trim() === '') return;
              event.preventDefault();
              props.onAdd();
            }}
          />
          <button type="button" onClick={props.onAdd}>
            {props.addLabel}
          </button>
        </div>
      )}
      <span class="problem" id={`${id}-problem`} role="status">
        {props.problem}
      </span>
      {props.children}
    </div>
  );
}

type ChipProps = {
  readonly name: string;
  /** Without it, the entry stays. */ readonly onRemove?: () => void;
};

export function Chip({ name, onRemove }: ChipProps) {
  const words = useWords();
  return (
    <li class={onRemove === undefined ? 'chip kept' : 'chip'}>
      <span class="chip-name">{name}</span>
      {onRemove !== undefined && (
        <button
          type="button"
          aria-label={words.common.removeNamed({ name })}
          title={words.common.remove}
          onClick={onRemove}
        >
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <path d="m3 3 6 6m0-6-6 6" stroke="currentcolor" stroke-width="1.5" stroke-linecap="round" />
          </svg>
        </button>
      )}
    </li>
  );
}
