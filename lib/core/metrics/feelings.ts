/**
 * Peak and end of how it felt, −2 … +2, over the rated rows up to p. metrics.md, row 10. That they stand for the whole:
 * Fredrickson & Kahneman (1993), J. Pers. Soc. Psychol. 65, 45–55.
 */
import { spokenBrands } from '../entry';
import type { Fold } from './fold';

export type FeelingFigures = {
  /** Rated rows; an unrated row is not a neutral one. */
  readonly rated: number;
  readonly mean: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly end: number | null;
  /** (lowest + end)/2 and (highest + end)/2: both are published, because ties decide which is the peak. */
  readonly negativePeakEnd: number | null;
  readonly positivePeakEnd: number | null;
};

/** @param brand only rows that speak for this brand, not those that list it; '' = all rows */
export function feelingFold(brand = ''): Fold<FeelingFigures> {
  let rated = 0;
  let sum = 0;
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  let end = 0;
  return {
    add(entry, place) {
      const { valence } = entry.touchpoint;
      if (place === 'after' || valence === null) return;
      if (brand !== '' && !spokenBrands(entry).includes(brand)) return;
      rated += 1;
      sum += valence;
      lowest = Math.min(lowest, valence);
      highest = Math.max(highest, valence);
      end = valence;
    },
    value() {
      if (rated === 0) {
        return {
          rated,
          mean: null,
          lowest: null,
          highest: null,
          end: null,
          negativePeakEnd: null,
          positivePeakEnd: null,
        };
      }
      return {
        rated,
        mean: sum / rated,
        lowest,
        highest,
        end,
        negativePeakEnd: (lowest + end) / 2,
        positivePeakEnd: (highest + end) / 2,
      };
    },
  };
}
