/** The small parts of the parsers at the page's door: `unknown` in, the bounded value or undefined out. */
import { isOneOf } from './vocabulary';

export function asRecord(input: unknown): Record<string, unknown> {
  return typeof input === 'object' && input !== null ? (input as Record<string, unknown>) : {};
}

export function text(input: unknown, longest: number): string | undefined {
  return typeof input === 'string' && input.length <= longest ? input : undefined;
}

export function matching(input: unknown, pattern: RegExp): string | undefined {
  return typeof input === 'string' && input.length <= 64 && pattern.test(input) ? input : undefined;
}

export function within(input: unknown, low: number, high: number): number | undefined {
  return typeof input === 'number' && input >= low && input <= high ? input : undefined;
}

export function oneOf<const T extends readonly string[]>(values: T, input: unknown): T[number] | undefined {
  return isOneOf(values, input) ? input : undefined;
}

export function list<T>(
  input: unknown,
  longest: number,
  parse: (each: unknown) => T | undefined,
): T[] | undefined {
  if (!Array.isArray(input) || input.length > longest) return undefined;
  const parsed = input.map(parse);
  return parsed.includes(undefined) ? undefined : (parsed as T[]);
}
