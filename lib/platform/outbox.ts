/**
 * The outbox: visits on their way into the database. Last words of pages are parked in `storage.local` by the page
 * script, redacted; what cannot be stored at the moment waits there too or, on a full disk, in `storage.session`, which
 * lies in memory: it outlives the background, not the browser. There too waits a page that is not weighed yet. Firefox
 * keeps page scripts out of that memory, and delivers a last message to a sleeping background, which Chromium does not.
 */
import { asRecord } from '../core/parse-parts';
import { OUTBOX_PREFIX } from '../core/recording-plan';
import type { SeenPage } from '../core/seen-page';
import { browser } from './browser';

type Keyed = { readonly getKeys: () => Promise<string[]> };

/** Keys only: thousands of pages may wait, and the background may be stopped before it has read them all. */
export async function parkedKeys(): Promise<string[]> {
  const { local, session } = browser.storage as unknown as { readonly local: Keyed; readonly session: Keyed };
  const keys = (await Promise.all([local.getKeys(), session.getKeys()])).flat();
  return [...new Set(keys)].filter((key) => key.startsWith(OUTBOX_PREFIX));
}

/** Of one visit first what was left before it was weighed; of two words of what was weighed, the longer. */
export async function readParked(keys: readonly string[]): Promise<Map<string, readonly unknown[]>> {
  const [parked, held]: Record<string, unknown>[] = await Promise.all([
    browser.storage.local.get([...keys]),
    browser.storage.session.get([...keys]),
  ]);
  return new Map(
    keys.map((key) => {
      const inMemory = unpacked(held?.[key]);
      const values = [inMemory, parked?.[key]].filter((value) => value !== undefined);
      const weighed = values.filter((value) => !isUnweighed(value)).sort((x, y) => endOf(y) - endOf(x));
      // in a file nothing lies that is not redacted, unless it was forged
      return [key, [...(isUnweighed(inMemory) ? [inMemory] : []), ...weighed.slice(0, 1)]];
    }),
  );
}

/** What lies in memory lies there as text: an object is counted three times as large against its 10 MB. */
function unpacked(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return {};
  }
}

function isUnweighed(value: unknown): boolean {
  return asRecord(value)['signals'] !== undefined;
}

/** Of a visit, or of a page that is not weighed. */
function endOf(value: unknown): number {
  const { complete, visit } = asRecord(value);
  return Number(complete ?? asRecord(visit)['complete']) || 0;
}

/** @param read by key, up to when (epoch ms) it tells: what a page has parked since stays */
export async function forgetParked(read: ReadonlyMap<string, number>): Promise<void> {
  if (read.size === 0) return;
  const { session, local } = browser.storage;
  await Promise.all(
    [session, local].map(async (area) => {
      const lying: Record<string, unknown> = await area.get([...read.keys()]);
      const told = Object.entries(lying).filter(
        ([key, value]) => endOf(unpacked(value)) <= (read.get(key) ?? 0),
      );
      if (told.length > 0) await area.remove(told.map(([key]) => key));
    }),
  );
}

/** Chromium's page scripts may leave a page in memory when they are told so at every start. */
export async function openMemoryToPages(): Promise<void> {
  const { session } = browser.storage as { session: { setAccessLevel?: (level: object) => Promise<void> } };
  await session.setAccessLevel?.({ accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' });
}

/** What is not redacted yet never lies in a file. */
export async function holdSeen(page: SeenPage): Promise<void> {
  await hold(browser.storage.session, page.visit.eventId, page);
}

/** @param onDisk false on a full disk: a half-written line would endanger what else lies in `storage.local` */
export async function holdVisit(
  visit: { readonly eventId: string },
  { onDisk }: { readonly onDisk: boolean },
): Promise<void> {
  const { local, session } = browser.storage;
  if (!onDisk) return hold(session, visit.eventId, visit);
  await hold(local, visit.eventId, visit).catch(() => hold(session, visit.eventId, visit));
}

/** Unless the page has parked a later word meanwhile. */
async function hold(area: typeof browser.storage.local, eventId: string, value: object): Promise<void> {
  const key = OUTBOX_PREFIX + eventId;
  const { [key]: lying } = await area.get(key);
  const packed = area === browser.storage.session ? JSON.stringify(value) : value;
  if (endOf(unpacked(lying)) <= endOf(value)) await area.set({ [key]: packed });
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

const TRY_AGAIN_MINUTES = 0.5;
export const AGAIN_ALARM = 'again';

/** While something waits, or the store is in trouble, it is looked at more often than the pulse beats. */
export async function scheduleAgain(wanted: boolean): Promise<void> {
  if (!wanted) await browser.alarms.clear(AGAIN_ALARM);
  else if ((await browser.alarms.get(AGAIN_ALARM)) === undefined)
    browser.alarms.create(AGAIN_ALARM, { periodInMinutes: TRY_AGAIN_MINUTES });
}
