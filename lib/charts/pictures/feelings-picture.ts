/** Feeling curves, one strip a brand over the same steps: −2 … +2, best, worst and last moment marked. */
import type { FeelingCurve } from '../../core/feeling-curves';
import { formatNumber, formatSigned } from '../../languages';
import type { StoryLanguage } from '../../languages/story';
import { markerShape } from '../marker-shapes';
import { tellEntry } from '../tell-entry';
import { dashOf, textWidth, wrap, type Picture, type PictureStop, type Shape, type Tone } from './picture';

type FeelingsView = {
  readonly width: number;
  /** The first and the last step along x. */
  readonly from: number;
  readonly steps: number;
  /** 0 = no order yet. */
  readonly orderStep: number;
  readonly slotOf: (brand: string) => number;
};

const GUTTER = 168;
const STRIP = 138;
const HEAD = 26;
const UNIT = 22;
/** Marks of a long journey lie too close to be opened one by one. */
const STOPS = 400;

export function feelingsPicture(
  curves: readonly FeelingCurve[],
  view: FeelingsView,
  language: StoryLanguage,
): Picture {
  const { id, words, story } = language;
  const right = view.width - 16;
  const x = (step: number): number =>
    view.steps <= view.from
      ? (GUTTER + right) / 2
      : GUTTER + 16 + ((step - view.from) / (view.steps - view.from)) * (right - GUTTER - 32);
  const shapes: Shape[] = [];
  const stops: PictureStop[] = [];
  const bottom = HEAD + curves.length * STRIP;
  if (view.orderStep > 0) {
    shapes.push({
      kind: 'line',
      points: [
        [x(view.orderStep), HEAD],
        [x(view.orderStep), bottom],
      ],
      tone: 'text',
      width: 1.5,
      dash: [],
    });
  }
  curves.forEach((curve, at) => {
    const top = HEAD + at * STRIP;
    const zero = top + STRIP / 2;
    const y = (value: number): number => zero - value * UNIT;
    const slot = curve.brand === '' ? null : view.slotOf(curve.brand);
    const tone: Tone = slot ?? 'text';
    shapes.push({
      kind: 'line',
      points: [
        [0, top],
        [view.width, top],
      ],
      tone: 'line',
      width: 1,
      dash: [],
    });
    const name = wrap(curve.brand === '' ? story.feelings.all : curve.brand, {
      width: GUTTER - 60,
      size: 14,
      most: 2,
      strong: true,
    });
    shapes.push(
      { kind: 'text', x: 8, y: top + 24, lines: name, size: 14, tone: 'text', strong: true },
      {
        kind: 'line',
        points: [
          [8, top + 62],
          [44, top + 62],
        ],
        tone,
        width: slot === 0 || slot === null ? 3 : 2,
        dash: slot === null ? [] : dashOf(slot),
      },
      {
        kind: 'text',
        x: 8,
        y: top + 86,
        lines: [story.feelings.n({ count: curve.figures.rated })],
        size: 12,
        tone: 'text2',
      },
    );
    for (const value of [2, 1, 0, -1, -2]) {
      shapes.push({
        kind: 'line',
        points: [
          [GUTTER, y(value)],
          [right, y(value)],
        ],
        tone: 'line',
        width: value === 0 ? 1.5 : 1,
        dash: value === 0 ? [] : [2, 4],
      });
      if (value % 2 === 0)
        shapes.push({
          kind: 'text',
          x: GUTTER - 8,
          y: y(value) + 4,
          lines: [formatSigned(id, value)],
          size: 12,
          tone: 'text2',
          anchor: 'end',
        });
    }
    for (const run of curve.runs) {
      if (run.length > 1)
        shapes.push({
          kind: 'line',
          points: run.map(({ step, value }) => [x(step), y(value)] as const),
          tone,
          width: slot === 0 || slot === null ? 2.5 : 2,
          dash: slot === null ? [] : dashOf(slot),
        });
    }
    const marked = new Map<string, string[]>();
    const mark = (point: FeelingCurve['end'], word: string): void => {
      if (point === null) return;
      const key = point.entry.touchpoint.eventId;
      marked.set(key, [...(marked.get(key) ?? []), word]);
    };
    // where all are alike there is neither a best nor a worst
    if (curve.figures.highest !== curve.figures.lowest) {
      mark(curve.highest, story.map.peak);
      mark(curve.lowest, story.map.lowest);
    }
    mark(curve.end, story.map.end);
    const points = curve.runs.flat();
    for (const { step, value, entry } of points) {
      const tags = (marked.get(entry.touchpoint.eventId) ?? []).join(', ');
      shapes.push({
        kind: 'marker',
        x: x(step),
        y: y(value),
        shape: markerShape(entry.touchpoint.channel),
        size: tags === '' ? 9 : 14,
        tone,
        hollow: tags === '',
      });
      if (tags !== '') {
        const isAbove = value > 0 || tags.startsWith(story.map.peak);
        const half = textWidth(tags, 12, true) / 2;
        const middle = Math.min(Math.max(x(step), GUTTER + half), right - half);
        shapes.push({
          kind: 'text',
          x: middle,
          y: y(value) + (isAbove ? -11 : 20),
          lines: [tags],
          rimmed: true,
          size: 12,
          tone: 'text',
          strong: true,
          anchor: 'middle',
        });
      }
      if (points.length <= STOPS) {
        const { title, detail } = tellEntry(entry, language);
        stops.push({
          id: `${curve.brand}\n${entry.touchpoint.eventId}`,
          words: `${title}. ${detail}. ${formatSigned(id, value)}`,
          x: x(step) - 12,
          y: y(value) - 12,
          width: 24,
          height: 24,
        });
      }
    }
  });
  shapes.push({
    kind: 'line',
    points: [
      [GUTTER, bottom],
      [right, bottom],
    ],
    tone: 'line',
    width: 1,
    dash: [],
  });
  const ticks = Math.max(1, Math.ceil((view.steps - view.from + 1) / 12));
  for (let step = view.from; step <= view.steps; step += ticks) {
    shapes.push({
      kind: 'text',
      x: x(step),
      y: bottom + 18,
      lines: [formatNumber(id, step)],
      size: 12,
      tone: 'text2',
      anchor: 'middle',
    });
  }
  shapes.push({
    kind: 'text',
    x: (GUTTER + right) / 2,
    y: bottom + 38,
    lines: [story.feelings.axis],
    size: 12,
    tone: 'text2',
    anchor: 'middle',
  });
  shapes.push({
    kind: 'text',
    x: 8,
    y: bottom + 18,
    lines: wrap(story.feelings.scale, { width: GUTTER - 30, size: 12, most: 2 }),
    size: 12,
    tone: 'text2',
  });
  if (view.orderStep > 0) {
    shapes.push({
      kind: 'text',
      x: x(view.orderStep),
      y: 17,
      lines: [words.charts.order],
      size: 12,
      tone: 'text',
      strong: true,
      anchor: 'middle',
    });
  }
  return { width: view.width, height: bottom + 46, shapes, stops };
}
