/** Asking a tab: its host, and what the page script there sees. */
import { parsePageGlimpse, type PageGlimpse } from '../core/page-visit';
import { asRecord } from '../core/parse-parts';
import { parseSignals } from '../core/parse-signals';
import type { PageSignals } from '../core/signals';
import { webHost } from './web-host';
import { browser } from './browser';

/** '' when the tab shows no web page, or the person has not opened the popup over it nor granted the site. */
export async function tabHost(tabId: number): Promise<string> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return webHost(tab?.url ?? '');
}

/** What the page script sees; undefined where none runs, which the browser reports as an error. */
export async function describePage(
  tabId: number,
): Promise<{ visit: PageGlimpse; signals: PageSignals } | undefined> {
  const reply: unknown = await browser.tabs.sendMessage(tabId, { kind: 'describe' }).catch(() => undefined);
  const visit = parsePageGlimpse(asRecord(reply)['visit']);
  const signals = parseSignals(asRecord(reply)['signals']);
  return visit.ok && signals !== undefined ? { visit: visit.value, signals } : undefined;
}
