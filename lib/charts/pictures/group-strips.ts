/**
 * Contacts to purchase, group below group over one axis: below twenty journeys a dot for each, from twenty on a
 * Kaplan–Meier curve. Journeys without an order are hollow: at least so many. The band lies pale behind all.
 */
import type { BandFigures } from '../../core/metrics/band';
import { axisX, countTicks, label, linear, rule } from './parts';
import { wrap, type Picture, type PictureStop, type Shape } from './picture';

type Dot = { readonly contacts: number; readonly bought: boolean };

export type GroupStrip = {
  readonly name: string;
  /** How many journeys, of how many people, how many with an order. */
  readonly about: string;
  /** [] = too many to be a dot each. */
  readonly dots: readonly Dot[];
  readonly figures: BandFigures;
};

type Strips = {
  readonly width: number;
  readonly groups: readonly GroupStrip[];
  readonly band: { readonly low: number; readonly high: number };
  readonly words: {
    readonly axis: string;
    readonly band: string;
    readonly share: (share: number) => string;
    readonly median: (contacts: number) => string;
    readonly none: string;
    readonly dots: (contacts: number, journeys: number, bought: number) => string;
    readonly step: (contacts: number, share: number, atRisk: number) => string;
  };
  readonly number: (value: number) => string;
};

const CURVE = 120;
const DOT = 18;
const HEAD = 26;
const TOP = 22;

export function groupStrips({ width, groups, band, words, number }: Strips): Picture {
  const most = groups.flatMap(({ dots, figures }) => [
    ...dots.map(({ contacts }) => contacts),
    ...figures.curve.map(({ contacts }) => contacts),
  ]);
  const max = Math.max(band.high + 1, ...most);
  const left = 52;
  const right = width - 14;
  const x = linear([0, max], [left, right]);
  const shapes: Shape[] = [];
  const stops: PictureStop[] = [];
  let y = TOP;
  for (const group of groups) {
    const [line = ''] = wrap(`${group.name} · ${group.about}`, {
      width: width - 8,
      size: 13,
      most: 1,
      strong: true,
    });
    shapes.push(label(line, 0, y + 14, { strong: true }));
    y += HEAD;
    y += group.dots.length > 0 || group.figures.journeys === 0 ? dots(group, y) : curve(group, y);
    y += 10;
  }
  const behind: Shape[] = [
    {
      kind: 'box',
      x: x(band.low - 0.5),
      y: 0,
      width: x(band.high + 0.5) - x(band.low - 0.5),
      height: y,
      fill: 'band',
    },
    label(words.band, x((band.low + band.high) / 2), 14, { tone: 'text2', anchor: 'middle' }),
  ];
  const axis = axisX({
    left,
    right,
    y,
    top: y,
    ticks: countTicks(max, Math.max(4, Math.floor(width / 60))).map((value) => ({
      x: x(value),
      words: number(value),
    })),
    title: words.axis,
  });
  return { width, height: y + 44, shapes: [...behind, ...shapes, ...axis], stops };

  function dots({ dots: all, figures }: GroupStrip, top: number): number {
    if (figures.journeys === 0) {
      shapes.push(label(words.none, left, top + 14, { tone: 'text2' }));
      return 24;
    }
    const stacks = new Map<number, Dot[]>();
    for (const each of all) stacks.set(each.contacts, [...(stacks.get(each.contacts) ?? []), each]);
    const height = Math.max(...[...stacks.values()].map((stack) => stack.length)) * DOT + 6;
    const bottom = top + height;
    shapes.push(rule(left, bottom, right, bottom, 'line'));
    for (const [contacts, stack] of [...stacks].sort(([a], [b]) => a - b)) {
      stack
        .toSorted((a, b) => Number(b.bought) - Number(a.bought))
        .forEach(({ bought }, at) => {
          shapes.push({
            kind: 'marker',
            x: x(contacts),
            y: bottom - 10 - at * DOT,
            shape: 'circle',
            size: 13,
            tone: 'text',
            hollow: !bought,
          });
        });
      stops.push({
        id: '',
        words: words.dots(contacts, stack.length, stack.filter(({ bought }) => bought).length),
        x: x(contacts) - 9,
        y: bottom - stack.length * DOT - 2,
        width: 18,
        height: stack.length * DOT,
      });
    }
    return height;
  }

  function curve({ figures }: GroupStrip, top: number): number {
    const level = linear([0, 1], [top + CURVE - 4, top + 8]);
    for (const share of [0, 0.5, 1]) {
      shapes.push(rule(left, level(share), right, level(share), 'line'));
      shapes.push(
        label(words.share(share), left - 6, level(share) + 4, { tone: 'text2', anchor: 'end', size: 11 }),
      );
    }
    const points: [number, number][] = [[x(0), level(1)]];
    let before = 1;
    for (const { contacts, share, atRisk, censored } of figures.curve) {
      const place = { x: x(contacts), y: level(share) };
      points.push([place.x, level(before)], [place.x, place.y]);
      before = share;
      if (censored > 0)
        shapes.push({ kind: 'marker', ...place, shape: 'circle', size: 8, tone: 'text', hollow: true });
      stops.push({
        id: '',
        words: words.step(contacts, share, atRisk),
        x: place.x - 7,
        y: place.y - 7,
        width: 14,
        height: 14,
      });
    }
    shapes.push({ kind: 'line', points, tone: 'text', width: 2.25, dash: [] });
    if (figures.median !== null)
      shapes.push(
        label(words.median(figures.median), x(figures.median) + 6, level(0.5) - 5, {
          strong: true,
          size: 12,
        }),
      );
    return CURVE;
  }
}
