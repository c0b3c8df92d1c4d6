/** Detours to other brands in time: a row a brand, each detour a bar with its length, hours and end. */
import type { Detour } from '../../core/metrics/detours';
import { axisX, label, linear, niceTicks, rule } from './parts';
import { textWidth, type Picture, type PictureStop, type Shape } from './picture';
import type { MarkerShape } from '../marker-shapes';
import { roomFor, type Told } from './room-for-words';

export type DetourLane = {
  readonly name: string;
  readonly slot: number;
  /** Contacts with the focal brand, in units of the axis from its first: only in the focal brand's lane. */
  readonly contacts: readonly number[];
  readonly detours: readonly {
    readonly id: string;
    readonly detour: Detour;
    readonly from: number;
    readonly to: number;
    /** True where its end is marked: a purchase only in the lane of the brand that was bought. */
    readonly isMarked: boolean;
    /** Beside its bar, where there is room for it, and where there is little. */
    readonly long: string;
    readonly short: string;
    readonly words: string;
  }[];
};

export type DetourBlock = {
  readonly title: string;
  readonly lanes: readonly DetourLane[];
  /** From the focal brand's first contact to the order; null = none yet. */
  readonly order: number | null;
};

type Timeline = {
  readonly width: number;
  readonly blocks: readonly DetourBlock[];
  /** Days or hours, as `words.axis` says. */
  readonly span: number;
  readonly words: { readonly axis: string; readonly order: string };
  readonly number: (value: number) => string;
};

const ROW = 46;
/** Width of a mark and the gap to the next. */
const MARK = 13;

export const DETOUR_ENDS: { readonly [E in Detour['end']]: { shape: MarkerShape; hollow: boolean } } = {
  returned: { shape: 'triangle', hollow: false },
  switched: { shape: 'cross', hollow: false },
  open: { shape: 'circle', hollow: true },
};

export function detourTimeline({ width, blocks, span, words, number }: Timeline): Picture {
  const widest = Math.max(
    70,
    ...blocks.flatMap(({ lanes }) => lanes.map(({ name }) => textWidth(name, 13, true) + 22)),
  );
  const left = Math.min(width * 0.3, widest);
  const right = width - 20;
  const x = linear([0, span], [left + 8, right]);
  const shapes: Shape[] = [];
  const stops: PictureStop[] = [];
  // over the rule of the order, which would strike them out
  const names: Shape[] = [];
  let y = 0;
  for (const block of blocks) {
    if (block.title !== '') {
      shapes.push(label(block.title, 0, y + 18, { strong: true, size: 14 }));
      y += 28;
    }
    const top = y;
    block.lanes.forEach((lane, at) => {
      const middle = y + 29;
      if (at % 2 === 0) shapes.push({ kind: 'box', x: 0, y, width, height: ROW, fill: 'shade' });
      shapes.push({
        kind: 'marker',
        x: 7,
        y: middle,
        shape: 'circle',
        size: 10,
        tone: lane.slot,
        hollow: false,
      });
      shapes.push(label(lane.name, 18, middle + 5, { strong: at === 0 }));
      if (lane.contacts.length > 0) {
        shapes.push(
          rule(x(lane.contacts[0] ?? 0), middle, x(lane.contacts.at(-1) ?? 0), middle, lane.slot, 1.5),
        );
        for (const at of lane.contacts)
          shapes.push({
            kind: 'marker',
            x: x(at),
            y: middle,
            shape: 'circle',
            size: 9,
            tone: lane.slot,
            hollow: false,
          });
      }
      const told: Told[] = [];
      // a mark that would lie on another or on the next bar stands below the bars; for a third there is the table
      const marked = [0, 0];
      lane.detours.forEach(({ id, detour, from, to, isMarked, long, short, words: spoken }, index) => {
        const start = x(from);
        const end = Math.max(start + 6, x(to));
        shapes.push({
          kind: 'box',
          x: start,
          y: middle - 6,
          width: end - start,
          height: 12,
          fill: lane.slot,
          radius: 3,
        });
        const mark = DETOUR_ENDS[detour.end];
        const next = lane.detours[index + 1];
        const isTight = next !== undefined && x(next.from) < end + MARK + 3;
        const level = [0, 1].find((each) => !(isTight && each === 0) && end >= (marked[each] ?? 0));
        if (isMarked && level !== undefined) {
          marked[level] = end + MARK;
          shapes.push({
            kind: 'marker',
            x: end + 10,
            y: middle + level * 11,
            ...mark,
            size: 11,
            tone: 'text',
          });
        }
        const room = (next === undefined ? right : x(next.from)) - start - 8;
        const said = textWidth(long, 12) <= room ? long : short;
        const wide = textWidth(said, 12);
        told.push({ x: Math.min(start, right - wide), wide, said, isFirst: detour.end === 'switched' });
        stops.push({ id, words: spoken, x: start - 3, y: middle - 11, width: end - start + 20, height: 22 });
      });
      for (const { x: at, said } of roomFor(told, left))
        names.push({
          kind: 'text',
          x: at,
          y: middle - 11,
          lines: [said],
          size: 12,
          tone: 'text2',
          rimmed: true,
        });
      y += ROW;
    });
    if (block.order !== null) {
      shapes.push(rule(x(block.order), top, x(block.order), y, 'text', 1.5));
      const isLate = x(block.order) + textWidth(words.order, 12, true) + 16 > width;
      shapes.push(
        label(words.order, x(block.order) + (isLate ? -4 : 4), top + 12, {
          strong: true,
          size: 12,
          anchor: isLate ? 'end' : 'start',
        }),
      );
    }
    y += 8;
  }
  shapes.push(
    ...axisX({
      left: left + 8,
      right,
      y,
      top: y,
      ticks: niceTicks(0, span, Math.max(3, Math.floor(width / 90))).map((value) => ({
        x: x(value),
        words: number(value),
      })),
      title: words.axis,
    }),
  );
  return { width, height: y + 44, shapes: [...shapes, ...names], stops };
}
