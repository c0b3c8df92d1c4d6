/** Parts that several pictures share: axes, ticks, the slots of brands over several journeys. */
import { textWidth, type Shape, type Tone } from './picture';

export const SIZE = 13;

/** Round steps from 0 (or `min`) to at least `max`, at most about `most` of them. */
export function niceTicks(min: number, max: number, most: number): number[] {
  const span = Math.max(max - min, 1e-9);
  const rough = span / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => span / each <= most) ?? rough;
  const ticks: number[] = [];
  for (let at = Math.ceil(min / step - 1e-9); at * step <= max + step * 1e-9; at += 1)
    ticks.push(at * step || 0);
  return ticks;
}

/** Whole numbers only: counts. */
export function countTicks(max: number, most: number): number[] {
  return niceTicks(0, Math.max(1, max), most).filter(Number.isInteger);
}

export type Scale = (value: number) => number;

export function linear(from: readonly [number, number], to: readonly [number, number]): Scale {
  const span = from[1] - from[0] || 1;
  return (value) => to[0] + ((value - from[0]) / span) * (to[1] - to[0]);
}

/** A picture goes on so far right of its axis, px. */
const EDGE = 6;

type AxisX = {
  readonly left: number;
  readonly right: number;
  /** Of the axis line. */
  readonly y: number;
  /** Top of the faint grid; the axis line itself = no grid. */
  readonly top: number;
  readonly ticks: readonly { readonly x: number; readonly words: string }[];
  readonly title: string;
};

/** The line, its ticks in words, its title with the unit: 44 px high. */
export function axisX({ left, right, y, top, ticks, title }: AxisX): Shape[] {
  return [
    ...ticks.filter(() => top < y).map(({ x }): Shape => rule(x, top, x, y, 'line')),
    rule(left, y, right, y, 'line'),
    ...ticks.map(({ x, words }): Shape => {
      // a long number at the end stays in the picture
      const isLast = x + textWidth(words, SIZE - 1) / 2 > right + EDGE;
      return {
        kind: 'text',
        x: isLast ? right + EDGE : x,
        y: y + 17,
        lines: [words],
        size: SIZE - 1,
        tone: 'text2',
        anchor: isLast ? 'end' : 'middle',
      };
    }),
    {
      kind: 'text',
      x: (left + right) / 2,
      y: y + 36,
      lines: [title],
      size: SIZE,
      tone: 'text2',
      anchor: 'middle',
    },
  ];
}

export function rule(x1: number, y1: number, x2: number, y2: number, tone: Tone, width = 1): Shape {
  return {
    kind: 'line',
    points: [
      [x1, y1],
      [x2, y2],
    ],
    tone,
    width,
    dash: [],
  };
}

export function label(
  words: string,
  x: number,
  y: number,
  options: {
    tone?: Tone;
    strong?: boolean;
    rimmed?: boolean;
    anchor?: 'start' | 'middle' | 'end';
    size?: number;
  } = {},
): Shape {
  const { tone = 'text', strong = false, rimmed = false, anchor = 'start', size = SIZE } = options;
  return { kind: 'text', x, y, lines: [words], size, tone, strong, rimmed, anchor };
}
