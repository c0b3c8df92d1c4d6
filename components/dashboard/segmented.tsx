/** A choice of a few, side by side. */
type SegmentedProps<T extends string> = {
  readonly name: string;
  readonly label: string;
  readonly values: readonly T[];
  readonly words: (value: T) => string;
  readonly value: T;
  readonly onChange: (value: T) => void;
};

export function Segmented<T extends string>(props: SegmentedProps<T>) {
  const { name, label, values, words, value, onChange } = props;
  return (
    <fieldset class="segmented along no-print" aria-label={label}>
      {values.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={each === value} onChange={() => onChange(each)} />
          <span>{words(each)}</span>
        </label>
      ))}
    </fieldset>
  );
}
