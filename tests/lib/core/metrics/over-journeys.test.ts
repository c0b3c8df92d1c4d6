/** Figures of different views are about the same touchpoints, so they must add up to one another. */
import { describe, expect, test } from 'vitest';
import { buildJourney } from '../../../../lib/core/build-journey';
import { countContacts } from '../../../../lib/core/contacts';
import type { BuiltJourney, Entry } from '../../../../lib/core/entry';
import { alignJourney } from '../../../../lib/core/metrics/aligned';
import { bandFigures } from '../../../../lib/core/metrics/band';
import { channelFold } from '../../../../lib/core/metrics/channels';
import { foldOver } from '../../../../lib/core/metrics/fold';
import {
  CONVENTIONS,
  contactObservations,
  gather,
  markovClusters,
  stepFlow,
  sumAttribution,
  sumChannels,
  sumContacts,
  sumTransitions,
} from '../../../../lib/core/metrics/over-journeys';
import { pathFold } from '../../../../lib/core/metrics/path';
import { TOUCH_KEYS, sumBrandTouches } from '../../../../lib/core/metrics/touch-keys';
import { ENDED, ORDERED } from '../../../../lib/core/metrics/transitions';
import { DEFAULT_SETTINGS } from '../../../../lib/core/ports';
import { goldenRows, journeyOf, longRows } from '../../../fixtures/journeys';

/** The entries that count towards the purchase: before p, excluded rows left out. */
function entriesBeforeOrder({ entries, orderIndex }: BuiltJourney): Entry[] {
  return entries
    .slice(0, orderIndex < 0 ? entries.length : orderIndex)
    .filter(({ touchpoint }) => !touchpoint.excluded);
}

const golden = buildJourney(journeyOf(), goldenRows(), DEFAULT_SETTINGS);
const open = Array.from({ length: 6 }, (_, at) => {
  const caseId = `J-open${at}`;
  return buildJourney(journeyOf({ caseId }), longRows(20 + at * 7, caseId), DEFAULT_SETTINGS);
});
const SETS: Record<string, readonly BuiltJourney[]> = {
  none: [],
  golden: [golden],
  open,
  'golden and open': [golden, ...open],
};
const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, each) => total + each, 0);

describe.each(Object.entries(SETS))('%s', (_name, built) => {
  const steps = sum(built.map((each) => foldOver(each, pathFold()).pairs));

  test.each([
    ['stage', ({ stage }: BuiltJourney['entries'][number]) => stage as string],
    ['type', ({ touchpointType }: BuiltJourney['entries'][number]) => touchpointType as string],
  ])('transitions by %s add up to the pairs of the paths, and every journey ends once', (_key, keyOf) => {
    const transitions = gather(built, sumTransitions(keyOf));
    const count = (of: (to: string) => boolean) =>
      sum(transitions.filter(({ to }) => of(to)).map(({ count }) => count));
    expect(count((to) => to !== ORDERED && to !== ENDED)).toBe(steps);
    expect(count((to) => to === ORDERED)).toBe(built.filter(({ orderIndex }) => orderIndex >= 0).length);
    expect(count((to) => to === ORDERED || to === ENDED)).toBe(built.length);
  });

  test('in the flow nobody vanishes: what enters a step leaves it or ends', () => {
    const flow = gather(
      built,
      stepFlow(({ stage }) => stage, 50),
    );
    expect(flow.reached[0] ?? 0).toBe(built.length);
    flow.nodes.forEach((node, step) => {
      for (const [key, count] of node) {
        const out = flow.links.filter((link) => link.step === step && link.from === key);
        const into = flow.links.filter((link) => link.step === step - 1 && link.to === key);
        if (key !== ORDERED && key !== ENDED) expect(sum(out.map((link) => link.count))).toBe(count);
        if (step > 0) expect(sum(into.map((link) => link.count))).toBe(count);
      }
    });
    const ends = flow.nodes.flatMap((node) => [...node].filter(([key]) => key === ORDERED || key === ENDED));
    expect(sum(ends.map(([, count]) => count))).toBe(built.length);
  });

  test('channels add up to the touchpoints before the order, and to each journey’s own', () => {
    const totals = gather(built, sumChannels());
    const each = built.map((journey) => foldOver(journey, channelFold()));
    expect(sum(totals.counts.values())).toBe(sum(built.map((one) => entriesBeforeOrder(one).length)));
    expect(totals.rows).toBe(sum(totals.counts.values()));
    expect(totals.switches).toBe(sum(each.map(({ switches }) => switches)));
    expect(totals.offline).toBe(sum(each.map(({ offline }) => offline)));
    expect(sum(totals.first.values())).toBe(each.filter(({ first }) => first !== '').length);
  });

  test.each(TOUCH_KEYS)('each purchase gives one credit by %s, under every convention', (by) => {
    const { purchases, credit } = gather(built, sumAttribution(by));
    expect(purchases).toBe(built.filter(({ orderIndex }) => orderIndex >= 0).length);
    for (const name of CONVENTIONS)
      expect(sum([...credit.values()].map((each) => each[name]))).toBeCloseTo(purchases, 9);
  });

  test('touches of brands add up to the raw contacts', () => {
    const { counts } = gather(built, sumBrandTouches());
    expect([...counts]).toEqual(
      gather(built, sumContacts())
        .map(({ brand, raw }) => [brand, raw] as const)
        .filter(([, raw]) => raw > 0)
        .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)),
    );
  });

  test('contacts added up are the contacts of each journey; the distribution counts the same', () => {
    const totals = new Map(gather(built, sumContacts()).map((each) => [each.brand, each]));
    for (const count of ['raw', 'collapsed', 'days'] as const) {
      expect(sum([...totals.values()].map((each) => each[count]))).toBe(
        sum(built.flatMap((each) => countContacts(each).map((contacts) => contacts[count]))),
      );
      const observations = gather(built, contactObservations('Acme', count));
      expect(sum(observations.map(({ contacts }) => contacts))).toBe(totals.get('Acme')?.[count] ?? 0);
      expect(observations).toHaveLength(built.length);
    }
  });

  test('a censored journey never counts as one with an order', () => {
    const { journeys, censored, below, inside, above } = bandFigures(
      gather(built, contactObservations('', 'collapsed')),
      { low: 7, high: 11 },
    );
    expect(below.x + inside.x + above.x).toBe(journeys - censored);
    expect(censored).toBe(built.filter(({ orderIndex }) => orderIndex < 0).length);
  });
});

test('the golden journey: raw 6, collapsed 5, on 4 days, below the band', () => {
  const [raw, collapsed, days] = (['raw', 'collapsed', 'days'] as const).map(
    (count) => gather([golden], contactObservations('', count))[0]?.contacts,
  );
  expect([raw, collapsed, days]).toEqual([6, 5, 4]);
  expect(
    bandFigures(gather([golden], contactObservations('', 'collapsed')), { low: 7, high: 11 }).below.x,
  ).toBe(1);
});

test('a journey without a favourite is left out of the distribution, not counted as zero', () => {
  const without = buildJourney(journeyOf({ focalBrand: '' }), goldenRows(), DEFAULT_SETTINGS);
  expect(gather([without, golden], contactObservations('', 'raw'))).toHaveLength(1);
});

test('aligned on an event it stands at 0; without the event there is nothing to align', () => {
  const order = alignJourney(golden, 'order');
  expect(order?.points.find(({ isOrder }) => isOrder)).toMatchObject({ step: 0, days: 0 });
  expect(alignJourney(golden, 'start')?.points[0]).toMatchObject({ step: 0, days: 0 });
  expect(alignJourney(open[0]!, 'order')).toBeNull();
});

test('Markov clusters: by participant where there are several, else by journey', () => {
  expect(gather([golden, ...open], markovClusters())).toMatchObject({ by: 'journey' });
  const other = buildJourney(journeyOf({ participantId: 'P08' }), goldenRows(), DEFAULT_SETTINGS);
  const { by, clusters } = gather([golden, other], markovClusters());
  expect(by).toBe('participant');
  expect(clusters.map((cluster) => cluster.length)).toEqual([1, 1]);
  expect(clusters[0]?.[0]?.keys).toHaveLength(entriesBeforeOrder(golden).length);
});
