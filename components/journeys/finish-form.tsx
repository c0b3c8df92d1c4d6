/** How the journey ended: bought what and from whom, met another way, put off, given up. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { JourneyEnding } from '../../lib/app/journey-actions';
import type { Journey } from '../../lib/core/journey';
import { NO_PRICE, type Price } from '../../lib/core/price';
import { BOUGHT_FOR, isOneOf, type BoughtFor } from '../../lib/core/vocabulary';
import { useWords } from '../language-context';
import { useListener } from '../use-listener';
import { PriceFields } from './price-fields';

const ENDINGS = ['bought', 'met_otherwise', 'postponed', 'abandoned'] as const;

type FinishFormProps = {
  readonly journey: Journey;
  readonly onFinish: (ending: JourneyEnding) => void;
  readonly onCancel: () => void;
};

export function FinishForm({ journey, onFinish, onCancel }: FinishFormProps) {
  const words = useWords();
  const text = words.journeyCard;
  const id = useId();
  const [outcome, setOutcome] = useState<JourneyEnding['outcome']>('bought');
  const [product, setProduct] = useState('');
  const [brand, setBrand] = useState(journey.focalBrand);
  const [from, setFrom] = useState('');
  const [boughtFor, setBoughtFor] = useState<BoughtFor | ''>('');
  const [paid, setPaid] = useState<Price>(NO_PRICE);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const form = useRef<HTMLFormElement>(null);
  useListener(form, 'keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onCancel();
  });
  const bought = outcome === 'bought';

  return (
    <form
      ref={form}
      class="stack tight notice"
      aria-label={`${journey.need}: ${text.finishTitle}`}
      onSubmit={(event) => {
        event.preventDefault();
        onFinish({
          outcome,
          boughtProduct: bought ? product.trim() : '',
          boughtBrand: bought ? brand.trim() : '',
          boughtFrom: bought ? from.trim() : '',
          boughtFor: bought ? boughtFor : '',
          paid: bought ? paid : NO_PRICE,
        });
      }}
    >
      <fieldset class="stack tight">
        <legend>{text.finishTitle}</legend>
        {ENDINGS.map((each, at) => (
          <label key={each} class="choice">
            <input
              ref={at === 0 ? first : null}
              type="radio"
              name={`${id}-outcome`}
              checked={outcome === each}
              onChange={() => setOutcome(each)}
            />
            <span>{text.outcomes[each]}</span>
          </label>
        ))}
      </fieldset>
      {bought && (
        <div class="pair">
          <label class="field">
            <span>{text.what}</span>
            <input
              value={product}
              maxLength={80}
              onInput={({ currentTarget: { value } }) => setProduct(value)}
            />
          </label>
          <label class="field">
            <span>{text.brand}</span>
            <input
              list={`${id}-brands`}
              value={brand}
              maxLength={80}
              onInput={({ currentTarget: { value } }) => setBrand(value)}
            />
          </label>
          <label class="field">
            <span>{text.from}</span>
            <input value={from} maxLength={80} onInput={({ currentTarget: { value } }) => setFrom(value)} />
          </label>
          <label class="field">
            <span>{text.forWhom}</span>
            <select
              value={boughtFor}
              onChange={({ currentTarget: { value } }) =>
                setBoughtFor(isOneOf(BOUGHT_FOR, value) ? value : '')
              }
            >
              <option value="">{words.common.optional}</option>
              {BOUGHT_FOR.map((each) => (
                <option key={each} value={each}>
                  {words.boughtFor[each]}
                </option>
              ))}
            </select>
          </label>
          <PriceFields price={paid} onChange={setPaid} />
          <datalist id={`${id}-brands`}>
            {journey.brands.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </datalist>
        </div>
      )}
      <div class="row">
        <button type="submit" class="primary">
          {text.finish}
        </button>
        <button type="button" onClick={onCancel}>
          {words.common.cancel}
        </button>
      </div>
    </form>
  );
}
