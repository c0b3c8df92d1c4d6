/** Journeys one below the other over the five stages, the chosen event of each on one vertical line. */
import type { AlignedPoint } from '../../core/metrics/aligned';
import { STAGES, stageRank } from '../../core/vocabulary';
import { markerShape } from '../marker-shapes';
import { BRAND_LANE, brandLane, shortNames } from './brand-lane';
import { axisX, label, linear, niceTicks, rule } from './parts';
import { textWidth, wrap, type Picture, type PictureStop, type Shape } from './picture';

type Strip = {
  readonly name: string;
  readonly ordered: boolean;
  /** At the rule of its order; '' = the order is the event, which is named above. */
  readonly orderWords: string;
  readonly points: readonly AlignedPoint[];
};

type Aligned = {
  readonly width: number;
  readonly journeys: readonly Strip[];
  readonly along: 'step' | 'time';
  readonly slotOf: (brand: string) => number;
  readonly words: {
    readonly axis: string;
    readonly event: string;
    /** Awareness first. */
    readonly stages: readonly string[];
    readonly point: (journey: Strip, eventId: string) => string;
  };
  readonly number: (value: number) => string;
};

const LEVEL = 15;
/** Marks beside these would hide each other. */
const MARKS = 160;

export function alignedPaths({ width, journeys, along, slotOf, words, number }: Aligned): Picture {
  const at = (point: { step: number; days: number }) => (along === 'step' ? point.step : point.days);
  let low = 0;
  let high = along === 'step' ? 1 : 0.05;
  for (const { points } of journeys)
    for (const point of points) {
      low = Math.min(low, at(point));
      high = Math.max(high, at(point));
    }
  const left = Math.max(...words.stages.map((name) => textWidth(name, 11))) + 14;
  const right = width - 10;
  // room for the circle behind a last mark
  const x = linear([low, high], [left + 6, right - (journeys.some(({ ordered }) => !ordered) ? 22 : 6)]);
  const shapes: Shape[] = [];
  const stops: PictureStop[] = [];
  const strip = STAGES.length * LEVEL;
  const short = shortNames(journeys.flatMap(({ points }) => points.map(({ brand }) => brand)));
  let y = 22;
  for (const journey of journeys) {
    const [name = ''] = wrap(journey.name, {
      width: width - 20,
      size: 13,
      most: 1,
      strong: true,
    });
    shapes.push(label(name, 0, y + 14, { strong: true }));
    y += 22;
    STAGES.forEach((_, rank) => {
      const top = y + (STAGES.length - 1 - rank) * LEVEL;
      if (rank % 2 === 0)
        shapes.push({ kind: 'box', x: left, y: top, width: right - left, height: LEVEL, fill: 'shade' });
      shapes.push(
        label(words.stages[rank] ?? '', left - 8, top + 11, { size: 11, tone: 'text2', anchor: 'end' }),
      );
    });
    const level = (rank: number) => y + (STAGES.length - 1 - rank) * LEVEL + LEVEL / 2;
    const line: [number, number][] = [];
    for (const point of journey.points) {
      const place: [number, number] = [x(at(point)), level(stageRank(point.stage))];
      const before = line.at(-1);
      if (before !== undefined && before[1] !== place[1]) line.push([place[0], before[1]]);
      line.push(place);
    }
    const { orderWords } = journey;
    const order = orderWords === '' ? undefined : journey.points.find((point) => point.isOrder);
    if (order !== undefined) {
      const there = x(at(order));
      const wide = textWidth(orderWords, 11, true);
      shapes.push(rule(there, y - 8, there, y + strip, 'text'));
      shapes.push(label(orderWords, Math.min(there + 4, right - wide), y - 2, { strong: true, size: 11 }));
    }
    shapes.push({ kind: 'line', points: line, tone: 'text2', width: 1.5, dash: [] });
    const small = journey.points.length > 60;
    const every = Math.ceil(journey.points.length / MARKS);
    journey.points.forEach((point, index) => {
      if (index % every !== 0 && !point.isOrder) return;
      const place = { x: x(at(point)), y: level(stageRank(point.stage)) };
      const size = point.isOrder ? 15 : small ? 7 : 11;
      shapes.push({
        kind: 'marker',
        ...place,
        shape: markerShape(point.channel),
        size,
        tone: slotOf(point.brand),
        hollow: false,
      });
      stops.push({
        id: point.eventId,
        words: words.point(journey, point.eventId),
        x: place.x - 7,
        y: place.y - 7,
        width: 14,
        height: 14,
      });
    });
    const last = journey.points.at(-1);
    if (!journey.ordered && last !== undefined)
      shapes.push({
        kind: 'marker',
        x: Math.min(x(at(last)) + 14, right),
        y: level(stageRank(last.stage)),
        shape: 'circle',
        size: 9,
        tone: 'text',
        hollow: true,
      });
    y += strip;
    const points = journey.points.map((point) => ({ x: x(at(point)), brand: point.brand }));
    shapes.push(...brandLane({ points, y, right, slotOf, short }));
    y += BRAND_LANE + 8;
  }
  // below the marks, which it must not hide
  shapes.unshift(rule(x(0), 18, x(0), y, 'text', 1.5));
  const wide = textWidth(words.event, 12, true);
  shapes.push(
    label(words.event, Math.max(left, Math.min(x(0) - wide / 2, width - wide)), 13, {
      strong: true,
      size: 12,
    }),
  );
  shapes.push(
    ...axisX({
      left,
      right,
      y,
      top: y,
      ticks: niceTicks(low, high, Math.max(4, Math.floor(width / 80)))
        .filter((value) => along === 'time' || Number.isInteger(value))
        .map((value) => ({ x: x(value), words: number(value) })),
      title: words.axis,
    }),
  );
  return { width, height: y + 44, shapes, stops };
}
