/**
 * What a touch before p is credited to: its channel, or the brands it is a contact of (metrics.md, row 13: per channel
 * and brand). A row that is no contact of a brand is no touch of one.
 */
import type { BuiltJourney, Entry } from '../entry';
import { contactBrands, runFolds } from './fold';

export const TOUCH_KEYS = ['channel', 'brand'] as const;
export type TouchKey = (typeof TOUCH_KEYS)[number];

export const TOUCHED: { readonly [K in TouchKey]: (entry: Entry) => readonly string[] } = {
  channel: ({ touchpoint }) => [touchpoint.channel],
  brand: contactBrands,
};

export type BrandTouches = {
  /** Contacts by brand before p, raw; one with several brands counts for each. Most first. */
  readonly counts: ReadonlyMap<string, number>;
  /** Contacts before p with any brand. */
  readonly rows: number;
  /** Journeys by the brands of their first and of their last recorded contact before p. */
  readonly first: ReadonlyMap<string, number>;
  readonly last: ReadonlyMap<string, number>;
};

/** A gathering over journeys (`over-journeys.ts`). */
export function sumBrandTouches() {
  const counts = new Map<string, number>();
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  let rows = 0;
  const count = (map: Map<string, number>, brands: readonly string[]): void => {
    for (const brand of brands) map.set(brand, (map.get(brand) ?? 0) + 1);
  };
  return {
    add(built: BuiltJourney): void {
      let latest: readonly string[] = [];
      runFolds(built, [
        {
          add(entry, place) {
            const brands = place === 'before' ? contactBrands(entry) : [];
            if (brands.length === 0) return;
            rows += 1;
            count(counts, brands);
            if (latest.length === 0) count(first, brands);
            latest = brands;
          },
        },
      ]);
      count(last, latest);
    },
    value: (): BrandTouches => ({
      counts: mostFirst(counts),
      rows,
      first: mostFirst(first),
      last: mostFirst(last),
    }),
  };
}

/** Whatever the order in which journeys came. */
function mostFirst(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map([...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
}
