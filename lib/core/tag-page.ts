/**
 * Weighs the evidence: every fact that was read speaks for or against each rule's kind of page, the kind
 * with the most wins, and the very weights that decided are the evidence. An additive (multinomial
 * logistic) model: sums of log-odds, a softmax, and a calibration that makes 0.8 mean eight in ten.
 */
import { foldText, wordsOf } from './fold-text';
import type { Lexicon, Meaning } from './lexicon';
import type { PageSignals } from './signals';
import type { Evidence, PageKind, Tag } from './tag';
import type { Stage } from './vocabulary';

/** Where a word stood, as the evidence calls it; the same word weighs more in some places than in others. */
export const PLACES = 'address address host title heading subheading button notice tab template'.split(' ');
const ADDRESS = 0;
/** The last step of the address. */
const STEP = 1;
const HOST = 2;
const TITLE = 3;
const BUTTON = 6;
const TAB = 8;

/**
 * What speaks for one kind of page. `meanings` are weighed by place; `facts` weigh as they stand, e.g.
 * `field:card` (at least one) or `structured:product+` (at least four).
 */
export type PageRule = {
  readonly id: string;
  readonly kind: PageKind;
  /**
   * Usually the kind's own stage (TYPE_FACTS); a web search is noticing, a search in a shop is comparing.
   * Stated here so that weighing needs no vocabulary.
   */
  readonly stage: Stage | 'none';
  readonly bias?: number;
  readonly meanings?: Readonly<Record<string, number>>;
  readonly facts?: Readonly<Record<string, number>>;
};

/** A feature that is present: its key in the model, and how the evidence names it. */
export type Feature = { readonly key: string; readonly signal: string };

/** Parameters whose value is a page's route (`route=checkout/cart`), read like a path. */
const ROUTE_PARAMETERS =
  'route main_page controller screen dispatch action cl mode target view page option task tab do module fc';
/** Parameters that hold what was searched for. */
const QUERY_PARAMETERS =
  'q query search keyword keywords text s k searchterm search_query suche szukaj wd p ntt term w';
const EXTENSIONS = 'html htm php asp aspx jsp cfm do action page mvc view';
/** More words than these in one segment: the name of a thing, not of a kind of page. */
const SLUG_WORDS = 4;

/** What reading the features takes: the words, some signs by their meanings, and which parameters weigh. */
export type Vocabulary = {
  readonly lexicon: Lexicon;
  readonly review: string;
  readonly products: string;
  readonly product: string;
  readonly category: string;
  readonly weighs: (feature: string) => boolean;
};

/**
 * Every feature of a page, each once; what a rule may weigh. A word's key is the number of its place and the
 * sign of its meaning (`5C`), a fact's key is the fact.
 */
export function readFeatures(signals: PageSignals, vocabulary: Vocabulary): Feature[] {
  const { lexicon } = vocabulary;
  const found = new Map<string, string>();
  const add = (key: string, signal = key): void => {
    if (!found.has(key)) found.set(key, signal);
  };
  const say: Say = (place, meanings) => {
    for (const { meaning, word } of meanings) {
      // one letter means something in an address only: /p/, /c/
      if (word.length > 1 || place < HOST) add(place + meaning, `${PLACES[place]}_word:${word}`);
    }
  };
  const read = (text: string, most: number): readonly Meaning[] =>
    lexicon.read(wordsOf(foldText(text), most));
  const sayAll = (place: number, texts: readonly string[], most: number): void => {
    for (const text of texts) say(place, read(text, most));
  };

  for (const code in signals.facts) {
    add(code);
    if ((signals.facts[code] ?? 0) >= MANY) add(`${code}+`);
  }
  readAddress(signals, vocabulary, say, add);
  sayAll(TITLE, [signals.title], 40);
  sayAll(TITLE + 1, signals.headings, 16);
  sayAll(TITLE + 2, signals.subheadings, 12);
  const counts = new Map<string, number>();
  for (const button of signals.buttons) {
    const meanings = read(button, 8);
    say(BUTTON, meanings);
    for (const { meaning, word } of meanings) {
      const count = (counts.get(meaning) ?? 0) + 1;
      counts.set(meaning, count);
      if (count === MANY) add(`${BUTTON}${meaning}+`, `button_many:${word}`);
    }
  }
  sayAll(BUTTON + 1, signals.notices, 16);
  sayAll(TAB, signals.tabs, 6);
  const signedIn = found.has('link:logout');
  if (
    signedIn &&
    found.has(TAB + vocabulary.review) &&
    (found.has('field:rating') || found.has('field:review'))
  )
    add('page:review_form');
  if (!signedIn && found.has('field:password')) add('page:signed_out');
  sayAll(TAB + 1, signals.bodyNames, 8);
  return [...found].map(([key, signal]) => ({ key, signal }));
}

const MANY = 4;

type Say = (place: number, meanings: readonly Meaning[]) => void;

function readAddress(
  signals: PageSignals,
  { lexicon, products, product, category, weighs }: Vocabulary,
  say: Say,
  add: (key: string, signal?: string) => void,
): void {
  if (signals.service) add(`service:${signals.service}`, `host:${signals.service}`);
  say(HOST, lexicon.read(wordsOf(foldText(signals.host), 10)));
  const segments = signals.path.split('/');
  for (const [key, value] of signals.parameters) {
    if (isListed(ROUTE_PARAMETERS, key)) segments.push(...value.toLowerCase().split(/[/.]/));
    const parameter = `parameter:${key}`;
    if (value !== '' && isListed(QUERY_PARAMETERS, key)) add('parameter:query');
    else if (weighs(parameter)) add(parameter);
  }
  const steps = segments.filter(
    (segment) => segment !== '' && !LOCALE_STEP.test(segment) && !INDEX_STEP.test(segment),
  );
  if (steps.length === 0) add('address:root');
  const rows = steps
    .slice(0, 12)
    .map((step) => wordsOf(foldText(step), 24).filter((word) => !isListed(EXTENSIONS, word)));
  // the last step that carries words says most; numbers and keys behind it do not count
  const last = rows.findLastIndex((words) => words.some((word) => !/\d/.test(word)));
  const below = rows.slice(last + 1).some((words) => /[a-z]|\d{3}/.test(words.join('')));
  const all: Meaning[] = [];
  rows.forEach((words, i) => {
    if (words.length > SLUG_WORDS) {
      add('address:slug');
      if (i === last) add('step:slug', 'address:slug');
    } else {
      // one letter means something only where it stands alone: /t/, not /t-shirt
      const meanings = lexicon.read(words).filter((found) => found.word.length > 1 || words.length === 1);
      all.push(...meanings);
      // one word of many is the name of a thing (`duffle-bag`, `collection-chair`)
      const covered = meanings.reduce((sum, found) => sum + found.word.split(' ').length, 0);
      const isName = words.length > 2 && covered * 2 < words.length;
      // below /products/ stands one product, whatever its name; two digits are the number of a list's page
      if (i === last && !isName)
        say(STEP, below ? meanings.filter((found) => found.meaning !== products) : meanings);
    }
    if (words.some((word) => /^\d{2,}$/.test(word))) add('address:number');
  });
  // below a product's step the category on the way says nothing: /catalog/product/, /collections/x/products/
  const joined = lexicon.join(
    all.some((found) => found.meaning === product)
      ? all.filter((found) => found.meaning !== category || found.word.includes(' '))
      : all,
  );
  say(ADDRESS, joined);
  // a meaning that only the whole way makes (`checkout/success`) is the last step's meaning too
  say(
    STEP,
    joined.filter(({ meaning }) => !all.some((found) => found.meaning === meaning)),
  );
  if (/\.html?$/.test(signals.path)) add('address:html');
  if (/\/(19|20)\d\d\/\d\d?\//.test(signals.path)) add('address:date');
}

function isListed(list: string, word: string): boolean {
  return ` ${list} `.includes(` ${word} `);
}

// two letters are a language or a country, but for the few that shops use for something else
const LOCALE_STEP = /^(?!dp|gp|ap|hc|lp|pd|qa)[a-z]{2}(?:[-_][a-z]{2})?$/;
const INDEX_STEP = /^(?:index|default|home|common)(?:\.[a-z]{2,5})?$/;

const MAX_EVIDENCE = 8;
/** A weight below this is noise and not worth showing. */
const LEAST_WEIGHT = 0.05;

/** What decides between kinds: their names, how one feature weighs for each of them, and the calibration. */
export type Scale = {
  readonly kinds: readonly Pick<PageRule, 'id' | 'kind' | 'stage' | 'bias'>[];
  readonly weigh: (feature: string) => readonly number[];
  readonly version: string;
  /** Calibration: log-odds × slope + shift. */
  readonly slope: number;
  readonly shift: number;
  /** Below this confidence a page is no touchpoint. */
  readonly threshold: number;
};

/** The tag of a page by its features. */
export function decide(features: readonly Feature[], scale: Scale): Tag {
  const { kinds, version } = scale;
  const sums = kinds.map(({ bias }) => bias ?? 0);
  const rows = features.map(({ key }) => scale.weigh(key));
  for (const row of rows) row.forEach((weight, i) => (sums[i] = (sums[i] ?? 0) + weight));
  const highest = Math.max(...sums);
  const winner = sums.indexOf(highest);
  const none = { kind: 'none', stage: 'none', ruleId: 'unsure' } as const;
  const { id: ruleId, kind, stage } = kinds[winner] ?? { ...none, id: 'unsure' };
  let all = 0;
  let own = 0;
  sums.forEach((sum, i) => {
    const power = Math.exp(sum - highest);
    all += power;
    if (kinds[i]?.stage === stage) own += power;
  });
  const confidence = round(calibrate(own / all, scale));
  const evidence: Evidence[] = features
    .map(({ signal }, i) => ({ signal, weight: round(rows[i]?.[winner] ?? 0) }))
    .filter(({ weight }) => Math.abs(weight) >= LEAST_WEIGHT)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MAX_EVIDENCE);
  return {
    ...(confidence < scale.threshold ? none : { kind, stage, ruleId }),
    confidence,
    evidence,
    ruleVersion: version,
  };
}

function calibrate(share: number, { slope, shift }: Scale): number {
  const bounded = Math.min(Math.max(share, 1e-6), 1 - 1e-6);
  return 1 / (1 + Math.exp(-(Math.log(bounded / (1 - bounded)) * slope + shift)));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
