/** Asking a tab: its host, and what the page script there sees. */
import { parsePageVisit, type PageVisit } from '../core/page-visit';
import { webHost } from './web-host';
import { browser } from './browser';

/** '' when the tab shows no web page, or the person has not opened the popup over it nor granted the site. */
export async function tabHost(tabId: number): Promise<string> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return webHost(tab?.url ?? '');
}

/** Undefined where no page script runs, which the browser reports as an error. */
export async function describePage(tabId: number): Promise<PageVisit | undefined> {
  const reply: unknown = await browser.tabs.sendMessage(tabId, { kind: 'describe' }).catch(() => undefined);
  const parsed = parsePageVisit((reply as { visit?: unknown } | undefined)?.visit);
  return parsed.ok ? parsed.value : undefined;
}
