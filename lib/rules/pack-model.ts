/**
 * Packs rules, weights and words into the texts that the tagger opens. The build does it once
 * (scripts/pack-words.ts); tests and tools do it at their start, so all of them read the very same format.
 */
import type { PageRule } from '../core/tag-page';
import type { Pair } from '../core/lexicon';
import type { Weights } from '../core/weights';

export type PackedModel = {
  /** One rule a word group: id, kind, stage by its number, bias in tenths. */
  readonly kinds: string;
  /** One line a feature: its key, then for each rule a letter and a sign for tenths (meanings: twentieths). */
  readonly weights: string;
  /** How much a word counts by place, in hundredths. */
  readonly places: readonly number[];
  /** The words that every page needs: what languages share, and English. */
  readonly words: string;
  /** The words of each other list; a page gets those of its languages (core/page-languages.ts). */
  readonly languages: Readonly<Record<string, string>>;
  readonly pairs: string;
  readonly review: string;
  readonly products: string;
  readonly product: string;
  readonly category: string;
  readonly slope: number;
  readonly shift: number;
  readonly threshold: number;
  readonly version: string;
};

/** The sign that means no weight: `L`. */
const ZERO = 76;
const MOST_STEPS = 42;
export const STAGES = 'none awareness consideration purchase retention advocacy';
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#%&()*,/:;<=>?@[]^_{|}~';
/** The lists whose words stand on pages of every language. */
const EVERYWHERE = ['shared', 'en'];

/** A file of words/ by its name, folded. */
export type WordLists = Readonly<Record<string, string>>;

type Source = {
  readonly rules: readonly PageRule[];
  readonly weights: Weights;
  readonly lists: WordLists;
  readonly pairs: readonly Pair[];
};

/** The sign of every meaning, the commonest first. */
export function signsOf(lists: WordLists, pairs: readonly Pair[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const [meaning, words] of meaningsOf(Object.values(lists))) counts.set(meaning, words.size);
  for (const pair of pairs) for (const meaning of pair) counts.set(meaning, (counts.get(meaning) ?? 0) + 1);
  const meanings = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return new Map(
    meanings.map(([meaning], i) => [meaning, SIGNS[i] ?? String.fromCharCode(0xc0 + i - SIGNS.length)]),
  );
}

export function packModel({ rules, weights, lists, pairs }: Source): PackedModel {
  const signs = signsOf(lists, pairs);
  const places = Object.entries(weights.places);
  const { corrections } = weights;
  const common = meaningsOf(EVERYWHERE.map((id) => lists[id] ?? ''));

  const table = new Map<string, string>();
  const note = (key: string, values: readonly number[], scale: number): void => {
    const row = values.map((value, i) => packWeight(LETTERS[i]!, Math.round(value * scale))).join('');
    if (row !== '') table.set(key, row);
  };
  for (const meaning of new Set(rules.flatMap((rule) => Object.keys(rule.meanings ?? {}))))
    note(
      signs.get(meaning) ?? '',
      rules.map((rule) => rule.meanings?.[meaning] ?? 0),
      20,
    );
  for (const feature of new Set([
    ...rules.flatMap((rule) => Object.keys(rule.facts ?? {})),
    ...Object.keys(corrections),
  ])) {
    if (feature === 'bias') continue;
    const [, name = '', rest = '', many = ''] = /^([a-z]+):(.*?)(\+?)$/.exec(feature) ?? [];
    const place = places.findIndex(([known]) => known === name);
    const sign = signs.get(rest);
    // of a word in its place only what its meaning does not say already
    const isWord = place >= 0 && sign !== undefined;
    const strength = isWord && many === '' ? (places[place]?.[1] ?? 0) : 0;
    const extra = rules.map((rule) => {
      const usual = (rule.meanings?.[rest] ?? 0) * strength;
      return (rule.facts?.[feature] ?? usual) - usual + (corrections[feature]?.[rule.id] ?? 0);
    });
    note(isWord ? `${place}${sign}${many}` : feature, extra, 10);
  }

  return {
    kinds: rules
      .map(({ id, kind, stage, bias = 0 }) =>
        [
          id,
          kind,
          STAGES.split(' ').indexOf(stage) +
            (Math.round((bias + (corrections['bias']?.[id] ?? 0)) * 10)
              ? ` ${Math.round((bias + (corrections['bias']?.[id] ?? 0)) * 10)}`
              : ''),
        ].join(' '),
      )
      .join('\n'),
    weights: [...table]
      .sort((a, b) => (a[0] < b[0] ? -1 : 1))
      .map((row) => row.join(' '))
      .join('\n'),
    places: places.map(([, strength]) => strength),
    words: packWords(common, signs, new Map()),
    languages: Object.fromEntries(
      Object.keys(lists)
        .filter((id) => !EVERYWHERE.includes(id))
        .sort()
        .map((id) => [id, packWords(meaningsOf([lists[id] ?? '']), signs, common)]),
    ),
    pairs: pairs.map((pair) => pair.map((meaning) => signs.get(meaning)).join('')).join(''),
    review: signs.get('review') ?? '',
    products: signs.get('products') ?? '',
    product: signs.get('product') ?? '',
    category: signs.get('category') ?? '',
    slope: weights.slope,
    shift: weights.shift,
    threshold: weights.threshold,
    version: weights.version,
  };
}

/** A letter and a sign around ZERO; what is more than one sign can say stands twice. */
function packWeight(letter: string, steps: number): string {
  if (steps === 0) return '';
  const said = Math.min(Math.max(steps, -MOST_STEPS), MOST_STEPS);
  return letter + String.fromCharCode(ZERO + said) + packWeight(letter, steps - said);
}

function meaningsOf(lists: readonly string[]): Map<string, Set<string>> {
  const wordsOf = new Map<string, Set<string>>();
  for (const line of lists.join('\n').split('\n')) {
    const [meaning = '', ...words] = line.split(' ').filter((word) => word !== '');
    if (meaning === '') continue;
    const known = wordsOf.get(meaning) ?? wordsOf.set(meaning, new Set()).get(meaning)!;
    for (const word of words) known.add(word);
  }
  return new Map([...wordsOf].sort((a, b) => (a[0] < b[0] ? -1 : 1)));
}

function packWords(
  wordsOf: ReadonlyMap<string, ReadonlySet<string>>,
  signs: ReadonlyMap<string, string>,
  common: ReadonlyMap<string, ReadonlySet<string>>,
): string {
  const taken = new Set<string>();
  const buckets = new Map<string, string[]>();
  for (const [meaning, words] of wordsOf) {
    const everywhere = common.get(meaning) ?? new Set();
    for (const written of words) {
      const word = bare(written);
      // where two meanings claim a word, the first keeps it
      if (taken.has(word) || everywhere.has(written)) continue;
      if (isCovered(written, words) || isCovered(written, everywhere)) continue;
      taken.add(word);
      const key = (/^[a-z0-9]{1,2}/.exec(word)?.[0] ?? '').padEnd(2);
      const rest = (signs.get(meaning) ?? '') + word.slice(key.trimEnd().length);
      buckets.set(key, [...(buckets.get(key) ?? []), rest]);
    }
  }
  return [...buckets]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, rests]) => key + rests.sort().join(' '))
    .join('\n');
}

/** Up to three letters are whole words anyway. */
function bare(written: string): string {
  return written.replace(/^([^-]{1,3})\.$/, '$1');
}

/** True when a shorter beginning of the same meaning stands for the word too. */
function isCovered(word: string, words: ReadonlySet<string>): boolean {
  const first = (word.split('-')[0] ?? '').replace('.', '');
  if (word.includes('-')) return words.has(first) && first.length >= 4;
  for (let length = 4; length <= first.length; length += 1) {
    const shorter = first.slice(0, length);
    if (shorter !== word && words.has(shorter)) return true;
  }
  return false;
}
