/**
 * Firefox tells WebDriver BiDi nothing about a toolbar popup: it is neither a tab nor a frame. With system
 * access the popup's browser element can be given an id, and puppeteer can be told about it as if a tab had
 * been opened; from then on it is a page like any other, with real clicks and screenshots.
 * Source read: Firefox 153, chrome/remote/content/shared/NavigableManager.sys.mjs.
 */
import type { Browser, Page } from 'puppeteer-core';
import { until } from './until.ts';

type Bidi = {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
  emit(event: string, parameters: object): void;
};
type Context = { readonly context: string; readonly url: string };

const OPEN = (extensionId: string, address: string): string => `(async () => {
  const old = document.querySelector('browser.webextension-popup-browser');
  if (old) { old.closest('panel')?.hidePopup(); await new Promise((resolve) => setTimeout(resolve, 200)); }
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
  await extension.apiManager.global.browserActionFor(extension).triggerAction(window);
  const shown = () => document.querySelector('browser.webextension-popup-browser');
  for (let wait = 0; wait < 200; wait += 1) {
    const popup = shown();
    if (popup?.currentURI?.spec.startsWith(${JSON.stringify(address)}) && popup.closest('panel')?.state === 'open') {
      const { NavigableManager: ids } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
      // Firefox makes the popup in one element and may move it to another: the key goes along
      const key = {};
      popup.permanentKey = key;
      const id = ids.getIdForBrowser(popup);
      const others = ids.getBrowserById.bind(ids);
      ids.getBrowserById = (wanted) => {
        if (wanted !== id) return others(wanted);
        const now = shown();
        if (now) now.permanentKey = key;
        return now;
      };
      return id;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return '';
})()`;

/** The popup opened last in each browser: puppeteer is told when it is gone. */
const opened = new WeakMap<Browser, Context>();

export async function openFirefoxPopup(
  browser: Browser,
  extensionId: string,
  address: string,
): Promise<Page> {
  const bidi = (browser as unknown as { connection: Bidi }).connection;
  const tree = async (parameters: object): Promise<Context[]> =>
    ((await bidi.send('browsingContext.getTree', parameters)).result as { contexts: Context[] }).contexts;
  const old = opened.get(browser);
  if (old !== undefined) bidi.emit('browsingContext.contextDestroyed', { ...old, children: [] });
  opened.delete(browser);

  const windows = await tree({ 'moz:scope': 'chrome' });
  const window = windows.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
  let context: Context | undefined;
  let realms: object[] = [];
  // a popup closes when the focus is still on its way elsewhere: then the button is pressed again
  await until(async () => {
    const { result } = await bidi.send('script.evaluate', {
      expression: OPEN(extensionId, address),
      target: { context: window },
      awaitPromise: true,
    });
    const root = (result as { result?: { value?: string } }).result?.value ?? '';
    if (root === '') throw new Error(JSON.stringify(result));
    [context] = await tree({ root });
    realms = ((await bidi.send('script.getRealms', { context: root })).result as { realms: object[] }).realms;
    return context !== undefined && realms.length > 0;
  }, 'the popup to open');
  if (context === undefined) throw new Error('the popup did not open');

  const known = new Set(await browser.pages());
  bidi.emit('browsingContext.contextCreated', { ...context, children: null });
  for (const realm of realms) bidi.emit('script.realmCreated', realm);
  opened.set(browser, context);
  let popup: Page | undefined;
  await until(async () => {
    popup = (await browser.pages()).find((page) => !known.has(page) && page.url().startsWith(address));
    return popup !== undefined;
  }, 'the popup as a page');
  if (popup === undefined) throw new Error('the popup is no page');
  return popup;
}
