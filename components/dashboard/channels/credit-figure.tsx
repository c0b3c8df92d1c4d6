/** Who gets the credit for an order, under five conventions side by side: by channel or by brand. */
import { useCallback, useMemo } from 'preact/hooks';
import { creditGrid } from '../../../lib/charts/pictures/credit-grid';
import { CONVENTIONS, type CreditTotals } from '../../../lib/core/metrics/over-journeys';
import type { TouchKey } from '../../../lib/core/metrics/touch-keys';
import { formatNumber, languageOf } from '../../../lib/languages';
import { useAnalysis } from '../../analysis-words';
import { PictureFigure } from '../../chart/picture-figure';
import { useLanguage } from '../../language-context';
import { numbersOf } from '../figures';
import { MOST_DRAWN } from './brand-mix-figure';
import { useShares } from '../shares';

export type KeyedProps = {
  readonly by: TouchKey;
  /** `Channel` or `Brand`, and what one of them is called. */
  readonly keyWords: string;
  readonly name: (key: string) => string;
  readonly journeys: number;
  /** How and since when it was recorded. */
  readonly recorded: string;
};

export function CreditFigure({
  by,
  keyWords,
  name,
  journeys,
  recorded,
  totals,
}: KeyedProps & { readonly totals: CreditTotals }) {
  const language = languageOf(useLanguage());
  const { id, words } = language;
  const { channels: text } = useAnalysis();
  const { number, tenthsCell } = numbersOf(language);
  const { shareOf } = useShares();
  const { purchases, credit } = totals;
  const isBrand = by === 'brand';
  const rows = useMemo(() => [...credit], [credit]);
  const hidden = rows.length - (isBrand ? MOST_DRAWN : rows.length);
  const draw = useCallback(
    (width: number) =>
      creditGrid({
        width,
        max: Math.max(0.01, ...rows.flatMap(([, each]) => CONVENTIONS.map((convention) => each[convention]))),
        columns: CONVENTIONS.map((convention) => text.conventions[convention]),
        rows: rows.slice(0, isBrand ? MOST_DRAWN : rows.length).map(([key, each]) => ({
          name: name(key),
          cells: CONVENTIONS.map((convention) => ({
            value: each[convention],
            words: shareOf(each[convention], purchases),
          })),
        })),
      }),
    [rows, purchases, language],
  );
  const facts = { purchases: number(purchases), journeys: number(journeys) };
  return (
    <PictureFigure
      id={isBrand ? 'credit-brands' : 'credit'}
      title={isBrand ? text.creditBrands : text.credit}
      level={2}
      empty={purchases === 0}
      summary={
        purchases === 0
          ? text.creditNone
          : isBrand
            ? text.creditSummaryBrands(facts)
            : text.creditSummary(facts)
      }
      caption={[
        recorded,
        isBrand ? text.brandTouch : '',
        text.creditCaption,
        hidden > 0 ? words.charts.contacts.others({ count: hidden }) : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' ')}
      legend={[{ kind: 'solid', words: text.bar }]}
      table={() => ({
        columns: [
          { words: keyWords, name: by, numeric: false },
          ...CONVENTIONS.map((convention) => ({
            words: text.conventions[convention],
            name: convention === 'timeDecay' ? 'time_decay' : convention,
            numeric: true,
          })),
        ],
        note: '',
        rows: rows.map(([key, each]) => [
          { words: name(key), csv: key },
          ...CONVENTIONS.map((convention) => ({
            ...tenthsCell(each[convention]),
            words: formatNumber(id, each[convention], { maximumFractionDigits: 3 }),
          })),
        ]),
      })}
      draw={draw}
    />
  );
}
