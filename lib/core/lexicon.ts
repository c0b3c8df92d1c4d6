/**
 * Words and what they mean on a shop's page. A list is one text per language: each line a meaning followed
 * by its words. A word of four letters or more stands for every word that begins with it, a full stop at
 * its end means the whole word only, `-` joins the words of a phrase.
 */
/** One word or phrase that was recognised: its meaning, and how our list writes it. */
export type Meaning = { readonly meaning: string; readonly word: string };

/** Two meanings in one text that together are a third: `thanks` + `order` = an order confirmation. */
export type Pair = readonly [one: string, other: string, together: string];

type Phrase = { readonly rest: readonly string[]; readonly found: Meaning };
/** One word alone is kept as its meaning; only where a phrase begins with it is more to remember. */
type Entry = string | Phrase[];

export type Lexicon = {
  /** The meanings in a row of words; the longest phrase wins and uses its words up, pairs are joined. */
  readonly read: (words: readonly string[]) => readonly Meaning[];
  /** True for a single folded word that stands in one of the lists (in any position of a phrase). */
  readonly knows: (word: string) => boolean;
};

const SHORTEST_STEM = 4;
const LONGEST_STEM = 22;
/** Endings longer than this are no ending of the word any more. */
const LONGEST_ENDING = 12;
/** The endings with which an address keeps a word: longer ones could carry a name behind one of our stems. */
const KEPT_ENDINGS = /^(?:[aeinosuy]|es|en)?$/;

/** Builds the lexicon, once per page script; the lists are folded (packed lists and those of the tests alike). */
export function buildLexicon(lists: readonly string[], pairs: readonly Pair[]): Lexicon {
  const whole = new Map<string, Entry>();
  const stems = new Map<string, Entry>();
  const parts = new Set<string>();
  for (const line of lists.join('\n').split('\n')) {
    const entries = line.split(' ');
    const meaning = entries[0] ?? '';
    for (let i = 1; i < entries.length; i += 1) {
      const entry = entries[i] ?? '';
      if (entry.includes('-')) addPhrase(entry, meaning);
      else if (entry.endsWith('.')) addWord(whole, entry.slice(0, -1), meaning);
      else if (entry !== '') addWord(entry.length < SHORTEST_STEM ? whole : stems, entry, meaning);
    }
  }

  function addWord(table: Map<string, Entry>, word: string, meaning: string): void {
    const known = table.get(word);
    if (known === undefined) table.set(word, meaning);
    else if (typeof known !== 'string') known.push({ rest: [], found: { meaning, word } });
  }

  function addPhrase(entry: string, meaning: string): void {
    const [first = '', ...rest] = entry.split('-');
    const exact = first.endsWith('.') || first.length < SHORTEST_STEM;
    const key = first.replace('.', '');
    const table = exact ? whole : stems;
    const phrase = { rest, found: { meaning, word: entry.replaceAll('.', '').replaceAll('-', ' ') } };
    const known = table.get(key);
    // longer phrases stand first
    if (known === undefined) table.set(key, [phrase]);
    else if (typeof known === 'string')
      table.set(key, [phrase, { rest: [], found: { meaning: known, word: key } }]);
    else known.unshift(phrase);
    for (const word of rest) parts.add(word.replace('.', ''));
  }

  function best(words: readonly string[], at: number): Phrase | undefined {
    const word = words[at] ?? '';
    let found = firstOf(whole.get(word), word, words, at);
    const shortest = Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING);
    for (let length = Math.min(word.length, LONGEST_STEM); length >= shortest; length -= 1) {
      const stem = word.slice(0, length);
      const phrase = firstOf(stems.get(stem), stem, words, at);
      if (phrase && (!found || phrase.rest.length > found.rest.length)) found = phrase;
    }
    return found;
  }

  return {
    read(words) {
      const meanings: Meaning[] = [];
      for (let at = 0; at < words.length;) {
        const phrase = best(words, at);
        if (phrase) meanings.push(phrase.found);
        at += 1 + (phrase?.rest.length ?? 0);
      }
      return meanings.length > 1 ? joinPairs(meanings, pairs) : meanings;
    },
    knows(word) {
      if (whole.has(word) || parts.has(word)) return true;
      return [0, 1, 2].some((ending) => {
        const stem = word.slice(0, word.length - ending);
        return stem.length >= SHORTEST_STEM && stems.has(stem) && KEPT_ENDINGS.test(word.slice(stem.length));
      });
    },
  };
}

/** Replaces two meanings by the third they make together; earlier pairs win. */
export function joinPairs(meanings: readonly Meaning[], pairs: readonly Pair[]): readonly Meaning[] {
  let rest = meanings;
  for (const [one, other, together] of pairs) {
    const a = rest.find((found) => found.meaning === one);
    const b = a && rest.find((found) => found.meaning === other && found !== a);
    if (a && b) {
      const word = a.word.includes(b.word) ? a.word : `${a.word} ${b.word}`;
      rest = [
        { meaning: together, word },
        ...rest.filter((found) => found.meaning !== one && found.meaning !== other),
      ];
    }
  }
  return rest;
}

function firstOf(
  entry: Entry | undefined,
  word: string,
  words: readonly string[],
  at: number,
): Phrase | undefined {
  if (entry === undefined) return undefined;
  if (typeof entry === 'string') return { rest: [], found: { meaning: entry, word } };
  return entry.find((phrase) => phrase.rest.every((part, i) => matches(words[at + 1 + i], part)));
}

function matches(word: string | undefined, part: string): boolean {
  if (word === undefined) return false;
  return part.endsWith('.')
    ? word === part.slice(0, -1)
    : part.length < SHORTEST_STEM
      ? word === part
      : word.startsWith(part);
}
