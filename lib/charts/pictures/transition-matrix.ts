/** From (rows) to (columns), the count in every cell, darker with more. Nothing is hidden: the honest one. */
import type { TransitionTotal } from '../../core/metrics/over-journeys';
import { SIZE, label } from './parts';
import { leading, textWidth, wrap, type Picture, type PictureStop, type Shape } from './picture';

type Matrix = {
  readonly width: number;
  readonly transitions: readonly TransitionTotal[];
  /** In the order of rows and columns; ends are columns only. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly nameOf: (key: string) => string;
  readonly words: {
    readonly from: string;
    readonly to: string;
    readonly cell: (from: string, to: string, count: number) => string;
  };
  readonly number: (value: number) => string;
};

const LAYERS = 5;

export function transitionMatrix(matrix: Matrix): Picture {
  const { width, transitions, from, to, nameOf, words, number } = matrix;
  const counts = new Map(transitions.map((each) => [`${each.from}\n${each.to}`, each.count]));
  const most = Math.max(1, ...counts.values());
  const names = [words.from, ...from.map(nameOf)];
  const gutter = Math.min(width * 0.3, Math.max(90, ...names.map((name) => textWidth(name, SIZE) + 16)));
  const cell = Math.max(38, Math.min(112, (width - gutter) / Math.max(1, to.length)));
  const heads = to.map((key) => wrap(nameOf(key), { width: cell - 8, size: 12, most: 4 }));
  const upright = cell < 62;
  const head = upright ? 128 : 30 + Math.max(1, ...heads.map((lines) => lines.length)) * leading(12);
  const row = 34;
  const shapes: Shape[] = [
    label(words.from, 0, head - 8, { tone: 'text2' }),
    label(words.to, gutter, 13, { tone: 'text2' }),
  ];
  const stops: PictureStop[] = [];
  to.forEach((key, column) => {
    const x = gutter + column * cell + cell / 2;
    const lines = upright ? wrap(nameOf(key), { width: 92, size: 11, most: 1 }) : (heads[column] ?? []);
    if (upright) {
      // names step down in turn so that neighbours do not run into each other
      const y = 30 + (column % 5) * 18;
      shapes.push({ kind: 'text', x: x - 8, y, lines, size: 11, tone: 'text' });
      shapes.push({
        kind: 'line',
        points: [
          [x, y + 4],
          [x, head - 4],
        ],
        tone: 'line',
        width: 1,
        dash: [],
      });
    } else {
      const y = head - 8 - (lines.length - 1) * leading(12);
      shapes.push({ kind: 'text', x, y, lines, size: 12, tone: 'text', anchor: 'middle' });
    }
  });
  from.forEach((key, at) => {
    const y = head + at * row;
    const [line = ''] = wrap(nameOf(key), { width: gutter - 12, size: SIZE, most: 1 });
    shapes.push(label(line, 0, y + 22));
    to.forEach((target, column) => {
      const count = counts.get(`${key}\n${target}`) ?? 0;
      const box = { x: gutter + column * cell + 1, y: y + 1, width: cell - 2, height: row - 2 };
      if (count === 0) {
        shapes.push({ kind: 'box', ...box, fill: 'shade', radius: 3 });
        return;
      }
      // by the root: one very frequent step would leave all others in one shade
      const layers = Math.max(1, Math.round(Math.sqrt(count / most) * LAYERS));
      for (let layer = 0; layer < layers; layer += 1)
        shapes.push({ kind: 'box', ...box, fill: 'band', radius: 3 });
      shapes.push(
        label(number(count), box.x + box.width / 2, y + 22, { anchor: 'middle', strong: count === most }),
      );
      stops.push({ id: `${key}\n${target}`, words: words.cell(nameOf(key), nameOf(target), count), ...box });
    });
  });
  return {
    width: Math.max(width, gutter + to.length * cell),
    height: head + from.length * row + 6,
    shapes,
    stops,
  };
}
