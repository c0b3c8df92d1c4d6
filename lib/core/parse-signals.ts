/**
 * The border for signals: a recorded page's process may be in foreign hands, so what it sends is held to the very
 * bounds that the page script keeps to when it reads.
 */
import { asRecord, list, text } from './parse-parts';
import { READING_LIMITS, parseCandidate, type PageSignals } from './signals';

const MOST_FACTS = 200;
/** `field:card`, `structured:product`: a group and a name of our own. */
const FACT = /^[a-z_]{1,20}:[a-z_0-9]{1,30}$/;

/** Undefined when anything does not fit: nothing is guessed about a page that sends such signals. */
export function parseSignals(input: unknown): PageSignals | undefined {
  const signals = asRecord(input);
  const texts = (name: keyof PageSignals, most: number, longest: number): string[] | undefined =>
    list(signals[name], most, (each) => text(each, longest));
  const limits = READING_LIMITS;
  const read = {
    host: text(signals['host'], 253),
    path: text(signals['path'], limits.address),
    parameters: parseParameters(signals['parameters']),
    title: text(signals['title'], limits.title),
    language: text(signals['language'], limits.language),
    headings: texts('headings', limits.headings, limits.heading),
    subheadings: texts('subheadings', limits.subheadings, limits.heading),
    buttons: texts('buttons', limits.buttons, limits.button),
    notices: texts('notices', limits.notices, limits.heading),
    tabs: texts('tabs', limits.tabs, limits.tab),
    bodyNames: texts('bodyNames', limits.bodyNames, limits.bodyName),
    facts: parseFacts(signals['facts']),
    names: list(signals['names'], limits.names, parseCandidate),
  };
  return isWhole(read) ? read : undefined;
}

type Partly<T> = { readonly [K in keyof T]: T[K] | undefined };

function isWhole<T extends object>(read: Partly<T>): read is T {
  return !Object.values(read).includes(undefined);
}

/** At most thirty, and the route that a single-page site keeps in its fragment. */
export function parseParameters(input: unknown): PageSignals['parameters'] | undefined {
  return list(input, READING_LIMITS.parameters + 1, parseParameter);
}

function parseParameter(input: unknown): readonly [string, string] | undefined {
  if (!Array.isArray(input) || input.length !== 2) return undefined;
  const name = text(input[0], READING_LIMITS.parameterName);
  const value = text(input[1], READING_LIMITS.parameterValue);
  return name === undefined || value === undefined ? undefined : [name, value];
}

function parseFacts(input: unknown): Record<string, number> | undefined {
  const facts = Object.entries(asRecord(input));
  const fits = facts.every(
    ([code, count]) => FACT.test(code) && typeof count === 'number' && count >= 0 && count <= 1e6,
  );
  return fits && facts.length <= MOST_FACTS ? Object.fromEntries(facts as [string, number][]) : undefined;
}
