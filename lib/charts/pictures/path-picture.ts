/** The path as plain shapes: what is saved as SVG is the picture that Chart.js draws on the screen. */
import type { PathGap, PathSeries } from '../../core/path-series';
import { STAGES, stageRank } from '../../core/vocabulary';
import { markerShape } from '../marker-shapes';
import { axisX, label, linear, rule } from './parts';
import { dashOf, hatched, textWidth, type Picture, type Shape } from './picture';

type PathFacts = {
  readonly width: number;
  readonly height: number;
  readonly series: PathSeries;
  readonly gaps: readonly PathGap[];
  readonly along: 'step' | 'time';
  readonly slotOf: (brand: string) => number;
  /** How far a line lies above the middle of its row, in rows. */
  readonly laneOf: (line: number) => number;
  readonly isCrowded: boolean;
  readonly ticks: readonly { readonly at: number; readonly words: string }[];
  readonly words: {
    readonly axis: string;
    readonly order: string;
    /** Awareness first. */
    readonly stages: readonly string[];
  };
};

const AXIS = 44;

export function pathPicture(facts: PathFacts): Picture {
  const { width, height, series, gaps, along, slotOf, laneOf, isCrowded, ticks, words } = facts;
  const left = 6;
  const right = width - 6;
  const bottom = height - AXIS;
  const row = bottom / STAGES.length;
  const margin = Math.max((series.lastTime - series.firstTime) * 0.025, 60_000);
  const x =
    along === 'step'
      ? linear([0.5, Math.max(series.lastStep, 3) + 0.5], [left, right])
      : linear([series.firstTime - margin, series.lastTime + margin], [left, right]);
  const placeOf = (point: { readonly step: number; readonly time: number }) =>
    x(along === 'step' ? point.step : point.time);
  const levelOf = (rank: number, line: number) => bottom - (rank + 0.5 + laneOf(line)) * row;

  const shapes: Shape[] = [];
  STAGES.forEach((_, rank) => {
    const y = bottom - (rank + 1) * row;
    if (rank % 2 === 0)
      shapes.push({ kind: 'box', x: left, y, width: right - left, height: row, fill: 'shade' });
  });
  for (const { start, end, afterStep } of gaps) {
    const [from, to] = along === 'time' ? [x(start), x(end)] : [x(afterStep + 0.4), x(afterStep + 0.6)];
    shapes.push(...hatched({ x: from, y: 0, width: Math.max(2, to - from), height: bottom }));
  }
  if (!isCrowded) shapes.push(trail());
  series.lines.forEach((line, at) => {
    if (line.kind !== 'brand') return;
    const slot = slotOf(line.brand);
    const points: [number, number][] = [];
    for (const point of line.points) {
      const place: [number, number] = [placeOf(point), levelOf(stageRank(point.stage), at)];
      const before = points.at(-1);
      if (before !== undefined && before[1] !== place[1]) points.push([place[0], before[1]]);
      points.push(place);
    }
    const thick = (slot === 0 ? 2.5 : 1.75) - (isCrowded ? 0.75 : 0);
    shapes.push({ kind: 'line', points, tone: slot, width: thick, dash: dashOf(slot) });
  });
  // over the lines, which would strike them out, and under the marks
  STAGES.forEach((_, rank) => {
    const y = bottom - (rank + 1) * row + 15;
    shapes.push(label(words.stages[rank] ?? '', left + 6, y, { tone: 'text2', size: 12, rimmed: true }));
  });
  if (series.order !== null) {
    const at = placeOf(series.order);
    const wide = textWidth(words.order, 13, true);
    const isLate = at + 6 + wide > right;
    shapes.push(
      rule(at, 0, at, bottom, 'text', 1.5),
      label(words.order, at + (isLate ? -6 : 6), 14, {
        strong: true,
        rimmed: true,
        anchor: isLate ? 'end' : 'start',
      }),
    );
  }
  // the focal brand is the first line and lies on top
  for (let at = series.lines.length - 1; at >= 0; at -= 1) {
    const line = series.lines[at];
    for (const point of line?.points ?? [])
      shapes.push({
        kind: 'marker',
        x: placeOf(point),
        y: levelOf(stageRank(point.stage), at),
        shape: markerShape(point.channel),
        size: (isCrowded ? 8 : 12) + Math.min(3, Math.log10(point.count) * 1.5),
        tone: slotOf(line?.brand ?? ''),
        hollow: false,
      });
  }
  shapes.push(
    ...axisX({
      left,
      right,
      y: bottom,
      top: bottom,
      ticks: ticks.map((tick) => ({ x: x(tick.at), words: tick.words })),
      title: words.axis,
    }),
  );
  return { width, height, shapes, stops: [] };

  /** Every touchpoint in the order of the way; of several brands side by side, the first. */
  function trail(): Shape {
    const marks = series.lines
      .flatMap(({ points }, at) =>
        points.map((point): [number, number] => [placeOf(point), levelOf(stageRank(point.stage), at)]),
      )
      .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    return {
      kind: 'line',
      points: marks.filter(([place], at) => place !== marks[at - 1]?.[0]),
      tone: 'text2',
      width: 1.25,
      dash: [1, 3],
    };
  }
}
