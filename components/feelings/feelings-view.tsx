/** How the journey felt: a curve a brand, peak and end, and what the person wrote, by stage. */
import { useCallback, useMemo, useState } from 'preact/hooks';
import { brandSlots, slotOf } from '../../lib/charts/brand-marks';
import type { LegendEntry } from '../../lib/charts/chart';
import { MARKER_SHAPES, markerShape } from '../../lib/charts/marker-shapes';
import { feelingsPicture } from '../../lib/charts/pictures/feelings-picture';
import { peakEndTable, pointsTable } from '../../lib/charts/pictures/feelings-table';
import type { BuiltJourney } from '../../lib/core/entry';
import { feelingCurves } from '../../lib/core/feeling-curves';
import { formatNumber, formatSigned } from '../../lib/languages';
import { storyLanguageOf } from '../../lib/languages/story';
import { ChartTableView } from '../chart/chart-table';
import { PictureFigure } from '../chart/picture-figure';
import { useDoors } from '../doors';
import { useLanguage } from '../language-context';
import { ChosenEntries } from '../map/chosen-entries';
import '../map/journey-map.css';
import { DescribeOne } from './describe-one';
import { WrittenByStage } from './written-by-stage';

type Props = { readonly built: BuiltJourney; readonly shown: number; readonly total: number };

export function FeelingsView({ built, shown, total }: Props) {
  const language = storyLanguageOf(useLanguage());
  const { id, words, story } = language;
  const text = story.feelings;
  const { canCorrect } = useDoors();
  const [chosen, setChosen] = useState('');
  const choose = useCallback((stop: string) => setChosen(stop.split('\n').at(-1) ?? ''), []);
  const curves = useMemo(() => feelingCurves(built), [built]);
  // a brand never rated has no curve; its zero stands in the table
  const drawn = useMemo(
    () => curves.filter(({ brand, runs }) => brand === '' || runs.length > 0).slice(0, 8),
    [curves],
  );
  const kept = useMemo(() => built.entries.filter(({ touchpoint }) => !touchpoint.excluded), [built]);
  const slots = useMemo(() => brandSlots(built), [built]);
  const order = built.entries[built.orderIndex];
  const draw = useCallback(
    (width: number) =>
      feelingsPicture(
        drawn,
        {
          width: Math.max(560, width),
          steps: kept.length,
          orderStep: order === undefined ? 0 : kept.indexOf(order) + 1,
          slotOf: (brand) => slotOf(slots, brand),
        },
        language,
      ),
    [drawn, kept, order, slots, language],
  );
  const [all] = curves;
  const entry = kept.find(({ touchpoint }) => touchpoint.eventId === chosen);
  if (all === undefined) return null;
  const { rated, mean, negativePeakEnd, positivePeakEnd } = all.figures;
  const signed = (value: number) => formatSigned(id, Math.round(value * 100) / 100);
  const anyRated = all.runs.length > 0;
  const summary = anyRated
    ? [
        text.summary({
          rated: formatNumber(id, rated),
          total: formatNumber(id, order === undefined ? kept.length : kept.indexOf(order) + 1),
          mean: mean === null ? '–' : signed(mean),
        }),
        negativePeakEnd === null || positivePeakEnd === null
          ? ''
          : text.peakEnd({ negative: signed(negativePeakEnd), positive: signed(positivePeakEnd) }),
      ].join(' ')
    : text.empty;
  const channels = [...new Set(all.runs.flat().map(({ entry: { touchpoint } }) => touchpoint.channel))];
  const legend: LegendEntry[] = [
    ...drawn
      .filter(({ brand }) => brand !== '')
      .map(({ brand }) => ({ kind: 'line' as const, slot: slotOf(slots, brand), words: brand })),
    ...MARKER_SHAPES.flatMap((shape): LegendEntry[] => {
      const own = channels.filter((channel) => markerShape(channel) === shape);
      return own.length === 0
        ? []
        : [{ kind: 'marker', shape, words: own.map((channel) => words.channels[channel]).join(', ') }];
    }),
  ];

  return (
    <div class="stack wide-gap">
      <PictureFigure
        id="feelings"
        title={text.title}
        level={1}
        summary={summary}
        caption={`${text.rule} ${story.figure.n({ shown: formatNumber(id, shown), total: formatNumber(id, total) })}.`}
        legend={legend}
        table={() => pointsTable(drawn, language)}
        empty={!anyRated}
        draw={draw}
        onChoose={choose}
      />
      {entry !== undefined && <ChosenEntries built={built} title={story.map.details} entries={[entry]} />}
      {anyRated && <ChartTableView table={peakEndTable(curves, language)} caption={text.peakTitle} />}
      {canCorrect && <DescribeOne built={built} />}
      <WrittenByStage built={built} />
    </div>
  );
}
