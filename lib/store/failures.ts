/** What a failed read or write means, by the names that browsers give it. */
import type { TroubleKind } from '../core/health';

/** The data was written by a newer version of the extension: reading and taking away work, writing does not. */
export class NewerDataError extends Error {
  override readonly name = 'NewerDataError';
}

type Named = { readonly name?: unknown; readonly inner?: unknown; readonly cause?: unknown };

/** The error's own name and those of the errors inside it: a full disk arrives as `AbortError` around the cause. */
export function namesOf(error: unknown): string[] {
  const names: string[] = [];
  let at = error as Named | null | undefined;
  for (let depth = 0; depth < 5 && typeof at === 'object' && at !== null; depth += 1) {
    if (typeof at.name === 'string') names.push(at.name);
    at = (at.inner ?? at.cause) as Named | null | undefined;
  }
  return names;
}

export function troubleOf(error: unknown): TroubleKind | null {
  const names = namesOf(error);
  if (names.includes('NewerDataError') || names.includes('VersionError')) return 'newer';
  if (names.includes('QuotaExceededError') || saysNoSpace(error)) return 'full';
  if (isOpenFailure(error)) return 'cannot_open';
  return null;
}

/** Chromium closes the database when the disk is full: an `UnknownError` whose message alone names the reason. */
function saysNoSpace(error: unknown): boolean {
  return /NO_SPACE|full disk/u.test(String((error as { readonly message?: unknown } | null)?.message ?? ''));
}

/** The connection is gone or never came about: trying again may help. */
export function isOpenFailure(error: unknown): boolean {
  const names = namesOf(error);
  return ['OpenFailedError', 'DatabaseClosedError', 'UnknownError', 'InvalidStateError'].some((name) =>
    names.includes(name),
  );
}

/** What the panel counts: the innermost name, which says most. */
export function nameOf(error: unknown): string {
  return (namesOf(error).at(-1) ?? 'Error').replaceAll(/[^\w]/gu, '').slice(0, 60) || 'Error';
}
