/** One key for the many ways a brand is written: `Найк`, `NIKE®` and `Nike` are one. */
import type { JourneyBrand } from '../core/journey';
import { foldText } from '../core/fold-text';

/** Letters and digits only, Latin, without marks. */
export function brandKey(name: string): string {
  return foldText(name).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Every key a journey's brand answers to. */
export function nameKeys(brand: JourneyBrand): string[] {
  return [brand.name, ...brand.aliases].map(brandKey).filter((key) => key !== '');
}
