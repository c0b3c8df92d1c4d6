/** What a person does in the real shop: EverShop's own pages, by clicks and keys alone. */
import type { Page } from 'puppeteer-core';
import { fill, find, follow, has, press, see } from '../browser/hands.ts';
import { until } from '../browser/until.ts';
import { CUSTOMER } from './places.ts';

/** Long enough for a page to count as a contact (three active seconds). */
export const LINGER = 3_600;
/** Long enough for a page to be read by the extension, as even a hurried person leaves it. */
export const GLANCE = 900;

export const linger = (ms: number = GLANCE): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));

/** On the checkout page: its own little form, after which the page knows the person. */
export async function logInAtCheckout(page: Page): Promise<void> {
  await press(page, /^Log in$/u);
  await fill(page, /^Email/u, CUSTOMER.email);
  await fill(page, /^Password/u, CUSTOMER.password);
  await press(page, 'Log in');
  await see(page, `Logged in as ${CUSTOMER.name}`);
}

/** On a product page: a size first, as the shop demands, then into the cart. */
export async function addToCart(page: Page, size: string): Promise<void> {
  await press(page, size);
  await until(() => Promise.resolve(/[?&]size=/u.test(page.url())), 'the size to be chosen');
  await press(page, 'Add to cart');
  await find(page, 'control', { name: /^View Cart/u });
}

/** On the checkout page, logged in: an address, the delivery, cash at the door, and the order. */
export async function placeOrder(page: Page): Promise<void> {
  await fill(page, /^Full name/u, CUSTOMER.name);
  await fill(page, /^Telephone/u, '20000000');
  await fill(page, /^Address \*/u, 'Long Lane 1');
  await fill(page, /^City/u, 'Riga');
  await fill(page, /^Postcode/u, 'LV-1010');
  await pick(page, 'Country', 'Latvia');
  await pick(page, 'Province', 'Riga');
  await find(page, 'control', { name: /^Standard delivery/u });
  await press(page, /^Standard delivery/u);
  // the page renews its price and forgets a choice made meanwhile
  await until(async () => {
    if (await has(page, 'control', 'Place Order')) return true;
    await press(page, 'Cash on Delivery');
    await linger(600);
    return false;
  }, 'the payment to be chosen');
  await follow(page, 'Place Order');
  await see(page, /Thank you/u);
}

/** A list that opens over the page: the list, then the words in it. */
async function pick(page: Page, list: string, option: string): Promise<void> {
  await press(page, list);
  await press(page, option, { within: '[role=listbox]' });
  await until(
    () => page.evaluate(() => document.querySelector('[role=combobox][aria-expanded=true]') === null),
    `${option} to be chosen`,
  );
}
