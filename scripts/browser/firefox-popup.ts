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
  for (let wait = 0; wait < 200; wait += 1) {
    const popup = document.querySelector('browser.webextension-popup-browser');
    if (popup?.currentURI?.spec.startsWith(${JSON.stringify(address)})) {
      const { NavigableManager: ids } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
      popup.permanentKey ??= {};
      const id = ids.getIdForBrowser(popup);
      const others = ids.getBrowserById.bind(ids);
      ids.getBrowserById = (wanted) => (wanted === id ? popup : others(wanted));
      return id;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return '';
})()`;

export async function openFirefoxPopup(
  browser: Browser,
  extensionId: string,
  address: string,
): Promise<Page> {
  const bidi = (browser as unknown as { connection: Bidi }).connection;
  const tree = async (parameters: object): Promise<Context[]> =>
    ((await bidi.send('browsingContext.getTree', parameters)).result as { contexts: Context[] }).contexts;
  const windows = await tree({ 'moz:scope': 'chrome' });
  const window = windows.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
  const { result } = await bidi.send('script.evaluate', {
    expression: OPEN(extensionId, address),
    target: { context: window },
    awaitPromise: true,
  });
  const id = (result as { result?: { value?: string } }).result?.value ?? '';
  if (id === '') throw new Error(`the popup did not open: ${JSON.stringify(result)}`);
  const known = new Set(await browser.pages());
  const [context] = await tree({ root: id });
  bidi.emit('browsingContext.contextCreated', { ...context, children: null });
  const { result: realms } = await bidi.send('script.getRealms', { context: id });
  for (const realm of (realms as { realms: object[] }).realms) bidi.emit('script.realmCreated', realm);
  let popup: Page | undefined;
  await until(async () => {
    popup = (await browser.pages()).find((page) => !known.has(page) && page.url().startsWith(address));
    return popup !== undefined;
  }, 'the popup as a page');
  if (popup === undefined) throw new Error('the popup is no page');
  return popup;
}
