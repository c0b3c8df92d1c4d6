/**
 * Words and what they mean on a shop's page. A word list is one text per language: each line a meaning
 * followed by its words; `*` stands for any ending, `-` joins the words of a phrase.
 */

/** Letters that do not lose their marks by Unicode decomposition. */
const SINGLE_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss', ł: 'l', ø: 'o', æ: 'ae', đ: 'd', ı: 'i', œ: 'oe', þ: 'th', ð: 'd', ς: 'σ',
};

/** Lower case, without diacritics: `Bestellübersicht` → `bestellubersicht`, `Καλάθι` → `καλαθι`. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßłøæđıœþðς]/g, (letter) => SINGLE_LETTERS[letter] ?? letter);
}

/** The words of a folded text, at most `limit`. */
export function wordsOf(folded: string, limit: number): string[] {
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, limit);
}

/** One word or phrase that was recognised: its meaning, and how our list writes it. */
export type Meaning = { readonly meaning: string; readonly word: string };

type Phrase = { readonly rest: readonly string[]; readonly found: Meaning };

export type Lexicon = {
  /** The meanings in a row of words; the longest phrase wins and uses its words up. */
  readonly read: (words: readonly string[]) => Meaning[];
  /** True for a single folded word that stands in one of the lists (in any position of a phrase). */
  readonly knows: (word: string) => boolean;
};

const SHORTEST_STEM = 3;
const LONGEST_STEM = 16;
/** Endings longer than this are no ending of the word any more. */
const LONGEST_ENDING = 6;

/** Builds the lexicon once per page script. */
export function buildLexicon(lists: readonly string[]): Lexicon {
  const whole = new Map<string, Phrase[]>();
  const stems = new Map<string, Phrase[]>();
  const parts = new Set<string>();
  for (const list of lists) {
    for (const line of foldText(list).split('\n')) {
      const entries = line.split(' ');
      const meaning = entries[0];
      if (meaning === undefined || meaning === '') continue;
      for (let i = 1; i < entries.length; i += 1) addEntry(entries[i] ?? '', meaning);
    }
  }
  for (const phrases of [...whole.values(), ...stems.values()]) {
    if (phrases.length > 1) phrases.sort((a, b) => b.rest.length - a.rest.length);
  }

  function addEntry(entry: string, meaning: string): void {
    if (entry === '') return;
    const [first = '', ...rest] = entry.split('-');
    const phrase = { rest, found: { meaning, word: entry.replaceAll('*', '') } };
    const table = first.endsWith('*') ? stems : whole;
    const key = first.endsWith('*') ? first.slice(0, -1) : first;
    const known = table.get(key);
    if (known) known.push(phrase);
    else table.set(key, [phrase]);
    for (const word of rest) parts.add(word.replace('*', ''));
  }

  function best(words: readonly string[], at: number): Phrase | undefined {
    const word = words[at] ?? '';
    let found = longestOf(whole.get(word), words, at);
    for (let length = Math.min(word.length, LONGEST_STEM); length >= SHORTEST_STEM; length -= 1) {
      if (word.length - length > LONGEST_ENDING) break;
      const phrase = longestOf(stems.get(word.slice(0, length)), words, at);
      if (phrase && (!found || phrase.rest.length > found.rest.length)) found = phrase;
    }
    return found;
  }

  return {
    read(words) {
      const meanings: Meaning[] = [];
      for (let at = 0; at < words.length; ) {
        const phrase = best(words, at);
        if (phrase) meanings.push(phrase.found);
        at += 1 + (phrase?.rest.length ?? 0);
      }
      return meanings;
    },
    knows(word) {
      if (whole.has(word) || parts.has(word)) return true;
      // an ending of at most two letters: more could carry a name behind one of our stems
      for (let ending = 0; ending <= 2 && word.length - ending >= SHORTEST_STEM; ending += 1) {
        if (stems.has(word.slice(0, word.length - ending))) return true;
      }
      return false;
    },
  };
}

function longestOf(phrases: readonly Phrase[] | undefined, words: readonly string[], at: number): Phrase | undefined {
  return phrases?.find((phrase) =>
    phrase.rest.every((part, i) => {
      const word = words[at + 1 + i];
      return word !== undefined && (part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part);
    }),
  );
}
