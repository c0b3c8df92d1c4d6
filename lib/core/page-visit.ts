/**
 * The one message a page may send: a visit with its tag, already redacted in the page script.
 * `parsePageVisit` is the border: it turns `unknown` into a visit or a named problem.
 */
import { CANDIDATE_SOURCES, MAX_CANDIDATES, MAX_CANDIDATE_LENGTH, type BrandCandidate } from './signals';
import type { Evidence, Tag } from './tag';
import { STAGES, TOUCHPOINT_TYPES, isOneOf } from './vocabulary';

/**
 * How the document was reached, as `PerformanceNavigationTiming.type` says; `step` = single-page step,
 * `again` = the page led to its own address, as shops do after a sign-in.
 */
export const NAVIGATION_TYPES = ['navigate', 'reload', 'back_forward', 'prerender', 'step', 'again'] as const;
export type NavigationType = (typeof NAVIGATION_TYPES)[number];

/** Facts about where a visit came from; click ids and campaign values are read, classified and dropped. */
export type EntryFacts = {
  /** Host of the referrer; '' = none or the same site. */
  readonly referrerHost: string;
  /** GA4-style medium class: `cpc`, `email`, `social`, `affiliate`, `display`, … or ''. */
  readonly medium: string;
  /** Lower-case campaign source when it is a known word, else ''. */
  readonly source: string;
};

/** Times are epoch milliseconds; `activeSeconds` seconds in the foreground and not idle. */
export type PageVisit = {
  readonly eventId: string;
  readonly step: number;
  readonly host: string;
  readonly pathTemplate: string;
  readonly pageTitle: string;
  readonly addressKey: string;
  readonly language: string;
  readonly navigation: NavigationType;
  readonly entry: EntryFacts;
  readonly tag: Tag;
  readonly candidates: readonly BrandCandidate[];
  /** Keys (from the plan) of the journeys whose words the page names. */
  readonly named: readonly string[];
  readonly start: number;
  readonly complete: number;
  readonly activeSeconds: number;
};

export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

/** Names of the fields that do not fit, or the visit, rebuilt from known fields only. */
export function parsePageVisit(input: unknown): Parsed<PageVisit> {
  const visit = asRecord(input);
  const tag = asRecord(visit['tag']);
  const entry = asRecord(visit['entry']);
  const wrong: string[] = [];
  const check = <T>(name: string, value: T | undefined, fallback: T): T => {
    if (value === undefined) wrong.push(name);
    return value ?? fallback;
  };
  const value: PageVisit = {
    eventId: check('eventId', matching(visit['eventId'], /^T-[0-9a-f-]{36}$/), ''),
    step: check('step', within(visit['step'], 0, 100_000), 0),
    host: check('host', text(visit['host'], 253), ''),
    pathTemplate: check('pathTemplate', text(visit['pathTemplate'], 512), ''),
    pageTitle: check('pageTitle', text(visit['pageTitle'], 120), ''),
    addressKey: check('addressKey', text(visit['addressKey'], 24), ''),
    language: check('language', text(visit['language'], 35), ''),
    navigation: check('navigation', oneOf(NAVIGATION_TYPES, visit['navigation']), 'navigate'),
    entry: {
      referrerHost: check('entry.referrerHost', text(entry['referrerHost'], 253), ''),
      medium: check('entry.medium', text(entry['medium'], 40), ''),
      source: check('entry.source', text(entry['source'], 40), ''),
    },
    tag: {
      kind: check('tag.kind', oneOf(PAGE_KINDS, tag['kind']), 'none'),
      stage: check('tag.stage', oneOf(TAG_STAGES, tag['stage']), 'none'),
      confidence: check('tag.confidence', within(tag['confidence'], 0, 1), 0),
      evidence: check('tag.evidence', list(tag['evidence'], MAX_EVIDENCE, parseEvidence), []),
      ruleId: check('tag.ruleId', text(tag['ruleId'], 60), ''),
      ruleVersion: check('tag.ruleVersion', text(tag['ruleVersion'], 20), ''),
    },
    candidates: check('candidates', list(visit['candidates'], MAX_CANDIDATES, parseCandidate), []),
    named: check(
      'named',
      list(visit['named'], 50, (each) => text(each, 24)),
      [],
    ),
    start: check('start', within(visit['start'], 0, 8.64e15), 0),
    complete: check('complete', within(visit['complete'], 0, 8.64e15), 0),
    activeSeconds: check('activeSeconds', within(visit['activeSeconds'], 0, 86_400 * 7), 0),
  };
  if (value.complete < value.start) wrong.push('complete');
  return wrong.length === 0 ? { ok: true, value } : { ok: false, problem: wrong.join(', ') };
}

const MAX_EVIDENCE = 8;
const PAGE_KINDS = [...TOUCHPOINT_TYPES, 'none'] as const;
const TAG_STAGES = [...STAGES, 'none'] as const;

function parseEvidence(input: unknown): Evidence | undefined {
  const { signal, weight } = asRecord(input);
  const code = text(signal, 60);
  const number = within(weight, -1e6, 1e6);
  return code === undefined || number === undefined ? undefined : { signal: code, weight: number };
}

function parseCandidate(input: unknown): BrandCandidate | undefined {
  const candidate = asRecord(input);
  const source = oneOf(CANDIDATE_SOURCES, candidate['source']);
  const name = text(candidate['text'], MAX_CANDIDATE_LENGTH);
  return source === undefined || name === undefined ? undefined : { source, text: name };
}

function asRecord(input: unknown): Record<string, unknown> {
  return typeof input === 'object' && input !== null ? (input as Record<string, unknown>) : {};
}

function text(input: unknown, longest: number): string | undefined {
  return typeof input === 'string' && input.length <= longest ? input : undefined;
}

function matching(input: unknown, pattern: RegExp): string | undefined {
  return typeof input === 'string' && input.length <= 64 && pattern.test(input) ? input : undefined;
}

function within(input: unknown, low: number, high: number): number | undefined {
  return typeof input === 'number' && input >= low && input <= high ? input : undefined;
}

function oneOf<const T extends readonly string[]>(values: T, input: unknown): T[number] | undefined {
  return isOneOf(values, input) ? input : undefined;
}

function list<T>(input: unknown, longest: number, parse: (each: unknown) => T | undefined): T[] | undefined {
  if (!Array.isArray(input) || input.length > longest) return undefined;
  const parsed = input.map(parse);
  return parsed.includes(undefined) ? undefined : (parsed as T[]);
}
