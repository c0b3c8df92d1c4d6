/**
 * A visit to a page. The page script knows when it was looked at (`PageGlimpse`); what it is (`PageReading`) the
 * background makes of its signals, redacted, and hands back: only that is ever parked or stored.
 * `parsePageVisit` is the border: it turns `unknown` into a visit or a named problem.
 */
import { asRecord, list, matching, oneOf, text, within } from './parse-parts';
import { MAX_CANDIDATES, parseCandidate, type BrandCandidate } from './signals';
import type { Evidence, Tag } from './tag';
import { STAGES, TOUCHPOINT_TYPES } from './vocabulary';

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

/**
 * What the page script itself knows; of `entry` only the referrer's host. Times are epoch milliseconds; `activeSeconds`
 * in the foreground, not idle.
 */
export type PageGlimpse = {
  readonly eventId: string;
  readonly step: number;
  readonly host: string;
  readonly addressKey: string;
  readonly language: string;
  readonly navigation: NavigationType;
  readonly entry: EntryFacts;
  readonly start: number;
  readonly complete: number;
  readonly activeSeconds: number;
};

/** What the signals of a page came to. */
export type PageReading = {
  readonly entry: EntryFacts;
  readonly tag: Tag;
  readonly candidates: readonly BrandCandidate[];
  /** Keys (journey-words.ts) of the journeys whose words the page names. */
  readonly named: readonly string[];
  /** The path as a template: `/order/{id}/thank-you`. */
  readonly pathTemplate: string;
  /** Masked; '' unless the person keeps titles. */
  readonly pageTitle: string;
};

/** Held by whoever has both. */
export type PageVisit = PageGlimpse & PageReading;

export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

/** Names of the fields that do not fit, or the visit, rebuilt from known fields only. */
export function parsePageVisit(input: unknown): Parsed<PageVisit> {
  const visit = asRecord(input);
  const wrong: string[] = [];
  const value = { ...readGlimpse(visit, wrong), ...readReading(visit, wrong) };
  return wrong.length === 0 ? { ok: true, value } : { ok: false, problem: wrong.join(', ') };
}

/** The same for a visit whose page has not been weighed yet. */
export function parsePageGlimpse(input: unknown): Parsed<PageGlimpse> {
  const wrong: string[] = [];
  const value = readGlimpse(asRecord(input), wrong);
  return wrong.length === 0 ? { ok: true, value } : { ok: false, problem: wrong.join(', ') };
}

/** The value, or the fallback with the field's name among those that do not fit. */
function check<T>(wrong: string[], name: string, value: T | undefined, fallback: T): T {
  if (value === undefined) wrong.push(name);
  return value ?? fallback;
}

function readGlimpse(visit: Record<string, unknown>, wrong: string[]): PageGlimpse {
  const entry = asRecord(visit['entry']);
  const value: PageGlimpse = {
    eventId: check(wrong, 'eventId', matching(visit['eventId'], /^T-[0-9a-f-]{36}$/), ''),
    step: check(wrong, 'step', within(visit['step'], 0, 100_000), 0),
    host: check(wrong, 'host', text(visit['host'], 253), ''),
    addressKey: check(wrong, 'addressKey', text(visit['addressKey'], 24), ''),
    language: check(wrong, 'language', text(visit['language'], 35), ''),
    navigation: check(wrong, 'navigation', oneOf(NAVIGATION_TYPES, visit['navigation']), 'navigate'),
    entry: {
      referrerHost: check(wrong, 'entry.referrerHost', text(entry['referrerHost'], 253), ''),
      medium: check(wrong, 'entry.medium', text(entry['medium'], 40), ''),
      source: check(wrong, 'entry.source', text(entry['source'], 40), ''),
    },
    start: check(wrong, 'start', within(visit['start'], 0, 8.64e15), 0),
    complete: check(wrong, 'complete', within(visit['complete'], 0, 8.64e15), 0),
    activeSeconds: check(wrong, 'activeSeconds', within(visit['activeSeconds'], 0, 86_400 * 7), 0),
  };
  if (value.complete < value.start) wrong.push('complete');
  return value;
}

function readReading(visit: Record<string, unknown>, wrong: string[]): Omit<PageReading, 'entry'> {
  const tag = asRecord(visit['tag']);
  return {
    pathTemplate: check(wrong, 'pathTemplate', text(visit['pathTemplate'], 512), ''),
    pageTitle: check(wrong, 'pageTitle', text(visit['pageTitle'], 120), ''),
    tag: {
      kind: check(wrong, 'tag.kind', oneOf(PAGE_KINDS, tag['kind']), 'none'),
      stage: check(wrong, 'tag.stage', oneOf(TAG_STAGES, tag['stage']), 'none'),
      confidence: check(wrong, 'tag.confidence', within(tag['confidence'], 0, 1), 0),
      evidence: check(wrong, 'tag.evidence', list(tag['evidence'], MAX_EVIDENCE, parseEvidence), []),
      ruleId: check(wrong, 'tag.ruleId', text(tag['ruleId'], 60), ''),
      ruleVersion: check(wrong, 'tag.ruleVersion', text(tag['ruleVersion'], 20), ''),
    },
    candidates: check(wrong, 'candidates', list(visit['candidates'], MAX_CANDIDATES, parseCandidate), []),
    named: check(
      wrong,
      'named',
      list(visit['named'], 50, (each) => text(each, 24)),
      [],
    ),
  };
}

const MAX_EVIDENCE = 8;
export const PAGE_KINDS = [...TOUCHPOINT_TYPES, 'none'] as const;
const TAG_STAGES = [...STAGES, 'none'] as const;

function parseEvidence(input: unknown): Evidence | undefined {
  const { signal, weight } = asRecord(input);
  const code = text(signal, 60);
  const number = within(weight, -1e6, 1e6);
  return code === undefined || number === undefined ? undefined : { signal: code, weight: number };
}
