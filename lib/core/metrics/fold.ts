/**
 * The shape of a metric of one journey: it is given the entries in order, one at a time, excluded rows left
 * out, and can be asked for its value at any moment. A journey of any length needs no more memory than a short one.
 */
import type { BuiltJourney, Entry } from '../entry';
import type { Touchpoint } from '../touchpoint';

export type Fold<T> = {
  /** @param place where the entry stands with respect to the confirmed order p; without one all are `before` */
  add(entry: Entry, place: Place): void;
  value(): T;
};

export type Place = 'before' | 'order' | 'after';

/** Runs folds over a journey's entries; excluded rows are left out. */
export function runFolds(built: BuiltJourney, folds: readonly Pick<Fold<unknown>, 'add'>[]): void {
  built.entries.forEach((entry, index) => {
    if (entry.touchpoint.excluded) return;
    const place = placeOf(index, built.orderIndex);
    for (const fold of folds) fold.add(entry, place);
  });
}

/** The value of one fold over a whole journey. */
export function foldOver<T>(built: BuiltJourney, fold: Fold<T>): T {
  runFolds(built, [fold]);
  return fold.value();
}

/** @param orderIndex index of p; −1 = none */
export function placeOf(index: number, orderIndex: number): Place {
  if (orderIndex < 0 || index < orderIndex) return 'before';
  return index === orderIndex ? 'order' : 'after';
}

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Coarse times stand in the middle of their span and are left out of hour figures. */
export function isCoarse({ timePrecision }: Pick<Touchpoint, 'timePrecision'>): boolean {
  return timePrecision === 'part_of_day' || timePrecision === 'day';
}

/** The brands the entry counts as a contact of. */
export function contactBrands(entry: Entry): string[] {
  return entry.brands.filter((brand) => brand.contact).map((brand) => brand.brand);
}
