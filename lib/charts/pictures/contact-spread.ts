/**
 * How many contacts it took, over journeys. Below twenty journeys every journey is a dot; from twenty on a
 * Kaplan–Meier curve. Journeys without an order are hollow: at least so many. The band is pale, neither good nor bad.
 */
import type { BandFigures } from '../../core/metrics/band';
import type { JourneyObservation } from '../../core/metrics/over-journeys';
import { axisX, countTicks, label, linear, rule } from './parts';
import type { Picture, PictureStop, Shape } from './picture';

type Spread = {
  readonly width: number;
  /** [] = too many to be a dot each. */
  readonly observations: readonly JourneyObservation[];
  readonly figures: BandFigures;
  readonly band: { readonly low: number; readonly high: number };
  readonly words: {
    readonly axis: string;
    readonly shareAxis: string;
    readonly band: string;
    readonly median: string;
    readonly share: (share: number) => string;
    readonly dot: (observation: JourneyObservation) => string;
    readonly step: (contacts: number) => string;
  };
  readonly number: (value: number) => string;
};

export function contactSpread(spread: Spread): Picture {
  return spread.observations.length > 0 ? dots(spread) : curve(spread);
}

function dots({ width, observations, band, words, number }: Spread): Picture {
  const max = Math.max(band.high + 1, ...observations.map(({ contacts }) => contacts));
  const left = 16;
  const right = width - 16;
  const x = linear([0, max], [left, right]);
  const stacks = new Map<number, JourneyObservation[]>();
  for (const each of observations) stacks.set(each.contacts, [...(stacks.get(each.contacts) ?? []), each]);
  const tallest = Math.max(...[...stacks.values()].map((stack) => stack.length));
  const bottom = 44 + tallest * 22;
  const shapes: Shape[] = [
    ...bandBox(x(band.low - 0.5), x(band.high + 0.5), bottom, words.band),
    ...axisX({
      left,
      right,
      y: bottom,
      top: bottom,
      ticks: countTicks(max, Math.max(4, Math.floor(width / 60))).map((value) => ({
        x: x(value),
        words: number(value),
      })),
      title: words.axis,
    }),
  ];
  const stops: PictureStop[] = [];
  for (const contacts of [...stacks.keys()].sort((a, b) => a - b)) {
    const stack = (stacks.get(contacts) ?? []).toSorted((a, b) => Number(b.bought) - Number(a.bought));
    stack.forEach((each, at) => {
      const y = bottom - 13 - at * 22;
      const place = { x: x(contacts), y };
      shapes.push({
        kind: 'marker',
        ...place,
        shape: 'circle',
        size: 15,
        tone: 'text',
        hollow: !each.bought,
      });
      stops.push({
        id: each.caseId,
        words: words.dot(each),
        x: place.x - 10,
        y: y - 10,
        width: 20,
        height: 20,
      });
    });
  }
  return { width, height: bottom + 44, shapes, stops };
}

function curve({ width, figures, band, words, number }: Spread): Picture {
  const steps = figures.curve;
  const max = Math.max(band.high + 1, ...steps.map(({ contacts }) => contacts));
  const left = 52;
  const right = width - 12;
  // the axis' name, then the band's
  const top = 46;
  const bottom = 306;
  const x = linear([0, max], [left, right]);
  const y = linear([0, 1], [bottom, top]);
  const shapes: Shape[] = [
    // whole numbers: as wide as over the dots
    ...bandBox(x(band.low - 0.5), x(band.high + 0.5), bottom, words.band, 22),
    ...[0, 0.25, 0.5, 0.75, 1].flatMap((share) => [
      rule(left, y(share), right, y(share), 'line'),
      label(words.share(share), left - 6, y(share) + 4, { tone: 'text2', anchor: 'end', size: 12 }),
    ]),
    ...axisX({
      left,
      right,
      y: bottom,
      top: bottom,
      ticks: countTicks(max, Math.max(4, Math.floor(width / 60))).map((value) => ({
        x: x(value),
        words: number(value),
      })),
      title: words.axis,
    }),
    label(words.shareAxis, 0, 12, { tone: 'text2' }),
  ];
  const points: [number, number][] = [[x(0), y(1)]];
  let share = 1;
  for (const step of steps) {
    points.push([x(step.contacts), y(share)], [x(step.contacts), y(step.share)]);
    share = step.share;
  }
  shapes.push({ kind: 'line', points, tone: 'text', width: 2.5, dash: [] });
  const stops: PictureStop[] = [];
  for (const step of steps) {
    const place = { x: x(step.contacts), y: y(step.share) };
    if (step.censored > 0)
      shapes.push({ kind: 'marker', ...place, shape: 'circle', size: 9, tone: 'text', hollow: true });
    stops.push({
      id: '',
      words: words.step(step.contacts),
      x: place.x - 8,
      y: place.y - 8,
      width: 16,
      height: 16,
    });
  }
  if (figures.median !== null) {
    const at = x(figures.median);
    shapes.push({
      kind: 'line',
      points: [
        [left, y(0.5)],
        [at, y(0.5)],
        [at, bottom],
      ],
      tone: 'text2',
      width: 1.5,
      dash: [4, 3],
    });
    shapes.push(label(words.median, at + 6, y(0.5) - 6, { strong: true }));
  }
  return { width, height: bottom + 44, shapes, stops };
}

function bandBox(from: number, to: number, bottom: number, words: string, top = 0): Shape[] {
  return [
    { kind: 'box', x: from, y: top, width: to - from, height: bottom - top, fill: 'band' },
    label(words, (from + to) / 2, top + 16, { tone: 'text2', anchor: 'middle' }),
  ];
}
