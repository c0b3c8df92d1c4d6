/** Horizontal bars, each with its name above and its figure at the end: no name is ever clipped by an axis. */
import { axisX, countTicks, label, linear } from './parts';
import type { Picture, PictureStop, Shape, Tone } from './picture';

export type Bar = {
  readonly id: string;
  readonly name: string;
  readonly solid: number;
  /** A longer, hollow bar around it; null = none. */
  readonly hollow: number | null;
  readonly tone: Tone;
  /** A hollow bar instead of a solid one. */
  readonly isOpen: boolean;
  readonly value: string;
};

type Bars = {
  readonly width: number;
  readonly bars: readonly Bar[];
  readonly axis: string;
  readonly number: (value: number) => string;
  /** Pale behind the bars, with its words. */
  readonly band?: { readonly low: number; readonly high: number; readonly words: string };
};

const ROW = 44;
const THICK = 15;

export function barsPicture({ width, bars, axis, number, band }: Bars): Picture {
  const right = width - 8;
  const bottom = bars.length * ROW + 6;
  const max = Math.max(
    1,
    band === undefined ? 0 : band.high + 1,
    ...bars.map(({ solid, hollow }) => Math.max(solid, hollow ?? 0)),
  );
  const x = linear([0, max], [4, right]);
  const shapes: Shape[] = axisX({
    left: 4,
    right,
    y: bottom,
    top: 4,
    ticks: countTicks(max, Math.max(3, Math.floor(width / 90))).map((value) => ({
      x: x(value),
      words: number(value),
    })),
    title: axis,
  });
  if (band !== undefined) {
    const from = x(band.low - 0.5);
    shapes.unshift(
      { kind: 'box', x: from, y: 0, width: x(band.high + 0.5) - from, height: bottom, fill: 'band' },
      label(band.words, x((band.low + band.high) / 2), bottom - 6, { tone: 'text2', anchor: 'middle' }),
    );
  }
  const stops: PictureStop[] = [];
  bars.forEach((bar, row) => {
    const top = row * ROW + 4;
    shapes.push(label(bar.name, 4, top + 15, { strong: true }));
    shapes.push(label(bar.value, right, top + 15, { tone: 'text2', anchor: 'end' }));
    const box = { x: 4, y: top + 22, height: THICK, radius: 2 };
    if (bar.hollow !== null)
      shapes.push({ kind: 'box', ...box, width: x(bar.hollow) - 4, fill: null, stroke: bar.tone });
    shapes.push({
      kind: 'box',
      ...box,
      width: x(bar.solid) - 4,
      fill: bar.isOpen ? 'surface' : bar.tone,
      stroke: bar.tone,
    });
    stops.push({
      id: bar.id,
      words: `${bar.name}: ${bar.value}`,
      x: 0,
      y: top,
      width,
      height: ROW - 2,
    });
  });
  return { width, height: bottom + 44, shapes, stops };
}
