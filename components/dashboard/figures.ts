/** Numbers in the person's language, beside the plain ones for the file. */
import { formatNumber, type Language } from '../../lib/languages';

type NumberCell = { readonly words: string; readonly csv: number };

export type Numbers = {
  readonly number: (value: number) => string;
  /** At most one decimal. */
  readonly tenths: (value: number) => string;
  /** 0.25 → 25 % */
  readonly percent: (share: number) => string;
  readonly cell: (value: number) => NumberCell;
  readonly tenthsCell: (value: number) => NumberCell;
  readonly percentCell: (share: number) => NumberCell;
};

export function numbersOf({ id }: Language): Numbers {
  const number = (value: number) => formatNumber(id, value);
  const tenths = (value: number) => formatNumber(id, value, { maximumFractionDigits: 1 });
  const percent = (share: number) =>
    formatNumber(id, share, { style: 'percent', maximumFractionDigits: share < 0.1 && share > 0 ? 1 : 0 });
  const rounded = (value: number) => Math.round(value * 1e6) / 1e6;
  return {
    number,
    tenths,
    percent,
    cell: (value) => ({ words: number(value), csv: value }),
    tenthsCell: (value) => ({ words: tenths(value), csv: rounded(value) }),
    percentCell: (share) => ({ words: percent(share), csv: rounded(share) }),
  };
}
