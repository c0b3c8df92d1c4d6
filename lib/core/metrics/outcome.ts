/** Abandoned checkouts and brand switching. metrics.md, rows 15 and 16. */
import type { Journey } from '../journey';
import { DAY, type Fold } from './fold';

/**
 * So many days after a checkout an order may still follow. Source: metrics.md, row 15, the study's window (7 d); the study
 * file has no setting of its own for it.
 */
export const CHECKOUT_DAYS = 7;

export type Abandonment = 'not_reached' | 'ordered' | 'abandoned' | 'open';

/**
 * Per journey, not per cart: `abandoned` when checkout was reached and no order followed within the window;
 * `open` while the window still runs.
 * @param now epoch ms
 */
export function abandonmentFold(now: number, windowDays = CHECKOUT_DAYS): Fold<Abandonment> {
  let checkout: number | null = null;
  let ordered: number | null = null;
  return {
    add(entry, place) {
      if (entry.touchpointType === 'checkout' || entry.touchpointType === 'payment') {
        if (place === 'before') checkout = entry.touchpoint.start;
      }
      if (place === 'order') ordered = entry.touchpoint.start;
    },
    value() {
      if (ordered !== null) return 'ordered';
      if (checkout === null) return 'not_reached';
      return now - checkout > windowDays * DAY ? 'abandoned' : 'open';
    },
  };
}

export type BrandSwitch = {
  /** Favourite declared at the start ≠ bought; null without either. */
  readonly fromFavourite: boolean | null;
  /** Owned before ≠ bought; null without either. */
  readonly fromOwned: boolean | null;
};

/** From the brand owned before to the brand bought: the cell of metrics.md, row 16; null where one is not said. */
export function brandMove({
  ownedBrand,
  boughtBrand,
}: Pick<Journey, 'ownedBrand' | 'boughtBrand'>): { readonly from: string; readonly to: string } | null {
  return ownedBrand === '' || boughtBrand === '' ? null : { from: ownedBrand, to: boughtBrand };
}

export function brandSwitch(journey: Journey): BrandSwitch {
  const { boughtBrand, focalBrand, ownedBrand } = journey;
  const compared = (before: string): boolean | null =>
    before === '' || boughtBrand === '' ? null : before !== boughtBrand;
  return { fromFavourite: compared(focalBrand), fromOwned: compared(ownedBrand) };
}
