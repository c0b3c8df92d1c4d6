/** Questions whose answers are the sums of `lib/core/metrics/over-journeys.ts`. */
import type { BuiltJourney } from '../../core/entry';
import { bootstrap, removalEffects } from '../../core/metrics/attribution';
import { bandFigures, type Band, type BandFigures } from '../../core/metrics/band';
import { fellThrough } from '../../core/metrics/kept-order';
import {
  contactObservations,
  markovClusters,
  sumAttribution,
  sumChannels,
  sumContacts,
  type BrandTotal,
  type ChannelTotals,
  type ContactCount,
  type CountedTo,
  type CreditTotals,
  type Gathering,
  type JourneyObservation,
} from '../../core/metrics/over-journeys';
import { seededRandom } from '../../core/metrics/statistics';
import { sumBrandTouches, type BrandTouches, type TouchKey } from '../../core/metrics/touch-keys';
import type { Question } from './question';

/** More brands than a table can hold are left out; the sums say of how many. */
const MOST_BRANDS = 500;
/** Below so many journeys each is a dot of its own. */
export const CURVE_FROM = 20;

export const contactSums: Question<
  null,
  { readonly brands: number; readonly totals: readonly BrandTotal[] }
> = () => {
  const sums = sumContacts();
  return {
    add: sums.add,
    value() {
      const totals = sums.value();
      return { brands: totals.length, totals: totals.slice(0, MOST_BRANDS) };
    },
  };
};

export type ContactSpread = {
  /** Journeys with a count. */
  readonly n: number;
  /** Journeys whose first order was cancelled or sent back. */
  readonly fellThrough: number;
  /** Each of them, as long as they are few. */
  readonly observations: readonly JourneyObservation[];
  readonly figures: BandFigures;
};

export const contactSpread: Question<
  {
    readonly brand: string;
    readonly count: ContactCount;
    readonly band: Band;
    readonly until?: CountedTo;
  },
  ContactSpread
> = ({ brand, count, band, until }) => {
  const found = contactObservations(brand, count, until);
  const ranks = new Map<string, number>();
  let fell = 0;
  return {
    add(built, { rank }) {
      found.add(built);
      ranks.set(built.journey.caseId, rank);
      if (fellThrough(built) !== null) fell += 1;
    },
    value() {
      const observations = found.value();
      return {
        n: observations.length,
        fellThrough: fell,
        // newest first: journeys come in another order when they are read than when they are in memory
        observations:
          observations.length < CURVE_FROM
            ? observations.toSorted((a, b) => (ranks.get(a.caseId) ?? 0) - (ranks.get(b.caseId) ?? 0))
            : [],
        figures: bandFigures(observations, band),
      };
    },
  };
};

export type ChannelAnswer = {
  readonly totals: ChannelTotals;
  readonly brands: BrandTouches;
  readonly credit: { readonly [K in TouchKey]: CreditTotals };
};

export const channels: Question<null, ChannelAnswer> = () => {
  const totals = sumChannels();
  const brands = sumBrandTouches();
  const channel = sumAttribution('channel');
  const brand = sumAttribution('brand');
  return {
    add(built) {
      for (const sum of [totals, brands, channel, brand]) sum.add(built);
    },
    value: () => ({
      totals: totals.value(),
      brands: brands.value(),
      credit: { channel: channel.value(), brand: brand.value() },
    }),
  };
};

/** Below so many journeys no percentage stands without its fraction, and a removal effect has none. */
export const MARKOV_LEAST = 20;
export const MARKOV_DRAWS = 200;

export type MarkovAnswer = {
  readonly journeys: number;
  readonly bought: number;
  /** null = not asked for, or too few journeys. */
  readonly effects: {
    readonly of: TouchKey;
    readonly by: 'participant' | 'journey';
    readonly rows: readonly {
      readonly key: string;
      readonly effect: number;
      readonly low: number;
      readonly high: number;
    }[];
  } | null;
};

export const markov: Question<{ readonly wanted: boolean; readonly of: TouchKey }, MarkovAnswer> = ({
  wanted,
  of,
}) => {
  const paths = markovClusters(of);
  let journeys = 0;
  let bought = 0;
  return {
    add(built: BuiltJourney) {
      journeys += 1;
      if (built.orderIndex >= 0) bought += 1;
      if (wanted) paths.add(built);
    },
    value: () => ({ journeys, bought, effects: wanted ? { of, ...effectsOf(paths) } : null }),
  };
};

function effectsOf(paths: Gathering<ReturnType<ReturnType<typeof markovClusters>['value']>>) {
  const { by, clusters } = paths.value();
  const effects = removalEffects(clusters.flat());
  // the same draws every time, so that a figure does not change by being looked at
  const intervals = bootstrap(clusters, MARKOV_DRAWS, seededRandom(20_261_121));
  return {
    by,
    rows: [...effects]
      .map(([key, effect]) => ({ key, effect, ...(intervals.get(key) ?? { low: 0, high: 1 }) }))
      .sort((a, b) => b.effect - a.effect),
  };
}
