/** What every chart owes its reader, tried on whatever `lib/charts/drawn` holds. */
import { describe, expect, test } from 'vitest';
import { CHARTS } from '../../../lib/charts';
import { cellWords, type ChartFacts, type ChartLook } from '../../../lib/charts/chart';
import { chartCsv } from '../../../lib/charts/chart-csv';
import { buildJourney } from '../../../lib/core/build-journey';
import { KEPT_COLUMNS, digestOf } from '../../../lib/core/digest';
import { DEFAULT_SETTINGS, LANGUAGE_IDS } from '../../../lib/core/ports';
import type { Touchpoint } from '../../../lib/core/touchpoint';
import { languageOf } from '../../../lib/languages';
import { goldenRows, journeyOf, longRows } from '../../fixtures/journeys';
import '../../support/every-word';

const LOOK: ChartLook = {
  text: '#111111',
  text2: '#555555',
  line: '#cccccc',
  shade: '#eeeeee',
  band: '#dddddd',
  surface: '#ffffff',
  raised: '#ffffff',
  brands: ['#000001', '#000002', '#000003', '#000004', '#000005', '#000006', '#000007', '#000008'],
  fontFamily: 'sans-serif',
  fontSize: 12,
};

function factsOf(rows: readonly Touchpoint[], columns = 240): ChartFacts {
  const built = buildJourney(journeyOf(), rows, DEFAULT_SETTINGS);
  return { journey: built.journey, digest: digestOf(built, columns), settings: DEFAULT_SETTINGS, gaps: [] };
}

const GOLDEN = factsOf(goldenRows());
const FACTS = { golden: GOLDEN, 300: factsOf(longRows(300)), '10,000': factsOf(longRows(10_000)) };
const VIEWS = (['small', 'large'] as const).flatMap((size) =>
  (['step', 'time'] as const).map((along) => ({ size, along })),
);
const chartOf = (id: string) => CHARTS.find((chart) => chart.id === id) ?? fail(id);

function fail(id: string): never {
  throw new Error(`no chart ${id}`);
}

test('the charts are found by their files', () => {
  expect(CHARTS.map(({ id }) => id).sort()).toEqual(['contacts', 'path']);
});

describe.each(CHARTS)('$id', (chart) => {
  test.each(LANGUAGE_IDS)('in %s: title, axes, legend, sentence, table; at every size', (id) => {
    const language = languageOf(id);
    expect(chart.title(language)).not.toBe('');
    for (const view of VIEWS) {
      const drawn = chart.draw(GOLDEN, view, language);
      expect(drawn.summary).not.toBe('');
      expect(drawn.legend.length).toBeGreaterThan(1);
      expect(drawn.heightPx).toBeGreaterThan(0);
      const { shapes, height } = drawn.picture(900);
      expect(shapes.length).toBeGreaterThan(drawn.stops.length);
      expect(height).toBeGreaterThan(0);
      const table = drawn.table();
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
      const { data, options } = drawn.configuration(LOOK);
      expect(data.datasets.length).toBeGreaterThan(0);
      const x = options?.scales?.['x'] as { title: { text: string } };
      expect(x.title.text).not.toBe('');
    }
  });

  test.each(Object.entries(FACTS))('%s touchpoints: every stop is a mark that is drawn', (_name, facts) => {
    for (const view of VIEWS) {
      const drawn = chart.draw(facts, view, languageOf('en'));
      const { data } = drawn.configuration(LOOK);
      for (const { dataset, index } of drawn.stops) {
        expect(data.datasets[dataset]?.data[index]).toBeDefined();
      }
      expect(drawn.stops[0]?.words).not.toBe('');
    }
  });

  test('without touchpoints it tells what will appear', () => {
    const drawn = chart.draw(factsOf([]), { size: 'small', along: 'step' }, languageOf('en'));
    expect(drawn.stops).toEqual([]);
    expect(drawn.summary).toMatch(/will/u);
  });
});

describe('path', () => {
  test('tells the golden journey in a sentence', () => {
    expect(chartOf('path').draw(GOLDEN, { size: 'large', along: 'step' }, languageOf('en')).summary).toBe(
      '12 touchpoints, 2 brands. Noticing: 1, Looking and comparing: 7, Buying: 3, Using it: 1. ' +
        '1 step of 10 went back to an earlier stage. Ordered at touchpoint 11.',
    );
  });

  test('a gap is told with its length and has a place in the legend; those outside the way are left out', () => {
    const gap = (start: number, end: number | null) => ({
      gapId: String(start),
      start,
      end,
      reason: 'paused' as const,
    });
    const drawn = chartOf('path').draw(
      {
        ...GOLDEN,
        gaps: [
          gap(0, Date.UTC(2026, 2, 1)),
          gap(Date.UTC(2026, 2, 5), Date.UTC(2026, 2, 5, 3)),
          gap(Date.UTC(2026, 3, 1), null),
        ],
      },
      { size: 'large', along: 'time' },
      languageOf('en'),
    );
    expect(drawn.summary).toMatch(/ 1 gap of 3\u00a0h, in which nothing could be recorded\.$/u);
    expect(drawn.legend.at(-1)).toEqual({ kind: 'gap', words: 'Nothing could be recorded' });
  });

  test('its table has a row for every mark: the CSV is exactly what is drawn', () => {
    const drawnOf = (facts: ChartFacts) =>
      chartOf('path').draw(facts, { size: 'small', along: 'step' }, languageOf('en'));
    for (const facts of Object.values(FACTS))
      expect(drawnOf(facts).table().rows).toHaveLength(drawnOf(facts).stops.length);
    const counts = drawnOf(FACTS['10,000'])
      .table()
      .rows.map((row) => Number((row.at(-1) as { csv: number }).csv));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(10_000);
    expect(chartCsv(drawnOf(GOLDEN).table()).split('\r\n').slice(0, 2)).toEqual([
      'step,start,stage,touchpoint_type,brand,channel,touchpoints',
      '1,2026-03-02T07:40:48.000Z,awareness,advertisement,Acme,radio,1',
    ]);
  });

  test('lines of one row never lie on each other', () => {
    const { data } = chartOf('path')
      .draw(FACTS['300'], { size: 'large', along: 'step' }, languageOf('en'))
      .configuration(LOOK);
    const lanes = data.datasets.map(({ data: points }) => {
      const { y } = points[0] as { y: number };
      return (y - Math.round(y)).toFixed(6);
    });
    expect(new Set(lanes).size).toBe(lanes.length);
  });

  test('draws 10,000 touchpoints with marks for a few hundred', () => {
    const { stops } = chartOf('path').draw(
      factsOf(longRows(10_000), KEPT_COLUMNS),
      { size: 'small', along: 'time' },
      languageOf('en'),
    );
    expect(stops.length).toBeLessThan(1000);
  });
});

describe('contacts', () => {
  const drawn = chartOf('contacts').draw(GOLDEN, { size: 'small', along: 'step' }, languageOf('en'));

  test('bars, table and sentence say the golden values: raw 6, collapsed 5, days 4', () => {
    expect(drawn.table().rows.map((row) => row.map(cellWords))).toEqual([
      ['Acme', '5', '6', '4'],
      ['Beta', '2', '2', '2'],
    ]);
    expect(drawn.configuration(LOOK).data.datasets.map(({ data }) => data)).toEqual([
      [5, 2],
      [6, 2],
    ]);
    expect(drawn.summary).toBe(
      'Up to the order: Acme: 5 (6), Beta: 2 (2). 8 of 10 touchpoints are contacts.',
    );
  });

  test('says its rule and since when it counts', () => {
    expect(drawn.caption).toContain('at least 3 s of your attention');
    expect(drawn.caption).toContain('Recorded contacts since 2 Mar 2026');
    expect(drawn.caption).toContain('Only the sites I list.');
  });

  test('without an order it says so far', () => {
    const open = factsOf(goldenRows().map((row) => ({ ...row, person: {} })));
    expect(
      chartOf('contacts').draw(open, { size: 'small', along: 'step' }, languageOf('en')).summary,
    ).toMatch(/^So far, without an order: /u);
  });

  test('the band is neither good nor bad: bars have the same colours below, inside and above it', () => {
    const coloursWith = (low: number, high: number) =>
      chartOf('contacts')
        .draw(
          { ...GOLDEN, settings: { ...GOLDEN.settings, band: { low, high } } },
          { size: 'small', along: 'step' },
          languageOf('en'),
        )
        .configuration(LOOK)
        .data.datasets.map((dataset) => dataset.backgroundColor);
    expect(coloursWith(1, 3)).toEqual(coloursWith(7, 11));
  });
});

test('an order that came to nothing is said by the path wherever it is drawn', () => {
  const rows = goldenRows().map((row): Touchpoint => ({ ...row, orderStatus: 'cancelled' }));
  const language = languageOf('en');
  for (const view of VIEWS) {
    const drawn = chartOf('path').draw(factsOf(rows, KEPT_COLUMNS), view, language);
    expect(drawn.summary).toContain('That order was cancelled.');
    expect(chartOf('path').draw(GOLDEN, view, language).summary).not.toContain('That order');
    const table = drawn.table();
    const told = table.rows.map((row) => cellWords(row[table.columns.length - 1] ?? ''));
    expect(told.filter((words) => words !== '')).toEqual(['cancelled']);
  }
});
