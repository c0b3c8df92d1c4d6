/**
 * Words and what they mean on a shop's page, from packed texts (lib/rules/pack-model.ts writes them). Each
 * line is a bucket: the first two letters of its words, then for each word a sign, its meaning, and the rest
 * of its letters, a blank between two. A word of four letters or more stands for every word that begins with
 * it, a full stop at its end means the whole word only, `-` joins the words of a phrase. A page takes apart
 * only the buckets its own words ask for.
 */

/** One word or phrase that was recognised: the sign of its meaning, and how our list writes it. */
export type Meaning = { readonly meaning: string; readonly word: string };

/** Two meanings in one text that together are a third: `thanks` + `order` = an order confirmation. */
export type Pair = readonly [one: string, other: string, together: string];

type Entry = { readonly parts: readonly string[]; readonly found: Meaning };

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

/** @param texts see above; where two claim a word, the first keeps it. @param pairs three signs each: one and other together mean the third */
export function openLexicon(texts: readonly string[], pairs: string): Lexicon {
  const lines = new Map<string, string>();
  for (const text of texts)
    for (const line of text.split('\n')) {
      const key = line.slice(0, 2);
      const known = lines.get(key);
      lines.set(key, known === undefined ? line.slice(2) : `${known} ${line.slice(2)}`);
    }
  const buckets = new Map<string, readonly Entry[]>();

  /** The entries that begin like a word. */
  function bucketOf(word: string): readonly Entry[] {
    const key = word.length > 1 ? word.slice(0, 2) : `${word} `;
    let entries = buckets.get(key);
    if (entries === undefined) {
      entries = (lines.get(key)?.split(' ') ?? []).map((packed) => {
        const written = (key + packed.slice(1)).replace(' ', '');
        const text = written.replaceAll('.', '').replaceAll('-', ' ');
        return { parts: written.split('-'), found: { meaning: packed[0] ?? '', word: text } };
      });
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
        let best: Entry | undefined;
        for (const entry of bucketOf(words[at] ?? ''))
          if (
            (best === undefined || outranks(entry.parts, best.parts)) &&
            entry.parts.every((part, i) => matches(words[at + i] ?? '', part))
          )
            best = entry;
        if (best) {
          meanings.push(best.found);
          at += best.parts.length - 1;
        }
      }
      return join(meanings);
    },
    knows: (word) =>
      bucketOf(word).some(({ parts: [first = '', ...rest] }) => {
        const stem = first.replace('.', '');
        return (
          stem === word ||
          (rest.length === 0 &&
            stem === first &&
            stem.length >= SHORTEST_STEM &&
            word.startsWith(stem) &&
            KEPT_ENDINGS.test(word.slice(stem.length)))
        );
      }) || texts.some((text) => new RegExp(`-${word}(?![a-z])`).test(text)),
  };
}

/** Longer phrases first, then whole words, then long stems. */
function outranks(one: readonly string[], other: readonly string[]): boolean {
  const [first = ''] = one;
  const [second = ''] = other;
  const isWhole = first.endsWith('.');
  if (one.length !== other.length) return one.length > other.length;
  return isWhole === second.endsWith('.') ? first.length > second.length : isWhole;
}

/** One word against one part of an entry. */
function matches(word: string, part: string): boolean {
  if (part.endsWith('.')) return word.length === part.length - 1 && part.startsWith(word);
  return part.length < SHORTEST_STEM
    ? word === part
    : word.startsWith(part) && word.length - part.length <= LONGEST_ENDING;
}
