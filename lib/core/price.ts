/** What was paid, as people write it: `1.299,90`, `1 299.90`, `89`. */

export type Price = {
  /** Null = not said. */
  readonly orderValue: number | null;
  /** ISO 4217; '' = not said. */
  readonly currency: string;
};

export const NO_PRICE: Price = { orderValue: null, currency: '' };

export type ReadPrice = { readonly ok: true; readonly value: Price } | { readonly ok: false };

export function readPrice(amount: string, currency: string): ReadPrice {
  const value = readAmount(amount);
  const code = currency.trim().toUpperCase();
  if (value === undefined || !/^(?:[A-Z]{3})?$/.test(code)) return { ok: false };
  return { ok: true, value: value === null ? NO_PRICE : { orderValue: value, currency: code } };
}

/** The last point or comma parts the hundredths when one or two digits follow it; others part the thousands. */
function readAmount(text: string): number | null | undefined {
  const plain = text.replace(/[\s\u00a0\u202f']/g, '');
  if (plain === '') return null;
  if (!/^\d[\d.,]*$/.test(plain)) return undefined;
  const cents = /^(.*)[.,](\d{1,2})$/.exec(plain);
  const whole = (cents?.[1] ?? plain).replace(/[.,]/g, '');
  const value = Number(`${whole === '' ? '0' : whole}.${cents?.[2] ?? '0'}`);
  return Number.isFinite(value) && value < 1e12 ? value : undefined;
}
