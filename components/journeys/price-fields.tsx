/** Price paid and its currency, as written; told upwards when it can be read. */
import { useId, useState } from 'preact/hooks';
import { readPrice, type Price } from '../../lib/core/price';
import { useMoment } from '../moment-words';

type Props = { readonly price: Price; readonly onChange: (price: Price) => void };

export function PriceFields({ price, onChange }: Props) {
  const say = useMoment().price;
  const id = useId();
  const [amount, setAmount] = useState(price.orderValue === null ? '' : String(price.orderValue));
  const [currency, setCurrency] = useState(price.currency);
  const isWrong = !readPrice(amount, currency).ok;
  const change = (nextAmount: string, nextCurrency: string) => {
    setAmount(nextAmount);
    setCurrency(nextCurrency);
    const read = readPrice(nextAmount, nextCurrency);
    if (read.ok) onChange(read.value);
  };
  return (
    <>
      <label class="field">
        <span>{say.paid}</span>
        <input
          inputMode="decimal"
          maxLength={20}
          autocomplete="off"
          value={amount}
          aria-invalid={isWrong}
          aria-describedby={`${id}-wrong`}
          onInput={({ currentTarget: { value } }) => change(value, currency)}
        />
      </label>
      <label class="field">
        <span>{say.currency}</span>
        <input
          maxLength={3}
          autocomplete="off"
          placeholder={say.currencyHint}
          value={currency}
          aria-invalid={isWrong}
          aria-describedby={`${id}-wrong`}
          onInput={({ currentTarget: { value } }) => change(amount, value)}
        />
      </label>
      <span class="problem" role="status" id={`${id}-wrong`}>
        {isWrong ? say.wrong : ''}
      </span>
    </>
  );
}
