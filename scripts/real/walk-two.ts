/** The second walk: one listed site among many visited ones, and then a look at everything that was stored. */
import type { Page } from 'puppeteer-core';
import { fill, follow, press } from '../browser/hands.ts';
import type { Plan } from '../browser/product.ts';
import { readStored } from '../browser/stored.ts';
import { until } from '../browser/until.ts';
import { POSTS } from './blog/posts.ts';
import { BLOGS, SHOP, WIKI } from './places.ts';
import { LOOKING_FOR_SHOES, type Person } from './person.ts';
import { addToCart, LINGER, linger } from './shopper.ts';

export const SHOP_ALONE: Plan = { ...LOOKING_FOR_SHOES, sites: ['stridehouse.example'] };

/** Words by which the other sites would be known again: hosts, names, titles, addresses. */
const TRACES: readonly string[] = [
  ...[WIKI, ...Object.values(BLOGS)].map((host) => host.replace(/^www\.|\.example$/gu, '')),
  'Open Lexicon',
  'Running_shoe',
  'Pronation',
  '/wiki/',
  ...Object.values(POSTS).flatMap(({ name, tagline, posts }) => [
    name,
    tagline,
    ...posts.flatMap(({ title, slug }) => [title, slug]),
  ]),
];

export async function walkOneSite(person: Person): Promise<Page> {
  const page = await person.driven.openTab(`http://${BLOGS.en}/search/`);
  await fill(page, 'Search', 'Velora');
  await follow(page, 'Search', { within: '.wp-block-search' });
  await linger();
  await follow(page, /^Velora Skyline 4 review/u, { within: '.wp-block-post-title' });
  await linger(LINGER);
  for (const address of [
    `http://${BLOGS.lv}/velora-skyline-4-apskats/`,
    `http://${BLOGS.el}/pos-ftiachnei-i-velora-ta-papoutsia/`,
    `http://${BLOGS.ru}/obzor-krossovok-velora-skyline-4/`,
    `http://${WIKI}/wiki/Running_shoe`,
    `http://${WIKI}/wiki/Velora`,
    `http://${BLOGS.en}/best-running-shoes-of-the-year/`,
  ]) {
    await page.goto(address);
    await linger(LINGER);
  }
  await follow(page, 'Running shoes at Stridehouse');
  await linger();
  await follow(page, /^Velora Skyline 4/u);
  await linger(LINGER);
  await addToCart(page, 'M');
  await press(page, /^View Cart/u);
  await until(() => Promise.resolve(new URL(page.url()).pathname === '/cart'), `the cart of ${SHOP}`);
  await linger();
  return page;
}

/** Which words of the other sites stand in the database, in `storage` or in the file. */
export async function tracesOf(person: Person, csv: string): Promise<{ found: string[]; looked: string }> {
  const { text, tables } = await readStored(person.driven);
  const everywhere = `${text}\n${csv}`.toLowerCase();
  const rows = Object.values(tables).reduce((sum, count) => sum + count, 0);
  return {
    found: TRACES.filter((words) => everywhere.includes(words.toLowerCase())),
    looked: `${TRACES.length} words of the other sites looked for in ${rows} rows of ${Object.keys(tables).length} tables, storage.local, storage.session and the CSV`,
  };
}
