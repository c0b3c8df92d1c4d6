/** A whole number in a sentence: label, field, unit. Stored when it is right, told what is right when not. */
import { useId, useState } from 'preact/hooks';
import { useWords } from '../language-context';

type Props = {
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly onChange: (value: number) => void;
};

export function NumberField({ label, unit, value, low, high, onChange }: Props) {
  const say = useWords().settings;
  const id = useId();
  const [wrong, setWrong] = useState(false);
  return (
    <div class="field">
      <div class="row number-row">
        <label for={id}>{label}</label>
        <input
          id={id}
          type="number"
          inputMode="numeric"
          min={low}
          max={high}
          step={1}
          value={value}
          aria-invalid={wrong}
          aria-describedby={`${id}-unit ${id}-problem`}
          onChange={(event) => {
            const typed = event.currentTarget.valueAsNumber;
            const isRight = Number.isInteger(typed) && typed >= low && typed <= high;
            setWrong(!isRight);
            if (isRight && typed !== value) onChange(typed);
          }}
        />
        <span id={`${id}-unit`}>{unit}</span>
      </div>
      <span class="problem" id={`${id}-problem`} role="status">
        {wrong ? say.numberWrong({ low, high }) : ''}
      </span>
    </div>
  );
}
