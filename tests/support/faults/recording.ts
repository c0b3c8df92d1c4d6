/** A browser that records the conveyor, for one fault test. */
import type { Page } from 'puppeteer-core';
import { BUILDS } from '../../../scripts/build.ts';
import { findBrowser, type BrowserKind } from '../../../scripts/browser/find.ts';
import { launch, type Driven, type LaunchOptions } from '../../../scripts/browser/launch.ts';
import { agree, openOnboarding, startJourney } from '../../../scripts/browser/product.ts';
import { strangers } from '../network.ts';
import { CONVEYOR_HOST, startConveyor, type Conveyor } from './conveyor.ts';

/** Chromium keeps IndexedDB in LevelDB and is moving it to SQLite: durability is tried on both. */
export const ENGINES = {
  leveldb: [],
  sqlite: ['--enable-features=IdbSqliteBackingStore'],
} as const;

export type Recording = Driven & {
  /** A page of the extension that stays open. */
  readonly page: Page;
  /** Paths that the browser asked for to draw them ahead. */
  readonly ahead: readonly string[];
};

type Site = {
  readonly host: string;
  readonly start: () => Promise<Conveyor>;
  /** Further hosts that the test opens. */
  readonly others?: readonly string[];
};

export async function record(
  kind: BrowserKind,
  options: Partial<LaunchOptions> = {},
  site: Site = {
    host: CONVEYOR_HOST,
    start: startConveyor,
  },
): Promise<{ recording: Recording; stop: () => Promise<void> }> {
  const conveyor = await site.start();
  const path = findBrowser(kind);
  if (path === undefined) throw new Error(`no ${kind} on this machine`);
  const driven = await launch({ kind, path, extension: BUILDS[kind], worldPort: conveyor.port, ...options });
  await driven.allowSites();
  const page = await openOnboarding(driven);
  await agree(page);
  await startJourney(page, { need: 'runners', brands: ['Conveyor'], sites: [site.host] });
  return {
    recording: { ...driven, page, ahead: conveyor.ahead ?? [] },
    stop: () => stopWatched(driven, conveyor, [site.host, ...(site.others ?? [])]),
  };
}

/** Closes everything; nobody may have asked the network for anything but what the test itself opened. */
async function stopWatched(
  driven: Driven,
  { asked, close }: Conveyor,
  hosts: readonly string[],
): Promise<void> {
  await driven.close();
  await close();
  const strange = strangers(asked, hosts);
  if (strange.length > 0) throw new Error(`the network was asked for ${strange.join(', ')}`);
}

/** Loading an unpacked extension anew takes its optional sites away; asked for once more, they come without a prompt. */
export async function allowAgain(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  const origins = [`*://${CONVEYOR_HOST}/*`, `*://*.${CONVEYOR_HOST}/*`];
  const { result } = await session.send('Runtime.evaluate', {
    expression: `chrome.permissions.request(${JSON.stringify({ origins })})`,
    userGesture: true,
    awaitPromise: true,
  });
  await session.detach();
  if (result.value !== true) throw new Error('the site was not allowed again');
}

/** A kept profile once more, with the extension in it as before. */
export async function reopen(
  keptProfile: string,
  switches: readonly string[],
): Promise<{ recording: Recording; stop: () => Promise<void> }> {
  const conveyor = await startConveyor();
  const driven = await launch({
    kind: 'chromium',
    path: findBrowser('chromium') ?? '',
    extension: BUILDS.chromium,
    worldPort: conveyor.port,
    keptProfile,
    switches,
  });
  await driven.allowSites();
  const page = await driven.openExtensionPage('dashboard.html');
  await allowAgain(page);
  return {
    recording: { ...driven, page, ahead: conveyor.ahead ?? [] },
    stop: () => stopWatched(driven, conveyor, [CONVEYOR_HOST]),
  };
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A window of its own, so that it is visible beside the others. */
export async function openWindow({ browser }: Driven, url: string): Promise<Page> {
  const known = new Set(await browser.pages());
  const session = await browser.target().createCDPSession();
  await session.send('Target.createTarget', { url, newWindow: true });
  for (let tries = 0; tries < 100; tries += 1) {
    const fresh = (await browser.pages()).find((page) => !known.has(page));
    if (fresh !== undefined) return fresh;
    await pause(50);
  }
  throw new Error(`no window opened for ${url}`);
}
