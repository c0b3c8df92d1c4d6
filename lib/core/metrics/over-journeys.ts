/**
 * Figures over several journeys: sums of what the folds of each journey say, so that a total always agrees with
 * its parts. Journeys of one recording scope only (`chooseJourneys` sees to it).
 */
import { countContacts } from '../contacts';
import type { BuiltJourney, Entry } from '../entry';
import { channelMode, type Channel } from '../vocabulary';
import { attribute, type Attribution, type MarkovPath } from './attribution';
import { channelFold, effectiveNumber } from './channels';
import { foldOver, placeOf, runFolds, type Fold } from './fold';
import type { Observation } from './statistics';
import { ENDED, ORDERED, transitionFold, type Transition } from './transitions';

export type ContactCount = 'collapsed' | 'raw' | 'days';

export type BrandTotal = {
  readonly brand: string;
  readonly collapsed: number;
  readonly raw: number;
  readonly days: number;
  /** Journeys with a contact of the brand. */
  readonly journeys: number;
};

/** Contacts per brand added over journeys; most contacts first. */
export function sumContacts(built: readonly BuiltJourney[]): BrandTotal[] {
  const totals = new Map<string, BrandTotal>();
  for (const each of built) {
    for (const { brand, collapsed, raw, days } of countContacts(each)) {
      const total = totals.get(brand) ?? { brand, collapsed: 0, raw: 0, days: 0, journeys: 0 };
      totals.set(brand, {
        brand,
        collapsed: total.collapsed + collapsed,
        raw: total.raw + raw,
        days: total.days + days,
        journeys: total.journeys + 1,
      });
    }
  }
  return [...totals.values()].sort(
    (a, b) => b.collapsed - a.collapsed || b.raw - a.raw || (a.brand < b.brand ? -1 : 1),
  );
}

export type JourneyObservation = Observation & {
  readonly caseId: string;
  readonly need: string;
  readonly brand: string;
};

/**
 * Contacts to purchase of each journey (metrics.md, row 1) with its focal brand, or with `brand`. Journeys without
 * such a brand have no count and are left out: the caller says of how many.
 */
export function contactObservations(
  built: readonly BuiltJourney[],
  brand: string,
  count: ContactCount,
): JourneyObservation[] {
  return built.flatMap((each) => {
    const { caseId, need, focalBrand } = each.journey;
    const name = brand === '' ? focalBrand : brand;
    if (name === '') return [];
    const found = countContacts(each).find((contacts) => contacts.brand === name);
    return [{ caseId, need, brand: name, contacts: found?.[count] ?? 0, bought: each.orderIndex >= 0 }];
  });
}

/** Transitions of all journeys, most frequent first. */
export function sumTransitions(
  built: readonly BuiltJourney[],
  keyOf: (entry: Entry) => string,
): Transition[] {
  const cells = new Map<string, { from: string; to: string; eventIds: string[] }>();
  for (const each of built) {
    for (const { from, to, eventIds } of foldOver(each, transitionFold(keyOf))) {
      const cell = cells.get(`${from}\n${to}`) ?? { from, to, eventIds: [] };
      for (const eventId of eventIds) cell.eventIds.push(eventId);
      cells.set(`${from}\n${to}`, cell);
    }
  }
  return [...cells.values()].sort((a, b) => b.eventIds.length - a.eventIds.length);
}

/** The keys of a journey up to p, in order, with the touchpoint of each. */
function keysFold(
  keyOf: (entry: Entry) => string,
): Fold<readonly { readonly key: string; readonly eventId: string }[]> {
  const keys: { key: string; eventId: string }[] = [];
  return {
    add(entry, place) {
      if (place !== 'after') keys.push({ key: keyOf(entry), eventId: entry.touchpoint.eventId });
    },
    value: () => keys,
  };
}

export type StepFlow = {
  /** Step by step (the first is 0): the journeys that are there, by key. `(ordered)` and `(end)` among them. */
  readonly nodes: readonly ReadonlyMap<string, readonly string[]>[];
  /** From a key at `step` to a key at `step` + 1; one per journey. */
  readonly links: readonly {
    readonly step: number;
    readonly from: string;
    readonly to: string;
    readonly eventIds: readonly string[];
  }[];
  /** Journeys that reached each step with a touchpoint. */
  readonly reached: readonly number[];
};

/**
 * Journeys from step to step, each counted once a step. A journey that ends flows into `(ordered)` or `(end)`:
 * nobody vanishes. Runs of one key are one step, so that a step is a change.
 * @param steps how many steps to follow
 */
export function stepFlow(
  built: readonly BuiltJourney[],
  keyOf: (entry: Entry) => string,
  steps: number,
): StepFlow {
  const nodes = Array.from({ length: steps + 1 }, () => new Map<string, string[]>());
  const links = new Map<string, { step: number; from: string; to: string; eventIds: string[] }>();
  const reached = Array.from({ length: steps }, () => 0);
  const put = (step: number, key: string, eventId: string): void => {
    const node = nodes[step];
    if (node === undefined) return;
    node.set(key, [...(node.get(key) ?? []), eventId]);
  };
  for (const each of built) {
    const keys = foldOver(each, keysFold(keyOf)).filter(
      ({ key }, at, all) => at === 0 || key !== all[at - 1]?.key,
    );
    keys.slice(0, steps).forEach(({ key, eventId }, step) => {
      put(step, key, eventId);
      reached[step] = (reached[step] ?? 0) + 1;
      const next = keys[step + 1];
      if (next !== undefined && step + 1 >= steps) return;
      const to = next?.key ?? (each.orderIndex >= 0 ? ORDERED : ENDED);
      if (next === undefined) put(step + 1, to, eventId);
      const name = `${step}\n${key}\n${to}`;
      const link = links.get(name) ?? { step, from: key, to, eventIds: [] };
      link.eventIds.push(next?.eventId ?? eventId);
      links.set(name, link);
    });
  }
  return {
    nodes: nodes.filter((node) => node.size > 0),
    links: [...links.values()],
    reached: reached.filter((count) => count > 0),
  };
}

export type ChannelTotals = {
  readonly counts: ReadonlyMap<Channel, number>;
  readonly rows: number;
  readonly offline: number;
  readonly switches: number;
  readonly pairs: number;
  /** 2^H over the pooled mix. */
  readonly effective: number;
  /** Journeys by the channel of their first and last recorded touch. */
  readonly first: ReadonlyMap<Channel, number>;
  readonly last: ReadonlyMap<Channel, number>;
};

export function sumChannels(built: readonly BuiltJourney[]): ChannelTotals {
  const counts = new Map<Channel, number>();
  const first = new Map<Channel, number>();
  const last = new Map<Channel, number>();
  const sum = { rows: 0, offline: 0, switches: 0, pairs: 0 };
  const add = <K>(map: Map<K, number>, key: K, count: number) => map.set(key, (map.get(key) ?? 0) + count);
  for (const each of built) {
    const figures = foldOver(each, channelFold());
    for (const [channel, count] of figures.counts) add(counts, channel, count);
    sum.rows += figures.rows;
    sum.offline += figures.offline;
    sum.switches += figures.switches;
    sum.pairs += figures.pairs;
    if (figures.first !== '') add(first, figures.first, 1);
    if (figures.last !== '') add(last, figures.last, 1);
  }
  const sorted = new Map([...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
  return { ...sum, counts: sorted, effective: effectiveNumber([...counts.values()]), first, last };
}

export const CONVENTIONS = ['first', 'last', 'linear', 'position', 'timeDecay'] as const;
export type Convention = (typeof CONVENTIONS)[number];

/** Credit by channel added over the journeys with an order that something came before; each gives 1. */
export function sumAttribution(built: readonly BuiltJourney[]): {
  readonly purchases: number;
  readonly credit: ReadonlyMap<Channel, Readonly<Record<Convention, number>>>;
} {
  const credit = new Map<Channel, Record<Convention, number>>();
  let purchases = 0;
  for (const each of built) {
    const touches: { key: Channel; start: number }[] = [];
    let ordered: number | null = null;
    runFolds(each, [
      {
        add({ touchpoint }, place) {
          if (place === 'before') touches.push({ key: touchpoint.channel, start: touchpoint.start });
          if (place === 'order') ordered = touchpoint.start;
        },
      },
    ]);
    if (ordered === null || touches.length === 0) continue;
    purchases += 1;
    const shares: Attribution = attribute(touches, ordered);
    for (const channel of new Set(touches.map(({ key }) => key))) {
      const sums = credit.get(channel) ?? { first: 0, last: 0, linear: 0, position: 0, timeDecay: 0 };
      for (const convention of CONVENTIONS) sums[convention] += shares[convention].get(channel) ?? 0;
      credit.set(channel, sums);
    }
  }
  return {
    purchases,
    credit: new Map([...credit].sort(([a, x], [b, y]) => y.linear - x.linear || (a < b ? -1 : 1))),
  };
}

/** The journeys as Markov paths over channels, in clusters: by participant, or by journey where there is only one. */
export function markovClusters(built: readonly BuiltJourney[]): {
  readonly by: 'participant' | 'journey';
  readonly clusters: readonly (readonly MarkovPath[])[];
} {
  const paths = built.map((each) => ({
    participant: each.journey.participantId,
    path: {
      keys: each.entries.flatMap(({ touchpoint }, index) =>
        touchpoint.excluded || placeOf(index, each.orderIndex) !== 'before' ? [] : [touchpoint.channel],
      ),
      bought: each.orderIndex >= 0,
    },
  }));
  const byParticipant = new Map<string, typeof paths>();
  for (const each of paths)
    byParticipant.set(each.participant, [...(byParticipant.get(each.participant) ?? []), each]);
  return byParticipant.size > 1
    ? {
        by: 'participant',
        clusters: [...byParticipant.values()].map((group) => group.map(({ path }) => path)),
      }
    : { by: 'journey', clusters: paths.map(({ path }) => [path]) };
}

/** True for a channel away from the screen. */
export function isOffline(channel: Channel): boolean {
  return channelMode(channel) === 'offline';
}
