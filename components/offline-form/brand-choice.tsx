/** One tap for the brands of the journey, a field for any other. */
import { useId, useState } from 'preact/hooks';
import { useWords } from '../language-context';

const AT_ONCE = 5;

type Props = {
  readonly brands: readonly string[];
  readonly value: string;
  readonly onChange: (brand: string) => void;
};

export function BrandChoice({ brands, value, onChange }: Props) {
  const say = useWords().offlineForm;
  const id = useId();
  const [typing, setTyping] = useState(false);

  if (brands.length === 0) {
    return (
      <div class="field">
        <label for={`${id}-text`}>{say.brand}</label>
        <span class="hint" id={`${id}-hint`}>
          {say.brandHint}
        </span>
        <input
          id={`${id}-text`}
          value={value}
          maxLength={80}
          aria-describedby={`${id}-hint`}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      </div>
    );
  }
  const choose = (brand: string, other: boolean) => {
    setTyping(other);
    onChange(brand);
  };
  return (
    <fieldset class="field">
      <legend>{say.brand}</legend>
      <div class="segmented">
        {['', ...brands.slice(0, AT_ONCE)].map((brand) => (
          <label key={brand}>
            <input
              type="radio"
              name={`${id}-brand`}
              checked={!typing && value === brand}
              onChange={() => choose(brand, false)}
            />
            <span>{brand === '' ? say.noBrand : brand}</span>
          </label>
        ))}
        <label>
          <input type="radio" name={`${id}-brand`} checked={typing} onChange={() => choose('', true)} />
          <span>{say.otherBrand}</span>
        </label>
      </div>
      {typing && (
        <input
          aria-label={say.otherBrand}
          list={`${id}-list`}
          value={value}
          maxLength={80}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
      <datalist id={`${id}-list`}>
        {brands.slice(AT_ONCE).map((brand) => (
          <option key={brand}>{brand}</option>
        ))}
      </datalist>
    </fieldset>
  );
}
