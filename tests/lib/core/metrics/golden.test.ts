/** Every golden value of metrics.md, from the sample files, which were computed independently of this project. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { readImport } from '../../../../lib/app/import-files';
import { buildJourney } from '../../../../lib/core/build-journey';
import type { BuiltJourney } from '../../../../lib/core/entry';
import { attribute } from '../../../../lib/core/metrics/attribution';
import { bandFigures } from '../../../../lib/core/metrics/band';
import { channelFold } from '../../../../lib/core/metrics/channels';
import { conformance } from '../../../../lib/core/metrics/conformance';
import { detourFold } from '../../../../lib/core/metrics/detours';
import { entryDelayFold } from '../../../../lib/core/metrics/entry-delay';
import { examinedBrandsFold } from '../../../../lib/core/metrics/examined-brands';
import { feelingFold } from '../../../../lib/core/metrics/feelings';
import { foldOver, placeOf } from '../../../../lib/core/metrics/fold';
import { journeyFigures } from '../../../../lib/core/metrics/journey-figures';
import { gather, sumAttribution } from '../../../../lib/core/metrics/over-journeys';
import { pathFold } from '../../../../lib/core/metrics/path';
import { stageTimeFold } from '../../../../lib/core/metrics/stage-time';
import { sumBrandTouches } from '../../../../lib/core/metrics/touch-keys';
import { DEFAULT_SETTINGS } from '../../../../lib/core/ports';
import { TYPE_FACTS, type Stage } from '../../../../lib/core/vocabulary';

let p07: BuiltJourney;
beforeAll(async () => {
  const read = await readImport(
    new File([readFileSync('tests/fixtures/golden/touchpoints.csv')], 'touchpoints.csv'),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const journey = read.value.journeys.find((each) => each.caseId === 'J-P07-k3f9q2')!;
  p07 = buildJourney(
    journey,
    read.value.touchpoints.filter((row) => row.caseId === journey.caseId),
    DEFAULT_SETTINGS,
  );
});

const round = (numbers: Readonly<Record<string, number>>, digits: number): Record<string, number> =>
  Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, Number(value.toFixed(digits))]));

describe('the P07 journey', () => {
  test('2, 3, 5: path length, time lag, back-steps', () => {
    const { lagDays, ...path } = foldOver(p07, pathFold());
    expect(path).toEqual({ length: 11, backSteps: 1, pairs: 10, censored: false });
    expect(lagDays).toBeCloseTo(5.159, 3);
  });

  test('4: elapsed until the next recorded stage, active time', () => {
    const { elapsedHours, activeSeconds } = foldOver(p07, stageTimeFold());
    expect(round(elapsedHours, 3)).toEqual({
      awareness: 10.352,
      consideration: 91.386,
      purchase: 67.581,
      retention: 273,
    });
    expect(round(activeSeconds, 0)).toEqual({ consideration: 2442, purchase: 170 });
  });

  test('6: one detour of two touchpoints, 24.9 hours, returned', () => {
    const { detours, returnRate } = foldOver(p07, detourFold('Acme'));
    expect(
      detours.map(({ brands, touchpoints, hours, end }) => [
        brands,
        touchpoints,
        Number((hours ?? NaN).toFixed(1)),
        end,
      ]),
    ).toEqual([[['Beta'], 2, 24.9, 'returned']]);
    expect(returnRate).toBe(1);
  });

  test('7: examined brands', () => {
    expect(foldOver(p07, examinedBrandsFold([]))).toEqual({
      examined: ['Acme', 'Beta'],
      declared: [],
      added: ['Acme', 'Beta'],
    });
  });

  test('8, 9: channel switches, offline share, effective channels', () => {
    const { counts: _, effective, ...channels } = foldOver(p07, channelFold());
    expect(channels).toEqual({ switches: 7, pairs: 9, offline: 3, rows: 10, first: 'radio', last: 'store' });
    expect(effective).toBeCloseTo(5.743, 3);
  });

  test('10: peak–end', () => {
    const { negativePeakEnd, positivePeakEnd, mean } = foldOver(p07, feelingFold());
    expect([negativePeakEnd, positivePeakEnd, mean?.toFixed(1)]).toEqual([0, 2, '0.6']);
  });

  test('11: conformance to the plan', () => {
    const plan = Papa.parse<{ activity: string; stage: Stage }>(
      readFileSync('tests/fixtures/golden/planned.csv', 'utf8'),
      {
        header: true,
        skipEmptyLines: true,
      },
    ).data;
    const actual = p07.entries.map((entry) => ({
      activity: TYPE_FACTS[entry.touchpointType].activity,
      eventId: entry.touchpoint.eventId,
      failed: false,
    }));
    const { adHoc, missingCount, fitness } = conformance(plan, actual);
    expect([adHoc, missingCount, Number(fitness.toFixed(3))]).toEqual([6, 0, 0.7]);
  });

  test('12: entry delay', () => {
    expect(foldOver(p07, entryDelayFold()).medianMinutes).toBe(86.5);
  });

  test('13: radio first, store last', () => {
    const touches = p07.entries
      .filter((_, index) => placeOf(index, p07.orderIndex) === 'before')
      .map(({ touchpoint }) => ({ keys: [touchpoint.channel], start: touchpoint.start }));
    const { first, last } = attribute(touches, p07.entries[p07.orderIndex]!.touchpoint.start);
    expect([[...first], [...last]]).toEqual([[['radio', 1]], [['store', 1]]]);
  });

  test('13 by brand: Acme first and last, 6 contacts of 8', () => {
    const { purchases, credit } = gather([p07], sumAttribution('brand'));
    expect(purchases).toBe(1);
    expect(
      [...credit].map(([brand, { first, last, linear }]) => [brand, first, last, Number(linear.toFixed(3))]),
    ).toEqual([
      ['Acme', 1, 1, 0.75],
      ['Beta', 0, 0, 0.25],
    ]);
    const { counts, rows, first, last } = gather([p07], sumBrandTouches());
    expect([[...counts], rows, [...first], [...last]]).toEqual([
      [
        ['Acme', 6],
        ['Beta', 2],
      ],
      8,
      [['Acme', 1]],
      [['Acme', 1]],
    ]);
  });

  test('17: five is below the band', () => {
    const { below, inside, above } = bandFigures([{ contacts: 5, bought: true, participantId: 'P01' }], {
      low: 7,
      high: 11,
    });
    expect([below.x, inside.x, above.x]).toEqual([1, 0, 0]);
  });
});

test('all golden values stand in one table', () => {
  const figures = journeyFigures(p07, Date.UTC(2026, 3, 1)).map(({ id, stage, value, of }) =>
    [
      `${id}${stage === '' ? '' : ` ${stage}`}`,
      typeof value === 'number' ? Math.round(value * 1e3) / 1e3 : value,
      ...(of === null ? [] : [of]),
    ].join(' '),
  );
  expect(figures).toEqual([
    'contacts_raw 6',
    'contacts_collapsed 5',
    'contact_days 4',
    'path_length 11',
    'lag_days 5.159',
    'elapsed_hours awareness 10.352',
    'elapsed_hours consideration 91.386',
    'elapsed_hours purchase 67.581',
    'elapsed_hours retention 273',
    'active_seconds consideration 2442',
    'active_seconds purchase 170',
    'back_steps 1 10',
    'detours_returned 1 1',
    'detours_switched 0 1',
    'detours_open 0 1',
    'examined_brands 2',
    'channel_switches 7 9',
    'offline 3 10',
    'effective_channels 5.743',
    'mean_valence 0.6',
    'peak_end_negative 0',
    'peak_end_positive 2',
    'entry_delay_min 86.5',
    'abandonment ordered',
    'switched_from_favourite false',
  ]);
});
