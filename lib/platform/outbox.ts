/**
 * The outbox: what pages left behind until it is stored. A visit that was weighed lies in `storage.local`, redacted;
 * one that the background had not answered yet lies in `storage.session`, which is memory and no file. Firefox
 * keeps page scripts out of that, and delivers a last message to a sleeping background, which Chromium does not.
 */
import { OUTBOX_PREFIX } from '../core/recording-plan';
import { browser } from './browser';

export async function parkedVisits(): Promise<Map<string, unknown>> {
  return parkedIn(browser.storage.local);
}

export async function unweighedVisits(): Promise<Map<string, unknown>> {
  return parkedIn(browser.storage.session);
}

async function parkedIn(area: {
  get(keys: null): Promise<Record<string, unknown>>;
}): Promise<Map<string, unknown>> {
  return new Map(Object.entries(await area.get(null)).filter(([key]) => key.startsWith(OUTBOX_PREFIX)));
}

export async function forgetParked(keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await browser.storage.local.remove([...keys]);
  await browser.storage.session.remove([...keys]);
}

/** Chromium's page scripts may leave a page in memory when they are told so at every start. */
export async function openMemoryToPages(): Promise<void> {
  const { session } = browser.storage as { session: { setAccessLevel?: (level: object) => Promise<void> } };
  await session.setAccessLevel?.({ accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' });
}

/** Parking wakes the background: the write lands even when the page's last message found it asleep. */
export function onParked(parked: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const written = Object.entries(changes).some(
      ([key, change]) => key.startsWith(OUTBOX_PREFIX) && change.newValue !== undefined,
    );
    if (written && (area === 'local' || area === 'session')) parked();
  });
}
