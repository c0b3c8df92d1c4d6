/**
 * The settings a backup takes along. Not the salt, which would let whoever holds the file try out addresses
 * against their fingerprints; not the id of the install, since two browsers must never share one; not the
 * agreement, which is given in each browser anew.
 */
import { DEFAULT_SETTINGS, LANGUAGE_IDS, type Settings } from './ports';
import { isOneOf } from './vocabulary';

const STAY = ['agreedAt', 'installId', 'salt'] as const;
export type TravellingSettings = Omit<Settings, (typeof STAY)[number]>;

const TRAVEL = Object.keys(DEFAULT_SETTINGS).filter(
  (key) => !isOneOf(STAY, key),
) as (keyof TravellingSettings)[];

export function travellingSettings(settings: Settings): TravellingSettings {
  return Object.fromEntries(TRAVEL.map((key) => [key, settings[key]])) as unknown as TravellingSettings;
}

/** What a file says about settings: a value of another shape is left out, and the person's own stays. */
export function readSettings(value: unknown): Partial<TravellingSettings> {
  if (typeof value !== 'object' || value === null) return {};
  const found = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    TRAVEL.filter((key) => Object.hasOwn(found, key) && fits(key, found[key])).map((key) => [
      key,
      found[key],
    ]),
  );
}

function fits(key: keyof TravellingSettings, value: unknown): boolean {
  switch (key) {
    case 'language':
      return value === '' || isOneOf(LANGUAGE_IDS, value);
    case 'theme':
      return isOneOf(['system', 'light', 'dark'], value);
    default:
      return hasShapeOf(value, DEFAULT_SETTINGS[key]);
  }
}

function hasShapeOf(value: unknown, model: unknown): boolean {
  if (Array.isArray(model)) {
    return Array.isArray(value) && value.length <= 1_000 && value.every((each) => typeof each === 'string');
  }
  if (typeof model === 'object' && model !== null) {
    if (typeof value !== 'object' || value === null) return false;
    const found = value as Readonly<Record<string, unknown>>;
    const wanted = Object.entries(model);
    return (
      Object.keys(found).length === wanted.length &&
      wanted.every(([key, each]) => hasShapeOf(found[key], each))
    );
  }
  if (typeof model === 'number') return typeof value === 'number' && Number.isFinite(value);
  return typeof value === typeof model && (typeof value !== 'string' || value.length <= 1_000);
}
