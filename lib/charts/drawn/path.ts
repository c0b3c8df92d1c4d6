/**
 * The path: five rows (advocacy on top), step or time along x, a stepped line a brand. Lines of one row lie
 * side by side, not on each other. The confirmed order is a vertical rule.
 */
import type { ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import { utcText } from '../../core/local-time';
import { pathGaps, pathSeries, type PathGap, type PathLine, type PathSeries } from '../../core/path-series';
import { STAGES, stageRank, type Channel } from '../../core/vocabulary';
import { formatDateTime, formatDuration, formatNumber, type Language, type Words } from '../../languages';
import { DASHES, slotOf, slotsOf } from '../brand-marks';
import type {
  Chart,
  ChartFacts,
  ChartLook,
  ChartStop,
  ChartTable,
  ChartView,
  DrawnChart,
  LegendEntry,
} from '../chart';
import { MARKER_SHAPES, markerShape } from '../marker-shapes';
import { countTicks } from '../pictures/parts';
import { pathPicture } from '../pictures/path-picture';
import { recordedOne } from '../recorded-one';
import type { Picture } from '../pictures/picture';
import {
  dottedTrail,
  hatchedStretches,
  markerShapes,
  stageRows,
  tooltipLook,
  verticalRule,
} from '../plugins';
import { tellMark, type ToldEntry } from '../tell-entry';
import { timeTicks } from '../time-ticks';

const BRANDS = { small: 4, large: 7 };
/** Small: path and contacts of two brands are seen at once in a popup 600 px high. */
const HEIGHT = { small: 188, large: 460 };
/** The share of a row the lines of its brands may spread over; its upper part belongs to its words. */
const SPREAD = { small: 0.34, large: 0.44 };
const WORDS_SHIFT = { small: -0.26, large: -0.16 };

export const chart: Chart = {
  id: 'path',
  hasAlong: true,
  title: ({ words }) => words.charts.path.title,
  draw,
};

function draw(facts: ChartFacts, view: ChartView, language: Language): DrawnChart {
  const series = pathSeries(facts.digest, facts.journey, BRANDS[view.size]);
  const { words } = language;
  const gaps = pathGaps(facts.digest, facts.gaps);
  const merged = series.lines.some((line) => line.points.some((point) => point.count > 1));
  return {
    summary: summaryOf({ facts, series, gaps, language }),
    caption: [
      merged ? words.charts.path.merged : '',
      // the popup says it beneath the contacts
      view.size === 'large' ? recordedOne(facts.journey, language) : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
    legend: legendOf({ facts, series, gaps, view, language }),
    table: () => tableOf(facts, series, language),
    stops: stopsOf(series, language),
    heightPx: HEIGHT[view.size],
    picture: (width) => pictureOf({ facts, series, gaps, view, language }, width),
    configuration: (look) => configurationOf({ facts, series, gaps, view, language, look }),
  };
}

function summaryOf({ facts: { digest }, series, gaps, language }: Omit<Scene, 'view'>): string {
  const { id, words } = language;
  const text = words.charts.path;
  if (series.touchpoints === 0) return text.empty;
  const stages = digest.stages
    .map((count, rank) => ({ count, stage: STAGES[rank] ?? 'awareness' }))
    .filter(({ count }) => count > 0)
    .map(({ count, stage }) =>
      text.stageCount({ stage: words.stagesPlain[stage], count: formatNumber(id, count) }),
    );
  const { backSteps, pairs } = digest;
  const fell = digest.order?.fell ?? null;
  return [
    text.summary({
      touchpoints: words.counts.touchpoints({ count: series.touchpoints }),
      brands: words.counts.brands({ count: digest.brands.length }),
      stages: stages.join(', '),
    }),
    backSteps > 0 ? text.back({ count: backSteps, pairs: formatNumber(id, pairs) }) : '',
    series.order === null ? text.notOrdered : text.ordered({ step: formatNumber(id, series.order.step) }),
    fell === null ? '' : text.fellThrough({ status: words.orderStatuses[fell] }),
    gaps.length > 0
      ? text.gaps({
          count: gaps.length,
          time: formatDuration(id, gaps.reduce((sum, { start, end }) => sum + end - start, 0) / 1000),
        })
      : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function legendOf({
  facts: { digest, journey },
  series,
  gaps,
  view,
  language: { words },
}: Scene): LegendEntry[] {
  const slots = slotsOf(digest, journey.focalBrand);
  const lines = series.lines.map((line): LegendEntry => ({
    kind: line.kind === 'brand' ? 'line' : 'dots',
    slot: slotOf(slots, line.brand),
    words: nameOf(line, words),
  }));
  const present = new Set<Channel>(series.lines.flatMap((line) => line.points.map((point) => point.channel)));
  const markers = MARKER_SHAPES.flatMap((shape): LegendEntry[] => {
    const channels = [...present].filter((channel) => markerShape(channel) === shape);
    if (channels.length === 0) return [];
    return [{ kind: 'marker', shape, words: channels.map((channel) => words.channels[channel]).join(', ') }];
  });
  return [
    ...lines,
    ...(isCrowded(series, view) ? [] : [{ kind: 'trail' as const, words: words.charts.path.trail }]),
    ...markers,
    ...(gaps.length === 0 ? [] : [{ kind: 'gap' as const, words: words.charts.path.gap }]),
  ];
}

function nameOf({ kind, brand }: PathLine, { charts }: Words): string {
  return kind === 'brand' ? brand : kind === 'no_brand' ? charts.noBrand : charts.otherBrands;
}

/** Every mark that is drawn, in the order of the way. */
function marksOf({ lines }: PathSeries) {
  return lines
    .flatMap((line, dataset) => line.points.map((point, index) => ({ line, point, dataset, index })))
    .sort((a, b) => a.point.step - b.point.step || a.dataset - b.dataset);
}

/** At the rule of the order: that it came to nothing, where it did. */
function orderWords({
  facts: { digest },
  view: { size },
  language,
}: Pick<Scene, 'facts' | 'view' | 'language'>): string {
  const { charts, orderStatuses } = language.words;
  const fell = digest.order?.fell ?? null;
  if (fell === null) return charts.order;
  // both would run over the stages' names
  return size === 'small' ? orderStatuses[fell] : `${charts.order}: ${orderStatuses[fell]}`;
}

function tableOf({ digest: { order } }: ChartFacts, series: PathSeries, { id, words }: Language): ChartTable {
  const text = words.charts;
  const fell = order?.fell ?? null;
  return {
    columns: [
      { words: '#', name: 'step', numeric: true },
      { words: text.when, name: 'start', numeric: false },
      { words: text.stage, name: 'stage', numeric: false },
      { words: text.type, name: 'touchpoint_type', numeric: false },
      { words: text.brand, name: 'brand', numeric: false },
      { words: text.channel, name: 'channel', numeric: false },
      { words: words.dashboard.touchpoints, name: 'touchpoints', numeric: true },
      ...(fell === null
        ? []
        : [{ words: words.correction.orderStatus, name: 'order_status', numeric: false }]),
    ],
    note: '',
    newestLast: true,
    rows: marksOf(series).map(({ line, point }) => [
      { words: formatNumber(id, point.step), csv: point.step },
      {
        words: formatDateTime(id, point.time, 'dateTime', point.timeZone),
        csv: utcText(point.time),
      },
      { words: words.stagesPlain[point.stage], csv: point.stage },
      { words: words.types[point.type], csv: point.type },
      line.kind === 'other_brands' ? { words: nameOf(line, words), csv: '(other)' } : line.brand,
      { words: words.channels[point.channel], csv: point.channel },
      { words: formatNumber(id, point.count), csv: point.count },
      ...(fell === null
        ? []
        : [point.eventId === order?.eventId ? { words: words.orderStatuses[fell], csv: fell } : '']),
    ]),
  };
}

/** In the order they happened, whichever line they are on. */
function stopsOf(series: PathSeries, language: Language): ChartStop[] {
  return marksOf(series).map(({ point, dataset, index }) => ({
    dataset,
    index,
    eventId: point.count === 1 ? point.eventId : '',
    // words only when asked for: a long journey has hundreds of stops
    get words() {
      const told = tellMark(point, language);
      return `${told.title}. ${told.detail}`;
    },
  }));
}

type Scene = {
  readonly facts: ChartFacts;
  readonly series: PathSeries;
  readonly gaps: readonly PathGap[];
  readonly view: ChartView;
  readonly language: Language;
};
type Drawing = Scene & { readonly look: ChartLook };

/** So many marks that they are drawn smaller, and the trail between them would be a scribble. */
function isCrowded({ lines }: PathSeries, { size }: ChartView): boolean {
  return lines.reduce((sum, { points }) => sum + points.length, 0) > (size === 'large' ? 200 : 60);
}

/** How far line `at` of `count` lies above the middle of its row. */
function laneOf(at: number, count: number, size: ChartView['size']): number {
  if (count < 2) return WORDS_SHIFT[size];
  return WORDS_SHIFT[size] + SPREAD[size] / 2 - (SPREAD[size] * at) / (count - 1);
}

function configurationOf(drawing: Drawing): ChartConfiguration {
  const { series, gaps, view, look, language, facts } = drawing;
  const { words, id } = language;
  const along = (point: { readonly step: number; readonly time: number }) =>
    view.along === 'step' ? point.step : point.time;
  const slots = slotsOf(facts.digest, facts.journey.focalBrand);
  const large = view.size === 'large';
  const crowded = isCrowded(series, view);

  const datasets = series.lines.map((line, at): ChartDataset<'line', { x: number; y: number }[]> => {
    const slot = slotOf(slots, line.brand);
    const colour = look.brands[slot] ?? look.text2;
    const lane = laneOf(at, series.lines.length, view.size);
    const focal = slot === 0;
    return {
      label: nameOf(line, words),
      data: line.points.map((point) => ({ x: along(point), y: stageRank(point.stage) + lane })),
      stepped: 'before',
      showLine: line.kind === 'brand',
      borderColor: colour,
      borderWidth: (focal ? 2.5 : 1.75) - (crowded ? 0.75 : 0),
      borderDash: [...(DASHES[slot] ?? [])],
      // the marks are drawn by `markerShapes`; Chart.js only keeps their places and rings the one in hand
      pointRadius: 0,
      pointHitRadius: 8,
      pointHoverRadius: 8,
      pointHoverBackgroundColor: 'transparent',
      pointHoverBorderColor: look.text,
      pointHoverBorderWidth: 1.5,
      order: focal ? 0 : 1,
    };
  });

  const marks = series.lines.map(({ points }, at) =>
    points.map(({ channel, count }) => ({
      shape: markerShape(channel),
      size:
        (crowded ? (large ? 8 : 6) : large ? 12 : 9) +
        (at === 0 ? 1 : 0) +
        Math.min(3, Math.log10(count) * 1.5),
    })),
  );
  const plugins: Plugin[] = [
    stageRows(
      [...STAGES].reverse().map((stage) => words.stagesPlain[stage]),
      look,
    ),
    hatchedStretches(
      gaps.map(({ start, end, afterStep }) =>
        view.along === 'time' ? { from: start, to: end } : { from: afterStep + 0.4, to: afterStep + 0.6 },
      ),
      look,
    ),
    ...(crowded ? [] : [dottedTrail(trailOf(datasets), look)]),
    ...(series.order === null
      ? []
      : [verticalRule(along(series.order), orderWords({ facts, view, language }), look)]),
    markerShapes(marks, look),
  ];

  const ticks = timeTicks(series.firstTime, series.lastTime, large ? 10 : 4);
  const margin = Math.max((series.lastTime - series.firstTime) * 0.025, 60_000);
  const configuration: ChartConfiguration<'line', { x: number; y: number }[]> = {
    type: 'line',
    data: { datasets },
    plugins: plugins as Plugin<'line'>[],
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      parsing: false,
      normalized: true,
      locale: language.locale.numberTag,
      layout: { padding: { top: 2, right: 2 } },
      interaction: { mode: 'nearest', intersect: false, axis: 'xy' },
      scales: {
        x: {
          type: 'linear',
          min: view.along === 'step' ? 0.5 : series.firstTime - margin,
          max: view.along === 'step' ? Math.max(series.lastStep, 3) + 0.5 : series.lastTime + margin,
          border: { color: look.line },
          grid: { display: view.along === 'time', color: look.line, drawTicks: false },
          title: {
            display: true,
            text:
              view.along === 'step'
                ? words.charts.path.stepAxis
                : ticks.unit === 'day'
                  ? words.charts.path.dayAxis
                  : words.charts.path.hourAxis,
            color: look.text2,
            font: { family: look.fontFamily, size: look.fontSize },
            padding: { top: 0, bottom: 0 },
          },
          ticks: {
            color: look.text2,
            font: { family: look.fontFamily, size: look.fontSize },
            maxRotation: 0,
            autoSkip: view.along === 'step',
            maxTicksLimit: large ? 16 : 8,
            includeBounds: false,
            callback: (value) =>
              view.along === 'step'
                ? Number.isInteger(Number(value)) && Number(value) > 0
                  ? formatNumber(id, Number(value))
                  : ''
                : formatDateTime(id, Number(value), ticks.unit === 'day' ? 'day' : 'time'),
          },
          ...(view.along === 'time'
            ? {
                afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
                  axis.ticks = ticks.times.map((value) => ({ value }));
                },
              }
            : {}),
        },
        y: {
          type: 'linear',
          min: -0.5,
          max: 4.5,
          border: { display: false },
          grid: { display: false },
          ticks: { display: false },
          title: {
            display: true,
            text: words.charts.stage,
            color: look.text2,
            font: { family: look.fontFamily, size: look.fontSize },
            padding: { top: 0, bottom: 2 },
          },
        },
      },
      plugins: {
        legend: { display: false },
        tooltip: {
          ...tooltipLook(look),
          callbacks: {
            title: ([item]) => toldAt(drawing, item?.datasetIndex ?? 0, item?.dataIndex ?? 0).title,
            label: (item) => toldAt(drawing, item.datasetIndex, item.dataIndex).detail.split(' · '),
          },
        },
      },
    },
  };
  return configuration as ChartConfiguration;
}

function pictureOf({ facts, series, gaps, view, language }: Scene, width: number): Picture {
  const { words, id } = language;
  const slots = slotsOf(facts.digest, facts.journey.focalBrand);
  const times = timeTicks(series.firstTime, series.lastTime, 10);
  const steps = countTicks(Math.max(series.lastStep, 3), 14).filter((step) => step > 0);
  return pathPicture({
    width,
    height: HEIGHT.large,
    series,
    gaps,
    along: view.along,
    slotOf: (brand) => slotOf(slots, brand),
    laneOf: (at) => laneOf(at, series.lines.length, view.size),
    isCrowded: isCrowded(series, view),
    ticks:
      view.along === 'step'
        ? steps.map((step) => ({ at: step, words: formatNumber(id, step) }))
        : times.times.map((time) => ({
            at: time,
            words: formatDateTime(id, time, times.unit === 'day' ? 'day' : 'time'),
          })),
    words: {
      axis:
        view.along === 'step'
          ? words.charts.path.stepAxis
          : times.unit === 'day'
            ? words.charts.path.dayAxis
            : words.charts.path.hourAxis,
      order: orderWords({ facts, view, language }),
      stages: STAGES.map((stage) => words.stagesPlain[stage]),
    },
  });
}

/** Every mark in the order of the way; of several brands side by side, the first. */
function trailOf(datasets: readonly { readonly data: readonly { x: number; y: number }[] }[]) {
  const marks = datasets.flatMap(({ data }) => data).sort((a, b) => a.x - b.x || b.y - a.y);
  return marks.filter(({ x }, at) => x !== marks[at - 1]?.x);
}

function toldAt({ series, language }: Drawing, dataset: number, index: number): ToldEntry {
  const point = series.lines[dataset]?.points[index];
  return point === undefined ? { title: '', detail: '' } : tellMark(point, language);
}
