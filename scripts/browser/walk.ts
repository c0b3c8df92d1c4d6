/** A scripted person looking for running shoes in the demo shops, by clicks alone. */
import type { Page } from 'puppeteer-core';
import { fill, find, follow } from './hands.ts';

/** Long enough for a page to count as a contact (three active seconds). */
const LINGER = 3_400;
/** Long enough for a page to be read by the extension, as even a hurried person leaves it. */
const GLANCE = 350;

const linger = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** From the search engine to the order confirmation at the retailer. */
export async function walkToOrder(page: Page): Promise<void> {
  await fill(page, 'Search the web', 'running shoes');
  await follow(page, 'Search');
  await linger(GLANCE);
  await follow(page, /^The best running shoes/u);
  await linger(GLANCE);
  await follow(page, 'Velora Skyline 4 review');
  await linger(LINGER);
  await follow(page, 'Velora Skyline 4 at Stridemart');
  await linger(LINGER);
  await follow(page, 'Add to comparison');
  await linger(GLANCE);
  await follow(page, 'Running shoes');
  await linger(GLANCE);
  await follow(page, 'Kestrun Glide');
  await linger(LINGER);
  await follow(page, 'Add to comparison');
  await linger(LINGER);
  await follow(page, 'Velora Skyline 4');
  await linger(GLANCE);
  await orderHere(page, 'Velora Skyline 4');
}

/** On a product page of the retailer: cart, sign-in passed by, checkout, payment, confirmation. */
export async function orderHere(page: Page, product: string): Promise<void> {
  await follow(page, 'Add to cart');
  await linger(GLANCE);
  await follow(page, 'Proceed to checkout');
  await linger(GLANCE);
  await follow(page, 'Continue as guest');
  await linger(GLANCE);
  await fill(page, 'Full name', 'Anna Example');
  await fill(page, 'E-mail', 'anna@mail.example');
  await fill(page, 'Street and number', 'Long Lane 1');
  await fill(page, 'City', 'Skopje');
  await follow(page, 'Continue to payment');
  await linger(GLANCE);
  await fill(page, 'Card number', '4000 0000 0000 0002');
  await follow(page, 'Place order and pay');
  await find(page, 'control', { name: 'My orders' });
  await linger(GLANCE);
  if (!(await page.evaluate((name) => document.body.innerText.includes(name), product))) {
    throw new Error(`the order does not name ${product}`);
  }
}

/** After the order: the parcel, and a review. */
export async function walkAfterOrder(page: Page): Promise<void> {
  await follow(page, 'My orders');
  await linger(GLANCE);
  await follow(page, /^Order \d/u);
  await linger(GLANCE);
  await follow(page, 'Track parcel');
  await linger(GLANCE);
  await follow(page, /^Order \d/u);
  await linger(GLANCE);
  await follow(page, 'Write a review');
  await linger(GLANCE);
  await fill(page, 'Your review', 'Soft and quick.');
  await follow(page, 'Submit review');
  await linger(GLANCE);
}
