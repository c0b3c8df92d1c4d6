/** Several journeys one below the other, aligned on an event. */
import { useCallback, useMemo, useState } from 'preact/hooks';
import { slotOf } from '../../../lib/charts/brand-marks';
import type { LegendEntry } from '../../../lib/charts/chart';
import { MARKER_SHAPES, markerShape } from '../../../lib/charts/marker-shapes';
import { alignedPaths } from '../../../lib/charts/pictures/aligned-paths';
import { tellMark } from '../../../lib/charts/tell-entry';
import type { AlignedAnswer } from '../../../lib/app/analysis/aligned';
import type { Overview } from '../../../lib/app/analysis/overview';
import { ALIGNMENTS, type Alignment } from '../../../lib/core/metrics/aligned';
import { STAGES } from '../../../lib/core/vocabulary';
import { languageOf } from '../../../lib/languages';
import { useAnalysis } from '../../analysis-words';
import { useFigureWords } from '../../figure-words';
import { AlongSwitch } from '../../chart/chart-figure';
import { PictureFigure } from '../../chart/picture-figure';
import { useLanguage } from '../../language-context';
import { Behind, type Chosen } from '../behind';
import { numbersOf } from '../figures';
import { journeyNames } from '../journey-names';
import { NotYet } from '../not-yet';
import { recordedOf } from '../recorded';
import { Segmented } from '../segmented';
import { useAnswer } from '../use-answer';

type AlignedFigureProps = { readonly title: string; readonly overview: Overview };

export function AlignedFigure({ title, overview }: AlignedFigureProps) {
  const [alignment, setAlignment] = useState<Alignment>('first_contact');
  const answer = useAnswer('aligned', { alignment });
  if (answer === null) return <NotYet title={title} failed={false} />;
  return (
    <AlignedPicture answer={answer} overview={overview} alignment={alignment} onAlignment={setAlignment} />
  );
}

type AlignedPictureProps = {
  readonly answer: AlignedAnswer;
  readonly overview: Overview;
  readonly alignment: Alignment;
  readonly onAlignment: (alignment: Alignment) => void;
};

function AlignedPicture({ answer, overview, alignment, onAlignment }: AlignedPictureProps) {
  const { slots, newest } = overview;
  const language = languageOf(useLanguage());
  const analysis = useAnalysis();
  const text = analysis.align;
  const figureWords = useFigureWords();
  const { words } = language;
  const { number, cell, tenthsCell } = numbersOf(language);
  const [along, setAlong] = useState<'step' | 'time'>('step');
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const names = useMemo(() => journeyNames(newest, language.id), [newest, language]);
  const drawn = useMemo(
    () =>
      answer.strips.map((strip) => ({
        ...strip,
        name: names.get(strip.caseId) ?? strip.need,
        orderWords:
          strip.fell !== null
            ? `${text.events.order}: ${words.orderStatuses[strip.fell]}`
            : alignment === 'order'
              ? ''
              : text.events.order,
      })),
    [answer, names, alignment, text, words],
  );
  const told = useCallback(
    (eventId: string) => {
      const point = drawn.flatMap(({ points }) => points).find((each) => each.eventId === eventId);
      if (point === undefined) return '';
      const { title, detail } = tellMark({ ...point, count: 1 }, language);
      return `${title}. ${detail}`;
    },
    [drawn, language],
  );
  const anyFell = drawn.some(({ fell }) => fell !== null);
  const event = text.events[alignment];
  const draw = useCallback(
    (width: number) =>
      alignedPaths({
        width,
        journeys: drawn,
        along,
        slotOf: (brand) => slotOf(slots, brand),
        number: numbersOf(language).tenths,
        words: {
          axis: along === 'step' ? text.steps : text.days,
          event,
          stages: STAGES.map((stage) => words.stagesPlain[stage]),
          // in words only what is pointed at: a long journey has thousands of marks
          point: ({ name }) => name,
        },
      }),
    [drawn, along, slots, language, text, event, alignment],
  );
  const present = new Set(drawn.flatMap(({ points }) => points.map(({ brand }) => brand)));
  const shapes = new Set(drawn.flatMap(({ points }) => points.map(({ channel }) => channel)));
  const legend: LegendEntry[] = [
    ...[...slots]
      .filter(([brand]) => present.has(brand))
      .map(([brand, slot]): LegendEntry => ({ kind: 'line', slot, words: brand })),
    ...(present.has('') ? [{ kind: 'dots' as const, slot: 7, words: words.charts.noBrand }] : []),
    ...MARKER_SHAPES.flatMap((shape): LegendEntry[] => {
      const channels = [...shapes].filter((channel) => markerShape(channel) === shape);
      return channels.length === 0
        ? []
        : [{ kind: 'marker', shape, words: channels.map((each) => words.channels[each]).join(', ') }];
    }),
    { kind: 'marker', shape: 'circle', hollow: true, words: text.open },
  ];
  return (
    <>
      <PictureFigure
        id="aligned"
        title={text.title}
        level={1}
        empty={drawn.length === 0}
        summary={
          drawn.length === 0
            ? text.without
            : text.summary({
                x: number(answer.aligned),
                n: number(answer.journeys),
                event,
                ordered: number(answer.ordered),
              })
        }
        caption={[
          recordedOf(overview, language, analysis),
          text.caption,
          answer.aligned > drawn.length
            ? figureWords.newestDrawn({ shown: number(drawn.length), all: number(answer.aligned) })
            : '',
        ]
          .filter((sentence) => sentence !== '')
          .join(' ')}
        legend={legend}
        controls={
          <div class="row">
            <Segmented
              name="align"
              label={text.on}
              values={ALIGNMENTS}
              words={(value) => text.events[value]}
              value={alignment}
              onChange={onAlignment}
            />
            <AlongSwitch id="aligned" along={along} onChange={setAlong} />
          </div>
        }
        table={() => ({
          columns: [
            { words: text.journey, name: 'case_id', numeric: false },
            { words: text.position, name: 'step_from_event', numeric: true },
            { words: text.dayFrom, name: 'days_from_event', numeric: true },
            { words: words.charts.stage, name: 'stage', numeric: false },
            { words: words.charts.channel, name: 'channel', numeric: false },
            { words: words.charts.brand, name: 'brand', numeric: false },
            ...(anyFell
              ? [{ words: words.correction.orderStatus, name: 'order_status', numeric: false }]
              : []),
          ],
          note: '',
          rows: drawn.flatMap(({ name, caseId, points, fell }) =>
            points.map((point) => [
              { words: name, csv: caseId },
              cell(point.step),
              tenthsCell(point.days),
              { words: words.stagesPlain[point.stage], csv: point.stage },
              { words: words.channels[point.channel], csv: point.channel },
              point.brand,
              ...(anyFell
                ? [point.isOrder && fell !== null ? { words: words.orderStatuses[fell], csv: fell } : '']
                : []),
            ]),
          ),
        })}
        draw={draw}
        tell={told}
        onChoose={(eventId) => setChosen({ what: told(eventId), eventIds: [eventId], count: 1 })}
      />
      <Behind chosen={chosen} slots={slots} onClose={() => setChosen(null)} />
    </>
  );
}
