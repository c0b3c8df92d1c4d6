/** Detours to rivals in time, by brand, each with its length, hours and how it ended. */
import { useCallback, useMemo, useState } from 'preact/hooks';
import { slotOf } from '../../../lib/charts/brand-marks';
import { DETOUR_ENDS, detourTimeline, type DetourBlock } from '../../../lib/charts/pictures/detour-timeline';
import type { DetourAnswer, DetourJourney } from '../../../lib/app/analysis/detours';
import type { Overview } from '../../../lib/app/analysis/overview';
import type { Detour } from '../../../lib/core/metrics/detours';
import { DAY } from '../../../lib/core/metrics/fold';
import { formatDateTime, formatDuration, formatNumber, languageOf } from '../../../lib/languages';
import { useAnalysis } from '../../analysis-words';
import { useFigureWords } from '../../figure-words';
import { PictureFigure } from '../../chart/picture-figure';
import { useLanguage } from '../../language-context';
import { Behind, type Chosen } from '../behind';
import type { ViewProps } from '../dashboard-view';
import { numbersOf } from '../figures';
import { journeyNames } from '../journey-names';
import { NotYet } from '../not-yet';
import { useAnswer } from '../use-answer';

export function DetoursView({ title, overview }: ViewProps) {
  const answer = useAnswer('detours', null);
  if (answer === null || overview === null) return <NotYet title={title} failed={false} />;
  return <DetourPicture answer={answer} overview={overview} />;
}

type DetourPictureProps = {
  readonly answer: DetourAnswer;
  readonly overview: Overview;
};

function DetourPicture({ answer, overview }: DetourPictureProps) {
  const { slots, newest } = overview;
  const language = languageOf(useLanguage());
  const { words, id } = language;
  const analysis = useAnalysis();
  const text = analysis.detours;
  const figureWords = useFigureWords();
  const { number, cell, tenthsCell } = numbersOf(language);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const { journeys, focal, withDetour, drawn, listed, returned, switched, open } = answer;
  const names = useMemo(() => journeyNames(newest, id), [newest, id]);
  const all = returned + switched + open;
  const tell = (detour: Detour) =>
    text.one({
      brands: detour.brands.join(' + '),
      touchpoints: words.counts.touchpoints({ count: detour.touchpoints }),
      hours: formatDuration(id, detour.hours * 3_600),
      end: text.ends[detour.end],
    });
  const blocks = useMemo(
    () =>
      drawn.map((each) =>
        blockOf(each, {
          slots,
          title: journeys > 1 ? (names.get(each.caseId) ?? each.need) : '',
          hours: (detour) => formatDuration(id, detour.hours * 3_600),
          count: (detour) => words.counts.touchpoints({ count: detour.touchpoints }),
          end: (detour) => text.ends[detour.end],
          tell,
        }),
      ),
    [drawn, slots, journeys, names, language],
  );
  const draw = useCallback(
    (width: number) =>
      detourTimeline({
        width,
        blocks: blocks.map(({ block }) => block),
        days: Math.max(0.05, ...blocks.map(({ days }) => days)),
        words: { axis: text.axis, order: text.order },
        // within a day tenths of days would stand on several ticks alike
        number: (value) =>
          formatNumber(id, value, {
            maximumFractionDigits: blocks.some(({ days }) => days > 1) ? 1 : 2,
          }),
      }),
    [blocks, language],
  );
  const ended = returned + switched;
  return (
    <>
      <PictureFigure
        id="detours"
        title={text.title}
        level={1}
        empty={all === 0}
        summary={
          focal === 0
            ? text.noFocal
            : all === 0
              ? text.none
              : [
                  text.summary({
                    detours: all,
                    journeys: words.counts.journeys({ count: focal }),
                    returned: number(returned),
                    switched: number(switched),
                    open: number(open),
                  }),
                  ended > 0 ? text.rate({ x: number(returned), n: number(ended) }) : '',
                ]
                  .filter((sentence) => sentence !== '')
                  .join(' ')
        }
        caption={[
          focal < journeys ? text.without({ x: number(focal), n: number(journeys) }) : '',
          text.caption,
          drawn.length < withDetour
            ? figureWords.newestDrawn({ shown: number(drawn.length), all: number(withDetour) })
            : '',
        ]
          .filter((sentence) => sentence !== '')
          .join(' ')}
        legend={[
          { kind: 'marker', shape: 'circle', words: text.focal },
          { kind: 'solid', words: text.bar },
          ...(['returned', 'switched', 'open'] as const).map((end) => ({
            kind: 'marker' as const,
            ...DETOUR_ENDS[end],
            words: text.ends[end],
          })),
        ]}
        table={() => ({
          columns: [
            { words: words.dashboard.journey, name: 'case_id', numeric: false },
            { words: text.brands, name: 'brands', numeric: false },
            { words: text.began, name: 'start', numeric: false },
            { words: text.length, name: 'touchpoints', numeric: true },
            { words: text.hours, name: 'hours', numeric: true },
            { words: text.end, name: 'end', numeric: false },
          ],
          note:
            listed.length < all
              ? words.charts.onlyNewest({ shown: number(listed.length), all: number(all) })
              : '',
          rows: listed.map(({ caseId, need, detour }) => [
            { words: names.get(caseId) ?? need, csv: caseId },
            { words: detour.brands.join(', '), csv: detour.brands.join('|') },
            { words: formatDateTime(id, detour.start), csv: new Date(detour.start).toISOString() },
            cell(detour.touchpoints),
            tenthsCell(detour.hours),
            { words: text.ends[detour.end], csv: detour.end },
          ]),
        })}
        draw={draw}
        onChoose={(eventId) => {
          const found = drawn.flatMap(({ detours }) => detours).find((each) => each.eventIds[0] === eventId);
          if (found !== undefined)
            setChosen({ what: tell(found), eventIds: found.eventIds, count: found.touchpoints });
        }}
      />
      <Behind chosen={chosen} slots={slots} onClose={() => setChosen(null)} />
    </>
  );
}

type BlockFacts = {
  readonly slots: ReadonlyMap<string, number>;
  readonly title: string;
  readonly hours: (detour: Detour) => string;
  readonly count: (detour: Detour) => string;
  readonly end: (detour: Detour) => string;
  readonly tell: (detour: Detour) => string;
};

/** One journey's lanes: the favourite first, then every other brand of its detours. */
function blockOf(
  { focalBrand, detours, zero, contacts, order }: DetourJourney,
  { slots, title, hours, count, end, tell }: BlockFacts,
): { readonly block: DetourBlock; readonly days: number } {
  const days = (time: number) => (time - zero) / DAY;
  const rivals = [...new Set(detours.flatMap(({ brands }) => brands))];
  return {
    days: Math.max(order ?? 0, ...detours.map(({ complete }) => days(complete)), ...contacts),
    block: {
      title,
      order,
      lanes: [
        { name: focalBrand, slot: slotOf(slots, focalBrand), contacts, detours: [] },
        ...rivals.map((brand) => ({
          name: brand,
          slot: slotOf(slots, brand),
          contacts: [],
          detours: detours
            .filter(({ brands }) => brands.includes(brand))
            .map((detour) => ({
              id: detour.eventIds[0] ?? '',
              detour,
              from: days(detour.start),
              to: days(detour.complete),
              long: `${count(detour)} · ${hours(detour)} · ${end(detour)}`,
              short: `${hours(detour)} · ${end(detour)}`,
              words: tell(detour),
            })),
        })),
      ],
    },
  };
}
