/** Brands with a contact in consideration or purchase before p, beside the set declared at the start. metrics.md, row 7. */
import { contactBrands, type Fold } from './fold';

export type ExaminedBrands = {
  readonly examined: readonly string[];
  readonly declared: readonly string[];
  /** Examined but not declared. */
  readonly added: readonly string[];
};

export function examinedBrandsFold(declared: readonly string[]): Fold<ExaminedBrands> {
  const examined = new Set<string>();
  return {
    add(entry, place) {
      if (place !== 'before' || (entry.stage !== 'consideration' && entry.stage !== 'purchase')) return;
      for (const brand of contactBrands(entry)) examined.add(brand);
    },
    value: () => ({
      examined: [...examined],
      declared,
      added: [...examined].filter((brand) => !declared.includes(brand)),
    }),
  };
}
