/** metrics.md, row 1: contacts are reported to the first and to the kept order. */
import { describe, expect, test } from 'vitest';
import { CHARTS } from '../../../../lib/charts';
import { chartCsv } from '../../../../lib/charts/chart-csv';
import { buildJourney } from '../../../../lib/core/build-journey';
import { digestOf } from '../../../../lib/core/digest';
import { filterJourney, NO_JOURNEY_FILTER } from '../../../../lib/core/journey-filter';
import { fellThrough, keptContacts, keptOrderIndex } from '../../../../lib/core/metrics/kept-order';
import { contactObservations, gather } from '../../../../lib/core/metrics/over-journeys';
import { DEFAULT_SETTINGS, LANGUAGE_IDS } from '../../../../lib/core/ports';
import { summarise } from '../../../../lib/core/summarise';
import type { Touchpoint } from '../../../../lib/core/touchpoint';
import type { OrderStatus } from '../../../../lib/core/vocabulary';
import { languageOf } from '../../../../lib/languages';
import { goldenRows, journeyOf, touchpointOf } from '../../../fixtures/journeys';
import '../../../support/every-word';

const DAY = 86_400_000;
const P = goldenRows()[10]!.start;
const acme = { brands: [{ brand: 'Acme', relation: 'subject' as const }] };
const beta = { brands: [{ brand: 'Beta', relation: 'subject' as const }] };

function order(eventId: string, day: number, orderStatus: OrderStatus | '', confirmed = true): Touchpoint {
  return touchpointOf({
    eventId,
    start: P + day * DAY,
    touchpointType: 'order',
    stageAuto: 'purchase',
    person: { orderConfirmed: confirmed },
    orderStatus,
    ...beta,
  });
}

/** The golden journey, its order with this status, and what came after it. */
function built(status: OrderStatus | '', after: readonly Touchpoint[] = []) {
  const rows = goldenRows().map((row, at) => (at === 10 ? { ...row, orderStatus: status } : row));
  return buildJourney(journeyOf(), [...rows, ...after], DEFAULT_SETTINGS);
}

const LOOKING = [
  touchpointOf({ eventId: 'T-y1', start: P + 3 * DAY, ...acme }),
  touchpointOf({ eventId: 'T-y2', start: P + 4 * DAY, ...beta }),
];
const SECOND = order('T-z1', 5, 'placed');

describe.each<[string, ReturnType<typeof built>, string, string | null]>([
  ['placed', built('placed', [...LOOKING, SECOND]), 'T-019ca6b0-0011', null],
  ['kept', built('kept'), 'T-019ca6b0-0011', null],
  ['exchanged is bought all the same', built('exchanged'), 'T-019ca6b0-0011', null],
  ['not said', built(''), 'T-019ca6b0-0011', null],
  ['cancelled, nothing after', built('cancelled', LOOKING), '', 'cancelled'],
  ['cancelled, another placed', built('cancelled', [...LOOKING, SECOND]), 'T-z1', 'cancelled'],
  [
    'returned, the next cancelled too',
    built('returned', [...LOOKING, order('T-z0', 4.5, 'cancelled'), SECOND]),
    'T-z1',
    'returned',
  ],
  ['an order nobody confirmed is none', built('returned', [order('T-z0', 4, '', false)]), '', 'returned'],
])('%s', (_name, journey, eventId, status) => {
  test('which order was kept', () => {
    const kept = journey.entries[keptOrderIndex(journey)]?.touchpoint.eventId ?? '';
    expect({ kept: kept.slice(0, 15), status: fellThrough(journey) }).toEqual({
      kept: eventId.slice(0, 15),
      status,
    });
  });
});

test('to the first order the golden 6, 5 and 4; to the kept one what came after counts too', () => {
  const journey = built('cancelled', [...LOOKING, SECOND]);
  const observed = (until: 'first' | 'kept') =>
    (['raw', 'collapsed', 'days'] as const).map((count) => {
      const [one] = gather([journey], contactObservations('', count, until));
      return [one?.contacts, one?.bought];
    });
  expect(observed('first')).toEqual([6, 5, 4].map((count) => [count, true]));
  // the message after the order is a contact as well
  expect(observed('kept')).toEqual([8, 7, 6].map((count) => [count, true]));
  expect(keptContacts(journey)).toEqual({
    status: 'cancelled',
    eventId: 'T-z1',
    contacts: [
      { brand: 'Acme', role: 'focal', raw: 8, collapsed: 7, days: 6 },
      { brand: 'Beta', role: 'main_competitor', raw: 3, collapsed: 3, days: 3 },
    ],
  });
});

test('where no order was kept the journey is censored for the kept count alone', () => {
  const journey = built('returned', LOOKING);
  const [first] = gather([journey], contactObservations('', 'raw'));
  const [kept] = gather([journey], contactObservations('', 'raw', 'kept'));
  expect([first?.bought, kept?.bought, kept?.contacts]).toEqual([true, false, 8]);
});

test('a filter lets the first and the kept order stay', () => {
  const journey = built('cancelled', [...LOOKING, SECOND]);
  const left = filterJourney(journey, { ...NO_JOURNEY_FILTER, channel: 'radio' });
  expect(left.entries.map(({ touchpoint }) => touchpoint.eventId.slice(0, 15))).toEqual([
    'T-019ca6b0-0001',
    'T-019ca6b0-0011',
    'T-z1',
  ]);
  expect(left.orderIndex).toBe(1);
});

test.each(LANGUAGE_IDS)('%s: path, contacts and their tables say it; without it nothing is said', (id) => {
  const language = languageOf(id);
  const status = language.words.orderStatuses.cancelled;
  const drawnOf = (journey: ReturnType<typeof built>) => {
    const facts = {
      journey: journey.journey,
      digest: digestOf(journey, 240),
      settings: DEFAULT_SETTINGS,
      gaps: [],
      kept: keptContacts(journey),
    };
    return CHARTS.map((chart) => chart.draw(facts, { along: 'step', size: 'large' }, language));
  };
  const words = (journey: ReturnType<typeof built>) =>
    drawnOf(journey).map(({ summary, picture, table }) => ({
      summary: summary.includes(status),
      drawn: JSON.stringify(picture(900).shapes).includes(status),
      columns: table().columns.length,
    }));
  const fell = drawnOf(built('cancelled', [...LOOKING, SECOND]));
  const stands = drawnOf(built('placed', [...LOOKING, SECOND]));
  expect(words(built('cancelled', [...LOOKING, SECOND]))).toEqual([
    { summary: true, drawn: false, columns: 7 },
    { summary: true, drawn: true, columns: 8 },
  ]);
  expect(words(built('placed', [...LOOKING, SECOND]))).toEqual([
    { summary: false, drawn: false, columns: 4 },
    { summary: false, drawn: false, columns: 7 },
  ]);
  expect(fell.map(({ table }) => table().rows.length)).toEqual(
    stands.map(({ table }) => table().rows.length),
  );
  const [contacts, path] = fell.map(({ table }) => chartCsv(table()).trim().split('\r\n'));
  expect(contacts).toEqual([
    'brand,contacts_collapsed,contacts_raw,contact_days,to_kept_collapsed,to_kept_raw,to_kept_days',
    'Acme,5,6,4,7,8,6',
    'Beta,2,2,2,3,3,3',
  ]);
  expect(path?.filter((line) => line.endsWith(',cancelled'))).toHaveLength(1);
});

test('the summary says it in a sentence of its own, with both orders behind it', () => {
  const said = (journey: ReturnType<typeof built>) =>
    summarise(journey, [], P + 30 * DAY).filter(({ saying }) => saying.kind === 'fell_through');
  const [both] = said(built('cancelled', [...LOOKING, SECOND]));
  expect(both?.eventIds.map((each) => each.slice(0, 15))).toEqual(['T-019ca6b0-0011', 'T-z1']);
  expect(said(built('returned'))[0]?.saying).toEqual({
    kind: 'fell_through',
    status: 'returned',
    kept: null,
  });
  expect(said(built('kept'))).toEqual([]);
});
