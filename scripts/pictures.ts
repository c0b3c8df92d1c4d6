/**
 * `npm run pictures`: a picture of every view of the dashboard, of the popup and of the printed map, with no
 * touchpoint, the golden journey, 300 made-up ones or 100,000, light and dark, in several languages, for looking
 * at. `-- --stores golden,made --languages en,ru --views map,path --schemes dark` takes fewer; the scheme `forced` is
 * the colours that the system forces on a page.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { startWorld } from '../world/server.ts';
import { ensureBrowser } from './browser/find.ts';
import { launch, type Driven } from './browser/launch.ts';
import { until } from './browser/until.ts';
import { build, BUILDS } from './build.ts';
import { fill, type Store } from './pictures/fill.ts';
import { ROOT, seconds } from './shell.ts';

const { values: options } = parseArgs({
  options: {
    stores: { type: 'string', default: 'empty,golden,made' },
    languages: { type: 'string', default: 'en,ru' },
    schemes: { type: 'string', default: 'light,dark' },
    views: {
      type: 'string',
      default:
        'map,path,contacts,transitions,detours,channels,compare,feelings,plan,summary,touchpoints,journeys,popup,paper',
    },
    // pixels a CSS pixel: 2 for details
    scale: { type: 'string', default: '1' },
    // of the window, CSS pixels: 640 is the page at 200 %
    width: { type: 'string', default: '1280' },
    // all journeys at once where there are several
    one: { type: 'boolean', default: false },
    out: { type: 'string', default: join(ROOT, 'out', 'pictures') },
  },
});
/** Taller pictures are cut: a table of 2,000 journeys is no picture. */
const TALLEST = 4_000;
const listOf = (text: string): readonly string[] => text.split(',');

const found = await ensureBrowser('chromium');
if (!found.ok) {
  console.error(found.problem);
  process.exit(1);
}
await build('chromium');
mkdirSync(options.out, { recursive: true });
const world = await startWorld();
try {
  for (const store of listOf(options.stores)) {
    const since = performance.now();
    const driven = await launch({
      kind: 'chromium',
      path: found.path,
      extension: BUILDS.chromium,
      worldPort: world.port,
      scale: Number(options.scale),
    });
    try {
      // the names are what the person asked for; an unknown one fills nothing
      await fill(driven, store as Store);
      await takeAll(driven, store);
    } finally {
      await driven.close();
    }
    console.log(`${store}: ${seconds(since)}`);
  }
} finally {
  await world.close();
}

async function takeAll(driven: Driven, store: string): Promise<void> {
  const page = await driven.openExtensionPage('settings.html');
  for (const language of listOf(options.languages)) {
    await page.goto(`${driven.origin}/settings.html`);
    await until(async () => {
      await (await page.waitForSelector('select'))?.select(language);
      return page.evaluate((id) => document.documentElement.lang.startsWith(id), language);
    }, `the language ${language}`);
    for (const view of listOf(options.views)) {
      for (const scheme of listOf(options.schemes)) {
        const file = join(options.out, `${store}-${view}-${language}-${scheme}`);
        if (view === 'popup') await takePopup(driven, scheme, `${file}.png`);
        else if (view === 'paper') {
          if (scheme === 'light') await print(page, driven.origin, `${file}.pdf`);
        } else await take(page, `${driven.origin}/dashboard.html`, view, scheme, `${file}.png`);
      }
    }
  }
}

async function take(page: Page, address: string, view: string, scheme: string, path: string): Promise<void> {
  await dress(page, scheme);
  const width = Number(options.width);
  await page.setViewport({ width, height: 900, deviceScaleFactor: Number(options.scale) });
  await show(page, address, view);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.screenshot({
    path,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, TALLEST) },
  });
}

async function show(page: Page, address: string, view: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${address}#${view}${options.one ? '' : '?journeys=all'}`);
  await until(
    () =>
      page.evaluate(
        () =>
          document.querySelector('h1') !== null &&
          document.querySelector('[aria-busy=true], progress') === null,
      ),
    `all of the view ${view}`,
    60_000,
  );
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

async function print(page: Page, origin: string, path: string): Promise<void> {
  await show(page, `${origin}/dashboard.html`, 'map');
  writeFileSync(path, await page.pdf({ preferCSSPageSize: true, printBackground: false }));
}

async function takePopup(driven: Driven, scheme: string, path: string): Promise<void> {
  const tab = await driven.openTab('http://www.velora.example/p/8f3k2');
  await dress(tab, scheme);
  const popup = await driven.openPopup(tab);
  await dress(popup, scheme);
  await popup.waitForSelector('h1, h2, button');
  await new Promise((resolve) => setTimeout(resolve, 800));
  await popup.screenshot({ path });
  await popup.evaluate(() => window.close()).catch(() => {});
  await tab.close();
}

/** Not through puppeteer, which does not know of forced colours. */
async function dress(page: Page, scheme: string): Promise<void> {
  const session = await page.createCDPSession();
  const isForced = scheme === 'forced';
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: isForced ? 'dark' : scheme },
      { name: 'forced-colors', value: isForced ? 'active' : 'none' },
    ],
  });
}
