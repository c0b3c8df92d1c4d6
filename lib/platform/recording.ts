/** What recording asks of the browser: registered page scripts, the plan, the toolbar, an alarm, tab memory. */
import type { TabChoice } from '../core/keep';
import { PLAN_KEY, type RecordingPlan } from '../core/recording-plan';
import { browser } from './browser';

const SCRIPT_ID = 'page';
const SCRIPT_FILE = 'page.js';
export const RESUME_ALARM = 'resume';

/** Which of the wanted origins the person has granted. */
export async function grantedOrigins(wanted: readonly string[]): Promise<string[]> {
  const checks = await Promise.all(
    wanted.map(async (origin) => ((await browser.permissions.contains({ origins: [origin] })) ? [origin] : [])),
  );
  return checks.flat();
}

/** Registers the page script for these origins, or unregisters it when there are none. */
export async function registerPageScript(origins: readonly string[], exclude: readonly string[]): Promise<void> {
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
  await Promise.all(tabs.map((tab) => (tab.incognito || skip(tab.url ?? '') ? undefined : injectIntoTab(tab.id))));
}

async function injectIntoTab(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  // error pages and the browser's own pages refuse scripts: there is nothing to record on them
  await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT_FILE] }).catch(() => undefined);
}

export async function publishPlan(plan: RecordingPlan | null): Promise<void> {
  const stored = (await browser.storage.local.get(PLAN_KEY))[PLAN_KEY];
  if (JSON.stringify(stored ?? null) === JSON.stringify(plan)) return;
  if (plan === null) await browser.storage.local.remove(PLAN_KEY);
  else await browser.storage.local.set({ [PLAN_KEY]: plan });
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

const tabKey = (tabId: number): string => `tab:${tabId}`;

/** What a tab joined lasts as long as the browser's session, and page scripts cannot read it. */
export async function tabChoice(tabId: number): Promise<TabChoice | undefined> {
  return (await browser.storage.session.get(tabKey(tabId)))[tabKey(tabId)] as TabChoice | undefined;
}

export async function rememberTab(tabId: number, choice: TabChoice): Promise<void> {
  await browser.storage.session.set({ [tabKey(tabId)]: choice });
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(tabKey(tabId));
}
