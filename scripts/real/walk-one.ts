/** The first walk: from the search to the order, and the next day on to the review and the cancelling. */
import type { Page } from 'puppeteer-core';
import { choose, fill, follow, press, see } from '../browser/hands.ts';
import { closePopup, confirmOrder } from '../browser/product.ts';
import { BLOGS, CUSTOMER, SHOP, WIKI } from './places.ts';
import type { Person } from './person.ts';
import { cancelOrder } from './keeper.ts';
import { addToCart, GLANCE, LINGER, linger, logInAtCheckout, placeOrder } from './shopper.ts';

/** What a blog calls its search, and what is looked for there and opened. */
const READ = [
  { host: BLOGS.lv, search: 'Meklēt', article: /^Velora Skyline 4 apskats/u },
  { host: BLOGS.el, search: 'Αναζήτηση', article: /^Πώς φτιάχνει η Velora/u },
  { host: BLOGS.ru, search: 'Найти', article: /^Обзор кроссовок Velora/u },
] as const;

const READER = '.wp-block-post-title';

/** Returns the address of the order's page. */
export async function walkToOrder(person: Person): Promise<{ page: Page; order: string }> {
  const page = await person.driven.openTab(`http://${BLOGS.en}/search/`);
  await searchBlog(page, 'Search', 'running shoes');
  await follow(page, /^How running shoes are made/u, { within: READER });
  await linger(LINGER);
  await searchBlog(page, 'Search', 'Velora');
  await follow(page, /^Velora Skyline 4 review/u, { within: READER });
  await linger(LINGER);
  for (const { host, search, article } of READ) {
    await page.goto(`http://${host}/search/`);
    await searchBlog(page, search, 'Velora');
    await follow(page, article, { within: READER });
    await linger(LINGER);
  }
  // a page that has nothing to do with it
  await page.goto(`http://${BLOGS.en}/tomatoes-on-a-north-balcony/`);
  await linger(LINGER);
  await page.goto(`http://${WIKI}/wiki/Running_shoe`);
  await linger(LINGER);
  await follow(page, 'Velora', { within: '.mw-parser-output' });
  await linger(LINGER);

  await page.goto(`http://${BLOGS.en}/best-running-shoes-of-the-year/`);
  await linger(LINGER);
  await follow(page, 'Running shoes at Stridehouse');
  await linger(LINGER);
  await follow(page, /^Kestrun Glide/u);
  await linger(LINGER);
  // a thing that nobody was looking for
  await follow(page, 'Garden chairs');
  await follow(page, /^Oakhurst Folding Chair/u);
  await linger(LINGER);
  await follow(page, 'Running shoes');
  await linger();
  await follow(page, /^Velora Skyline 4/u);
  await linger(LINGER);
  await readReviews(page);
  await addToCart(page, 'M');
  await follow(page, /^View Cart/u);
  await linger();
  await follow(page, 'Proceed to checkout');
  await linger();
  await logInAtCheckout(page);
  await linger();
  await placeOrder(page);
  await linger();
  for (let times = 0; times < 2; times += 1) {
    await page.reload();
    await linger();
  }
  const popup = await person.driven.openPopup(page);
  await confirmOrder(popup);
  await closePopup(popup);
  return { page, order: page.url() };
}

/** The next day, in the same browser profile. */
export async function walkAfterOrder(person: Person, order: string, shopPort: number): Promise<Page> {
  const page = await person.driven.openTab(order);
  await see(page, /Thank you/u);
  await linger();
  await page.goto(`http://${SHOP}/account`);
  await linger();
  await follow(page, 'Orders');
  await linger();
  await follow(page, /^Order #/u);
  await linger();
  await follow(page, 'Running shoes');
  await linger();
  await follow(page, /^Velora Skyline 4/u);
  await linger(LINGER);
  await writeReview(page);
  await cancelOrder(shopPort, order.split('/').at(-1) ?? '');
  await page.goto(`http://${SHOP}/account/orders`);
  await linger();
  await follow(page, /^Order #/u);
  await see(page, /Cancell?ed/u);
  await linger(LINGER);
  await noteCancelled(person);
  return page;
}

/** The recorder sees a page about a cancelled order; what became of the own order the person says. */
async function noteCancelled(person: Person): Promise<void> {
  const dashboard = await person.driven.openExtensionPage('dashboard.html');
  await press(dashboard, 'Touchpoints');
  await press(dashboard, /^Change: Order/u);
  await choose(dashboard, 'What became of the order', 'cancelled');
  await press(dashboard, 'Save');
  await see(dashboard, 'Changed.');
  await dashboard.close();
}

async function searchBlog(page: Page, label: string, words: string): Promise<void> {
  if (!page.url().includes('/search/')) await page.goto(new URL('/search/', page.url()).href);
  await fill(page, label, words);
  await follow(page, label, { within: '.wp-block-search' });
  await linger(GLANCE);
}

async function readReviews(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector('#product__reviews')?.scrollIntoView());
  await see(page, 'Soft landing and a good grip');
  await linger(LINGER);
}

async function writeReview(page: Page): Promise<void> {
  const stars = await page.$$('.rating__stars a');
  await stars[4]?.evaluate((star) => star.scrollIntoView({ block: 'center' }));
  await stars[4]?.click();
  await fill(page, /^Your Name/u, CUSTOMER.name);
  await fill(page, /^Your Comment/u, 'Ran to work in them, happily.');
  await press(page, 'Submit Review');
  await see(page, 'Your review has been submitted');
  // the thanks are read, as long as a contact takes
  await linger(LINGER + 2_500);
}
