/** Where the ends of detours are marked. */
import { expect, test } from 'vitest';
import { DETOUR_ENDS, detourTimeline, type DetourLane } from '../../../lib/charts/pictures/detour-timeline';
import type { Detour } from '../../../lib/core/metrics/detours';

const DETOUR: Detour = {
  brands: ['Beta'],
  eventIds: ['T-1'],
  touchpoints: 1,
  hours: 1,
  start: 0,
  complete: 1,
  end: 'returned',
  bought: '',
};

function marksOf(bars: readonly { from: number; to: number; isMarked?: boolean; end?: Detour['end'] }[]) {
  const lane: DetourLane = {
    name: 'Beta',
    slot: 1,
    contacts: [],
    detours: bars.map(({ from, to, isMarked = true, end = 'returned' }, at) => ({
      id: `T-${at}`,
      detour: { ...DETOUR, end },
      from,
      to,
      isMarked,
      long: end === 'switched' ? 'bought Gamma' : 'came back',
      short: end === 'switched' ? 'bought Gamma' : 'came back',
      words: 'bought Gamma',
    })),
  };
  const { shapes, stops } = detourTimeline({
    width: 640,
    blocks: [{ title: '', lanes: [lane], order: null }],
    span: 10,
    words: { axis: 'days', order: 'Order' },
    number: String,
  });
  const marks = shapes.flatMap((shape) => (shape.kind === 'marker' && shape.tone === 'text' ? [shape] : []));
  return { marks, stops, shapes };
}

test('a purchase of a brand that is not this lane’s is not marked in it, but said', () => {
  const { marks, stops, shapes } = marksOf([{ from: 1, to: 2, end: 'switched', isMarked: false }]);
  expect(marks).toEqual([]);
  expect(stops.map(({ words }) => words)).toEqual(['bought Gamma']);
  expect(shapes.some((shape) => shape.kind === 'text' && shape.lines[0] === 'bought Gamma')).toBe(true);
  const own = marksOf([{ from: 1, to: 2, end: 'switched' }]);
  expect(own.marks.map(({ shape }) => shape)).toEqual([DETOUR_ENDS.switched.shape]);
});

test('no two marks of a lane lie on each other', () => {
  const { marks } = marksOf([
    { from: 1, to: 1.1 },
    { from: 1.15, to: 1.2 },
    { from: 1.25, to: 1.3 },
    { from: 5, to: 6 },
  ]);
  const pairs = marks.flatMap((a, at) => marks.slice(at + 1).map((b) => [a, b] as const));
  for (const [a, b] of pairs) expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThan(10);
  expect(marks.length).toBeGreaterThanOrEqual(2);
});

test('where words would run into each other, the purchase is told', () => {
  const { shapes } = marksOf([
    { from: 5, to: 5.1 },
    { from: 5.2, to: 5.3, end: 'switched' },
  ]);
  const told = shapes.flatMap((shape) => (shape.kind === 'text' && shape.rimmed === true ? shape.lines : []));
  expect(told).toEqual(['bought Gamma']);
});
