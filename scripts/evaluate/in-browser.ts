/**
 * The released build in Chromium, recording all sites: every page at its own address, the tag read through
 * the message behind the popup's "this page".
 */
import type { Page } from 'puppeteer-core';
import type { PageAtHand } from '../../lib/core/page-at-hand.ts';
import { ensureBrowser } from '../browser/find.ts';
import { launch } from '../browser/launch.ts';
import { agree, openOnboarding, startJourney } from '../browser/product.ts';
import { build, BUILDS } from '../build.ts';
import type { Prediction } from './figures.ts';
import { NEVER, predictionOf } from './prediction.ts';
import type { Row } from './rows.ts';
import { servePages } from './serve-pages.ts';

const PATIENCE = 8_000;

export async function evaluateInBrowser(
  folder: string,
  rows: readonly Row[],
): Promise<{ predictions: Prediction[]; lost: string[] }> {
  await build('chromium');
  const found = await ensureBrowser('chromium');
  if (!found.ok) throw new Error(found.problem);
  const server = await servePages(folder);
  const driven = await launch({
    kind: 'chromium',
    path: found.path,
    extension: BUILDS.chromium,
    worldPort: server.port,
  });
  try {
    await driven.allowSites();
    const onboarding = await openOnboarding(driven);
    await agree(onboarding);
    await startJourney(onboarding, { need: 'something to evaluate', brands: [], sites: [], allSites: true });
    const asking = await driven.openExtensionPage('popup.html');
    const { page, tabId } = await openNumberedTab(asking, () => driven.browser.pages());
    const session = await page.createCDPSession();
    await session.send('Security.setIgnoreCertificateErrors', { ignore: true });

    const predictions: Prediction[] = [];
    const lost: string[] = [];
    for (const row of rows) {
      server.show(row.id);
      let answer = await tagOf(asking, page, tabId, row);
      if (answer === undefined) {
        // a machine under load may stop the worker between two questions: the page is opened once more
        console.log(`${row.id} did not answer; opened once more`);
        answer = await tagOf(asking, page, tabId, row);
      }
      if (answer === undefined) lost.push(row.id);
      else
        predictions.push(
          predictionOf(
            row,
            answer.kind === 'page' ? answer.tag : NEVER,
            answer.kind === 'page' ? namedBrand(answer) : '',
          ),
        );
      if ((predictions.length + lost.length) % 50 === 0)
        console.log(`${predictions.length + lost.length} of ${rows.length} pages`);
    }
    return { predictions, lost };
  } finally {
    await driven.close();
    server.close();
  }
}

/** The tag once the page script has answered; undefined = lost. */
async function tagOf(
  asking: Page,
  page: Page,
  tabId: number,
  row: Row,
): Promise<Exclude<PageAtHand, { kind: 'not_recorded' | 'no_page' }> | undefined> {
  await page.goto('about:blank');
  await page.goto(row.url, { waitUntil: 'domcontentloaded', timeout: 30_000 }).catch(() => undefined);
  for (const since = performance.now(); performance.now() - since < PATIENCE;) {
    const answer = (await asking.evaluate(
      (id) =>
        (
          globalThis as unknown as {
            chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
          }
        ).chrome.runtime
          .sendMessage({ kind: 'page_at_hand', tabId: id })
          .catch(() => undefined),
      tabId,
    )) as PageAtHand | undefined;
    if (answer?.kind === 'page' || answer?.kind === 'never') return answer;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  return undefined;
}

/** A tab whose number in the browser is known. */
async function openNumberedTab(
  asking: Page,
  pages: () => Promise<Page[]>,
): Promise<{ page: Page; tabId: number }> {
  const before = new Set(await pages());
  const tabId = await asking.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { create(how: object): Promise<{ id: number }> } };
    };
    return (await chrome.tabs.create({ url: 'about:blank', active: true })).id;
  });
  for (let i = 0; i < 100; i += 1) {
    const page = (await pages()).find((one) => !before.has(one));
    if (page) return { page, tabId };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the tab did not open');
}

/** The brand a page is about; where a shop of many brands shows none, the shop itself, as the labels have it. */
function namedBrand({
  brand,
  brandRelation,
  seller,
}: {
  brand: string;
  brandRelation: string;
  seller: string;
}): string {
  if (brandRelation === 'listed' || brandRelation === 'compared') return '';
  return brand === '' ? seller : brand;
}
