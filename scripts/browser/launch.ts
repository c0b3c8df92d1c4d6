/**
 * One driver for both browsers: a fresh profile with the released build installed, all traffic led to the
 * demo world, and the real popup reachable as a page. Puppeteer's pages are used as they are.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { BrowserKind } from './find.ts';
import { openFirefoxPopup } from './firefox-popup.ts';
import { PATIENCE, until } from './until.ts';

export type Driven = {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  readonly extensionId: string;
  /** Lets the person's own click on "allow this site" succeed without a prompt that nobody could press. */
  allowSites(pattern?: string): Promise<void>;
  openTab(address: string): Promise<Page>;
  /** A page of the extension, in a tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** A page of the extension that it has opened by itself, or is about to. */
  waitForPage(path: string): Promise<Page>;
  /** The real popup, opened by the toolbar button while `page` is the tab at hand. */
  openPopup(page: Page): Promise<Page>;
  /** Waits for the next finished download whose name matches, and returns its path. */
  downloaded(name: RegExp): Promise<string>;
  close(): Promise<void>;
};

export type LaunchOptions = {
  readonly kind: BrowserKind;
  readonly path: string;
  /** Folder of the built extension; '' starts the browser bare. */
  readonly extension: string;
  readonly worldPort: number;
  readonly headless?: boolean;
  readonly dark?: boolean;
  /** Tabs that are open before the extension is installed. */
  readonly openBefore?: readonly string[];
  /** Device pixels per CSS pixel: 2 for pictures that stay sharp. */
  readonly scale?: number;
  /** A profile folder that is kept when the browser closes, to be opened again. */
  readonly keptProfile?: string;
  /** More switches of Chromium's. */
  readonly switches?: readonly string[];
  /** More preferences of Firefox's. */
  readonly preferences?: Readonly<Record<string, unknown>>;
};

const FIREFOX_ID = 'desire-path@desire-path.example';
const FIREFOX_UUID = '7d1f6d2e-8f7b-4f0c-9a55-1c1e7d0a0f01';
const VIEW = { width: 1280, height: 900 };

export async function launch(options: LaunchOptions): Promise<Driven> {
  const profile = options.keptProfile ?? mkdtempSync(join(tmpdir(), 'desire-path-'));
  const downloads = join(profile, 'downloads');
  mkdirSync(downloads, { recursive: true });
  try {
    const start = options.kind === 'chromium' ? launchChromium : launchFirefox;
    return await start({ ...options, profile, downloads });
  } catch (error) {
    if (options.keptProfile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    throw error;
  }
}

type Launch = LaunchOptions & { readonly profile: string; readonly downloads: string };

async function launchChromium(options: Launch): Promise<Driven> {
  const {
    path,
    extension,
    worldPort,
    headless = true,
    dark = false,
    scale = 1,
    profile,
    downloads,
  } = options;
  const browser = await puppeteer.launch({
    executablePath: path,
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: headless ? { ...VIEW, deviceScaleFactor: scale } : null,
    handleSIGINT: false,
    // a person at the window need not read that it is automated
    ...(headless ? {} : { ignoreDefaultArgs: ['--enable-automation'] }),
    env: { ...process.env, LANGUAGE: 'en' },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--proxy-server=http://127.0.0.1:${worldPort}`,
      '--proxy-bypass-list=<-loopback>',
      '--lang=en-US',
      '--disable-component-update',
      '--disable-features=AutofillServerCommunication,Translate,MediaRouter',
      '--no-first-run',
      '--window-size=1280,960',
      `--screen-info={${1600 * scale}x${1200 * scale}}`,
      ...(dark ? ['--force-dark-mode'] : []),
      ...(options.switches ?? []),
      ...(scale === 1 ? [] : [`--force-device-scale-factor=${scale}`]),
    ],
  });
  for (const address of options.openBefore ?? []) await (await browser.newPage()).goto(address);
  const extensionId = extension === '' ? '' : await browser.installExtension(extension);
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  const taken = new Set<string>();
  const origin = `chrome-extension://${extensionId}`;
  const openTab = async (address: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(address);
    return page;
  };
  return {
    kind: 'chromium',
    browser,
    origin,
    extensionId,
    openTab,
    openExtensionPage: (file) => openTab(`${origin}/${file}`),
    downloaded: (name) => downloadedIn(downloads, name, taken),
    waitForPage: (file) => pageAt(browser, `${origin}/${file}`),
    close: () => closeAll(browser, options.keptProfile === undefined ? profile : ''),
    async allowSites(pattern = '*://*/*') {
      const page = await openTab('chrome://extensions');
      await page.evaluate(
        (id, host) =>
          (
            globalThis as unknown as {
              chrome: { developerPrivate: { addHostPermission(id: string, host: string): Promise<void> } };
            }
          ).chrome.developerPrivate.addHostPermission(id, host),
        extensionId,
        pattern,
      );
      await page.close();
    },
    async openPopup(page) {
      await page.bringToFront();
      const all = await browser.extensions();
      await all.get(extensionId)?.triggerAction(page);
      const target = await browser.waitForTarget((one) => one.url().startsWith(`${origin}/popup.html`), {
        timeout: PATIENCE,
      });
      return target.asPage();
    },
  };
}

async function launchFirefox(options: Launch): Promise<Driven> {
  const {
    path,
    extension,
    worldPort,
    headless = true,
    dark = false,
    scale = 1,
    profile,
    downloads,
  } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless,
    userDataDir: profile,
    defaultViewport: headless ? { ...VIEW, deviceScaleFactor: scale } : null,
    handleSIGINT: false,
    args: ['--remote-allow-system-access', '--width=1280', '--height=1000'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': worldPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': worldPort,
      // a popup stays until it is closed: headless focus events arrive late and would close it
      'ui.popup.disable_autohide': true,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.alwaysOpenPanel': false,
      'browser.download.always_ask_before_handling_new_types': false,
      'intl.accept_languages': 'en-US, en',
      ...(scale === 1 ? {} : { 'layout.css.devPixelsPerPx': String(scale) }),
      ...options.preferences,
      ...(dark ? { 'layout.css.prefers-color-scheme.content-override': 0 } : {}),
    },
  });
  for (const address of options.openBefore ?? []) await (await browser.newPage()).goto(address);
  if (extension !== '') await browser.installExtension(extension);
  const taken = new Set<string>();
  const origin = `moz-extension://${FIREFOX_UUID}`;
  return {
    kind: 'firefox',
    browser,
    origin,
    extensionId: FIREFOX_ID,
    // the preference above answers every prompt with yes
    allowSites: () => Promise.resolve(),
    async openTab(address) {
      const page = await browser.newPage();
      await page.goto(address);
      return page;
    },
    async openExtensionPage(file) {
      const page = await browser.newPage();
      const address = `${origin}/${file}`;
      // Firefox never reports the end of this navigation: ask the page instead
      page.goto(address).catch(() => {});
      await until(
        () =>
          page.evaluate(
            (url) => location.href.startsWith(url) && document.readyState === 'complete',
            address,
          ),
        `${address} to open`,
      );
      return page;
    },
    async openPopup(page) {
      await page.bringToFront();
      return openFirefoxPopup(browser, FIREFOX_ID, `${origin}/popup.html`);
    },
    downloaded: (name) => downloadedIn(downloads, name, taken),
    waitForPage: (file) => pageAt(browser, `${origin}/${file}`),
    close: () => closeAll(browser, options.keptProfile === undefined ? profile : ''),
  };
}

async function pageAt(browser: Browser, address: string): Promise<Page> {
  let found: Page | undefined;
  await until(async () => {
    // the page itself is asked: Firefox does not report where its own extension pages go
    for (const page of (await browser.pages()).toReversed()) {
      const isThere = page
        .evaluate((url) => location.href.startsWith(url) && document.readyState === 'complete', address)
        .catch(() => false);
      if (await isThere) found = page;
      if (found !== undefined) return true;
    }
    return false;
  }, `${address} to open`);
  if (found === undefined) throw new Error(`${address} did not open`);
  return found;
}

async function closeAll(browser: Browser, profile: string): Promise<void> {
  await browser.close().catch(() => browser.process()?.kill('SIGKILL'));
  if (profile !== '') rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

async function downloadedIn(folder: string, name: RegExp, taken: Set<string>): Promise<string> {
  let found: string | undefined;
  await until(() => {
    const names = readdirSync(folder);
    // Firefox shows an empty file of the final name beside the one it is still writing
    const isWriting = names.some((one) => /\.(?:part|crdownload)$/u.test(one));
    found = isWriting
      ? undefined
      : names.find((one) => name.test(one) && !taken.has(one) && statSync(join(folder, one)).size > 0);
    return Promise.resolve(found !== undefined);
  }, `a download named ${name}`);
  taken.add(found ?? '');
  return join(folder, found ?? '');
}
