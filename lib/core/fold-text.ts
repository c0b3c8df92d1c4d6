/**
 * One spelling for one word: small letters, no accents, Cyrillic and Greek in Latin letters, so that
 * `Корзина`, `корзину` and the address `/korzina/` meet.
 */
// two blanks: a sign that is no sound of its own
const CYRILLIC =
  'a b v g d e zh z i i k l m n o p r s t u f h c ch sh sch  y  e yu ya e e dj g e dz i i j lj nj c kj i u dz'.split(
    ' ',
  );
const GREEK = 'a v g d e z i th i k l m n x o p r s s t y f ch ps o'.split(' ');
const OTHERS = ' ßss łl øo æae đd ıi œoe þth ðd ґg ';

export function foldText(text: string): string {
  const small = text.toLowerCase();
  // most addresses and buttons are plain
  return ASCII.test(small) ? small : small.normalize('NFD').replace(/[^\0-\x7f]/g, latin);
}

const ASCII = /^[\0-\x7f]*$/;

function latin(sign: string): string {
  const code = sign.charCodeAt(0);
  // the marks that a decomposed letter leaves behind
  if (code >= 0x300 && code < 0x370) return '';
  const at = OTHERS.indexOf(` ${sign}`);
  return (
    CYRILLIC[code - 0x430] ??
    GREEK[code - 0x3b1] ??
    (at < 0 ? sign : OTHERS.slice(at + 2, OTHERS.indexOf(' ', at + 1)))
  );
}

/**
 * What words are made of: Latin, Greek, Cyrillic and all scripts behind them. Ranges instead of \p{L}, which
 * costs a page a tenth of a millisecond for every expression that says it.
 */
const LETTERS = '0-9A-Za-z\\xc0-\\u1fff\\u2c00-\\u2dff\\u3041-\\ud7ff\\uf900-\\uffdc';
const WORD = new RegExp(`[${LETTERS}]+`, 'g');
const NAME = new RegExp(`[${LETTERS}&]+`, 'g');

/** The words of a text, at most `limit`; with `&` as a letter if asked, as names have it. */
export function wordsOf(text: string, limit: number, ampersand = false): string[] {
  const words = text.match(ampersand ? NAME : WORD) ?? [];
  return words.length > limit ? words.slice(0, limit) : words;
}
