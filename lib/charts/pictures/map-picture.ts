/**
 * The journey map: columns are touchpoints (or runs of them) in time under their stages; lanes are what happened,
 * the channel (online beside offline), one lane a brand, the feeling curve, and what the person wrote.
 */
import type { BuiltJourney, Entry } from '../../core/entry';
import { leadingBrands } from '../../core/path-series';
import type { JourneyMap, MapColumn, MapGap } from '../../core/journey-map';
import { showHost } from '../../core/show-host';
import { channelMode, type Channel } from '../../core/vocabulary';
import { formatDateTime, formatDuration, formatNumber, formatSigned } from '../../languages';
import type { StoryLanguage } from '../../languages/story';
import { BRAND_SLOTS, brandSlots, slotOf } from '../brand-marks';
import { markerShape } from '../marker-shapes';
import { orderStatusOf, tellEntry } from '../tell-entry';
import {
  dashOf,
  hatched,
  leading,
  textWidth,
  wrap,
  type Picture,
  type PictureStop,
  type Shape,
} from './picture';

export type MapView = {
  readonly columnWidth: number;
  readonly gutterWidth: number;
  /** Brand lanes beside these are left to the table. */
  readonly brands: number;
  /** On paper and in files nobody can write what is missing. */
  readonly canWrite: boolean;
  /** Inner markup of the channel's icon. */
  readonly icon: (channel: Channel) => string;
};

type MapFacts = {
  readonly built: BuiltJourney;
  readonly map: JourneyMap;
  readonly columns: readonly MapColumn[];
};

/** The lane names at the left, and the columns: side by side they are one picture. */
export type MapPicture = { readonly gutter: Picture; readonly body: Picture };

const SIZE = 13;
const SMALL = 12;
const PAD = 8;
export const GAP_WIDTH = 42;
/** Narrower columns keep their marks and lose their words, which the table and the details have. */
const WORDS_FROM = 84;
const FEELING_HEIGHT = 144;
const WIDEST_COLUMN = 190;

type Lane = {
  readonly name: string;
  readonly slot: number | null;
  readonly height: number;
  readonly draw: (top: number) => readonly Shape[];
  readonly gutter?: (top: number) => readonly Shape[];
};

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

type Scene = MapFacts & {
  readonly view: MapView;
  readonly language: StoryLanguage;
  readonly hasWords: boolean;
  readonly width: number;
  readonly left: (at: number) => number;
  readonly middle: (at: number) => number;
};

function sceneOf(facts: MapFacts, view: MapView, language: StoryLanguage): Scene {
  const lefts: number[] = [];
  let x = 0;
  for (const column of facts.columns) {
    if (column.gapsBefore.length > 0) x += GAP_WIDTH;
    lefts.push(x);
    x += view.columnWidth;
  }
  const left = (at: number): number => lefts[at] ?? 0;
  return {
    ...facts,
    view,
    language,
    hasWords: view.columnWidth >= WORDS_FROM,
    width: Math.max(x, 1),
    left,
    middle: (at) => left(at) + view.columnWidth / 2,
  };
}

/** Stage bands, back-steps as arrows, step numbers and days. */
function headOf(scene: Scene): { height: number; stages: number; shapes: readonly Shape[] } {
  const { columns, view, language, left, middle, hasWords } = scene;
  const { words, id } = language;
  const shapes: Shape[] = [];
  const runs = stageRuns(columns).map((run) => {
    const from = left(run.from);
    const until = left(run.to) + view.columnWidth;
    const isBack = columns[run.from]?.isBack === true;
    const room = until - from - 12 - (isBack ? 20 : 0);
    const two = { width: room, size: SIZE, most: 2, strong: true };
    return { from, until, isBack, lines: room > 24 ? wrap(words.stagesPlain[run.stage], two) : [] };
  });
  const stages = runs.some(({ lines }) => lines.length > 1) ? 30 + leading(SIZE) : 30;
  const down = stages - 30;
  for (const { from, until, isBack, lines } of runs) {
    shapes.push({
      kind: 'box',
      x: from + 1,
      y: 1,
      width: until - from - 2,
      height: stages,
      fill: isBack ? 'surface' : 'band',
      stroke: isBack ? 'text' : 'line',
      radius: 5,
    });
    if (isBack && until - from >= 24) shapes.push(...backArrow(from + 6, 16));
    if (lines.length > 0) {
      shapes.push({
        kind: 'text',
        x: from + 8 + (isBack ? 20 : 0),
        y: 20,
        lines,
        size: SIZE,
        tone: 'text',
        strong: true,
      });
    }
  }
  let day = '';
  columns.forEach((column, at) => {
    const first = column.entries[0]?.touchpoint;
    const last = column.entries.at(-1);
    if (first === undefined) return;
    const number = formatNumber(id, column.step);
    const run =
      column.entries.length > 1 && last !== undefined
        ? `${number}–${formatNumber(id, column.step + column.entries.length - 1)}`
        : number;
    if (hasWords) {
      shapes.push({
        kind: 'text',
        x: left(at) + PAD,
        y: 50 + down,
        lines: [run],
        size: SIZE,
        tone: 'text',
        strong: true,
      });
    } else if (view.columnWidth >= 26 || at % 5 === 0) {
      shapes.push({
        kind: 'text',
        x: middle(at),
        y: 50 + down,
        lines: [number],
        size: SMALL,
        tone: 'text2',
        anchor: 'middle',
      });
    }
    const now = formatDateTime(id, first.start, 'day', first.timeZone);
    const time = formatDateTime(id, first.start, 'time', first.timeZone);
    const isNew = now !== day;
    day = now;
    if (hasWords) {
      shapes.push({
        kind: 'text',
        x: left(at) + PAD,
        y: 67 + down,
        lines: [first.timePrecision === 'day' ? now : isNew ? `${now}, ${time}` : time],
        size: SMALL,
        tone: isNew ? 'text' : 'text2',
      });
    }
    if (isNew && at > 0 && view.columnWidth >= 26) {
      shapes.push({
        kind: 'line',
        points: [
          [left(at), 36 + down],
          [left(at), 76 + down],
        ],
        tone: 'text2',
        width: 1,
        dash: [],
      });
    }
  });
  columns.forEach((column, at) => {
    const missed = column.gapsBefore.reduce((sum, { start, end }) => sum + end - start, 0);
    if (missed === 0 || !hasWords) return;
    const lines = formatDuration(id, missed / 1000).split(' ');
    const x = left(at) - GAP_WIDTH / 2;
    shapes.push({ kind: 'text', x, y: 50 + down, lines, size: SMALL, tone: 'text2', anchor: 'middle' });
  });
  return { height: (hasWords ? 78 : 60) + down, stages, shapes };
}

function backArrow(x: number, y: number): Shape[] {
  return [
    {
      kind: 'line',
      points: [
        [x + 14, y + 5],
        [x + 14, y - 3],
        [x + 2, y - 3],
      ],
      tone: 'text',
      width: 1.75,
      dash: [],
    },
    {
      kind: 'line',
      points: [
        [x + 6, y - 7],
        [x + 2, y - 3],
        [x + 6, y + 1],
      ],
      tone: 'text',
      width: 1.75,
      dash: [],
    },
  ];
}

function stageRuns(columns: readonly MapColumn[]) {
  const runs: { from: number; to: number; stage: MapColumn['stage'] }[] = [];
  columns.forEach((column, at) => {
    const last = runs.at(-1);
    // a gap parts nothing: the stage goes on behind it
    if (last?.stage === column.stage) last.to = at;
    else runs.push({ from: at, to: at, stage: column.stage });
  });
  return runs;
}

function lanesOf(scene: Scene): Lane[] {
  const { built, view, language, map } = scene;
  const { story } = language;
  const text = story.map.lanes;
  const slots = brandSlots(built);
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

function whatLane({ columns, view, language, left, hasWords, middle }: Scene): Lane {
  const { words, story, id } = language;
  const width = view.columnWidth - 2 * PAD;
  const told = columns.map(({ entries }) => {
    const counts = counted(entries.map((entry) => words.types[entry.touchpointType]));
    const only = entries.length === 1 ? entries[0] : undefined;
    const single = only?.touchpoint;
    const names = counts
      .slice(0, 3)
      .map(([name, count]) => (count > 1 ? `${formatNumber(id, count)} × ${name}` : name));
    const title =
      single === undefined ? names : wrap(names[0] ?? '', { width, size: SIZE, most: 3, strong: true });
    const under =
      single === undefined
        ? counts.length > 3
          ? '…'
          : ''
        : (only === undefined ? '' : orderStatusOf(only, language)) ||
          single.product ||
          showHost(single.pageHost).replace(/^www\./u, '');
    return {
      title:
        single === undefined
          ? title.flatMap((name) => wrap(name, { width, size: SIZE, most: 2, strong: true }))
          : title,
      under: wrap(under, { width, size: SMALL, most: 2 }),
    };
  });
  const lines = Math.max(1, ...told.map(({ title, under }) => title.length + under.length));
  return {
    name: story.map.lanes.actions,
    slot: null,
    height: hasWords ? lines * leading(SIZE) + 2 * PAD + 2 : 44,
    draw: (top) =>
      told.flatMap(({ title, under }, at): Shape[] => {
        if (!hasWords) {
          const count = columns[at]?.entries.length ?? 1;
          return count === 1
            ? []
            : [
                {
                  kind: 'text',
                  x: middle(at),
                  y: top + 26,
                  lines: [formatNumber(id, count)],
                  size: SMALL,
                  tone: 'text',
                  anchor: 'middle',
                },
              ];
        }
        return [
          {
            kind: 'text',
            x: left(at) + PAD,
            y: top + 19,
            lines: title,
            size: SIZE,
            tone: 'text',
            strong: true,
          },
          {
            kind: 'text',
            x: left(at) + PAD,
            y: top + 19 + title.length * leading(SIZE),
            lines: under,
            size: SMALL,
            tone: 'text2',
          },
        ];
      }),
  };
}

function channelLane(scene: Scene, mode: 'online' | 'offline'): Lane {
  const { columns, view, language, left, middle, hasWords } = scene;
  const { words, story, id } = language;
  const width = view.columnWidth - 2 * PAD;
  const told = columns.map(({ entries }) =>
    counted(
      entries.map(({ touchpoint }) => touchpoint.channel).filter((channel) => channelMode(channel) === mode),
    )
      .slice(0, 3)
      .map(([channel, count]) => ({
        channel,
        lines: wrap(
          count > 1 ? `${formatNumber(id, count)} × ${words.channels[channel]}` : words.channels[channel],
          { width: width - 24, size: SMALL, most: 3 },
        ),
      })),
  );
  const heightOf = (list: (typeof told)[number]) =>
    list.reduce((sum, { lines }) => sum + Math.max(22, lines.length * leading(SMALL) + 6), 0);
  return {
    name: story.map.lanes[mode],
    slot: null,
    height: hasWords ? Math.max(38, ...told.map((list) => heightOf(list) + PAD + 4)) : 38,
    draw: (top) =>
      told.flatMap((list, at): Shape[] => {
        const [head] = list;
        if (!hasWords) {
          if (head === undefined) return [];
          const size = Math.min(18, Math.max(8, view.columnWidth - 4));
          return [
            {
              kind: 'icon',
              x: middle(at) - size / 2,
              y: top + 10,
              size,
              markup: view.icon(head.channel),
              tone: 'text',
            },
          ];
        }
        let y = top + PAD;
        return list.flatMap(({ channel, lines }): Shape[] => {
          const here = y;
          y += Math.max(22, lines.length * leading(SMALL) + 6);
          return [
            {
              kind: 'icon',
              x: left(at) + PAD,
              y: here + 1,
              size: 18,
              markup: view.icon(channel),
              tone: 'text',
            },
            { kind: 'text', x: left(at) + PAD + 24, y: here + 14, lines, size: SMALL, tone: 'text' },
          ];
        });
      }),
  };
}

function brandLane({ columns, left, middle, view, language }: Scene, brand: string, slot: number): Lane {
  const places = columns.flatMap(({ entries }, at) => {
    const own = entries.filter((entry) =>
      entry.brands.some((each) => each.brand === brand && each.relation !== 'listed'),
    );
    if (own.length === 0) return [];
    return [
      {
        at,
        count: own.length,
        contact: own.some((entry) => entry.brands.some((each) => each.brand === brand && each.contact)),
        channel: own[0]?.touchpoint.channel ?? ('unknown' as const),
      },
    ];
  });
  const y = 17;
  return {
    name: brand,
    slot,
    height: 34,
    draw: (top) => [
      ...(places.length > 1
        ? [
            {
              kind: 'line' as const,
              points: [
                [middle(places[0]?.at ?? 0), top + y],
                [middle(places.at(-1)?.at ?? 0), top + y],
              ] as const,
              tone: slot,
              width: slot === 0 ? 3 : 2,
              dash: dashOf(slot),
            },
          ]
        : []),
      ...places.flatMap(({ at, count, contact, channel }): Shape[] => [
        {
          kind: 'marker',
          x: middle(at),
          y: top + y,
          shape: markerShape(channel),
          size: Math.min(14, Math.max(7, view.columnWidth - 4)),
          tone: slot,
          hollow: !contact,
        },
        ...(count > 1 && view.columnWidth >= 40
          ? [
              {
                kind: 'text' as const,
                x: Math.min(middle(at) + 11, left(at) + view.columnWidth - 12),
                y: top + y - 5,
                lines: [formatNumber(language.id, count)],
                size: SMALL,
                tone: 'text' as const,
              },
            ]
          : []),
      ]),
    ],
  };
}

function feelingLane(scene: Scene): Lane {
  const { columns, map, language, middle, width, view, hasWords } = scene;
  const { id } = language;
  const text = language.story.map;
  const middleLine = 70;
  const y = (value: number) => middleLine - value * 23;
  /** Words by value: in a run the extreme stands where it was, not at the run's mean. */
  const tagsOf = (column: MapColumn): Map<number, string> => {
    const tags = new Map<number, string>();
    const add = (value: number | null | undefined, word: string) => {
      if (value !== null && value !== undefined)
        tags.set(value, [tags.get(value) ?? [], word].flat().join(', '));
    };
    // where all are alike there is neither a best nor a worst
    if (map.feelings.highest !== map.feelings.lowest) {
      if (column.id === map.highest) add(map.feelings.highest, text.peak);
      if (column.id === map.lowest) add(map.feelings.lowest, text.lowest);
    }
    if (column.id === map.end) add(map.feelings.end, text.end);
    return tags;
  };
  return {
    name: text.lanes.feeling,
    slot: null,
    height: FEELING_HEIGHT,
    gutter: (top) =>
      ([2, 0, -2] as const).map((value): Shape => ({
        kind: 'text',
        x: view.gutterWidth - PAD,
        y: top + y(value) + 4,
        lines: [formatSigned(id, value)],
        size: SMALL,
        tone: 'text2',
        anchor: 'end',
      })),
    draw: (top) => {
      const shapes: Shape[] = [2, 1, 0, -1, -2].map((value) => ({
        kind: 'line',
        points: [
          [0, top + y(value)],
          [width, top + y(value)],
        ],
        tone: 'line',
        width: value === 0 ? 1.5 : 1,
        dash: value === 0 ? [] : [2, 4],
      }));
      let run: [number, number][] = [];
      const close = () => {
        if (run.length > 1) shapes.push({ kind: 'line', points: run, tone: 'text', width: 2, dash: [] });
        run = [];
      };
      columns.forEach((column, at) => {
        // not rated is not neutral: the line is broken there, and where nothing could be recorded
        if (column.valence === null || column.gapsBefore.length > 0) close();
        if (column.valence !== null) run.push([middle(at), top + y(column.valence)]);
      });
      close();
      columns.forEach((column, at) => {
        const { valence, range } = column;
        if (valence === null || range === null) return;
        if (range.low < range.high) {
          const points = [
            [middle(at), top + y(range.low)],
            [middle(at), top + y(range.high)],
          ] as const;
          shapes.push({ kind: 'line', points, tone: 'text2', width: 1, dash: [] });
        }
        const tags = tagsOf(column);
        const mark = (value: number, hollow: boolean): Shape => ({
          kind: 'marker',
          x: middle(at),
          y: top + y(value),
          shape: 'circle',
          size: hollow ? 9 : 14,
          tone: 'text',
          hollow,
        });
        if (!tags.has(valence)) shapes.push(mark(valence, true));
        for (const [value, tag] of tags) {
          shapes.push(mark(value, false));
          if (!hasWords) continue;
          const half = textWidth(tag, SMALL) / 2;
          const x = Math.min(Math.max(middle(at), half + 4), width - half - 4);
          shapes.push({
            kind: 'text',
            x,
            y: top + y(value) + (value >= 0 ? -11 : 20),
            lines: [tag],
            rimmed: true,
            size: SMALL,
            tone: 'text',
            strong: true,
            anchor: 'middle',
          });
        }
      });
      if (columns.every(({ valence }) => valence === null)) {
        shapes.push({
          kind: 'text',
          x: PAD,
          y: top + y(0) - 6,
          lines: [text.noneRated],
          size: SMALL,
          tone: 'text2',
        });
      }
      return shapes;
    },
  };
}

function wordsLane(
  { columns, view, left, middle, hasWords, language }: Scene,
  name: string,
  read: (entry: Entry) => readonly string[],
): Lane {
  const width = view.columnWidth - 2 * PAD - 8;
  const told = columns.map(({ entries }) => {
    const all = entries.flatMap(read).filter((text) => text !== '');
    return all.slice(0, 3).flatMap((text) => wrap(text, { width, size: SMALL, most: 5 }));
  });
  const lines = Math.max(0, ...told.map((each) => each.length));
  const nothing = lines === 0;
  return {
    name,
    slot: null,
    height: nothing || !hasWords ? 40 : lines * leading(SMALL) + 2 * PAD + 10,
    draw: (top) =>
      nothing
        ? [
            {
              kind: 'text',
              x: PAD,
              y: top + 19,
              lines: [view.canWrite ? language.story.map.nothing : '–'],
              size: SMALL,
              tone: 'text2',
            },
          ]
        : told.flatMap((text, at): Shape[] => {
            if (text.length === 0) return [];
            if (!hasWords)
              return [
                {
                  kind: 'marker',
                  x: middle(at),
                  y: top + 20,
                  shape: 'square',
                  size: 8,
                  tone: 'text2',
                  hollow: false,
                },
              ];
            return [
              {
                kind: 'box',
                x: left(at) + 4,
                y: top + 6,
                width: view.columnWidth - 8,
                height: text.length * leading(SMALL) + 12,
                fill: 'surface',
                stroke: 'line',
                radius: 4,
              },
              { kind: 'text', x: left(at) + PAD + 4, y: top + 22, lines: text, size: SMALL, tone: 'text' },
            ];
          }),
  };
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

/** Everything the map shows of a column, in words: for the keyboard, the tip and the table. */
function sayColumn(column: MapColumn, { language }: Scene): string {
  const { words, story, id } = language;
  const [first] = column.entries;
  if (first === undefined) return '';
  const { title, detail } = tellEntry(first, language);
  const { touchpoint } = first;
  const parts =
    column.entries.length > 1
      ? [words.counts.touchpoints({ count: column.entries.length }), words.stagesPlain[column.stage]]
      : [title, detail];
  return [
    ...parts,
    column.isBack ? story.map.back : '',
    ...column.gapsBefore.map((gap) => sayGap(gap, language)),
    column.valence === null
      ? ''
      : `${story.map.lanes.feeling}: ${formatSigned(id, Math.round(column.valence * 10) / 10)}`,
    ...(column.entries.length > 1
      ? []
      : [
          touchpoint.goal,
          touchpoint.expectation,
          touchpoint.painPoint,
          touchpoint.opportunity,
          touchpoint.note,
        ]),
  ]
    .filter((part) => part !== '')
    .join('. ');
}

export function sayGap({ start, end, reason }: MapGap, { id, story }: StoryLanguage): string {
  return story.map.gap({
    duration: formatDuration(id, (end - start) / 1000),
    reason: story.map.gapReasons[reason],
  });
}

function counted<T>(list: readonly T[]): [T, number][] {
  const counts = new Map<T, number>();
  for (const each of list) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
