/**
 * Figures over several journeys: sums of what the folds of each journey say, so that a total always agrees with
 * its parts. Journeys of one recording scope only (`chooseJourneys` sees to it).
 */
import { countContacts } from '../contacts';
import type { BuiltJourney, Entry } from '../entry';
import { channelMode, type Channel } from '../vocabulary';
import { attribute, type Attribution, type MarkovPath, type Touch } from './attribution';
import { channelFold, effectiveNumber } from './channels';
import { foldOver, placeOf, runFolds, type Fold } from './fold';
import { toKeptOrder } from './kept-order';
import { brandMove } from './outcome';
import type { Observation } from './statistics';
import { TOUCHED, type TouchKey } from './touch-keys';
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

/**
 * A figure over journeys in the making: it is given one journey after the other, in any order, and keeps none, so
 * that a million touchpoints need no more memory than their sums.
 */
export type Gathering<T> = {
  readonly add: (built: BuiltJourney) => void;
  readonly value: () => T;
};

export function gather<T>(built: readonly BuiltJourney[], gathering: Gathering<T>): T {
  for (const each of built) gathering.add(each);
  return gathering.value();
}

/** So many touchpoints behind a figure are kept by name; `count` says how many there are. */
export const NAMED = 100;

/** Contacts per brand added over journeys; most contacts first. */
export function sumContacts(): Gathering<BrandTotal[]> {
  const totals = new Map<string, BrandTotal>();
  return {
    add(built) {
      for (const { brand, collapsed, raw, days } of countContacts(built)) {
        const total = totals.get(brand) ?? { brand, collapsed: 0, raw: 0, days: 0, journeys: 0 };
        totals.set(brand, {
          brand,
          collapsed: total.collapsed + collapsed,
          raw: total.raw + raw,
          days: total.days + days,
          journeys: total.journeys + 1,
        });
      }
    },
    value: () =>
      [...totals.values()].sort(
        (a, b) => b.collapsed - a.collapsed || b.raw - a.raw || (a.brand < b.brand ? -1 : 1),
      ),
  };
}

/** Counted up to the first order, or up to the one that was kept. */
export type CountedTo = 'first' | 'kept';

export type JourneyObservation = Observation & {
  readonly caseId: string;
  readonly participantId: string;
  readonly need: string;
  readonly brand: string;
};

/**
 * Contacts to purchase of each journey (metrics.md, row 1) with its focal brand, or with `brand`. Journeys without
 * such a brand have no count and are left out: the caller says of how many.
 */
export function contactObservations(
  brand: string,
  count: ContactCount,
  until: CountedTo = 'first',
): Gathering<JourneyObservation[]> {
  const observations: JourneyObservation[] = [];
  return {
    add(built) {
      const { caseId, participantId, need, focalBrand } = built.journey;
      const name = brand === '' ? focalBrand : brand;
      if (name === '') return;
      const counted = until === 'kept' ? toKeptOrder(built) : built;
      const found = countContacts(counted).find((contacts) => contacts.brand === name);
      observations.push({
        caseId,
        participantId,
        need,
        brand: name,
        contacts: found?.[count] ?? 0,
        bought: counted.orderIndex >= 0,
      });
    },
    value: () => observations,
  };
}

/** A transition over journeys, with the first of the touchpoints behind it. */
export type TransitionTotal = Transition & { readonly count: number };

/** Cells of a matrix in the making, in the order in which they were first met. */
export function tallyCells() {
  const cells = new Map<string, { from: string; to: string; count: number; eventIds: string[] }>();
  return {
    add({ from, to, count, eventIds }: TransitionTotal): void {
      const cell = cells.get(`${from}\n${to}`) ?? { from, to, count: 0, eventIds: [] };
      cell.count += count;
      cell.eventIds.push(...eventIds.slice(0, NAMED - cell.eventIds.length));
      cells.set(`${from}\n${to}`, cell);
    },
    /** The most frequent first. */
    value: (): TransitionTotal[] => [...cells.values()].sort((a, b) => b.count - a.count),
  };
}

/** Transitions of all journeys, most frequent first. */
export function sumTransitions(keyOf: (entry: Entry) => string): Gathering<TransitionTotal[]> {
  const { add, value } = tallyCells();
  return {
    add(built) {
      for (const each of foldOver(built, transitionFold(keyOf)))
        add({ ...each, count: each.eventIds.length });
    },
    value,
  };
}

/** Journeys by the brand before and the brand bought (metrics.md, row 16), most frequent first; behind each its order. */
export function sumBrandMoves(): Gathering<TransitionTotal[]> {
  const { add, value } = tallyCells();
  return {
    add({ journey, entries, orderIndex }) {
      const move = brandMove(journey);
      const order = entries[orderIndex]?.touchpoint.eventId;
      if (move !== null) add({ ...move, count: 1, eventIds: order === undefined ? [] : [order] });
    },
    // journeys are met in any order: of as many the first by name
    value: () =>
      value().sort((a, b) => b.count - a.count || (`${a.from}\n${a.to}` < `${b.from}\n${b.to}` ? -1 : 1)),
  };
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
  readonly nodes: readonly ReadonlyMap<string, number>[];
  /** From a key at `step` to a key at `step` + 1; one per journey. */
  readonly links: readonly {
    readonly step: number;
    readonly from: string;
    readonly to: string;
    readonly count: number;
    /** The first of the touchpoints behind it. */
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
export function stepFlow(keyOf: (entry: Entry) => string, steps: number): Gathering<StepFlow> {
  const nodes = Array.from({ length: steps + 1 }, () => new Map<string, number>());
  const links = new Map<
    string,
    { step: number; from: string; to: string; count: number; eventIds: string[] }
  >();
  const reached = Array.from({ length: steps }, () => 0);
  const put = (step: number, key: string): void => {
    const node = nodes[step];
    node?.set(key, (node.get(key) ?? 0) + 1);
  };
  return {
    add(built) {
      const keys = foldOver(built, keysFold(keyOf)).filter(
        ({ key }, at, all) => at === 0 || key !== all[at - 1]?.key,
      );
      keys.slice(0, steps).forEach(({ key, eventId }, step) => {
        put(step, key);
        reached[step] = (reached[step] ?? 0) + 1;
        const next = keys[step + 1];
        if (next !== undefined && step + 1 >= steps) return;
        const to = next?.key ?? (built.orderIndex >= 0 ? ORDERED : ENDED);
        if (next === undefined) put(step + 1, to);
        const name = `${step}\n${key}\n${to}`;
        const link = links.get(name) ?? { step, from: key, to, count: 0, eventIds: [] };
        link.count += 1;
        if (link.eventIds.length < NAMED) link.eventIds.push(next?.eventId ?? eventId);
        links.set(name, link);
      });
    },
    value: () => ({
      nodes: nodes.filter((node) => node.size > 0),
      links: [...links.values()],
      reached: reached.filter((count) => count > 0),
    }),
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

export function sumChannels(): Gathering<ChannelTotals> {
  const counts = new Map<Channel, number>();
  const first = new Map<Channel, number>();
  const last = new Map<Channel, number>();
  const sum = { rows: 0, offline: 0, switches: 0, pairs: 0 };
  const add = <K>(map: Map<K, number>, key: K, count: number) => map.set(key, (map.get(key) ?? 0) + count);
  return {
    add(built) {
      const figures = foldOver(built, channelFold());
      for (const [channel, count] of figures.counts) add(counts, channel, count);
      sum.rows += figures.rows;
      sum.offline += figures.offline;
      sum.switches += figures.switches;
      sum.pairs += figures.pairs;
      if (figures.first !== '') add(first, figures.first, 1);
      if (figures.last !== '') add(last, figures.last, 1);
    },
    value: () => ({
      ...sum,
      counts: mostFirst(counts),
      effective: effectiveNumber([...mostFirst(counts).values()]),
      first: mostFirst(first),
      last: mostFirst(last),
    }),
  };
}

/** Whatever the order in which journeys came. */
function mostFirst(counts: ReadonlyMap<Channel, number>): ReadonlyMap<Channel, number> {
  return new Map([...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
}

export const CONVENTIONS = ['first', 'last', 'linear', 'position', 'timeDecay'] as const;
export type Convention = (typeof CONVENTIONS)[number];

export type CreditTotals = {
  readonly purchases: number;
  readonly credit: ReadonlyMap<string, Readonly<Record<Convention, number>>>;
};

/** Credit added over the journeys with an order that a touch came before; each gives 1, by channel or by brand. */
export function sumAttribution(by: TouchKey = 'channel'): Gathering<CreditTotals> {
  const keysOf = TOUCHED[by];
  const credit = new Map<string, Record<Convention, number>>();
  let purchases = 0;
  return {
    add(built) {
      const touches: Touch[] = [];
      let ordered: number | null = null;
      runFolds(built, [
        {
          add(entry, place) {
            const { start } = entry.touchpoint;
            const keys = place === 'before' ? keysOf(entry) : [];
            if (keys.length > 0) touches.push({ keys, start });
            if (place === 'order') ordered = start;
          },
        },
      ]);
      if (ordered === null || touches.length === 0) return;
      purchases += 1;
      const shares: Attribution = attribute(touches, ordered);
      for (const key of new Set(touches.flatMap(({ keys }) => keys))) {
        const sums = credit.get(key) ?? { first: 0, last: 0, linear: 0, position: 0, timeDecay: 0 };
        for (const convention of CONVENTIONS) sums[convention] += shares[convention].get(key) ?? 0;
        credit.set(key, sums);
      }
    },
    value: () => ({
      purchases,
      credit: new Map([...credit].sort(([a, x], [b, y]) => y.linear - x.linear || (a < b ? -1 : 1))),
    }),
  };
}

export type MarkovClusters = {
  readonly by: 'participant' | 'journey';
  readonly clusters: readonly (readonly MarkovPath[])[];
};

/**
 * The journeys as Markov paths over channels or brands (of one contact with several, one after another), in clusters: by participant, or by journey where there is only one. Sorted
 * by their ids: an interval drawn from them does not hang on the order in which they came.
 */
export function markovClusters(by: TouchKey = 'channel'): Gathering<MarkovClusters> {
  const keysOf = TOUCHED[by];
  const byParticipant = new Map<string, (MarkovPath & { readonly caseId: string })[]>();
  return {
    add({ journey, entries, orderIndex }) {
      const keys = entries.flatMap((entry, index) =>
        entry.touchpoint.excluded || placeOf(index, orderIndex) !== 'before' ? [] : keysOf(entry),
      );
      const paths = byParticipant.get(journey.participantId) ?? [];
      paths.push({ keys, bought: orderIndex >= 0, caseId: journey.caseId });
      byParticipant.set(journey.participantId, paths);
    },
    value() {
      const clusters = [...byParticipant]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, paths]) => paths.sort((a, b) => (a.caseId < b.caseId ? -1 : 1)));
      return byParticipant.size > 1
        ? { by: 'participant', clusters }
        : { by: 'journey', clusters: clusters.flat().map((path) => [path]) };
    },
  };
}

/** True for a channel away from the screen. */
export function isOffline(channel: Channel): boolean {
  return channelMode(channel) === 'offline';
}
