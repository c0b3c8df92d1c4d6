/**
 * Brand = colour + dash + name. Colour means brand and nothing else; the eight colours are custom
 * properties of the style sheet (`--brand-1` … `--brand-8`, light and dark, contrast held by a test), the
 * dashes are here. Slot 0 is the focal brand's: solid and heaviest; the last is for "no brand" and the rest.
 */
import type { BuiltJourney } from '../core/entry';
import type { JourneyDigest } from '../core/digest';
import { leadingBrands, leadingOf } from '../core/path-series';

export const BRAND_SLOTS = 8;
const NO_BRAND_SLOT = BRAND_SLOTS - 1;

/** Dash patterns in CSS pixels by slot; [] = solid. */
export const DASHES: readonly (readonly number[])[] = [
  [],
  [7, 3],
  [2, 3],
  [10, 3, 2, 3],
  [14, 4],
  [4, 2],
  [8, 2, 2, 2, 2, 2],
  [1, 4],
];

/** The slot of the brands that have one of their own; every other shares `NO_BRAND_SLOT`. */
export function brandSlots(built: BuiltJourney): ReadonlyMap<string, number> {
  return new Map(leadingBrands(built, NO_BRAND_SLOT).map((brand, slot) => [brand, slot]));
}

/** The same by a journey's digest. */
export function slotsOf(
  digest: Pick<JourneyDigest, 'brands'>,
  focalBrand: string,
): ReadonlyMap<string, number> {
  return new Map(leadingOf(digest.brands, focalBrand, NO_BRAND_SLOT).map((brand, slot) => [brand, slot]));
}

export function slotOf(slots: ReadonlyMap<string, number>, brand: string): number {
  return slots.get(brand) ?? NO_BRAND_SLOT;
}
