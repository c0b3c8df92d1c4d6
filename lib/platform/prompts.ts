/** How a waiting question shows outside our own pages: a mark on the icon, and a notification where it is allowed. */
import { browser } from './browser';

export const PROMPT_ALARM = 'prompts';

export async function schedulePrompts(when: number | null): Promise<void> {
  if (when === null) await browser.alarms.clear(PROMPT_ALARM);
  else browser.alarms.create(PROMPT_ALARM, { when });
}

export async function showBadge(text: string): Promise<void> {
  await browser.action.setBadgeText({ text });
}

/** False where the person never allowed it: the API is not even there then. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}

/** Must be called first thing in a click handler: the browser asks the person. */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] });
}

export async function stopNotifying(): Promise<void> {
  await browser.permissions.remove({ permissions: ['notifications'] });
}

export async function notify(id: string, title: string, message: string): Promise<void> {
  if (!(await mayNotify())) return;
  listenForClicks();
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

export async function withdrawNotices(ids: readonly string[]): Promise<void> {
  if (ids.length === 0 || !(await mayNotify())) return;
  await Promise.all(ids.map((id) => browser.notifications.clear(id)));
}

let isListening = false;
/** Must also be called when the background starts: a click may be what wakes it. */
export function listenForClicks(): void {
  if (isListening || (browser as { notifications?: unknown }).notifications === undefined) return;
  isListening = true;
  browser.notifications.onClicked.addListener((id) => {
    void browser.notifications.clear(id);
    void browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html#today') });
  });
}
