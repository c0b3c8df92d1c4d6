/** The map on paper: as many columns as a landscape page holds, lane names again on every sheet. */
import { useMemo } from 'preact/hooks';
import { mapPicture, wordWidth } from '../../lib/charts/pictures/map-picture';
import { GAP_WIDTH } from '../../lib/charts/pictures/map/scene';
import { moved } from '../../lib/charts/pictures/picture';
import type { BuiltJourney } from '../../lib/core/entry';
import type { JourneyMap } from '../../lib/core/journey-map';
import { formatNumber } from '../../lib/languages';
import type { StoryLanguage } from '../../lib/languages/story';
import { channelIcon } from './channel-icons';
import { Shapes } from '../chart/shapes';

export const PAPERS = ['A4', 'A3'] as const;
export type Paper = (typeof PAPERS)[number];

/** Printable width, px at 96 a inch, and height left for the drawing, mm: landscape with margins of 10 mm. */
const SIZES = { A4: { width: 1_046, high: 156 }, A3: { width: 1_510, high: 240 } };
const GUTTER = 132;
const COLUMN = 116;
const WIDEST = 180;
/** On paper the words may be this much smaller than on the screen: still 8.5 pt. */
const SMALLER = 0.88;
const BRANDS = 6;
/** Millimetres kept for legend and sentences below the last sheet. */
const BELOW = 32;
const MM = 96 / 25.4;

type Props = {
  readonly built: BuiltJourney;
  readonly map: JourneyMap;
  readonly slots: ReadonlyMap<string, number>;
  readonly paper: Paper;
  readonly language: StoryLanguage;
};

export function MapSheets({ built, map, slots, paper, language }: Props) {
  const { width, high } = SIZES[paper];
  const sheets = useMemo(() => {
    const draw = (columns: JourneyMap['columns'], columnWidth: number) =>
      mapPicture(
        { built, map, slots, columns },
        { columnWidth, gutterWidth: GUTTER, brands: BRANDS, canWrite: false, icon: channelIcon },
        language,
      );
    const narrowest = Math.max(COLUMN, wordWidth(map, language));
    // a tall map is printed smaller: then more columns stand side by side
    const tall = draw(map.columns, narrowest).body.height;
    const gaps = map.columns.filter(({ gapsBefore }) => gapsBefore.length > 0).length;
    const scale = Math.min(SMALLER, ((high - BELOW) * MM) / tall);
    const usable = width / scale - GUTTER - Math.min(2, gaps) * GAP_WIDTH;
    const most = Math.max(1, Math.floor(usable / narrowest));
    const count = Math.ceil(map.columns.length / most);
    // as many on each as on the others: no last page with a lone column
    const each = Math.max(1, Math.ceil(map.columns.length / Math.max(1, count)));
    return Array.from({ length: count }, (_, at) => {
      const columns = map.columns.slice(at * each, (at + 1) * each);
      const { gutter, body } = draw(columns, Math.min(WIDEST, Math.floor(usable / each)));
      return {
        shapes: [...gutter.shapes, ...moved(body.shapes, GUTTER, 0)],
        width: GUTTER + body.width,
        height: body.height,
      };
    });
  }, [built, map, slots, width, language]);
  return (
    <div class="map-sheets print-only">
      <style>{`@media print { @page { size: ${paper} landscape; margin: 10mm } }`}</style>
      {sheets.map((sheet, at) => (
        <div key={at} class="map-sheet">
          <svg
            viewBox={`0 0 ${sheet.width} ${sheet.height}`}
            width={sheet.width}
            height={sheet.height}
            preserveAspectRatio="xMinYMin meet"
            // below the last one stand the legend and the sentences
            style={{ maxHeight: `${at === sheets.length - 1 ? high - BELOW : high}mm` }}
            aria-hidden="true"
          >
            <Shapes shapes={sheet.shapes} />
          </svg>
          {/* sheets that part from each other still say whose they are */}
          {sheets.length > 1 && (
            <p class="small muted">
              {language.story.map.title} · {built.journey.need} · {built.journey.participantId} ·{' '}
              {formatNumber(language.id, at + 1)} / {formatNumber(language.id, sheets.length)}
            </p>
          )}
        </div>
      ))}
    </div>
  );
}
