/**
 * Detours to rivals: after the focal brand's first contact, maximal runs of contacts with other brands.
 * metrics.md, row 6.
 */
import { HOUR, contactBrands, type Fold } from './fold';

export type Detour = {
  /** The other brands met on it, in order of first contact. */
  readonly brands: readonly string[];
  /** Event ids of its touchpoints. */
  readonly eventIds: readonly string[];
  readonly touchpoints: number;
  /** First start to last complete, hours. */
  readonly hours: number;
  readonly start: number;
  readonly complete: number;
  /** `returned`: the next contact is the focal brand. `switched`: a rival was ordered. `open`: censored. */
  readonly end: 'returned' | 'switched' | 'open';
};

export type DetourFigures = {
  readonly detours: readonly Detour[];
  /** returned ÷ (returned + switched); null without any that ended, or without a focal brand at the start. */
  readonly returnRate: number | null;
};

/** @param focal the focal brand as fixed when the journey opened; '' = none: no detours */
export function detourFold(focal: string): Fold<DetourFigures> {
  const done: Detour[] = [];
  let met = false;
  let open: { brands: string[]; eventIds: string[]; start: number; complete: number } | null = null;
  const close = (end: Detour['end']): void => {
    if (open === null) return;
    done.push(finished(open, end));
    open = null;
  };
  return {
    add(entry, place) {
      if (focal === '' || place === 'after') return;
      if (place === 'order') {
        close(entry.brand === focal ? 'returned' : entry.brand === '' ? 'open' : 'switched');
        return;
      }
      const brands = contactBrands(entry);
      if (brands.includes(focal)) {
        met = true;
        close('returned');
      } else if (met && brands.length > 0) {
        const { start, complete, eventId } = entry.touchpoint;
        open ??= { brands: [], eventIds: [], start, complete };
        for (const brand of brands) if (!open.brands.includes(brand)) open.brands.push(brand);
        open.eventIds.push(eventId);
        open.complete = Math.max(open.complete, complete);
      }
    },
    value() {
      const detours = open === null ? [...done] : [...done, finished(open, 'open')];
      const returned = detours.filter((detour) => detour.end === 'returned').length;
      const ended = detours.filter((detour) => detour.end !== 'open').length;
      return { detours, returnRate: ended === 0 ? null : returned / ended };
    },
  };
}

function finished(
  run: { brands: string[]; eventIds: string[]; start: number; complete: number },
  end: Detour['end'],
): Detour {
  const { brands, eventIds, start, complete } = run;
  return {
    brands: [...brands],
    eventIds: [...eventIds],
    touchpoints: eventIds.length,
    hours: (complete - start) / HOUR,
    start,
    complete,
    end,
  };
}
