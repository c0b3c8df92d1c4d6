/** The touchpoints behind a mark, a cell or a link. */
import { brandOrder } from '../../core/path-series';
import type { Entry } from '../../core/entry';
import type { Question } from './question';

export type BehindAnswer = {
  readonly found: readonly { readonly entry: Entry; readonly brands: readonly string[] }[];
};

/** In the order of `eventIds`. */
export const behind: Question<{ readonly eventIds: readonly string[] }, BehindAnswer> = ({ eventIds }) => {
  const wanted = new Set(eventIds);
  const found = new Map<string, BehindAnswer['found'][number]>();
  return {
    add(built) {
      if (found.size === wanted.size) return;
      const entries = built.entries.filter(({ touchpoint }) => wanted.has(touchpoint.eventId));
      if (entries.length === 0) return;
      const brands = brandOrder(built);
      for (const entry of entries) found.set(entry.touchpoint.eventId, { entry, brands });
    },
    value: () => ({ found: eventIds.flatMap((eventId) => found.get(eventId) ?? []) }),
  };
};
