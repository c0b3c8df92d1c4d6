/** The fields of the editor. Each has the id of its place in the file: the check list leads there. */
import type { ComponentChildren } from 'preact';
import { formatNumber, LANGUAGES } from '../../lib/languages';
import type { LanguageId } from '../../lib/core/ports';
import type { LocalText } from '../../lib/core/study';
import { useEditorWords } from '../editor-words';
import { useLanguage, useWords } from '../language-context';

type FieldProps = { readonly place: string; readonly label: string; readonly hint?: string };

/** Literal types: the element's own type tells them apart. */
function inputOf(type: 'text' | 'email' | 'date' | 'time') {
  switch (type) {
    case 'text':
      return { type: 'text' } as const;
    case 'email':
      return { type: 'email' } as const;
    case 'date':
      return { type: 'date' } as const;
    case 'time':
      return { type: 'time' } as const;
  }
}

export function TextField({
  place,
  label,
  hint = '',
  value,
  type = 'text',
  onChange,
}: FieldProps & {
  readonly value: string;
  readonly type?: 'text' | 'email' | 'date' | 'time';
  readonly onChange: (value: string) => void;
}) {
  return (
    <div class="field">
      <label for={place}>{label}</label>
      <input
        id={place}
        {...inputOf(type)}
        value={value}
        autocomplete="off"
        aria-describedby={hint === '' ? undefined : `${place}-hint`}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {hint !== '' && (
        <p id={`${place}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}

export function NumberField({
  place,
  label,
  value,
  onChange,
}: FieldProps & { readonly value: number; readonly onChange: (value: number) => void }) {
  return (
    <div class="field">
      <label for={place}>{label}</label>
      <input
        id={place}
        type="number"
        step="any"
        value={value}
        onInput={({ currentTarget }) => {
          if (currentTarget.value !== '') onChange(currentTarget.valueAsNumber);
        }}
      />
    </div>
  );
}

export function SelectField<T extends string>({
  place,
  label,
  value,
  options,
  onChange,
}: FieldProps & {
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly onChange: (value: T) => void;
}) {
  return (
    <div class="field">
      <label for={place}>{label}</label>
      <select
        id={place}
        value={value}
        onChange={({ currentTarget }) => {
          const found = options.find(([name]) => name === currentTarget.value);
          if (found !== undefined) onChange(found[0]);
        }}
      >
        {options.map(([name, text]) => (
          <option key={name} value={name}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

export function CheckField({
  place,
  label,
  checked,
  onChange,
}: FieldProps & { readonly checked: boolean; readonly onChange: (checked: boolean) => void }) {
  return (
    <label class="choice">
      <input
        id={place}
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

/** One of several, all in sight. */
export function RadioField<T extends string>({
  place,
  label,
  value,
  options,
  onChange,
}: FieldProps & {
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly onChange: (value: T) => void;
}) {
  return (
    <fieldset id={place} tabIndex={-1} class="stack tight">
      <legend>{label}</legend>
      {options.map(([name, text]) => (
        <label key={name} class="choice">
          <input
            type="radio"
            name={place}
            value={name}
            checked={value === name}
            onChange={() => onChange(name)}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The same text in every language of the study, side by side. */
export function LocalField({
  place,
  label,
  hint = '',
  value,
  languages,
  long = false,
  onChange,
}: FieldProps & {
  readonly value: LocalText;
  readonly languages: readonly LanguageId[];
  readonly long?: boolean;
  readonly onChange: (value: LocalText) => void;
}) {
  return (
    <fieldset id={place} tabIndex={-1} class="local">
      <legend>{label}</legend>
      {hint !== '' && <p class="hint">{hint}</p>}
      <div class="local-texts">
        {LANGUAGES.filter(({ id }) => languages.includes(id)).map(({ id, name, locale }) => {
          const shared = {
            id: `${place}.${id}`,
            lang: locale.tag,
            value: value[id] ?? '',
            'aria-label': `${label}: ${name}`,
            onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
              onChange({ ...value, [id]: currentTarget.value }),
          };
          return (
            <div key={id} class="field">
              <span class="hint" aria-hidden="true">
                {name}
              </span>
              {long ? <textarea rows={3} {...shared} /> : <input {...shared} />}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

/** Rows that can be added and removed; `children` draws one. */
export function Rows<T>({
  place,
  what,
  items,
  addLabel,
  make,
  onChange,
  children,
}: {
  readonly place: string;
  /** What one row is called. */
  readonly what: string;
  readonly items: readonly T[];
  readonly addLabel: string;
  readonly make: () => T;
  readonly onChange: (items: readonly T[]) => void;
  readonly children: (item: T, change: (item: T) => void, index: number) => ComponentChildren;
}) {
  const words = useWords();
  const say = useEditorWords();
  const language = useLanguage();
  return (
    <div id={place} tabIndex={-1} class="stack rows">
      {items.map((item, index) => {
        const n = formatNumber(language, index + 1);
        return (
          <div key={index} class="row-card" role="group" aria-label={`${what} ${n}`}>
            {children(item, (next) => onChange(items.map((each, at) => (at === index ? next : each))), index)}
            <p>
              <button
                type="button"
                class="quiet small-button"
                aria-label={say.removeAt({ what, n })}
                onClick={() => onChange(items.filter((_, at) => at !== index))}
              >
                {words.common.remove}
              </button>
            </p>
          </div>
        );
      })}
      <p>
        <button type="button" onClick={() => onChange([...items, make()])}>
          {addLabel}
        </button>
      </p>
    </div>
  );
}

/** A list in one line, parted by commas. */
export function CommaField({
  place,
  label,
  hint,
  value,
  onChange,
}: FieldProps & {
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}) {
  return (
    <div class="field">
      <label for={place}>{label}</label>
      <input
        id={place}
        // not controlled: a comma just typed must stay
        defaultValue={value.join(', ')}
        autocomplete="off"
        onInput={({ currentTarget }) => onChange(parted(currentTarget.value, /[,;]/u))}
      />
      {hint !== undefined && <p class="hint">{hint}</p>}
    </div>
  );
}

export function parted(text: string, by: RegExp): string[] {
  return text
    .split(by)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
