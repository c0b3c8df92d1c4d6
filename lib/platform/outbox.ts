/** The outbox: last words of pages, parked in `storage.local` by the page script until they are stored. */
import { browser } from './browser';

export const OUTBOX_PREFIX = 'out:';

export async function parkedVisits(): Promise<Map<string, unknown>> {
  const all: Record<string, unknown> = await browser.storage.local.get(null);
  return new Map(Object.entries(all).filter(([key]) => key.startsWith(OUTBOX_PREFIX)));
}

export async function forgetParked(keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await browser.storage.local.remove([...keys]);
}
