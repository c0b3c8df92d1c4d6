/** What stands above every view: how much passes the filter, and what could be filtered by. */
import { BRAND_SLOTS, brandSlots } from '../../charts/brand-marks';
import type { BuiltJourney } from '../../core/entry';
import type { Journey } from '../../core/journey';
import { brandOrder } from '../../core/path-series';
import { CHANNELS, type Channel, type RecordingScope } from '../../core/vocabulary';
import { newest, type Question } from './question';

export type Overview = {
  readonly journeys: number;
  /** Ways in which the named journeys were recorded, that of the newest first: only one is looked at. */
  readonly scopes: readonly RecordingScope[];
  /** True when all of them were recorded under one version of one study, or none under any. */
  readonly isOneRule: boolean;
  /** When the first of the journeys was opened, epoch ms: what came before is not known. null without any. */
  readonly since: number | null;
  /** x of N: touchpoints that count here, of those in the chosen journeys. */
  readonly shown: number;
  readonly total: number;
  /** The brands met in most journeys first. */
  readonly brands: readonly string[];
  readonly channels: readonly Channel[];
  /** One slot a brand over all journeys, so that a brand has one colour on the whole page. */
  readonly slots: ReadonlyMap<string, number>;
  /** The newest journeys. */
  readonly newest: readonly Journey[];
};

const MOST_BRANDS = 200;
const MOST_JOURNEYS = 300;

export const overview: Question<null, Overview> = (_, { named }) => {
  const met = new Map<string, number>();
  const channels = new Set<Channel>();
  const focal = new Set<string>();
  const kept = newest<Journey>(MOST_JOURNEYS);
  const filtered = new Map<string, number>();
  const versions = new Set<string>();
  let since = Infinity;
  let only: BuiltJourney | null = null;
  let journeys = 0;
  let shown = 0;
  let total = 0;
  return {
    add(built, { whole, rank }) {
      journeys += 1;
      kept.add(rank, built.journey);
      versions.add(built.journey.studyVersion);
      since = Math.min(since, built.journey.openedAt);
      only = built;
      if (built.journey.focalBrand !== '') focal.add(built.journey.focalBrand);
      for (const { touchpoint } of whole.entries) {
        channels.add(touchpoint.channel);
        if (!touchpoint.excluded) total += 1;
      }
      for (const { touchpoint } of built.entries) if (!touchpoint.excluded) shown += 1;
      for (const brand of brandOrder(whole)) met.set(brand, (met.get(brand) ?? 0) + 1);
      for (const brand of brandOrder(built)) filtered.set(brand, (filtered.get(brand) ?? 0) + 1);
    },
    value() {
      // a favourite is always the strongest, then the brands most journeys met
      const weight = (brand: string) => (filtered.get(brand) ?? 0) + (focal.has(brand) ? journeys : 0);
      const leading = [...filtered.keys()]
        .sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))
        .slice(0, BRAND_SLOTS - 1);
      const frequent = [...met].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
      return {
        journeys,
        scopes: [...new Set(named.map(({ recordingScope }) => recordingScope))],
        isOneRule: versions.size <= 1,
        since: journeys === 0 ? null : since,
        shown,
        total,
        brands: frequent.slice(0, MOST_BRANDS).map(([brand]) => brand),
        channels: CHANNELS.filter((channel) => channels.has(channel)),
        slots:
          journeys === 1 && only !== null
            ? brandSlots(only)
            : new Map(leading.map((brand, slot) => [brand, slot])),
        newest: kept.value(),
      };
    },
  };
};
