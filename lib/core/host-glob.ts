/**
 * Host patterns of a study's never-record list: a host stands for itself and everything below it, `*` for any run
 * of characters. Matched by walking both once, without a regular expression (nothing in a file may run long).
 */

/** More patterns than these are refused with the file. */
export const MAX_HOST_GLOBS = 200;

/** @param pattern lower case, e.g. `clinic.example` or `*clinic*` */
export function hostMatches(pattern: string, host: string): boolean {
  if (!pattern.includes('*')) return host === pattern || host.endsWith(`.${pattern}`);
  let at = 0;
  let inPattern = 0;
  /** Where the last `*` stood, and up to where it has swallowed. */
  let star = -1;
  let swallowed = 0;
  while (at < host.length) {
    if (pattern[inPattern] === '*') {
      star = inPattern;
      swallowed = at;
      inPattern += 1;
    } else if (pattern[inPattern] === host[at]) {
      at += 1;
      inPattern += 1;
    } else if (star >= 0) {
      swallowed += 1;
      at = swallowed;
      inPattern = star + 1;
    } else {
      return false;
    }
  }
  while (pattern[inPattern] === '*') inPattern += 1;
  return inPattern === pattern.length;
}
