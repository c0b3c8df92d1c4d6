/**
 * Weighs the evidence: every fact that was read speaks for or against each rule's kind of page, the kind
 * with the most wins, and the very weights that decided are the evidence. An additive (multinomial
 * logistic) model: sums of log-odds, a softmax, and a calibration that makes 0.8 mean eight in ten.
 */
import { hostKindOf } from './host-kinds';
import { foldText, wordsOf } from './fold-text';
import { joinPairs, type Lexicon, type Meaning, type Pair } from './lexicon';
import type { PageSignals } from './signals';
import type { Evidence, PageKind, Tag } from './tag';
import type { Stage } from './vocabulary';

/** Where a word stood; the same word weighs more in some places than in others. */
export const PLACES = [
  'address',
  'step',
  'host',
  'title',
  'heading',
  'subheading',
  'button',
  'notice',
  'tab',
  'name',
] as const;
export type Place = (typeof PLACES)[number];

/**
 * What speaks for one kind of page. `meanings` are weighed by place; `facts` weigh as they stand, e.g.
 * `field:card` (at least one) or `structured:product+` (at least four).
 */
export type PageRule = {
  readonly id: string;
  readonly kind: PageKind;
  /**
   * Usually the kind's own stage (TYPE_FACTS); a web search is noticing, a search in a shop is comparing.
   * Stated here so that the page script need not carry the vocabulary.
   */
  readonly stage: Stage | 'none';
  readonly bias?: number;
  readonly meanings?: Readonly<Record<string, number>>;
  readonly facts?: Readonly<Record<string, number>>;
};

export type Weights = {
  readonly version: string;
  /** Fitted corrections: feature → rule id → weight. */
  readonly corrections: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** How much a word counts by place. */
  readonly places: Readonly<Record<Place, number>>;
  /** Calibration: log-odds × slope + shift. */
  readonly slope: number;
  readonly shift: number;
  /** Below this confidence a page is no touchpoint. */
  readonly threshold: number;
};

/** A feature that is present: its key in the model, and how the evidence names it. */
export type Feature = { readonly key: string; readonly signal: string };

const SIGNAL_GROUPS: Readonly<Record<Place, string>> = {
  address: 'address_word',
  step: 'address_word',
  host: 'host_word',
  title: 'title_word',
  heading: 'heading_word',
  subheading: 'subheading_word',
  button: 'button_word',
  notice: 'notice_word',
  tab: 'tab_word',
  name: 'template_word',
};

/** Parameters whose value is a page's route (`route=checkout/cart`), read like a path. */
const ROUTE_PARAMETERS = new Set([
  'route',
  'main_page',
  'controller',
  'screen',
  'dispatch',
  'action',
  'cl',
  'mode',
  'target',
  'view',
  'page',
  'option',
  'task',
  'tab',
  'do',
  'module',
  'fc',
]);
/** Parameters that hold what was searched for. */
const QUERY_PARAMETERS = new Set([
  'q',
  'query',
  'search',
  'keyword',
  'keywords',
  'text',
  's',
  'k',
  'searchterm',
  'search_query',
  'suche',
  'szukaj',
  'wd',
  'p',
  'ntt',
  'term',
  'w',
]);
const KNOWN_PARAMETERS = new Set([
  'product_id',
  'products_id',
  'productid',
  'pid',
  'sku',
  'order_id',
  'orderid',
  'order',
  'cpath',
  'path',
  'category',
  'categoryid',
  'cat',
  'cgid',
  'manufacturer_id',
  'add-to-cart',
  'sort',
  'order_by',
  'orderby',
  'page',
  'limit',
  'key',
  'variant',
  'token',
  'utm_medium',
  'gclid',
  'fbclid',
  'msclkid',
  'yclid',
  'returnurl',
  'id_product',
  'id_category',
  'node',
  'filter',
]);
/** More words than these in one segment: the name of a thing, not of a kind of page. */
const SLUG_WORDS = 4;

/** Every feature of a page, each once; what a rule may weigh. */
export function readFeatures(signals: PageSignals, lexicon: Lexicon, pairs: readonly Pair[]): Feature[] {
  const found = new Map<string, string>();
  const add = (key: string, signal: string): void => {
    if (!found.has(key)) found.set(key, signal);
  };
  const say = (place: Place, meanings: readonly Meaning[]): void => {
    for (const { meaning, word } of meanings) {
      // one letter means something in an address only: /p/, /c/
      if (word.length > 1 || place === 'address' || place === 'step')
        add(`${place}:${meaning}`, `${SIGNAL_GROUPS[place]}:${word}`);
    }
  };
  const read = (text: string, most: number): readonly Meaning[] =>
    lexicon.read(wordsOf(foldText(text), most));

  for (const [code, count] of Object.entries(signals.facts)) {
    add(code, code);
    if (count >= MANY) add(`${code}+`, `${code}+`);
  }
  readAddress(signals, { lexicon, pairs, say, add });
  say('title', read(signals.title, 40));
  for (const heading of signals.headings) say('heading', read(heading, 16));
  for (const heading of signals.subheadings) say('subheading', read(heading, 12));
  const counts = new Map<string, number>();
  for (const button of signals.buttons) {
    const meanings = read(button, 8);
    say('button', meanings);
    for (const { meaning } of meanings) counts.set(meaning, (counts.get(meaning) ?? 0) + 1);
  }
  for (const [meaning, count] of counts)
    if (count >= MANY) add(`button:${meaning}+`, `button_many:${meaning}`);
  for (const notice of signals.notices) say('notice', read(notice, 16));
  for (const tab of signals.tabs) say('tab', read(tab, 6));
  if (
    found.has('tab:review') &&
    (found.has('field:rating') || found.has('field:review')) &&
    found.has('link:logout')
  )
    add('page:review_form', 'page:review_form');
  if (found.has('field:password') && !found.has('link:logout')) add('page:signed_out', 'page:signed_out');
  for (const name of signals.bodyNames) say('name', read(name, 8));
  return [...found].map(([key, signal]) => ({ key, signal }));
}

const MANY = 4;

type Telling = {
  readonly lexicon: Lexicon;
  readonly pairs: readonly Pair[];
  readonly say: (place: Place, meanings: readonly Meaning[]) => void;
  readonly add: (key: string, signal: string) => void;
};

function readAddress(signals: PageSignals, { lexicon, pairs, say, add }: Telling): void {
  const service = hostKindOf(signals.host);
  if (service !== undefined) add(`host:${service}`, `host:${service}`);
  say('host', lexicon.read(wordsOf(foldText(signals.host), 10)));
  const segments = signals.path.split('/').filter((segment) => segment !== '');
  for (const [key, value] of signals.parameters) {
    if (ROUTE_PARAMETERS.has(key))
      segments.push(
        ...value
          .toLowerCase()
          .split(/[/.]/)
          .filter((segment) => segment !== ''),
      );
    if (QUERY_PARAMETERS.has(key) && value !== '') add('parameter:query', 'parameter:query');
    else if (KNOWN_PARAMETERS.has(key)) add(`parameter:${key}`, `parameter:${key}`);
  }
  const steps = segments.filter((segment) => !LOCALE_STEP.test(segment) && !INDEX_STEP.test(segment));
  if (steps.length === 0) add('address:root', 'address:root');
  add(`depth:${Math.min(steps.length, 4)}`, `depth:${Math.min(steps.length, 4)}`);
  const rows = steps
    .slice(0, 12)
    .map((step) => wordsOf(foldText(step), 24).filter((word) => !EXTENSIONS.has(word)));
  // the last step that carries words says most; numbers and keys behind it do not count
  const last = rows.findLastIndex((words) => words.some((word) => !/\d/.test(word)));
  const all: Meaning[] = [];
  rows.forEach((words, i) => {
    if (words.length > SLUG_WORDS) {
      add('address:slug', 'address:slug');
      if (i === last) add('step:slug', 'address:slug');
    } else {
      const meanings = lexicon.read(words);
      all.push(...meanings);
      if (i === last) say('step', meanings);
    }
    if (words.some((word) => /^\d{2,}$/.test(word))) add('address:number', 'address:number');
  });
  const joined = joinPairs(all, pairs);
  say('address', joined);
  // a meaning that only the whole way makes (`checkout/success`) is the last step's meaning too
  say(
    'step',
    joined.filter((found) => !all.includes(found)),
  );
  if (/\.html?$/.test(signals.path)) add('address:html', 'address:html');
  if (/\/(19|20)\d\d\/\d\d?\//.test(signals.path)) add('address:date', 'address:date');
}

// two letters are a language or a country, but for the few that shops use for something else
const LOCALE_STEP = /^(?!dp|gp|ap|hc|lp|pd|qa)[a-z]{2}(?:[-_][a-z]{2})?$/;
const INDEX_STEP = /^(?:index|default|home|common)(?:\.[a-z]{2,5})?$/;
const EXTENSIONS = new Set([
  'html',
  'htm',
  'php',
  'asp',
  'aspx',
  'jsp',
  'cfm',
  'do',
  'action',
  'page',
  'mvc',
  'view',
]);

const MAX_EVIDENCE = 8;
/** A weight below this is noise and not worth showing. */
const LEAST_WEIGHT = 0.05;

/** The hand-made part of a weight. */
export function priorWeight(feature: string, rule: PageRule, places: Weights['places']): number {
  const { meaning, strength } = placed(feature, places);
  return rule.facts?.[feature] ?? (rule.meanings?.[meaning] ?? 0) * strength;
}

/** `heading:cart` → the meaning, and how much its place counts; facts that are no words have no strength. */
function placed(feature: string, places: Weights['places']): { meaning: string; strength: number } {
  const colon = feature.indexOf(':');
  return { meaning: feature.slice(colon + 1), strength: places[feature.slice(0, colon) as Place] ?? 0 };
}

/** How every rule weighs one feature: hand-made weights, the fitted corrections on top. */
function weightsOf(feature: string, rules: readonly PageRule[], weights: Weights): number[] {
  const { meaning, strength } = placed(feature, weights.places);
  const corrections = weights.corrections[feature];
  return rules.map(({ id, facts, meanings }) => {
    const own = facts?.[feature] ?? (strength === 0 ? 0 : (meanings?.[meaning] ?? 0) * strength);
    return corrections === undefined ? own : own + (corrections[id] ?? 0);
  });
}

/** The tag of a page by its features. */
export function tagFeatures(features: readonly Feature[], rules: readonly PageRule[], weights: Weights): Tag {
  const biases = weights.corrections['bias'];
  const sums = rules.map((rule) => (rule.bias ?? 0) + (biases?.[rule.id] ?? 0));
  const weighed = features.map((feature) => {
    const row = weightsOf(feature.key, rules, weights);
    for (let i = 0; i < sums.length; i += 1) sums[i] = (sums[i] ?? 0) + (row[i] ?? 0);
    return row;
  });
  const shares = softmax(sums);
  let winner = 0;
  for (let i = 1; i < rules.length; i += 1) if ((sums[i] ?? 0) > (sums[winner] ?? 0)) winner = i;
  const rule = rules[winner];
  if (rule === undefined) return nothing(weights.version);

  const { stage } = rule;
  const share = rules.reduce((sum, other, i) => sum + (other.stage === stage ? (shares[i] ?? 0) : 0), 0);
  const confidence = calibrate(share, weights);
  const evidence: Evidence[] = features
    .map((feature, i) => ({ signal: feature.signal, weight: round(weighed[i]?.[winner] ?? 0) }))
    .filter((piece) => Math.abs(piece.weight) >= LEAST_WEIGHT)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MAX_EVIDENCE);
  if (confidence < weights.threshold)
    return { ...nothing(weights.version), confidence: round(confidence), evidence };
  return {
    kind: rule.kind,
    stage,
    confidence: round(confidence),
    evidence,
    ruleId: rule.id,
    ruleVersion: weights.version,
  };
}

/** Everything a tag is made with. */
export type Model = {
  readonly rules: readonly PageRule[];
  readonly weights: Weights;
  readonly lexicon: Lexicon;
  readonly pairs: readonly Pair[];
};

/** The tag of a page by what was read off it. */
export function tagPage(signals: PageSignals, model: Model): Tag {
  return tagFeatures(readFeatures(signals, model.lexicon, model.pairs), model.rules, model.weights);
}

function nothing(version: string): Tag {
  return { kind: 'none', stage: 'none', confidence: 0, evidence: [], ruleId: 'unsure', ruleVersion: version };
}

/** Shares that add up to 1. */
export function softmax(sums: readonly number[]): number[] {
  const highest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - highest));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

function calibrate(share: number, weights: Weights): number {
  const bounded = Math.min(Math.max(share, 1e-6), 1 - 1e-6);
  return 1 / (1 + Math.exp(-(Math.log(bounded / (1 - bounded)) * weights.slope + weights.shift)));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
