/**
 * The outbox: visits on their way into the database. Last words of pages are parked in `storage.local` by the page
 * script; what cannot be stored at the moment waits there too or, on a full disk, in `storage.session`, which lies in
 * memory: it outlives the background, not the browser.
 */
import { OUTBOX_PREFIX } from '../core/recording-plan';
import { browser } from './browser';

/** By key; of one visit that lies in both places, the longer. */
export async function parkedVisits(): Promise<Map<string, unknown>> {
  const [parked, held] = await Promise.all([
    browser.storage.local.get(null),
    browser.storage.session.get(null),
  ]);
  const visits = new Map<string, unknown>();
  for (const [key, visit] of [...Object.entries(parked), ...Object.entries(held)]) {
    if (!key.startsWith(OUTBOX_PREFIX)) continue;
    if (!visits.has(key) || endOf(visit) > endOf(visits.get(key))) visits.set(key, visit);
  }
  return visits;
}

function endOf(visit: unknown): number {
  return Number((visit as { complete?: unknown } | null)?.complete) || 0;
}

export async function forgetParked(keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await Promise.all([browser.storage.session.remove([...keys]), browser.storage.local.remove([...keys])]);
}

/** @param onDisk false on a full disk: a half-written line would endanger what else lies in `storage.local` */
export async function holdVisit(
  visit: { readonly eventId: string },
  { onDisk }: { readonly onDisk: boolean },
): Promise<void> {
  const parcel = { [OUTBOX_PREFIX + visit.eventId]: visit };
  if (!onDisk) return browser.storage.session.set(parcel);
  await browser.storage.local.set(parcel).catch(() => browser.storage.session.set(parcel));
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

const TRY_AGAIN_MINUTES = 0.5;
export const AGAIN_ALARM = 'again';

/** While something waits, or the store is in trouble, it is looked at more often than the pulse beats. */
export async function scheduleAgain(wanted: boolean): Promise<void> {
  if (!wanted) await browser.alarms.clear(AGAIN_ALARM);
  else if ((await browser.alarms.get(AGAIN_ALARM)) === undefined)
    browser.alarms.create(AGAIN_ALARM, { periodInMinutes: TRY_AGAIN_MINUTES });
}
