/** Several journeys one below the other, aligned on an event. */
import { useCallback, useMemo, useState } from 'preact/hooks';
import { slotOf } from '../../../lib/charts/brand-marks';
import type { LegendEntry } from '../../../lib/charts/chart';
import { MARKER_SHAPES, markerShape } from '../../../lib/charts/marker-shapes';
import { alignedPaths } from '../../../lib/charts/pictures/aligned-paths';
import { slotsOver } from '../../../lib/charts/pictures/parts';
import { tellEntry } from '../../../lib/charts/tell-entry';
import type { BuiltJourney } from '../../../lib/core/entry';
import { ALIGNMENTS, alignJourney, type Alignment } from '../../../lib/core/metrics/aligned';
import { STAGES } from '../../../lib/core/vocabulary';
import { languageOf } from '../../../lib/languages';
import { useAnalysis } from '../../analysis-words';
import { AlongSwitch } from '../../chart/chart-figure';
import { PictureFigure } from '../../chart/picture-figure';
import { useLanguage } from '../../language-context';
import { Behind, type Chosen } from '../behind';
import { numbersOf } from '../figures';
import { Segmented } from '../segmented';

/** Strips on one page; the others are in the table. */
const MOST = 12;

export function AlignedFigure({ built }: { readonly built: readonly BuiltJourney[] }) {
  const language = languageOf(useLanguage());
  const analysis = useAnalysis();
  const text = analysis.align;
  const { words } = language;
  const { number, cell, tenthsCell } = numbersOf(language);
  const [alignment, setAlignment] = useState<Alignment>('first_contact');
  const [along, setAlong] = useState<'step' | 'time'>('step');
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const aligned = useMemo(
    () => built.flatMap((each) => alignJourney(each, alignment) ?? []),
    [built, alignment],
  );
  const drawn = useMemo(() => aligned.slice(0, MOST), [aligned]);
  const slots = useMemo(() => slotsOver(built), [built]);
  const told = useCallback(
    (eventId: string) => {
      const entry = built
        .flatMap(({ entries }) => entries)
        .find(({ touchpoint }) => touchpoint.eventId === eventId);
      if (entry === undefined) return '';
      const { title, detail } = tellEntry(entry, language);
      return `${title}. ${detail}`;
    },
    [built, language],
  );
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
          point: ({ built: { journey } }) => journey.need,
        },
      }),
    [drawn, along, slots, language, text, event],
  );
  const present = new Set(drawn.flatMap(({ points }) => points.map(({ brand }) => brand)));
  const shapes = new Set(drawn.flatMap(({ points }) => points.map(({ channel }) => channel)));
  const legend: LegendEntry[] = [
    ...[...slots]
      .filter(([brand]) => present.has(brand))
      .map(([brand, slot]): LegendEntry => ({ kind: 'dots', slot, words: brand })),
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
                x: number(aligned.length),
                n: number(built.length),
                event,
                ordered: number(aligned.filter(({ ordered }) => ordered).length),
              })
        }
        caption={[
          text.caption,
          aligned.length > drawn.length
            ? analysis.firstOf({ shown: number(drawn.length), all: number(aligned.length) })
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
              onChange={setAlignment}
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
          ],
          note: '',
          rows: aligned.flatMap(({ built: { journey }, points }) =>
            points.map((point) => [
              { words: journey.need, csv: journey.caseId },
              cell(point.step),
              tenthsCell(point.days),
              { words: words.stagesPlain[point.stage], csv: point.stage },
              { words: words.channels[point.channel], csv: point.channel },
              point.brand,
            ]),
          ),
        })}
        draw={draw}
        tell={told}
        onChoose={(eventId) => setChosen({ what: told(eventId), eventIds: [eventId] })}
      />
      <Behind chosen={chosen} built={built} onClose={() => setChosen(null)} />
    </>
  );
}
