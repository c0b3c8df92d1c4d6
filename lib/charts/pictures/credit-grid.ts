/** Conventions of attribution side by side: a row a channel, a column a convention, a bar and its figure in each. */
import { SIZE } from './parts';
import { leading, textWidth, wrap, type Picture, type PictureStop, type Shape } from './picture';

type Grid = {
  readonly width: number;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly cells: readonly {
      readonly value: number;
      readonly words: string;
      readonly low?: number;
      readonly high?: number;
    }[];
  }[];
  /** What a full bar stands for. */
  readonly max: number;
};

export function creditGrid({ width, columns, rows, max }: Grid): Picture {
  const gutter = Math.min(width * 0.28, Math.max(80, ...rows.map(({ name }) => textWidth(name, SIZE) + 26)));
  const column = (width - gutter) / Math.max(1, columns.length);
  const heads = columns.map((name) => wrap(name, { width: column - 10, size: 12, most: 4, strong: true }));
  const head = 10 + Math.max(1, ...heads.map((lines) => lines.length)) * leading(12);
  const told = rows.map(({ cells }) =>
    cells.map(({ words }) => wrap(words, { width: column - 8, size: 12, most: 3 })),
  );
  const drop = (Math.max(1, ...told.flat().map((lines) => lines.length)) - 1) * leading(12);
  const row = 40 + drop;
  const shapes: Shape[] = heads.map((lines, at) => ({
    kind: 'text',
    x: gutter + at * column,
    y: head - 8 - (lines.length - 1) * leading(12),
    lines,
    size: 12,
    tone: 'text',
    strong: true,
  }));
  const stops: PictureStop[] = [];
  rows.forEach(({ name, cells }, at) => {
    const y = head + at * row;
    if (at % 2 === 0) shapes.push({ kind: 'box', x: 0, y, width, height: row, fill: 'shade' });
    const lines = wrap(name, { width: gutter - 12, size: SIZE, most: 2 });
    shapes.push({ kind: 'text', x: 4, y: y + (lines.length > 1 ? 16 : 25), lines, size: SIZE, tone: 'text' });
    cells.forEach((cell, index) => {
      const x = gutter + index * column;
      const full = column - 14;
      const wide = (value: number) => (Math.min(value, max) / max) * full;
      shapes.push({
        kind: 'text',
        x,
        y: y + 15,
        lines: told[at]?.[index] ?? [],
        size: 12,
        tone: cell.value > 0 ? 'text' : 'text2',
      });
      shapes.push({
        kind: 'box',
        x,
        y: y + 22 + drop,
        width: Math.max(cell.value > 0 ? 2 : 0, wide(cell.value)),
        height: 10,
        fill: 'text2',
        radius: 2,
      });
      if (cell.low !== undefined && cell.high !== undefined) {
        const middle = y + 27 + drop;
        for (const [x1, y1, x2, y2] of [
          [x + wide(cell.low), middle, x + wide(cell.high), middle],
          [x + wide(cell.low), middle - 6, x + wide(cell.low), middle + 6],
          [x + wide(cell.high), middle - 6, x + wide(cell.high), middle + 6],
        ] as const)
          shapes.push({
            kind: 'line',
            points: [
              [x1, y1],
              [x2, y2],
            ],
            tone: 'text',
            width: 1.5,
            dash: [],
          });
      }
      stops.push({
        id: '',
        words: `${name}, ${columns[index] ?? ''}: ${cell.words}`,
        x: x - 2,
        y,
        width: column - 4,
        height: row,
      });
    });
  });
  return { width, height: head + rows.length * row + 4, shapes, stops };
}
