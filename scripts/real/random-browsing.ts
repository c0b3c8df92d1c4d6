/**
 * The third walk: somebody who clicks about without a plan, with tabs, back and forward, reloads, and a
 * background that the browser stops in between. The same seed takes the same decisions.
 */
import type { Page } from 'puppeteer-core';
import { watchWorker } from '../browser/stop-worker.ts';
import { until } from '../browser/until.ts';
import { randomOf } from '../generate/random.ts';
import { linger } from './shopper.ts';
import type { Person } from './person.ts';

export type Noted = {
  readonly at: number;
  readonly host: string;
  readonly path: string;
  readonly tab: number;
};
export type Browsed = {
  /** What stood in which tab after each step that may have loaded something. */
  readonly notes: readonly Noted[];
  readonly done: Readonly<Record<string, number>>;
};

/** What is done, and how often beside the others. */
const HABITS = {
  link: 50,
  back: 12,
  forward: 8,
  reload: 9,
  new_tab: 9,
  other_tab: 12,
  close_tab: 5,
  stop_worker: 7,
} as const;
type Habit = keyof typeof HABITS;

const MOST_TABS = 5;

export async function browseAtRandom(
  person: Person,
  known: ReadonlySet<string>,
  { minutes, seed }: { readonly minutes: number; readonly seed: number },
): Promise<Browsed> {
  const { next: random } = randomOf(seed);
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  const { driven } = person;
  const starts = [...known].filter((address) => !address.endsWith('/cart'));
  const open = async (): Promise<Page> => driven.openTab(pick(starts) ?? '');
  // Firefox stops its background by itself when it has been idle
  const settings = driven.kind === 'chromium' ? await driven.openExtensionPage('settings.html') : undefined;
  const worker = settings && (await watchWorker(settings));
  const tabs: { page: Page; id: number }[] = [{ page: await open(), id: 0 }];
  let [current, opened] = [0, 1];
  const notes: Noted[] = [];
  const done: Record<string, number> = {};
  const end = Date.now() + minutes * 60_000;
  await note();
  while (Date.now() < end) {
    const habit = chooseHabit(random());
    const tab = tabs[current];
    if (tab === undefined) throw new Error('no tab is open');
    const did = await act(habit, tab.page);
    if (did) done[habit] = (done[habit] ?? 0) + 1;
    await note();
  }
  await settings?.close();
  return { notes, done };

  async function note(): Promise<void> {
    const now = tabs[current];
    if (now === undefined) throw new Error('no tab is open');
    await settled(now.page);
    const { hostname, pathname } = new URL(now.page.url());
    notes.push({ at: Date.now(), host: hostname, path: pathname, tab: now.id });
    await linger(900 + Math.floor(random() * 1_600));
  }

  async function act(habit: Habit, page: Page): Promise<boolean> {
    if (habit === 'link') return clickLink(page);
    if (habit === 'back' || habit === 'forward') {
      // Firefox never answers a command that goes back into its cache: it is not waited for
      page.evaluate((by) => history.go(by), habit === 'back' ? -1 : 1).catch(() => {});
      await linger(700);
      if (page.url().startsWith('http')) return true;
      await page.goto(pick(starts) ?? '');
      return true;
    }
    if (habit === 'reload') await page.reload();
    if (habit === 'new_tab' || habit === 'other_tab' || habit === 'close_tab') return changeTab(habit, page);
    if (habit === 'stop_worker') return (await worker?.stop()) ?? false;
    return true;
  }

  async function changeTab(habit: Habit, page: Page): Promise<boolean> {
    if (habit === 'new_tab' && tabs.length < MOST_TABS) {
      tabs.push({ page: await open(), id: opened });
      [current, opened] = [tabs.length - 1, opened + 1];
      return true;
    }
    if (habit === 'close_tab' && tabs.length > 1) {
      tabs.splice(current, 1);
      current = 0;
      await page.close();
      await tabs[current]?.page.bringToFront();
      return true;
    }
    if (habit !== 'other_tab' || tabs.length === 1) return false;
    current = (current + 1) % tabs.length;
    await tabs[current]?.page.bringToFront();
    return true;
  }

  async function clickLink(page: Page): Promise<boolean> {
    const links = await page.$$('a[href]');
    const good: number[] = [];
    for (const [index, link] of links.entries()) {
      const address = await link.evaluate((one) => {
        const box = one.getBoundingClientRect();
        const isShown = box.width > 2 && box.height > 2 && getComputedStyle(one).visibility !== 'hidden';
        const { origin, pathname, search, hash } = one as HTMLAnchorElement;
        return isShown && search === '' && hash === '' ? origin + pathname : '';
      });
      if (known.has(address)) good.push(index);
    }
    const chosen = links[pick(good) ?? -1];
    if (chosen === undefined) return false;
    const before = await timeOrigin(page);
    await chosen.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await chosen.click().catch(() => {});
    await until(async () => (await timeOrigin(page)) !== before, 'the page behind a link', 4_000).catch(
      () => {},
    );
    return (await timeOrigin(page)) !== before;
  }
}

function chooseHabit(chance: number): Habit {
  const all = Object.entries(HABITS) as [Habit, number][];
  let left = chance * all.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [habit, weight] of all) {
    left -= weight;
    if (left < 0) return habit;
  }
  return 'link';
}

function timeOrigin(page: Page): Promise<number> {
  return page.evaluate(() => performance.timeOrigin).catch(() => 0);
}

async function settled(page: Page): Promise<void> {
  await until(() => page.evaluate(() => document.readyState === 'complete'), 'the page to be there', 30_000);
}
