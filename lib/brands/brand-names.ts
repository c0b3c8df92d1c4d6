/** One key for the many ways a brand is written: `Найк`, `NIKE®` and `Nike` are one. */
import type { JourneyBrand } from '../core/journey';
import { foldText } from '../core/fold-text';

/** Letters and digits only, Latin, without marks. */
export function brandKey(name: string): string {
  return foldText(name).replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * What a key sounds like, so that a brand written by ear in another script meets its Latin name:
 * `nayk`/`naik` and `nike`, `adidas` and `адидас`.
 */
export function soundKey(name: string): string {
  return brandKey(name)
    .replace(/ph/g, 'f')
    .replace(/sch|sh|ch|zh/g, 's')
    .replace(/x/g, 'ks')
    .replace(/ck|qu|q|c/g, 'k')
    .replace(/w/g, 'v')
    .replace(/z/g, 's')
    .replace(/[aeiouyj]+/g, '')
    .replace(/(.)\1+/g, '$1');
}

/** Every key a journey's brand answers to. */
export function nameKeys(brand: JourneyBrand): string[] {
  return [brand.name, ...brand.aliases].map(brandKey).filter((key) => key !== '');
}
