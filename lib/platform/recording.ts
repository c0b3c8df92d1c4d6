/** What recording asks of the browser: registered page scripts, the plan, the toolbar, an alarm, tab memory. */
import { PULSE_MINUTES } from '../core/gap';
import type { RememberedChoice } from '../core/tab-memory';
import { PLAN_KEY, type RecordingPlan } from '../core/recording-plan';
import { browser } from './browser';

const SCRIPT_ID = 'page';
const SCRIPT_FILE = 'page.js';
export const RESUME_ALARM = 'resume';

/** Which of the wanted origins the person has granted. */
export async function grantedOrigins(wanted: readonly string[]): Promise<string[]> {
  const checks = await Promise.all(
    wanted.map(async (origin) =>
      (await browser.permissions.contains({ origins: [origin] })) ? [origin] : [],
    ),
  );
  return checks.flat();
}

/** The origins the page script is registered for. */
export async function registeredOrigins(): Promise<readonly string[]> {
  const [script] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  return script?.matches ?? [];
}

/** Registers the page script for these origins, or unregisters it when there are none. */
export async function registerPageScript(
  origins: readonly string[],
  exclude: readonly string[],
): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (origins.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const script = {
    id: SCRIPT_ID,
    js: [SCRIPT_FILE],
    matches: [...origins],
    excludeMatches: [...exclude],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Tabs that were open before: the script is put into them too; it goes away by itself where nothing is recorded. */
export async function injectIntoOpenTabs(
  origins: readonly string[],
  skip: (address: string) => boolean,
): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins] });
  await Promise.all(
    tabs.map((tab) => (tab.incognito || skip(tab.url ?? '') ? undefined : injectIntoTab(tab.id))),
  );
}

async function injectIntoTab(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  // error pages and the browser's own pages refuse scripts: there is nothing to record on them
  await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT_FILE] }).catch(() => undefined);
}

export async function publishedPlan(): Promise<RecordingPlan | null> {
  return ((await browser.storage.local.get(PLAN_KEY))[PLAN_KEY] as RecordingPlan | undefined) ?? null;
}

export async function publishPlan(plan: RecordingPlan | null): Promise<void> {
  const stored = await publishedPlan();
  if (plan === null) {
    if (stored !== null) await browser.storage.local.remove(PLAN_KEY);
  } else if (JSON.stringify(stored) !== JSON.stringify(plan)) {
    await browser.storage.local.set({ [PLAN_KEY]: plan });
  }
}

/** Somebody took the plan away, whom every page script obeys: the background itself, or a page that took over its process. */
export function onPlanGone(gone: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = changes[PLAN_KEY];
    if (area === 'local' && change !== undefined && change.newValue === undefined) gone();
  });
}

export type ToolbarState = 'recording' | 'paused' | 'off';

export async function showToolbarState(state: ToolbarState, title: string): Promise<void> {
  const icon = (size: number): [number, string] => [size, `icon/${state}-${size}.png`];
  await browser.action.setIcon({ path: Object.fromEntries([16, 32].map(icon)) });
  await browser.action.setTitle({ title });
}

export async function scheduleResume(when: number | null): Promise<void> {
  if (when === null) await browser.alarms.clear(RESUME_ALARM);
  else browser.alarms.create(RESUME_ALARM, { when });
}

export const PULSE_ALARM = 'pulse';

export async function schedulePulse(wanted: boolean): Promise<void> {
  if (!wanted) await browser.alarms.clear(PULSE_ALARM);
  else if ((await browser.alarms.get(PULSE_ALARM)) === undefined) {
    browser.alarms.create(PULSE_ALARM, { periodInMinutes: PULSE_MINUTES });
  }
}

const SPAN_KEY = 'span';

/** Empty after the browser or the extension started anew. */
export const sessionMemory = {
  read: async (): Promise<string | undefined> =>
    (await browser.storage.session.get(SPAN_KEY))[SPAN_KEY] as string | undefined,
  write: async (spanId: string | undefined): Promise<void> =>
    spanId === undefined
      ? browser.storage.session.remove(SPAN_KEY)
      : browser.storage.session.set({ [SPAN_KEY]: spanId }),
};

const LOOKED_KEY = 'looked';

/** How far the whole store was looked at since the browser or the extension started. */
export const wholeLook = {
  kept: {
    read: async (): Promise<unknown> => (await browser.storage.session.get(LOOKED_KEY))[LOOKED_KEY],
    write: (kept: unknown): Promise<void> => browser.storage.session.set({ [LOOKED_KEY]: kept }),
  },
  now: (): number => performance.now(),
  rest: (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
};

const AWAKE_KEY = 'awake';

/** True the first time it is asked after the browser or the extension started. */
export async function isFirstAwakening(): Promise<boolean> {
  if ((await browser.storage.session.get(AWAKE_KEY))[AWAKE_KEY] === true) return false;
  await browser.storage.session.set({ [AWAKE_KEY]: true });
  return true;
}

/** Calls back for every page that finished loading in a tab whose address we may see. */
export function onPageLoaded(loaded: (tabId: number, address: string) => void): void {
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status === 'complete' && tab.url !== undefined && !tab.incognito) loaded(tabId, tab.url);
  });
}

/** Puts the page script into a tab where it does not run yet: its registration may have been lost. */
export async function injectIfMissing(tabId: number): Promise<void> {
  const isRunning = (): boolean => (globalThis as { desirePath?: unknown }).desirePath !== undefined;
  // pages of the browser's own refuse scripts: there is nothing to record on them
  const [answer] = await browser.scripting
    .executeScript({ target: { tabId }, func: isRunning })
    .catch(() => []);
  if (answer?.result === false) await injectIntoTab(tabId);
}

const tabKey = (tabId: number): string => `tab:${tabId}`;

/** What a tab joined, as lib/core/tab-memory.ts writes it: gone with the browser's session. */
export const tabMemory = {
  read: async (tabId: number): Promise<RememberedChoice | undefined> =>
    (await browser.storage.session.get(tabKey(tabId)))[tabKey(tabId)] as RememberedChoice | undefined,
  write: (tabId: number, choice: RememberedChoice): Promise<void> =>
    browser.storage.session.set({ [tabKey(tabId)]: choice }),
};

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(tabKey(tabId));
}

export function onPermissions(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
