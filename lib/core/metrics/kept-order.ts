/**
 * The order that was kept, where the first one fell through. metrics.md, row 1: contacts are reported to the first
 * and to the kept order.
 */
import { isConfirmedOrder } from '../build-journey';
import { countContacts } from '../contacts';
import type { BrandContacts, BuiltJourney } from '../entry';
import type { Touchpoint } from '../touchpoint';
import type { OrderStatus } from '../vocabulary';

export type FellThrough = Extract<OrderStatus, 'cancelled' | 'returned'>;

/** What became of the first order, if it came to nothing. Exchanged goods are still bought. */
export function fellThrough({ entries, orderIndex }: BuiltJourney): FellThrough | null {
  const order = entries[orderIndex];
  return order === undefined ? null : fellStatus(order.touchpoint);
}

export function fellStatus({ orderStatus }: Pick<Touchpoint, 'orderStatus'>): FellThrough | null {
  return orderStatus === 'cancelled' || orderStatus === 'returned' ? orderStatus : null;
}

/**
 * Index of the first confirmed order that neither was cancelled nor sent back: p itself where it stands; −1 = none
 * stands, and what is counted up to it is "at least so many".
 */
export function keptOrderIndex({ entries, orderIndex }: BuiltJourney): number {
  return orderIndex < 0
    ? -1
    : entries.findIndex(
        ({ touchpoint }, at) =>
          at >= orderIndex && isConfirmedOrder(touchpoint) && fellStatus(touchpoint) === null,
      );
}

/** The same journey with the kept order as its p: what counts contacts counts them up to there. */
export function toKeptOrder(built: BuiltJourney): BuiltJourney {
  return fellThrough(built) === null ? built : { ...built, orderIndex: keptOrderIndex(built) };
}

export type KeptContacts = {
  readonly status: FellThrough;
  /** Of the kept order; '' = no order was kept so far. */
  readonly eventId: string;
  /** Up to it, or so far; in the order of `countContacts`. */
  readonly contacts: readonly BrandContacts[];
};

/** null = the first order stands, or there is none: the contacts are those of row 1. */
export function keptContacts(built: BuiltJourney): KeptContacts | null {
  const status = fellThrough(built);
  if (status === null) return null;
  const kept = toKeptOrder(built);
  return {
    status,
    eventId: kept.entries[kept.orderIndex]?.touchpoint.eventId ?? '',
    contacts: countContacts(kept),
  };
}
