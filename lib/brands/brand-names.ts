/** One key for the many ways a brand is written: `Найк`, `NIKE®` and `Nike` are one. */
import type { JourneyBrand } from '../core/journey';
import { foldText } from '../core/lexicon';

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'ch', ш: 'sh', щ: 'sch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', ѓ: 'g', ѕ: 'dz', ј: 'j', љ: 'lj', њ: 'nj', ќ: 'k', џ: 'dz', ђ: 'dj', ћ: 'c', є: 'e', і: 'i', ґ: 'g',
};
const GREEK: Readonly<Record<string, string>> = {
  α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o',
};

/** Letters and digits only, Latin, without marks. */
export function brandKey(name: string): string {
  return [...foldText(name)].map((letter) => CYRILLIC[letter] ?? GREEK[letter] ?? letter).join('').replace(/[^\p{L}\p{N}]+/gu, '');
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
