/**
 * One spelling for one word: small letters, no accents, Cyrillic and Greek in Latin letters, so that
 * `Корзина`, `корзину` and the address `/korzina/` meet.
 */
const LATIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  đ: 'd',
  ı: 'i',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'ch',
  ш: 'sh',
  щ: 'sch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ѓ: 'g',
  ѕ: 'dz',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ќ: 'kj',
  џ: 'dz',
  ђ: 'dj',
  ћ: 'c',
  є: 'e',
  і: 'i',
  ґ: 'g',
  ѐ: 'e',
  ѝ: 'i',
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
};

export function foldText(text: string): string {
  const small = text.toLowerCase();
  // most addresses and buttons are plain
  if (/^[\0-\x7f]*$/.test(small)) return small;
  return small
    .normalize('NFD')
    .replace(/[^\0-\x7f]/g, (sign) => LATIN[sign] ?? (sign >= '\u0300' && sign < '\u0370' ? '' : sign));
}

/** The words of a folded text, at most `limit`. */
export function wordsOf(folded: string, limit: number): string[] {
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > limit ? words.slice(0, limit) : words;
}
