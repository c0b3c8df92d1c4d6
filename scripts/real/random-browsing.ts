/**
 * The third walk: somebody who clicks about without a plan, with tabs, back and forward, reloads, typed
 * addresses, and a background that the browser stops in between. The same seed draws the same numbers; what
 * they choose among depends on what the pages show.
 */
import type { Page } from 'puppeteer-core';
import { watchWorker } from '../browser/stop-worker.ts';
import { until } from '../browser/until.ts';
import { randomOf } from '../generate/random.ts';
import { deckOf, drawBy } from './draw.ts';
import { linger } from './shopper.ts';
import type { Person } from './person.ts';

export type Noted = {
  readonly at: number;
  readonly address: string;
  readonly tab: number;
};
export type Browsed = {
  /** What stood in which tab after each step that may have loaded something. */
  readonly notes: readonly Noted[];
  readonly done: Readonly<Record<string, number>>;
  /** Steps that the browser did not finish in time; the tab was closed then, and another one opened. */
  readonly stumbles: readonly string[];
};
export type Browsing = {
  readonly minutes: number;
  readonly seed: number;
  /** Every address that may be shown. */
  readonly known: ReadonlySet<string>;
  /** Those of them that lead on from a page of the same host, without a link that could be followed. */
  readonly onward: readonly string[];
  /** Called every few minutes with what was browsed so far. */
  readonly look: (notes: readonly Noted[]) => Promise<void>;
};

/** What is done, and how often beside the others. */
const HABITS = {
  link: 45,
  address: 14,
  back: 12,
  forward: 8,
  reload: 9,
  new_tab: 9,
  other_tab: 12,
  close_tab: 5,
  step_on: 6,
  stop_worker: 10,
} as const;
type Habit = keyof typeof HABITS;

const MOST_TABS = 5;
/** How often is looked how it goes (ms). */
const LOOK_EVERY = 300_000;
/** A step that takes longer is given up (ms). */
const STEP_LASTS = 60_000;
/** So many steps given up in a row are no accident any more. */
const MOST_STUMBLES = 5;

export async function browseAtRandom(
  person: Person,
  { minutes, seed, known, onward, look }: Browsing,
): Promise<Browsed> {
  const { next: random } = randomOf(seed);
  const address = deckOf([...known], random);
  const { driven } = person;
  const open = (): Promise<Page> => driven.openTab(address.deal());
  // Firefox stops its background by itself when it has been idle
  const settings = driven.kind === 'chromium' ? await driven.openExtensionPage('settings.html') : undefined;
  const worker = settings && (await watchWorker(settings));
  const tabs: { page: Page; id: number }[] = [{ page: await open(), id: 0 }];
  let [current, opened] = [0, 1];
  const notes: Noted[] = [];
  const seen = new Map<string, number>();
  const done: Record<string, number> = {};
  const stumbles: string[] = [];
  let inARow = 0;
  const end = Date.now() + minutes * 60_000;
  let nextLook = Date.now() + LOOK_EVERY;
  await note();
  while (Date.now() < end) {
    if (Date.now() >= nextLook) {
      nextLook += LOOK_EVERY;
      await look(notes);
      await tabAtHand().page.bringToFront();
    }
    // at first every address is called once, among the other habits
    const habit = address.isFirstRound() && random() < 0.5 ? 'address' : drawBy(HABITS, random());
    try {
      const did = await inTime(step(habit), habit);
      if (did) done[habit] = (done[habit] ?? 0) + 1;
      inARow = 0;
    } catch (error) {
      inARow += 1;
      stumbles.push(`${habit} ${error instanceof Error ? error.message : String(error)}`);
      if (inARow >= MOST_STUMBLES) throw error;
      await replaceTab();
    }
  }
  await settings?.close();
  return { notes, done, stumbles };

  async function step(habit: Habit): Promise<boolean> {
    const did = await act(habit, tabAtHand().page);
    await note();
    return did;
  }

  function tabAtHand(): { page: Page; id: number } {
    const tab = tabs[current];
    if (tab === undefined) throw new Error('no tab is open');
    return tab;
  }

  async function note(): Promise<void> {
    const { page, id } = tabAtHand();
    await settled(page);
    const here = await page.evaluate(() => location.href);
    notes.push({ at: Date.now(), address: here, tab: id });
    seen.set(here, (seen.get(here) ?? 0) + 1);
    await linger(900 + Math.floor(random() * 1_600));
  }

  async function act(habit: Habit, page: Page): Promise<boolean> {
    switch (habit) {
      case 'link':
        return clickLink(page);
      case 'address':
        return goTo(page, address.deal());
      case 'back':
      case 'forward':
        return goThere(page, habit === 'back' ? -1 : 1);
      case 'reload':
        return renewed(page, () => page.reload());
      case 'step_on': {
        const next = onward.find((one) => new URL(one).host === new URL(page.url()).host);
        return next !== undefined && goTo(page, next);
      }
      case 'stop_worker':
        return (await worker?.stop()) ?? false;
      default:
        return changeTab(habit, page);
    }
  }

  async function goThere(page: Page, by: number): Promise<boolean> {
    // Firefox never answers a command that goes back into its cache: it is not waited for
    page.evaluate((steps) => history.go(steps), by).catch(() => {});
    await linger(700);
    await settled(page);
    // before the first page there is an empty one
    const isThere = (await page.evaluate(() => location.protocol)).startsWith('http');
    return isThere || goTo(page, address.deal());
  }

  async function changeTab(habit: 'new_tab' | 'other_tab' | 'close_tab', page: Page): Promise<boolean> {
    if (habit === 'new_tab' && tabs.length < MOST_TABS) {
      tabs.push({ page: await open(), id: opened });
      [current, opened] = [tabs.length - 1, opened + 1];
      return true;
    }
    if (habit === 'close_tab' && tabs.length > 1) {
      tabs.splice(current, 1);
      current = 0;
      await page.close();
      await tabAtHand().page.bringToFront();
      return true;
    }
    if (habit !== 'other_tab' || tabs.length === 1) return false;
    current = (current + 1) % tabs.length;
    await tabAtHand().page.bringToFront();
    return true;
  }

  /** Follows a link to a page of ours, rather to one that was seen less. */
  async function clickLink(page: Page): Promise<boolean> {
    const addresses = await page.$$eval('a[href]', (links) =>
      links.map((link) => {
        const box = link.getBoundingClientRect();
        const isShown = box.width > 2 && box.height > 2 && getComputedStyle(link).visibility !== 'hidden';
        return isShown ? (link as HTMLAnchorElement).href : '';
      }),
    );
    const weights = Object.fromEntries(
      addresses.flatMap((one, index) =>
        known.has(one) ? [[String(index), 1 / (1 + (seen.get(one) ?? 0))]] : [],
      ),
    );
    if (Object.keys(weights).length === 0) return false;
    const link = (await page.$$('a[href]'))[Number(drawBy(weights, random()))];
    if (link === undefined) return false;
    await link.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
    // something may lie over the link
    return renewed(page, () => link.click()).catch(() => false);
  }

  async function replaceTab(): Promise<void> {
    const [broken] = tabs.splice(current, 1);
    // a tab that does not answer is not waited for
    broken?.page.close().catch(() => {});
    tabs.push({ page: await open(), id: opened });
    [current, opened] = [tabs.length - 1, opened + 1];
    await note();
  }
}

function inTime<T>(promise: Promise<T>, what: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`${what} took longer than ${STEP_LASTS} ms`)),
      STEP_LASTS,
    );
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function goTo(page: Page, address: string): Promise<boolean> {
  return renewed(page, () => page.goto(address));
}

/**
 * Does what leads to another document and waits for that one. The command itself is not waited for: after a
 * way back into its cache Firefox never answers the next one.
 */
async function renewed(page: Page, act: () => Promise<unknown>): Promise<boolean> {
  const before = await timeOrigin(page);
  act().catch(() => {});
  await until(async () => ![before, 0].includes(await timeOrigin(page)), 'the next page', 20_000);
  return true;
}

function timeOrigin(page: Page): Promise<number> {
  return page.evaluate(() => performance.timeOrigin).catch(() => 0);
}

async function settled(page: Page): Promise<void> {
  await until(() => page.evaluate(() => document.readyState === 'complete'), 'the page to be there', 30_000);
}
