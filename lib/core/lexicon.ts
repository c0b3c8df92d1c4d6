/**
 * Words and what they mean on a shop's page, in one packed text (lib/rules/pack-model.ts writes it). Each line
 * is a bucket: the first two signs of its words, then what is left of each word and one sign for its meaning.
 * A word of four letters or more stands for every word that begins with it, a full stop at its end means the
 * whole word only, `-` joins the words of a phrase. A page unpacks only the buckets its own words ask for.
 */

/** One word or phrase that was recognised: the sign of its meaning, and how our list writes it. */
export type Meaning = { readonly meaning: string; readonly word: string };

/** Two meanings in one text that together are a third: `thanks` + `order` = an order confirmation. */
export type Pair = readonly [one: string, other: string, together: string];

type Entry = {
  readonly first: string;
  readonly whole: boolean;
  readonly rest: readonly string[];
  readonly found: Meaning;
};

export type Lexicon = {
  /** The meanings in a row of words; the longest phrase wins and uses its words up, pairs are joined. */
  readonly read: (words: readonly string[]) => readonly Meaning[];
  /** True for a single folded word that stands in one of the lists (in any position of a phrase). */
  readonly knows: (word: string) => boolean;
  readonly join: (meanings: readonly Meaning[]) => readonly Meaning[];
};

const SHORTEST_STEM = 4;
/** Endings longer than this are no ending of the word any more. */
const LONGEST_ENDING = 12;
/** The endings with which an address keeps a word: longer ones could carry a name behind one of our stems. */
const KEPT_ENDINGS = /^(?:[aeinosuy]|es|en)?$/;

/** @param packed see above. @param pairs three signs each: one and other together mean the third */
export function openLexicon(packed: string, pairs: string): Lexicon {
  const lines = new Map<string, string>();
  for (const line of packed.split('\n')) lines.set(line.slice(0, 2), line);
  const buckets = new Map<string, Entry[]>();

  /** The entries that may begin a phrase at `word`: longer phrases first, then whole words, then long stems. */
  function bucketOf(word: string): Entry[] {
    const key = word.length > 1 ? word.slice(0, 2) : `${word} `;
    let entries = buckets.get(key);
    if (entries === undefined) {
      entries = [];
      for (const [, left = '', meaning = ''] of (lines.get(key) ?? '').slice(2).matchAll(ENTRY)) {
        const written = (key + left).replace(' ', '');
        const [head = '', ...rest] = written.split('-');
        const first = head.replace('.', '');
        const text = written.replaceAll('.', '').replaceAll('-', ' ');
        const whole = first !== head || first.length < SHORTEST_STEM;
        entries.push({ first, whole, rest, found: { meaning, word: text } });
      }
      entries.sort(
        (a, b) =>
          b.rest.length - a.rest.length ||
          Number(b.whole) - Number(a.whole) ||
          b.first.length - a.first.length,
      );
      buckets.set(key, entries);
    }
    return entries;
  }

  function join(meanings: readonly Meaning[]): readonly Meaning[] {
    let rest = meanings;
    for (let i = 0; rest.length > 1 && i < pairs.length; i += 3) {
      const a = rest.find((found) => found.meaning === pairs[i]);
      const b = a && rest.find((found) => found.meaning === pairs[i + 1] && found !== a);
      if (a && b) {
        const word = a.word.includes(b.word) ? a.word : `${a.word} ${b.word}`;
        rest = [
          { meaning: pairs[i + 2] ?? '', word },
          ...rest.filter((found) => found.meaning !== a.meaning && found.meaning !== b.meaning),
        ];
      }
    }
    return rest;
  }

  return {
    join,
    read(words) {
      const meanings: Meaning[] = [];
      for (let at = 0; at < words.length; at += 1) {
        const word = words[at] ?? '';
        const entry = bucketOf(word).find(
          ({ first, whole, rest }) =>
            matches(word, first, whole) &&
            rest.every((part, i) => {
              const other = part.replace('.', '');
              return matches(words[at + 1 + i] ?? '', other, other !== part || part.length < SHORTEST_STEM);
            }),
        );
        if (entry) {
          meanings.push(entry.found);
          at += entry.rest.length;
        }
      }
      return join(meanings);
    },
    knows(word) {
      return (
        new RegExp(`-${word}(?![a-z])`).test(packed) ||
        bucketOf(word).some(
          ({ first, whole, rest }) =>
            first === word ||
            (!whole &&
              rest.length === 0 &&
              word.startsWith(first) &&
              KEPT_ENDINGS.test(word.slice(first.length))),
        )
      );
    },
  };
}

const ENTRY = /([a-z0-9.-]*)([^a-z0-9.-])/g;

function matches(word: string, first: string, whole: boolean): boolean {
  return whole ? word === first : word.startsWith(first) && word.length - first.length <= LONGEST_ENDING;
}
