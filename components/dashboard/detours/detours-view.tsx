/** Detours to rivals in time, by brand, each with its length, hours and how it ended. */
import { useCallback, useMemo, useState } from 'preact/hooks';
import { slotOf } from '../../../lib/charts/brand-marks';
import { DETOUR_ENDS, detourTimeline, type DetourBlock } from '../../../lib/charts/pictures/detour-timeline';
import { slotsOver } from '../../../lib/charts/pictures/parts';
import type { BuiltJourney } from '../../../lib/core/entry';
import { detourFold, type Detour } from '../../../lib/core/metrics/detours';
import { DAY, contactBrands, foldOver, placeOf } from '../../../lib/core/metrics/fold';
import { formatDateTime, formatDuration, languageOf } from '../../../lib/languages';
import { useAnalysis } from '../../analysis-words';
import { PictureFigure } from '../../chart/picture-figure';
import { useLanguage } from '../../language-context';
import { Behind, type Chosen } from '../behind';
import type { ViewProps } from '../dashboard-view';
import { numbersOf } from '../figures';

const MOST_JOURNEYS = 10;

export function DetoursView({ built }: ViewProps) {
  const language = languageOf(useLanguage());
  const { words, id } = language;
  const analysis = useAnalysis();
  const text = analysis.detours;
  const { number, cell, tenthsCell } = numbersOf(language);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const focal = useMemo(() => built.filter(({ journey }) => journey.focalBrand !== ''), [built]);
  const all = useMemo(
    () =>
      focal.flatMap((each) =>
        foldOver(each, detourFold(each.journey.focalBrand)).detours.map((detour) => ({ each, detour })),
      ),
    [focal],
  );
  const tell = (detour: Detour) =>
    text.one({
      brands: detour.brands.join(' + '),
      touchpoints: words.counts.touchpoints({ count: detour.touchpoints }),
      hours: formatDuration(id, detour.hours * 3_600),
      end: text.ends[detour.end],
    });
  const withDetour = useMemo(
    () => focal.filter((each) => all.some((found) => found.each === each)).slice(0, MOST_JOURNEYS),
    [focal, all],
  );
  const blocks = useMemo(
    () =>
      withDetour.map((each) =>
        blockOf(each, {
          detours: all.filter((found) => found.each === each).map(({ detour }) => detour),
          slots: slotsOver(built),
          title: built.length > 1 ? each.journey.need : '',
          short: (detour) =>
            `${text.short({ count: detour.touchpoints, hours: formatDuration(id, detour.hours * 3_600) })} · ${text.ends[detour.end]}`,
          tell,
        }),
      ),
    [withDetour, all, built, language],
  );
  const draw = useCallback(
    (width: number) =>
      detourTimeline({
        width,
        blocks: blocks.map(({ block }) => block),
        days: Math.max(0.05, ...blocks.map(({ days }) => days)),
        words: { axis: text.axis, order: text.order },
        number: numbersOf(language).tenths,
      }),
    [blocks, language],
  );
  const journeysWith = new Set(all.map(({ each }) => each)).size;
  const count = (end: Detour['end']) => all.filter(({ detour }) => detour.end === end).length;
  const ended = all.length - count('open');
  return (
    <>
      <PictureFigure
        id="detours"
        title={text.title}
        level={1}
        empty={all.length === 0}
        summary={
          focal.length === 0
            ? text.noFocal
            : all.length === 0
              ? text.none
              : [
                  text.summary({
                    detours: all.length,
                    journeys: words.counts.journeys({ count: focal.length }),
                    returned: number(count('returned')),
                    switched: number(count('switched')),
                    open: number(count('open')),
                  }),
                  ended > 0 ? text.rate({ x: number(count('returned')), n: number(ended) }) : '',
                ]
                  .filter((sentence) => sentence !== '')
                  .join(' ')
        }
        caption={[
          focal.length < built.length
            ? text.without({ x: number(focal.length), n: number(built.length) })
            : '',
          text.caption,
          withDetour.length < journeysWith
            ? analysis.firstOf({ shown: number(withDetour.length), all: number(journeysWith) })
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
          note: '',
          rows: all.map(({ each: { journey }, detour }) => [
            { words: journey.need, csv: journey.caseId },
            { words: detour.brands.join(', '), csv: detour.brands.join('|') },
            { words: formatDateTime(id, detour.start), csv: new Date(detour.start).toISOString() },
            cell(detour.touchpoints),
            tenthsCell(detour.hours),
            { words: text.ends[detour.end], csv: detour.end },
          ]),
        })}
        draw={draw}
        onChoose={(eventId) => {
          const found = all.find(({ detour }) => detour.eventIds[0] === eventId);
          if (found !== undefined) setChosen({ what: tell(found.detour), eventIds: found.detour.eventIds });
        }}
      />
      <Behind chosen={chosen} built={built} onClose={() => setChosen(null)} />
    </>
  );
}

type BlockFacts = {
  readonly detours: readonly Detour[];
  readonly slots: ReadonlyMap<string, number>;
  readonly title: string;
  readonly short: (detour: Detour) => string;
  readonly tell: (detour: Detour) => string;
};

/** One journey's lanes: the favourite first, then every other brand of its detours. */
function blockOf(
  { journey, entries, orderIndex }: BuiltJourney,
  { detours, slots, title, short, tell }: BlockFacts,
): { readonly block: DetourBlock; readonly days: number } {
  const contacts = entries.filter(
    (entry, index) =>
      !entry.touchpoint.excluded &&
      placeOf(index, orderIndex) === 'before' &&
      contactBrands(entry).includes(journey.focalBrand),
  );
  const zero = contacts[0]?.touchpoint.start ?? 0;
  const days = (time: number) => (time - zero) / DAY;
  const ordered = entries[orderIndex]?.touchpoint.start;
  const rivals = [...new Set(detours.flatMap(({ brands }) => brands))];
  const order = ordered === undefined ? null : days(ordered);
  return {
    days: Math.max(
      order ?? 0,
      ...detours.map(({ complete }) => days(complete)),
      ...contacts.map((each) => days(each.touchpoint.start)),
    ),
    block: {
      title,
      order,
      lanes: [
        {
          name: journey.focalBrand,
          slot: slotOf(slots, journey.focalBrand),
          contacts: contacts.map(({ touchpoint }) => days(touchpoint.start)),
          detours: [],
        },
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
              short: short(detour),
              words: tell(detour),
            })),
        })),
      ],
    },
  };
}
