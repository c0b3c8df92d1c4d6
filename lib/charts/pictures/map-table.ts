/** The journey map in words: its legend, its sentence, and every touchpoint as a row. */
import { spokenBrands } from '../../core/entry';
import type { JourneyDigest } from '../../core/digest';
import type { JourneyMap } from '../../core/journey-map';
import { leadingBrands } from '../../core/path-series';
import { MARKER_SHAPES, markerShape } from '../marker-shapes';
import { TYPE_FACTS, type Channel } from '../../core/vocabulary';
import { formatDateTime, formatNumber, formatSigned } from '../../languages';
import type { StoryLanguage } from '../../languages/story';
import { slotOf } from '../brand-marks';
import type { ChartTable, LegendEntry } from '../chart';
import { sayGap } from './map/say-column';
import type { MapFacts } from './map/scene';

export function mapLegend(
  { built, map, slots }: Pick<MapFacts, 'built' | 'map' | 'slots'>,
  brands: number,
  language: StoryLanguage,
): LegendEntry[] {
  const { words, story } = language;
  const spoken = map.columns.flatMap(({ entries }) =>
    entries.filter((entry) => spokenBrands(entry)[0] !== ''),
  );
  const channels = new Set<Channel>(spoken.map(({ touchpoint }) => touchpoint.channel));
  return [
    ...leadingBrands(built, brands).map((brand): LegendEntry => ({
      kind: 'line',
      slot: slotOf(slots, brand),
      words: brand,
    })),
    ...MARKER_SHAPES.flatMap((shape): LegendEntry[] => {
      const own = [...channels].filter((channel) => markerShape(channel) === shape);
      return own.length === 0
        ? []
        : [{ kind: 'marker', shape, words: own.map((channel) => words.channels[channel]).join(', ') }];
    }),
    { kind: 'marker', shape: 'circle', words: story.map.contact },
    { kind: 'marker', shape: 'circle', hollow: true, words: story.map.noContact },
    ...(map.columns.some(({ range }) => range !== null && range.low < range.high)
      ? [{ kind: 'range' as const, words: story.map.rangeLegend }]
      : []),
    ...(map.columns.some(({ gapsBefore }) => gapsBefore.length > 0)
      ? [{ kind: 'gap' as const, words: story.map.gapLegend }]
      : []),
  ];
}

/** Of the whole journey, however much of it is drawn. */
export type MapSaid = {
  readonly digest: JourneyDigest;
  readonly rated: number;
  readonly zones: { readonly first: string; readonly last: string };
};

export function mapSummary({ digest, rated, zones }: MapSaid, language: StoryLanguage): string {
  const { id, words, story } = language;
  const text = story.map;
  const { touchpoints, brands, order, backSteps, pairs, firstTime, lastTime } = digest;
  if (touchpoints === 0) return text.empty;
  const fell = order?.fell ?? null;
  return [
    text.summary({
      touchpoints: words.counts.touchpoints({ count: touchpoints }),
      brands: words.counts.brands({ count: brands.length }),
      from: formatDateTime(id, firstTime, 'date', zones.first),
      to: formatDateTime(id, lastTime, 'date', zones.last),
    }),
    order === null ? text.notOrdered : text.ordered({ step: formatNumber(id, order.step) }),
    fell === null ? '' : words.charts.path.fellThrough({ status: words.orderStatuses[fell] }),
    backSteps > 0 ? text.backSteps({ count: backSteps, pairs: formatNumber(id, pairs) }) : '',
    text.rated({ count: rated, total: formatNumber(id, touchpoints) }),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

export function mapTable(map: JourneyMap, language: StoryLanguage): ChartTable {
  const { id, words, story } = language;
  const { charts } = words;
  const { columns, lanes } = story.map;
  const text = (name: string, column: string) => ({ name, words: column, numeric: false });
  return {
    columns: [
      { name: 'step', words: columns.step, numeric: true },
      text('start', columns.when),
      text('stage', charts.stage),
      text('activity', charts.type),
      text('channel', charts.channel),
      text('brand', charts.brand),
      { name: 'valence', words: columns.rating, numeric: true },
      text('goal', columns.goal),
      text('expectation', columns.expectation),
      text('pain_point', lanes.pains),
      text('opportunity', lanes.opportunities),
      text('note', lanes.quotes),
      text('not_recorded_before', columns.gap),
    ],
    rows: map.columns.flatMap((column) =>
      column.entries.map((entry, at) => {
        const step = column.step + at;
        const { touchpoint } = entry;
        const brands = spokenBrands(entry).join(', ');
        const gap = at === 0 ? column.gapsBefore.map((each) => sayGap(each, language)).join('; ') : '';
        return [
          { words: formatNumber(id, step), csv: step },
          {
            words: formatDateTime(id, touchpoint.start, 'dateTime', touchpoint.timeZone),
            csv: new Date(touchpoint.start).toISOString(),
          },
          { words: words.stagesPlain[entry.stage], csv: entry.stage },
          { words: words.types[entry.touchpointType], csv: TYPE_FACTS[entry.touchpointType].activity },
          { words: words.channels[touchpoint.channel], csv: touchpoint.channel },
          brands,
          touchpoint.valence === null
            ? ''
            : { words: formatSigned(id, touchpoint.valence), csv: touchpoint.valence },
          touchpoint.goal,
          touchpoint.expectation,
          touchpoint.painPoint,
          touchpoint.opportunity,
          touchpoint.note,
          { words: gap, csv: at === 0 ? column.gapsBefore.map(({ reason }) => reason).join('|') : '' },
        ];
      }),
    ),
    note: '',
    newestLast: true,
  };
}
