/** A picture as it stands in a report: its title above, its legend and its sentences below. */
import { DASHES } from '../brand-marks';
import type { LegendEntry } from '../chart';
import { hatched, leading, moved, textWidth, wrap, type Picture, type Shape } from './picture';

export type Framing = {
  readonly title: string;
  readonly legend: readonly LegendEntry[];
  /** Sentences below: what it shows, how it was counted, how many. */
  readonly sentences: readonly string[];
};

export type Framed = { readonly picture: Picture; readonly left: number; readonly top: number };

const PAD = 16;
const TITLE = 18;
const SIZE = 13;

/** @returns the whole, and where the picture itself begins in it */
export function framed(inner: Picture, { title, legend, sentences }: Framing): Framed {
  const width = inner.width + 2 * PAD;
  const titleLines = wrap(title, { width: inner.width, size: TITLE, most: 3, strong: true });
  const shapes: Shape[] = [
    { kind: 'text', x: PAD, y: PAD + TITLE, lines: titleLines, size: TITLE, tone: 'text', strong: true },
  ];
  const top = PAD + titleLines.length * leading(TITLE) + 10;
  shapes.push(...moved(inner.shapes, PAD, top));
  let y = top + inner.height + 10;
  let x = PAD;
  for (const entry of legend) {
    const wide = 32 + textWidth(entry.words, SIZE) + 16;
    if (x > PAD && x + wide > width - PAD) {
      x = PAD;
      y += 20;
    }
    shapes.push(...moved(swatch(entry), x, y));
    shapes.push({ kind: 'text', x: x + 32, y: y + 11, lines: [entry.words], size: SIZE, tone: 'text2' });
    x += wide;
  }
  if (legend.length > 0) y += 30;
  for (const sentence of sentences.filter((each) => each !== '')) {
    const lines = wrap(sentence, { width: inner.width, size: SIZE, most: 12 });
    shapes.push({ kind: 'text', x: PAD, y: y + SIZE, lines, size: SIZE, tone: 'text2' });
    y += lines.length * leading(SIZE) + 4;
  }
  return { picture: { width, height: y + PAD, shapes, stops: [] }, left: PAD, top };
}

/** 24 × 14 px. */
function swatch(entry: LegendEntry): Shape[] {
  const box = { x: 0, y: 2, width: 24, height: 10 };
  switch (entry.kind) {
    case 'line':
      return [
        {
          kind: 'line',
          points: [
            [0, 7],
            [24, 7],
          ],
          tone: entry.slot,
          width: entry.slot === 0 ? 3 : 2,
          dash: DASHES[entry.slot] ?? [],
        },
      ];
    case 'dots':
      return [3, 12, 21].map((x) => ({
        kind: 'marker',
        x,
        y: 7,
        shape: 'circle',
        size: 5,
        tone: entry.slot,
        hollow: false,
      }));
    case 'marker':
      return [
        {
          kind: 'marker',
          x: 12,
          y: 7,
          shape: entry.shape,
          size: 11,
          tone: 'text2',
          hollow: entry.hollow ?? false,
        },
      ];
    case 'trail':
      return [
        {
          kind: 'line',
          points: [
            [0, 10],
            [8, 4],
            [16, 10],
            [24, 4],
          ],
          tone: 'text2',
          width: 1.5,
          dash: [1, 3],
        },
      ];
    case 'range':
      return [
        {
          kind: 'line',
          points: [
            [12, 0],
            [12, 14],
          ],
          tone: 'text2',
          width: 1,
          dash: [],
        },
      ];
    case 'gap':
      return hatched(box);
    case 'solid':
      return [{ kind: 'box', ...box, fill: 'text2' }];
    case 'hollow':
      return [{ kind: 'box', ...box, fill: null, stroke: 'text2' }];
    case 'band':
      return [{ kind: 'box', ...box, fill: 'band' }];
  }
}
