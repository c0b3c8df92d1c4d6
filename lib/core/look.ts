/**
 * How far the reading of everything has come (`lib/store/self-test.ts`): plain data, so that a background that is
 * stopped midway goes on where it was.
 */
import type { SelfTest } from './health';
import { JOURNALED, type Mark } from './journal';
import { isOneOf } from './vocabulary';

/** In this order. `digests`: what is counted from the rows. */
export const LOOK_PARTS = ['journal', ...JOURNALED, 'indexes', 'digests'] as const;
export type Look = {
  readonly part: (typeof LOOK_PARTS)[number];
  /** The key it has come to in this part; '' = it begins. */
  readonly after: string;
  /** As it was when the reading began; null = there was none. */
  readonly canary: Mark | null;
  /** The last line of the journal that was read. */
  readonly mark: Mark;
  /** What the journal has at the canary's place; '' = it has not come there. */
  readonly chainAtCanary: string;
} & Omit<SelfTest, 'at' | 'lines' | 'kinds'>;

/** A border: what was kept from before may be anything. */
export function parseLook(value: unknown): Look | null {
  const { part, after, mark } = (value ?? {}) as Partial<Record<keyof Look, unknown>>;
  const isLook = isOneOf(LOOK_PARTS, part) && typeof after === 'string' && typeof mark === 'object';
  return isLook ? (value as Look) : null;
}
