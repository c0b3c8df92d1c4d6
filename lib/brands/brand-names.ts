/** One key for the many ways a brand is written: `Найк`, `NIKE®` and `Nike` are one. */
import type { JourneyBrand } from '../core/journey';
import { foldText } from '../core/fold-text';
import { soundsLike } from '../core/sound-key';

/** Letters and digits only, Latin, without marks. */
export function brandKey(name: string): string {
  return foldText(name).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Every key a journey's brand answers to. */
export function nameKeys(brand: JourneyBrand): string[] {
  return [brand.name, ...brand.aliases].map(brandKey).filter((key) => key !== '');
}

/** True when a name is one of the brand's, in whichever alphabet. */
export function isNameOf(name: string, brand: JourneyBrand): boolean {
  const key = brandKey(name);
  return (
    nameKeys(brand).includes(key) || [brand.name, ...brand.aliases].some((known) => sameName(name, known))
  );
}

/** The words of a name, each as it is compared. */
export function nameWords(text: string): string[] {
  return text.split(/[^\p{L}\p{N}&]+/u).filter((word) => word !== '');
}

/** Word by word the same, or one written by ear in the other alphabet. */
export function sameName(one: string, other: string): boolean {
  const words = nameWords(one);
  const others = nameWords(other);
  return words.length === others.length && words.every((word, i) => sameWord(word, others[i] ?? ''));
}

export function sameWord(one: string, other: string): boolean {
  return brandKey(one) === brandKey(other) || soundsLike(one, other);
}
