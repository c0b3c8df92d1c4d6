import { expect, test } from 'vitest';
import { BRAND_SLOTS, DASHES, brandSlots, slotOf } from '../../../lib/charts/brand-marks';
import { MARKER_PATHS, MARKER_SHAPES, markerShape } from '../../../lib/charts/marker-shapes';
import { timeTicks } from '../../../lib/charts/time-ticks';
import { buildJourney } from '../../../lib/core/build-journey';
import { DEFAULT_SETTINGS } from '../../../lib/core/ports';
import { CHANNELS } from '../../../lib/core/vocabulary';
import { journeyOf, longRows } from '../../fixtures/journeys';
import '../../support/every-word';

test('no two brands share a dash, and the focal one is solid', () => {
  expect(DASHES).toHaveLength(BRAND_SLOTS);
  expect(new Set(DASHES.map((dash) => dash.join(' '))).size).toBe(BRAND_SLOTS);
  expect(DASHES[0]).toEqual([]);
});

test('the focal brand has the first slot; the ones without a slot share the last', () => {
  const slots = brandSlots(buildJourney(journeyOf(), longRows(500), DEFAULT_SETTINGS));
  expect(slots.get('Acme')).toBe(0);
  expect([...slots.values()].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(slotOf(slots, '')).toBe(BRAND_SLOTS - 1);
  expect(slotOf(slots, 'never met')).toBe(BRAND_SLOTS - 1);
});

test('every channel has a shape, every shape a closed path and a channel', () => {
  expect(new Set(CHANNELS.map(markerShape))).toEqual(new Set(MARKER_SHAPES));
  for (const shape of MARKER_SHAPES) expect(MARKER_PATHS[shape]).toMatch(/^M.*Z$/u);
});

const HOUR = 3_600_000;
test.each([
  ['two hours', 2 * HOUR, 'hour'],
  ['a day', 24 * HOUR, 'hour'],
  ['a week', 7 * 24 * HOUR, 'day'],
  ['two years', 730 * 24 * HOUR, 'day'],
] as const)('%s has ticks, not more than there is room for', (_name, span, unit) => {
  const from = Date.UTC(2026, 2, 2, 7, 40);
  const ticks = timeTicks(from, from + span, 5);
  expect(ticks.unit).toBe(unit);
  expect(ticks.times.length).toBeGreaterThan(0);
  expect(ticks.times.length).toBeLessThanOrEqual(6);
  for (const time of ticks.times) {
    expect(time).toBeGreaterThanOrEqual(from);
    expect(time).toBeLessThanOrEqual(from + span);
  }
});
