/** Groups of journeys side by side: personas, first against repeat purchases, who seeded them, categories. */
import type { Journey } from '../../core/journey';
import type { BuiltJourney } from '../../core/entry';
import { bandFigures, type Band, type BandFigures } from '../../core/metrics/band';
import { foldOver } from '../../core/metrics/fold';
import {
  contactObservations,
  sumChannels,
  type ChannelTotals,
  type ContactCount,
} from '../../core/metrics/over-journeys';
import { abandonmentFold, brandSwitch } from '../../core/metrics/outcome';
import { pathFold } from '../../core/metrics/path';
import { stageTimeFold } from '../../core/metrics/stage-time';
import { median } from '../../core/metrics/statistics';
import { STAGES, type Stage } from '../../core/vocabulary';
import { CURVE_FROM } from './figures';
import type { Question } from './question';

export const COMPARE_BY = ['persona', 'cycle', 'purchase', 'seed', 'category'] as const;
export type CompareBy = (typeof COMPARE_BY)[number];

export const FIRST_PURCHASE = 'first';
export const REPEAT_PURCHASE = 'repeat';
/** More groups than this cannot be told apart; the smallest share one. */
const MOST_GROUPS = 8;
export const OTHER_GROUPS = '\n';

/** '' = not said. */
const GROUP_OF: { readonly [K in CompareBy]: (journey: Journey) => string } = {
  persona: ({ persona }) => persona,
  cycle: ({ cycleNo }) => (cycleNo > 1 ? REPEAT_PURCHASE : FIRST_PURCHASE),
  purchase: ({ cycleNo }) => String(cycleNo),
  seed: ({ seededBy }) => seededBy,
  category: ({ category }) => category,
};

export const OUTCOMES = ['abandoned', 'fromFavourite', 'fromOwned'] as const;
export type OutcomeKind = (typeof OUTCOMES)[number];

export type GroupFigures = {
  readonly group: string;
  readonly journeys: number;
  readonly participants: number;
  readonly ordered: number;
  /** Contacts to purchase with the favourite; journeys without one are not in it. */
  readonly contacts: BandFigures;
  /** Each of the journeys counted, as long as they are few. */
  readonly dots: readonly { readonly contacts: number; readonly bought: boolean }[];
  /** Median over the journeys that ended in an order: days from first touchpoint to order; null = none did. */
  readonly lagDays: number | null;
  /** Median of touchpoints up to the order, over those that ended in one. */
  readonly length: number | null;
  /** Median hours until the next recorded stage, and over how many journeys. */
  readonly hours: Readonly<Partial<Record<Stage, { readonly median: number; readonly n: number }>>>;
  readonly channels: ChannelTotals;
  /**
   * metrics.md, rows 15 and 16, x of N journeys: checkout reached and no order within its week, of those that reached
   * it (one whose week still runs left out); bought another brand than the favourite, or than the one owned before.
   */
  readonly outcomes: Readonly<Record<OutcomeKind, { readonly x: number; readonly n: number }>>;
};

export type CompareAnswer = {
  readonly by: CompareBy;
  readonly groups: readonly GroupFigures[];
};

type Ask = {
  readonly by: CompareBy;
  readonly brand: string;
  readonly count: ContactCount;
  readonly band: Band;
};

export const compare: Question<Ask, CompareAnswer> = (ask, { now }) => {
  const { by } = ask;
  const sizes = new Map<string, number>();
  let groups: Map<string, GroupInMaking> | null = null;
  let own = new Set<string>();
  const groupOf = ({ journey }: BuiltJourney) => GROUP_OF[by](journey);
  return {
    add(built) {
      const name = groupOf(built);
      if (groups === null) {
        sizes.set(name, (sizes.get(name) ?? 0) + 1);
        return;
      }
      const key = own.has(name) ? name : OTHER_GROUPS;
      const group = groups.get(key) ?? groupInMaking(key, ask, now);
      groups.set(key, group);
      group.add(built);
    },
    again() {
      if (groups !== null) return false;
      const largest = [...sizes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
      const most = largest.length > MOST_GROUPS ? MOST_GROUPS - 1 : MOST_GROUPS;
      own = new Set(largest.slice(0, most).map(([name]) => name));
      groups = new Map();
      return true;
    },
    value: () => ({
      by,
      groups: [...(groups?.values() ?? [])]
        .map((group) => group.value())
        .sort((a, b) => order(a.group, b.group)),
    }),
  };
};

/** Named groups by name (numbers as numbers), then what was not said, then the rest. */
function order(a: string, b: string): number {
  const rank = (name: string) => (name === OTHER_GROUPS ? 2 : name === '' ? 1 : 0);
  return rank(a) - rank(b) || a.localeCompare(b, 'en', { numeric: true });
}

type GroupInMaking = { readonly add: (built: BuiltJourney) => void; readonly value: () => GroupFigures };

function groupInMaking(group: string, { brand, count, band }: Ask, now: number): GroupInMaking {
  const observations = contactObservations(brand, count);
  const channels = sumChannels();
  const participants = new Set<string>();
  const lags: number[] = [];
  const lengths: number[] = [];
  const hours = new Map<Stage, number[]>();
  const outcomes: Record<OutcomeKind, { x: number; n: number }> = {
    abandoned: { x: 0, n: 0 },
    fromFavourite: { x: 0, n: 0 },
    fromOwned: { x: 0, n: 0 },
  };
  const tell = (kind: OutcomeKind, holds: boolean | null): void => {
    if (holds === null) return;
    outcomes[kind].n += 1;
    if (holds) outcomes[kind].x += 1;
  };
  let journeys = 0;
  return {
    add(built) {
      journeys += 1;
      participants.add(built.journey.participantId);
      observations.add(built);
      channels.add(built);
      const path = foldOver(built, pathFold());
      if (path.lagDays !== null) {
        lags.push(path.lagDays);
        lengths.push(path.length);
      }
      tell('abandoned', abandonedOf(built, now));
      const { fromFavourite, fromOwned } = brandSwitch(built.journey);
      tell('fromFavourite', fromFavourite);
      tell('fromOwned', fromOwned);
      const { elapsedHours } = foldOver(built, stageTimeFold());
      for (const stage of STAGES) {
        const spent = elapsedHours[stage];
        if (spent === undefined) continue;
        const all = hours.get(stage) ?? [];
        all.push(spent);
        hours.set(stage, all);
      }
    },
    value() {
      const counted = observations.value();
      return {
        group,
        journeys,
        participants: participants.size,
        ordered: lags.length,
        contacts: bandFigures(counted, band),
        dots:
          counted.length < CURVE_FROM ? counted.map(({ contacts, bought }) => ({ contacts, bought })) : [],
        lagDays: median(lags),
        length: median(lengths),
        hours: Object.fromEntries(
          [...hours].map(([stage, all]) => [stage, { median: median(all) ?? 0, n: all.length }]),
        ),
        channels: channels.value(),
        outcomes,
      };
    },
  };
}

/** null = checkout was not reached, or its week still runs. */
function abandonedOf(built: BuiltJourney, now: number): boolean | null {
  const reached = built.entries.some(
    ({ touchpoint, touchpointType }, at) =>
      !touchpoint.excluded &&
      (touchpointType === 'checkout' || touchpointType === 'payment') &&
      (built.orderIndex < 0 || at < built.orderIndex),
  );
  const how = foldOver(built, abandonmentFold(now));
  return !reached || how === 'open' ? null : how === 'abandoned';
}
