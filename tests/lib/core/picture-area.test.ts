import { expect, test } from 'vitest';
import { areaAfterKey, areaBetween, isMeant, middleOf } from '../../../lib/core/picture-area';

const SIZE = { width: 800, height: 400 };

test('between two points, whichever was first, and never beyond the picture', () => {
  expect(areaBetween({ x: 500.4, y: 90 }, { x: -20, y: 900 }, SIZE)).toEqual({
    x: 0,
    y: 90,
    width: 500,
    height: 310,
  });
  expect(isMeant(areaBetween({ x: 5, y: 5 }, { x: 6, y: 200 }, SIZE))).toBe(false);
});

test.each([
  ['ArrowRight', false, { x: 220, y: 100, width: 400, height: 200 }],
  ['ArrowUp', false, { x: 200, y: 80, width: 400, height: 200 }],
  ['ArrowLeft', true, { x: 200, y: 100, width: 380, height: 200 }],
  ['ArrowDown', true, { x: 200, y: 100, width: 400, height: 220 }],
  ['Enter', false, null],
])('%s, resize %s', (key, resize, area) => {
  expect(areaAfterKey(middleOf(SIZE), key, resize, SIZE)).toEqual(area);
});

test('keys stop at the edge', () => {
  const edge = { x: 700, y: 300, width: 100, height: 100 };
  expect(areaAfterKey(edge, 'ArrowRight', false, SIZE)).toEqual(edge);
  expect(areaAfterKey(edge, 'ArrowDown', true, SIZE)).toEqual(edge);
});
