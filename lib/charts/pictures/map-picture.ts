/**
 * The journey map: columns are touchpoints (or runs of them) in time under their stages; lanes are what happened,
 * the channel (online beside offline), one lane a brand, the feeling curve, and what the person wrote.
 */
import { leadingBrands } from '../../core/path-series';
import type { JourneyMap } from '../../core/journey-map';
import type { StoryLanguage } from '../../languages/story';
import { BRAND_SLOTS, slotOf } from '../brand-marks';
import {
  type Picture,
  type PictureStop,
  type Shape,
  dashOf,
  hatched,
  leading,
  textWidth,
  wrap,
} from './picture';
import {
  GAP_WIDTH,
  type Lane,
  type MapFacts,
  type MapView,
  PAD,
  SIZE,
  type Scene,
  sceneOf,
} from './map/scene';
import { headOf } from './map/head';
import { brandLane, channelLane, whatLane } from './map/happening-lanes';
import { feelingLane } from './map/feeling-lane';
import { wordsLane } from './map/words-lane';
import { sayColumn } from './map/say-column';

/** The lane names at the left, and the columns: side by side they are one picture. */
export type MapPicture = { readonly gutter: Picture; readonly body: Picture };

const WIDEST_COLUMN = 190;

export function mapPicture(facts: MapFacts, view: MapView, language: StoryLanguage): MapPicture {
  const { columns } = facts;
  const scene = sceneOf(facts, view, language);
  const lanes = lanesOf(scene).map((lane) => {
    const lines = nameLines(lane, view.gutterWidth);
    return { ...lane, height: Math.max(lane.height, lines.length * leading(SIZE) + 14) };
  });
  const head = headOf(scene);
  const height = head.height + lanes.reduce((sum, lane) => sum + lane.height, 0) + 1;
  const width = scene.width;

  const body: Shape[] = [];
  const gutter: Shape[] = [];
  let top = head.height;
  lanes.forEach((lane, at) => {
    const line = { tone: 'line' as const, width: 1, dash: [] };
    if (at % 2 === 0) {
      body.push({ kind: 'box', x: 0, y: top, width, height: lane.height, fill: 'shade' });
      gutter.push({ kind: 'box', x: 0, y: top, width: view.gutterWidth, height: lane.height, fill: 'shade' });
    }
    body.push({
      kind: 'line',
      points: [
        [0, top],
        [width, top],
      ],
      ...line,
    });
    gutter.push({
      kind: 'line',
      points: [
        [0, top],
        [view.gutterWidth, top],
      ],
      ...line,
    });
    const lines = nameLines(lane, view.gutterWidth);
    gutter.push({ kind: 'text', x: PAD, y: top + 19, lines, size: SIZE, tone: 'text', strong: true });
    if (lane.slot !== null) {
      const x = view.gutterWidth - PAD;
      gutter.push({
        kind: 'line',
        points: [
          [x - 26, top + 15],
          [x, top + 15],
        ],
        tone: lane.slot,
        width: lane.slot === 0 ? 3 : 2,
        dash: dashOf(lane.slot),
      });
    }
    gutter.push(...(lane.gutter?.(top) ?? []));
    top += lane.height;
  });
  body.push(...gapShapes(scene, head.height, height));
  top = head.height;
  for (const lane of lanes) {
    body.push(...lane.draw(top));
    top += lane.height;
  }
  body.push(...head.shapes, ...orderShapes(scene, head.stages, height));
  const stops = columns.map((column, at): PictureStop => ({
    id: column.id,
    words: sayColumn(column, scene),
    x: scene.left(at),
    y: head.stages + 4,
    width: view.columnWidth,
    height: height - head.stages - 5,
  }));
  return {
    gutter: { width: view.gutterWidth, height, shapes: gutter, stops: [] },
    body: { width, height, shapes: body, stops },
  };
}

/** A column this wide cuts no word of what happened or where, up to a width that would hide the others. */
export function wordWidth({ columns }: Pick<JourneyMap, 'columns'>, { words }: StoryLanguage): number {
  const told = new Set(
    columns.flatMap(({ entries }) =>
      entries.flatMap(({ touchpointType, touchpoint }) => [
        words.types[touchpointType],
        words.channels[touchpoint.channel],
      ]),
    ),
  );
  const widest = Math.max(
    0,
    ...[...told].flatMap((name) => name.split(/\s+/u).map((word) => textWidth(word, SIZE, true))),
  );
  return Math.min(WIDEST_COLUMN, Math.ceil(widest) + 2 * PAD + 2);
}

function nameLines({ name, slot }: Lane, gutterWidth: number): string[] {
  const width = gutterWidth - 2 * PAD - (slot === null ? 0 : 30);
  return wrap(name, { width, size: SIZE, most: 3, strong: true });
}

function lanesOf(scene: Scene): Lane[] {
  const { built, view, language, map, slots } = scene;
  const { story } = language;
  const text = story.map.lanes;
  const met = new Set(
    map.columns.flatMap((column) =>
      column.entries.flatMap((entry) => entry.brands.map(({ brand }) => brand)),
    ),
  );
  const brands = leadingBrands(built, Math.min(view.brands, BRAND_SLOTS - 1)).filter((brand) =>
    met.has(brand),
  );
  return [
    whatLane(scene),
    channelLane(scene, 'online'),
    channelLane(scene, 'offline'),
    ...brands.map((brand) => brandLane(scene, brand, slotOf(slots, brand))),
    feelingLane(scene),
    wordsLane(scene, text.goals, ({ touchpoint: { goal, expectation } }) => [goal, expectation]),
    wordsLane(scene, text.pains, ({ touchpoint }) => [touchpoint.painPoint]),
    wordsLane(scene, text.opportunities, ({ touchpoint }) => [touchpoint.opportunity]),
    wordsLane(scene, text.quotes, ({ touchpoint: { note } }) => [
      note === '' ? '' : story.map.quote({ text: note }),
    ]),
  ];
}

function gapShapes({ columns, left }: Scene, top: number, bottom: number): Shape[] {
  return columns.flatMap((column, at) =>
    column.gapsBefore.length === 0
      ? []
      : hatched({ x: left(at) - GAP_WIDTH + 3, y: top, width: GAP_WIDTH - 6, height: bottom - top }),
  );
}

function orderShapes({ columns, left, view }: Scene, top: number, bottom: number): Shape[] {
  const at = columns.findIndex((column) => column.isOrder);
  if (at < 0) return [];
  return [
    {
      kind: 'box',
      x: left(at) + 1,
      y: top + 4,
      width: view.columnWidth - 2,
      height: bottom - top - 5,
      fill: null,
      stroke: 'text',
      radius: 5,
    },
  ];
}
