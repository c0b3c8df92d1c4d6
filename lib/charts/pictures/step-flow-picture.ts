/** Journeys flowing from step to step (Sankey), keyed by step; who ends flows into an end of its own. */
import type { StepFlow } from '../../core/metrics/over-journeys';
import { ENDED, ORDERED } from '../../core/metrics/transitions';
import { label, linear } from './parts';
import { textWidth, wrap, type Picture, type PictureStop, type Shape } from './picture';

type Flow = {
  readonly width: number;
  readonly flow: StepFlow;
  /** Order of the keys from top to bottom; ends come last. */
  readonly keys: readonly string[];
  readonly nameOf: (key: string) => string;
  readonly words: {
    readonly step: (step: number) => string;
    readonly link: (from: string, to: string, step: number, count: number) => string;
  };
  readonly number: (value: number) => string;
};

const NODE = 10;
const TOP = 30;
const NAME = 20;
const LEAST_GAP = 132;

export function stepFlowPicture({ width: room, flow, keys, nameOf, words, number }: Flow): Picture {
  const columns = flow.nodes.length;
  const rank = new Map([...keys, ORDERED, ENDED].map((key, at) => [key, at]));
  const sorted = flow.nodes.map((node) =>
    [...node].sort(([a], [b]) => (rank.get(a) ?? 99) - (rank.get(b) ?? 99)),
  );
  const all = Math.max(1, flow.reached[0] ?? 0);
  const rows = Math.max(1, ...sorted.map((node) => node.length));
  const thick = linear([0, all], [0, Math.max(60, Math.min(220, all * 26))]);
  const height = TOP + thick(all) + rows * (NAME + 10) + 8;
  const last = Math.max(
    120,
    ...(sorted.at(-1) ?? []).map(
      ([key, journeys]) => textWidth(nameOf(key), 12) + textWidth(number(journeys), 12, true) + 24,
    ),
  );
  // a name needs its room: a narrower window scrolls
  const width = Math.max(room, last + (columns - 1) * LEAST_GAP);
  const gap = (width - last) / Math.max(1, columns - 1);
  const places = new Map<string, { x: number; y: number; size: number; into: number; outOf: number }>();
  const shapes: Shape[] = [];
  const names: Shape[] = [];
  sorted.forEach((node, step) => {
    const x = step * gap;
    let y = TOP;
    names.push(label(words.step(step + 1), x, 13, { tone: 'text2', size: 12 }));
    for (const [key, journeys] of node) {
      const size = Math.max(2, thick(journeys));
      places.set(`${step}\n${key}`, { x, y: y + NAME, size, into: 0, outOf: 0 });
      const isEnd = key === ENDED || key === ORDERED;
      const count = number(journeys);
      const roomOf = (step === columns - 1 ? last : gap) - textWidth(count, 12, true) - 16;
      const [line = ''] = wrap(nameOf(key), { width: roomOf, size: 12, most: 1 });
      // a name lies over the links of its neighbours
      const placed = { kind: 'text', y: y + 14, size: 12, rimmed: true } as const;
      names.push({ ...placed, x, lines: [count], tone: 'text', strong: true });
      names.push({
        ...placed,
        x: x + textWidth(count, 12, true) + 8,
        lines: [line],
        tone: isEnd ? 'text2' : 'text',
      });
      shapes.push({
        kind: 'box',
        x,
        y: y + NAME,
        width: NODE,
        height: size,
        fill: key === ENDED ? 'surface' : 'text',
        stroke: 'text',
      });
      y += NAME + size + 10;
    }
  });
  const stops: PictureStop[] = [];
  const links: Shape[] = [];
  const counts: Shape[] = [];
  const ordered = flow.links.toSorted(
    (a, b) =>
      a.step - b.step ||
      (rank.get(a.from) ?? 99) - (rank.get(b.from) ?? 99) ||
      (rank.get(a.to) ?? 99) - (rank.get(b.to) ?? 99),
  );
  for (const { step, from, to, count } of ordered) {
    const source = places.get(`${step}\n${from}`);
    const target = places.get(`${step + 1}\n${to}`);
    if (source === undefined || target === undefined) continue;
    const size = Math.max(1.5, thick(count));
    const y1 = source.y + source.outOf;
    const y2 = target.y + target.into;
    source.outOf += size;
    target.into += size;
    const x1 = source.x + NODE;
    const x2 = target.x;
    const points = band([x1, y1], [x2, y2], size);
    // twice: each is half transparent
    links.push({ kind: 'area', points, fill: 'band' }, { kind: 'area', points, fill: 'band' });
    counts.push({
      kind: 'text',
      x: x1 + 6,
      y: y1 + size / 2 + 4,
      lines: [number(count)],
      size: 12,
      tone: 'text',
      rimmed: true,
    });
    stops.push({
      id: `${step}\n${from}\n${to}`,
      words: words.link(nameOf(from), nameOf(to), step + 1, count),
      x: x1,
      y: Math.min(y1, y2),
      width: x2 - x1,
      height: Math.abs(y2 - y1) + size,
      // a thin one can still be hit
      outline: size < 8 ? band([x1, y1 - (8 - size) / 2], [x2, y2 - (8 - size) / 2], 8) : points,
    });
  }
  return { width, height, shapes: [...links, ...shapes, ...counts, ...names], stops };
}

type Point = readonly [x: number, y: number];

/** A soft S of one height all along: its upper edge in pieces, and back along its lower one. */
function band([x1, y1]: Point, [x2, y2]: Point, height: number): Point[] {
  const PIECES = 24;
  const upper = Array.from({ length: PIECES + 1 }, (_, at): Point => {
    const t = at / PIECES;
    return [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t * t * (3 - 2 * t)];
  });
  return [...upper, ...upper.toReversed().map(([x, y]): Point => [x, y + height])];
}
