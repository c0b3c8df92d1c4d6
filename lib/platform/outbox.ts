/** The outbox: last words of pages, parked in `storage.local` by the page script until they are stored. */
import { OUTBOX_PREFIX } from '../core/recording-plan';
import { browser } from './browser';

export async function parkedVisits(): Promise<Map<string, unknown>> {
  const all: Record<string, unknown> = await browser.storage.local.get(null);
  return new Map(Object.entries(all).filter(([key]) => key.startsWith(OUTBOX_PREFIX)));
}

export async function forgetParked(keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await browser.storage.local.remove([...keys]);
}

/** Parking wakes the background: the write lands even when the page's last message found it asleep. */
export function onParked(parked: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const written = Object.entries(changes).some(
      ([key, change]) => key.startsWith(OUTBOX_PREFIX) && change.newValue !== undefined,
    );
    if (written) parked();
  });
}
