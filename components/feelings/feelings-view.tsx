/** How the journey felt: a curve a brand, peak and end, and what the person wrote, by stage. */
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Felt } from '../../lib/app/analysis/story';
import { slotOf } from '../../lib/charts/brand-marks';
import type { LegendEntry } from '../../lib/charts/chart';
import { MARKER_SHAPES, markerShape } from '../../lib/charts/marker-shapes';
import { feelingsPicture } from '../../lib/charts/pictures/feelings-picture';
import { peakEndTable, pointsTable } from '../../lib/charts/pictures/feelings-table';
import { feelingCurves } from '../../lib/core/feeling-curves';
import { formatNumber, formatSigned } from '../../lib/languages';
import { storyLanguageOf } from '../../lib/languages/story';
import { ChartTableView } from '../chart/chart-table';
import { PictureFigure } from '../chart/picture-figure';
import type { OneJourneyProps } from '../dashboard/one-journey-view';
import { useDrawn } from '../dashboard/drawn';
import { useDoors } from '../doors';
import { useLanguage } from '../language-context';
import { ChosenEntries } from '../map/chosen-entries';
import '../map/journey-map.css';
import { DescribeOne } from './describe-one';
import { WrittenByStage } from './written-by-stage';

type Props = OneJourneyProps & { readonly story: Felt };

export function FeelingsView({ one, story: felt, slots }: Props) {
  const language = storyLanguageOf(useLanguage());
  const { id, words, story } = language;
  const text = story.feelings;
  const { canCorrect } = useDoors();
  const [chosen, setChosen] = useState('');
  const choose = useCallback((stop: string) => setChosen(stop.split('\n').at(-1) ?? ''), []);
  const sayDrawn = useDrawn();
  const { built, digest, from, places } = one;
  const curves = useMemo(() => feelingCurves(built, felt.figures, places), [built, felt, places]);
  // a brand never rated has no curve; its zero stands in the table. An order before the newest is not drawn
  const drawn = useMemo(
    () =>
      curves
        .map((curve) => ({ ...curve, runs: curve.runs.filter(([first]) => (first?.step ?? 0) >= from) }))
        .filter(({ brand, runs }) => brand === '' || runs.length > 0)
        .slice(0, 8),
    [curves, from],
  );
  const kept = useMemo(() => built.entries.filter(({ touchpoint }) => !touchpoint.excluded), [built]);
  const orderStep = digest.order?.step ?? 0;
  const draw = useCallback(
    (width: number) =>
      feelingsPicture(
        drawn,
        {
          width: Math.max(560, width),
          from,
          steps: digest.touchpoints,
          orderStep: orderStep >= from ? orderStep : 0,
          slotOf: (brand) => slotOf(slots, brand),
        },
        language,
      ),
    [drawn, from, digest, orderStep, slots, language],
  );
  const [all] = curves;
  const entry = kept.find(({ touchpoint }) => touchpoint.eventId === chosen);
  if (all === undefined) return null;
  const { rated, mean, negativePeakEnd, positivePeakEnd } = one.feelings;
  const signed = (value: number) => formatSigned(id, Math.round(value * 100) / 100);
  const anyRated = one.rated > 0;
  const summary = anyRated
    ? [
        text.summary({
          rated: formatNumber(id, rated),
          total: formatNumber(id, digest.order?.step ?? digest.touchpoints),
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
        caption={`${text.rule} ${sayDrawn(one)}`}
        legend={legend}
        table={() => pointsTable(drawn, language)}
        empty={!anyRated}
        draw={draw}
        onChoose={choose}
      />
      {entry !== undefined && (
        <ChosenEntries digest={digest} slots={slots} title={story.map.details} entries={[entry]} />
      )}
      {anyRated && <ChartTableView table={peakEndTable(felt.figures, language)} caption={text.peakTitle} />}
      {canCorrect && <DescribeOne one={one} slots={slots} />}
      <WrittenByStage felt={felt} />
    </div>
  );
}
