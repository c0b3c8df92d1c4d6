/** What can wait: what kind of encounter it was, a note, which shop, who was there and on which device. */
import { useId, useState } from 'preact/hooks';
import {
  DEVICES,
  EXPERIENCED_BY,
  isOneOf,
  TOUCHPOINT_TYPES,
  type Device,
  type ExperiencedBy,
  type TouchpointType,
} from '../../lib/core/vocabulary';
import { useWords } from '../language-context';

export type Details = {
  /** Null: as the channel suggests. */
  readonly touchpointType: TouchpointType | null;
  readonly device: Device | null;
  readonly note: string;
  readonly seller: string;
  readonly experiencedBy: ExperiencedBy;
};

export const NO_DETAILS: Details = {
  touchpointType: null,
  device: null,
  note: '',
  seller: '',
  experiencedBy: 'self',
};

type Props = {
  readonly details: Details;
  readonly touchpointType: TouchpointType;
  readonly device: Device;
  readonly withSeller: boolean;
  readonly onChange: (change: Partial<Details>) => void;
};

export function OfflineDetails({ details, touchpointType, device, withSeller, onChange }: Props) {
  const words = useWords();
  const say = words.offlineForm;
  const id = useId();
  const [told] = useState(details.note + details.seller !== '');
  return (
    <details open={told}>
      <summary>{say.details}</summary>
      <div class="stack tight details-body">
        <Choice
          label={say.type}
          values={TOUCHPOINT_TYPES}
          names={words.types}
          value={touchpointType}
          onChange={(type) => onChange({ touchpointType: type })}
        />
        <div class="field">
          <label for={`${id}-note`}>
            {say.note} <span class="hint">({words.common.optional})</span>
          </label>
          <textarea
            id={`${id}-note`}
            rows={2}
            maxLength={2000}
            placeholder={say.noteHint}
            value={details.note}
            onInput={(event) => onChange({ note: event.currentTarget.value })}
          />
        </div>
        {withSeller && (
          <div class="field">
            <label for={`${id}-seller`}>{say.seller}</label>
            <input
              id={`${id}-seller`}
              value={details.seller}
              maxLength={80}
              onInput={(event) => onChange({ seller: event.currentTarget.value })}
            />
          </div>
        )}
        <Choice
          label={say.who}
          values={EXPERIENCED_BY}
          names={words.experiencedBy}
          value={details.experiencedBy}
          onChange={(experiencedBy) => onChange({ experiencedBy })}
        />
        <Choice
          label={say.device}
          values={DEVICES}
          names={words.devices}
          value={device}
          onChange={(chosen) => onChange({ device: chosen })}
        />
      </div>
    </details>
  );
}

type ChoiceProps<T extends string> = {
  readonly label: string;
  readonly values: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onChange: (value: T) => void;
};

/** A drop-down list over one of the closed sets of words. */
export function Choice<const T extends string>({ label, values, names, value, onChange }: ChoiceProps<T>) {
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          if (isOneOf(values, chosen)) onChange(chosen);
        }}
      >
        {values.map((each) => (
          <option key={each} value={each}>
            {names[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
