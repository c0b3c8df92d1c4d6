/** Contacts with each brand before the order, and which brand was first and last. */
import type { ComponentChildren } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import { slotOf } from '../../../lib/charts/brand-marks';
import { barsPicture } from '../../../lib/charts/pictures/bars';
import type { BrandTouches } from '../../../lib/core/metrics/touch-keys';
import { languageOf } from '../../../lib/languages';
import { useAnalysis } from '../../analysis-words';
import { PictureFigure } from '../../chart/picture-figure';
import { useLanguage } from '../../language-context';
import { numbersOf } from '../figures';
import { useShares } from '../shares';

/** Bars; the others are in the table. */
export const MOST_DRAWN = 16;

type BrandMixFigureProps = {
  readonly touches: BrandTouches;
  readonly slots: ReadonlyMap<string, number>;
  readonly recorded: string;
  readonly controls: ComponentChildren;
};

export function BrandMixFigure({ touches, slots, recorded, controls }: BrandMixFigureProps) {
  const language = languageOf(useLanguage());
  const { words } = language;
  const { channels: text } = useAnalysis();
  const { number, cell } = numbersOf(language);
  const { shareOf, shareCell } = useShares();
  const { counts, rows, first, last } = touches;
  const mix = useMemo(() => [...counts], [counts]);
  const draw = useCallback(
    (width: number) =>
      barsPicture({
        width,
        axis: text.axisBrands,
        number,
        bars: mix.slice(0, MOST_DRAWN).map(([brand, count]) => ({
          id: brand,
          name: brand,
          solid: count,
          hollow: null,
          tone: slotOf(slots, brand),
          isOpen: false,
          value: shareOf(count, rows),
        })),
      }),
    [mix, rows, slots, language],
  );
  return (
    <PictureFigure
      id="channels-brands"
      title={text.mixBrands}
      level={1}
      empty={rows === 0}
      summary={rows === 0 ? text.emptyBrands : text.summaryBrands({ contacts: rows, brands: mix.length })}
      caption={[
        recorded,
        text.caption,
        text.captionBrands,
        mix.length > MOST_DRAWN ? words.charts.contacts.others({ count: mix.length - MOST_DRAWN }) : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' ')}
      legend={[{ kind: 'solid', words: text.contacts }]}
      controls={controls}
      table={() => ({
        columns: [
          { words: words.charts.brand, name: 'brand', numeric: false },
          { words: text.contacts, name: 'contacts_raw', numeric: true },
          { words: text.share, name: 'share', numeric: true },
          { words: text.first, name: 'first_in_journeys', numeric: true },
          { words: text.last, name: 'last_in_journeys', numeric: true },
        ],
        note: '',
        rows: mix.map(([brand, count]) => [
          brand,
          cell(count),
          shareCell(count, rows),
          cell(first.get(brand) ?? 0),
          cell(last.get(brand) ?? 0),
        ]),
      })}
      draw={draw}
    />
  );
}
