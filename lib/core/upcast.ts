/**
 * Rows of older schema versions as rows of today. Pure, and harmless when done twice: the reader, the writer and
 * the import share it, so that nothing has to be rewritten when the extension is updated. Append-only: a step,
 * once released, never changes; `tests/fixtures/schemas/` holds rows of every released version.
 */
import type { Journey } from './journey';
import { SCHEMA_VERSION, type Touchpoint } from './touchpoint';

type Row = { readonly schemaVersion: number };
/** Turns a row of version n into one of n + 1, without looking at the version itself. */
export type Step<T extends Row> = (row: T) => T;

/** Index 0 leads from version 1 to version 2. */
const TOUCHPOINT_STEPS: readonly Step<Touchpoint>[] = [];
const JOURNEY_STEPS: readonly Step<Journey>[] = [];

/** A row that is newer than we are comes back as it is: who reads it must not write it. */
export function upcastBy<T extends Row>(row: T, steps: readonly Step<T>[], target: number): T {
  if (row.schemaVersion >= target) return row;
  let upcast = row;
  for (let version = Math.max(1, row.schemaVersion); version < target; version += 1) {
    upcast = { ...(steps[version - 1]?.(upcast) ?? upcast), schemaVersion: version + 1 };
  }
  return upcast;
}

export function upcastTouchpoint(row: Touchpoint): Touchpoint {
  return upcastBy(row, TOUCHPOINT_STEPS, SCHEMA_VERSION);
}

export function upcastJourney(row: Journey): Journey {
  return upcastBy(row, JOURNEY_STEPS, SCHEMA_VERSION);
}

export function isNewer(row: Row): boolean {
  return row.schemaVersion > SCHEMA_VERSION;
}
