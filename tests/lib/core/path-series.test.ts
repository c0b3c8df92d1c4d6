import { spokenBrands, type BuiltJourney } from '../../../lib/core/entry';
import { describe, expect, test } from 'vitest';
import { buildJourney } from '../../../lib/core/build-journey';
import { brandOrder, leadingBrands, pathGaps, pathSeries } from '../../../lib/core/path-series';
import { digestOf } from '../../../lib/core/digest';
import { DEFAULT_SETTINGS } from '../../../lib/core/ports';
import { goldenRows, journeyOf, longRows, touchpointOf } from '../../fixtures/journeys';

const golden = buildJourney(journeyOf(), goldenRows(), DEFAULT_SETTINGS);
const long = buildJourney(journeyOf(), longRows(10_000), DEFAULT_SETTINGS);
const pathOf = (built: BuiltJourney, { columns, brands }: { columns: number; brands: number }) =>
  pathSeries(digestOf(built, columns), built.journey, brands);
const WIDE = { columns: 400, brands: 7 };

describe('the golden journey', () => {
  test('has one line a brand, the focal one first, and one for pages of no brand', () => {
    const { lines, ...rest } = pathOf(golden, WIDE);
    expect(lines.map(({ kind, brand, role, points }) => [kind, brand, role, points.length])).toEqual([
      ['brand', 'Acme', 'focal', 9],
      ['brand', 'Beta', 'main_competitor', 2],
      ['no_brand', '', '', 1],
    ]);
    expect(lines[1]?.points).toEqual([
      {
        brand: 'Beta',
        brands: ['Beta'],
        count: 1,
        step: 4,
        time: Date.UTC(2026, 2, 2, 18, 22, 12),
        eventId: golden.entries[3]?.touchpoint.eventId,
        stage: 'consideration',
        type: golden.entries[3]?.touchpointType,
        channel: 'website',
        timeZone: 'Europe/Skopje',
      },
      {
        brand: 'Beta',
        brands: ['Beta'],
        count: 1,
        step: 5,
        time: Date.UTC(2026, 2, 3, 19, 10, 12),
        eventId: golden.entries[4]?.touchpoint.eventId,
        stage: 'consideration',
        type: 'comparison',
        channel: 'comparison_site',
        timeZone: 'Europe/Skopje',
      },
    ]);
    expect(rest).toEqual({
      touchpoints: 12,
      order: { step: 11, time: Date.UTC(2026, 2, 7, 11, 30) },
      firstTime: Date.UTC(2026, 2, 2, 7, 40, 48),
      lastTime: Date.UTC(2026, 2, 9, 9),
      lastStep: 12,
    });
  });

  test('counts stages', () => {
    expect(digestOf(golden).stages).toEqual([1, 7, 3, 1, 0]);
  });

  test('leaves excluded rows out, and says so in every figure', () => {
    const rows = goldenRows().map((row, at) => (at === 3 || at === 4 ? { ...row, excluded: true } : row));
    const built = buildJourney(journeyOf(), rows, DEFAULT_SETTINGS);
    expect(brandOrder(built)).toEqual(['Acme']);
    expect(pathOf(built, WIDE).touchpoints).toBe(10);
    expect(pathOf(built, WIDE).order?.step).toBe(9);
    expect(digestOf(built).stages).toEqual([1, 5, 3, 1, 0]);
  });
});

test('an empty journey is an empty path', () => {
  expect(pathOf(buildJourney(journeyOf(), [], DEFAULT_SETTINGS), WIDE)).toEqual({
    lines: [],
    touchpoints: 0,
    order: null,
    firstTime: 0,
    lastTime: 0,
    lastStep: 0,
  });
});

test('gaps are cut to the way and lie after the touchpoints that had begun', () => {
  const series = pathOf(golden, WIDE);
  const gap = (start: number, end: number | null) => ({ gapId: 'G', start, end, reason: 'paused' as const });
  const noon = Date.UTC(2026, 2, 5, 12);
  expect(
    pathGaps(digestOf(golden), [
      gap(0, series.firstTime),
      gap(0, series.firstTime + 1000),
      gap(noon, noon + 5000),
      gap(noon + 9000, null),
      gap(series.lastTime, null),
    ]),
  ).toEqual([
    { start: series.firstTime, end: series.firstTime + 1000, afterStep: 1 },
    { start: noon, end: noon + 5000, afterStep: 9 },
    { start: noon + 9000, end: series.lastTime, afterStep: 9 },
  ]);
});

test('compared brands are each on the path, listed ones on none', () => {
  const rows = [
    touchpointOf({
      eventId: 'T-1',
      touchpointType: 'comparison',
      brands: [
        { brand: 'Acme', relation: 'compared' },
        { brand: 'Beta', relation: 'compared' },
      ],
    }),
    touchpointOf({
      eventId: 'T-2',
      touchpointType: 'category_page',
      brands: [
        { brand: 'Gamma', relation: 'listed' },
        { brand: 'Delta', relation: 'listed' },
      ],
    }),
  ];
  const built = buildJourney(journeyOf(), rows, DEFAULT_SETTINGS);
  expect(built.entries.map(spokenBrands)).toEqual([['Acme', 'Beta'], ['']]);
  expect(brandOrder(built)).toEqual(['Acme', 'Beta']);
});

test.each([40, 120, 400])('10,000 touchpoints on %i columns: fewer marks, none lost', (columns) => {
  const { lines, touchpoints } = pathOf(long, { columns, brands: 7 });
  const marks = lines.flatMap(({ points }) => points);
  const spoken = long.entries.reduce((sum, entry) => sum + spokenBrands(entry).length, 0);
  expect(touchpoints).toBe(10_000);
  expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(spoken);
  for (const { points } of lines) expect(points.length).toBeLessThanOrEqual(columns * 5);
});

test('the brands met most get a line of their own, in the order they were met; the rest share one', () => {
  expect(brandOrder(long)).toHaveLength(9);
  const leading = leadingBrands(long, 4);
  expect(leading).toHaveLength(4);
  expect(leading[0]).toBe('Acme');
  expect(brandOrder(long).filter((brand) => leading.includes(brand))).toEqual(leading);
  expect(pathOf(long, { columns: 60, brands: 4 }).lines.map(({ kind }) => kind)).toEqual([
    'brand',
    'brand',
    'brand',
    'brand',
    'other_brands',
    'no_brand',
  ]);
});
