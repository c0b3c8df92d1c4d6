/** Which database, apart from Dexie: what reads before Dexie is there must open the same. */
export const DATABASE_NAME = 'desire-path';
/** A version changes indexes only; what a row holds is brought up to date at reading, by `upcast`. */
export const DATABASE_VERSION = 1;

/** Dexie counts in tenths, and may add a few when indexes are missing. */
export function isOurVersion(browserVersion: number): boolean {
  return Math.floor(browserVersion / 10) === DATABASE_VERSION;
}
