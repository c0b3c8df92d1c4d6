/** Detours to rivals in time, by brand, each with its length, hours and how it ended. */
import { useCallback, useMemo, useState } from 'preact/hooks';
import { slotOf } from '../../../lib/charts/brand-marks';
import { DETOUR_ENDS, detourTimeline, type DetourBlock } from '../../../lib/charts/pictures/detour-timeline';
import type { DetourAnswer, DetourJourney } from '../../../lib/app/analysis/detours';
import type { Overview } from '../../../lib/app/analysis/overview';
import type { Detour } from '../../../lib/core/metrics/detours';
import { DAY, HOUR } from '../../../lib/core/metrics/fold';
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
import { recordedOf } from '../recorded';
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
  const hoursOf = ({ hours }: Detour) => (hours === null ? null : formatDuration(id, hours * 3_600));
  const endOf = ({ end, bought }: Detour) =>
    end === 'switched' ? text.bought({ brand: bought }) : text.ends[end];
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const { journeys, focal, withDetour, found, isFiltered, drawn, listed, returned, switched, open } = answer;
  const names = useMemo(() => journeyNames(newest, id), [newest, id]);
  const all = returned + switched + open;
  const tell = (detour: Detour) =>
    text.one({
      brands: detour.brands.join(' + '),
      touchpoints: words.counts.touchpoints({ count: detour.touchpoints }),
      hours: hoursOf(detour) ?? text.noHours,
      end: endOf(detour),
    });
  // within a day, hours: tenths of days say nothing
  const isWithinDay = drawn.every((each) => daysOf(each) <= 1);
  const blocks = useMemo(
    () =>
      drawn.map((each) =>
        blockOf(each, {
          unit: isWithinDay ? HOUR : DAY,
          slots,
          title: journeys > 1 ? (names.get(each.caseId) ?? each.need) : '',
          hours: hoursOf,
          count: (detour) => words.counts.touchpoints({ count: detour.touchpoints }),
          end: endOf,
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
        span: Math.max(isWithinDay ? 0.5 : 0.05, ...blocks.map(({ span }) => span)),
        words: { axis: isWithinDay ? text.axisHours : text.axis, order: text.order },
        number: (value) => formatNumber(id, value, { maximumFractionDigits: 1 }),
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
            : found === 0
              ? text.none
              : all === 0
                ? `${text.passing({ x: number(0), n: number(found) })} ${text.filtered}`
                : [
                    text.summary({
                      detours: all,
                      journeys: words.counts.journeys({ count: focal }),
                      returned: number(returned),
                      switched: number(switched),
                      open: number(open),
                    }),
                    ended > 0 ? text.rate({ x: number(returned), n: number(ended) }) : '',
                    all < found ? text.passing({ x: number(all), n: number(found) }) : '',
                  ]
                    .filter((sentence) => sentence !== '')
                    .join(' ')
        }
        caption={[
          focal < journeys ? text.without({ x: number(focal), n: number(journeys) }) : '',
          recordedOf(overview, language, analysis),
          text.caption,
          isFiltered ? text.filtered : '',
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
            { words: text.boughtBrand, name: 'bought_brand', numeric: false },
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
            detour.hours === null ? { words: '–', csv: '' } : tenthsCell(detour.hours),
            { words: text.ends[detour.end], csv: detour.end },
            { words: detour.bought || '–', csv: detour.bought },
          ]),
        })}
        draw={draw}
        onChoose={(eventId) => {
          const picked = drawn.flatMap(({ detours }) => detours).find((each) => each.eventIds[0] === eventId);
          if (picked !== undefined)
            setChosen({ what: tell(picked), eventIds: picked.eventIds, count: picked.touchpoints });
        }}
      />
      <Behind chosen={chosen} slots={slots} onClose={() => setChosen(null)} />
    </>
  );
}

type BlockFacts = {
  /** Of the axis, milliseconds. */
  readonly unit: number;
  readonly slots: ReadonlyMap<string, number>;
  readonly title: string;
  /** null = not known. */
  readonly hours: (detour: Detour) => string | null;
  readonly count: (detour: Detour) => string;
  readonly end: (detour: Detour) => string;
  readonly tell: (detour: Detour) => string;
};

/** Days from the favourite's first contact to the last thing drawn. */
function daysOf({ detours, zero, contacts, order }: DetourJourney): number {
  const ends = detours.map(({ complete }) => (complete - zero) / DAY);
  return Math.max(order ?? 0, ...ends, ...contacts);
}

/** One journey's lanes: the favourite first, then every other brand of its detours. */
function blockOf(
  journey: DetourJourney,
  { unit, slots, title, hours, count, end, tell }: BlockFacts,
): { readonly block: DetourBlock; readonly span: number } {
  const { focalBrand, detours, zero } = journey;
  const from = (time: number) => (time - zero) / unit;
  const perDay = DAY / unit;
  const contacts = journey.contacts.map((days) => days * perDay);
  const rivals = [...new Set(detours.flatMap(({ brands }) => brands))];
  return {
    span: daysOf(journey) * perDay,
    block: {
      title,
      order: journey.order === null ? null : journey.order * perDay,
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
              from: from(detour.start),
              to: from(detour.complete),
              long: [count(detour), hours(detour), end(detour)].filter((each) => each !== null).join(' · '),
              short: [hours(detour), end(detour)].filter((each) => each !== null).join(' · '),
              // in the other lanes of the run the words say which brand it was
              isMarked: detour.end !== 'switched' || detour.bought === brand,
              words: tell(detour),
            })),
        })),
      ],
    },
  };
}
