/**
 * One key for a name and its transliteration: `Nike` and `Найк`, `Reebok` and `Рибок`, `Dyson` and `Дайсон`.
 * What English spells and Russian or Greek writes by ear is brought to the same few letters. Keys are
 * compared between two alphabets only, never within one: `Nick` is not `Nike`.
 */
import { foldText, wordsOf } from './fold-text';

/** Spelling → sound; the longest first. */
const SOUNDS: Readonly<Record<string, string>> = {
  sch: 'sh',
  ph: 'f',
  ck: 'k',
  qu: 'kv',
  ew: 'iu',
  ee: 'i',
  ea: 'i',
  oo: 'u',
  ou: 'u',
  th: 't',
  ie: 'i',
  au: 'o',
  gk: 'g',
  oy: 'u',
  ai: 'i',
  ay: 'i',
  ei: 'i',
  ey: 'i',
  ch: 'ch',
  c: 'k',
  j: 'dzh',
  w: 'v',
  x: 'ks',
  y: 'i',
};
const MOST_WORDS = 400;
/** Shorter keys are no name's own. */
const SHORTEST = 3;

/** @param folded one word, as foldText leaves it. @returns '' when too little is left to tell names apart */
export function soundKey(folded: string): string {
  const key = folded
    .replace(/^x/, 's')
    .replace(/c(?=[eiy])/g, 's')
    .replace(
      /sch|ph|ck|qu|ew|ee|ea|oo|ou|oy(?![aeiou])|th|[ae][iy]|ie|au|gk|ch|[cjwxy]/g,
      (spelled) => SOUNDS[spelled] ?? spelled,
    )
    .replace(/(.)\1+/g, '$1')
    .replace(/e$/, '');
  return key.length < SHORTEST ? '' : key;
}

/** The keys of a text's words in one kind of alphabet, each with its mark: what the recording plan matches. */
export function soundsOf(text: string, latin: boolean): string[] {
  return wordsOf(text, MOST_WORDS)
    .filter((word) => isLatin(word) === latin)
    .map((word) => soundKey(foldText(word)))
    .filter((key) => key !== '')
    .map((key) => soundMark(latin) + key);
}

/** A sign before a key tells it from a word's stem, and which alphabet it was heard in. */
export function soundMark(latin: boolean): string {
  return latin ? '=' : '~';
}

/** Words in Greek or Cyrillic letters are compared with Latin names by sound. */
export function isLatin(word: string): boolean {
  return !/[\u0370-\u04ff]/.test(word);
}

/** True when two words are one name in two alphabets. */
export function soundsLike(one: string, other: string): boolean {
  if (isLatin(one) === isLatin(other)) return false;
  const key = soundKey(foldText(one));
  return key !== '' && key === soundKey(foldText(other));
}
