/**
 * Detours to rivals: after the focal brand's first contact, maximal runs of contacts with other brands.
 * metrics.md, row 6.
 */
import type { Entry } from '../entry';
import { HOUR, contactBrands, isCoarse, type Fold } from './fold';

export type Detour = {
  /** The other brands met on it, in order of first contact. */
  readonly brands: readonly string[];
  /** Event ids of its touchpoints. */
  readonly eventIds: readonly string[];
  readonly touchpoints: number;
  /** First start to last complete, hours; null where one of the two is a coarse time (`isCoarse`). */
  readonly hours: number | null;
  readonly start: number;
  readonly complete: number;
  /**
   * `returned`: the next contact is the focal brand. `switched`: another brand was ordered, be it one of the run's
   * own or not: either way it is no return. `open`: censored.
   */
  readonly end: 'returned' | 'switched' | 'open';
  /** The brand whose order ended it; '' where no order did. */
  readonly bought: string;
};

export type DetourFigures = {
  readonly detours: readonly Detour[];
  /** returned ÷ (returned + switched); null without any that ended, or without a focal brand at the start. */
  readonly returnRate: number | null;
};

type Run = {
  readonly brands: string[];
  readonly eventIds: string[];
  /** The rows that begin and end first and last. */
  readonly first: Entry;
  last: Entry;
};

/** @param focal the focal brand as fixed when the journey opened; '' = none: no detours */
export function detourFold(focal: string): Fold<DetourFigures> {
  const done: Detour[] = [];
  let met = false;
  let open: Run | null = null;
  const close = (end: Detour['end'], bought = ''): void => {
    if (open === null) return;
    done.push(finished(open, end, bought));
    open = null;
  };
  return {
    add(entry, place) {
      if (focal === '' || place === 'after') return;
      if (place === 'order') {
        const { brand } = entry;
        close(brand === focal ? 'returned' : brand === '' ? 'open' : 'switched', brand);
        return;
      }
      const brands = contactBrands(entry);
      if (brands.includes(focal)) {
        met = true;
        close('returned');
      } else if (met && brands.length > 0) {
        open ??= { brands: [], eventIds: [], first: entry, last: entry };
        for (const brand of brands) if (!open.brands.includes(brand)) open.brands.push(brand);
        open.eventIds.push(entry.touchpoint.eventId);
        if (entry.touchpoint.complete > open.last.touchpoint.complete) open.last = entry;
      }
    },
    value() {
      const detours = open === null ? [...done] : [...done, finished(open, 'open', '')];
      const returned = detours.filter((detour) => detour.end === 'returned').length;
      const ended = detours.filter((detour) => detour.end !== 'open').length;
      return { detours, returnRate: ended === 0 ? null : returned / ended };
    },
  };
}

/** Hours of all of them together, and of how many they are: a detour with a coarse end has none. */
export function detourHours(detours: readonly Detour[]): { readonly hours: number; readonly of: number } {
  const timed = detours.flatMap(({ hours }) => hours ?? []);
  return { hours: timed.reduce((sum, hours) => sum + hours, 0), of: timed.length };
}

function finished({ brands, eventIds, first, last }: Run, end: Detour['end'], bought: string): Detour {
  const { start } = first.touchpoint;
  const { complete } = last.touchpoint;
  return {
    brands: [...brands],
    eventIds: [...eventIds],
    touchpoints: eventIds.length,
    hours: isCoarse(first.touchpoint) || isCoarse(last.touchpoint) ? null : (complete - start) / HOUR,
    start,
    complete,
    end,
    bought,
  };
}
