import { expect } from 'vitest';
import { find, follow, press, see } from '../../scripts/browser/hands.ts';
import { RUNNING_SHOES } from '../../scripts/browser/product.ts';
import { until } from '../../scripts/browser/until.ts';
import { orderHere } from '../../scripts/browser/walk.ts';
import { cells, exportRows } from '../support/exported.ts';
import { test } from '../support/scene.ts';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test('an order confirmation that is loaded again is one order', async ({ scene }) => {
  await scene.begin(RUNNING_SHOES);
  const shop = await scene.openTab('http://www.stridemart.example/i/8f3k2');
  await orderHere(shop, 'Velora Skyline 4');
  for (let times = 0; times < 2; times += 1) {
    await shop.reload();
    await find(shop, 'control', { name: 'My orders' });
    await pause(300);
  }
  const again = await scene.openTab(shop.url());
  await find(again, 'control', { name: 'My orders' });
  await pause(300);
  const orders = (await exportRows(scene, again)).filter((row) => row['touchpoint_type'] === 'order');
  expect(orders).toHaveLength(1);
  expect(scene.world.orders()).toBe(1);
});

test('the steps of a single-page shop are visits of their own', async ({ scene }) => {
  await scene.begin(RUNNING_SHOES);
  const shop = await scene.openTab('http://www.kestrun.example/');
  await pause(300);
  await press(shop, 'See the shoes');
  await see(shop, 'Kestrun Ember 3');
  await pause(300);
  await press(shop, 'Kestrun Ember 3');
  await see(shop, 'In stock');
  await pause(300);
  // a width that is picked stands in the address; the product is the same
  await press(shop, 'Wide');
  await until(() => Promise.resolve(shop.url().endsWith('?width=wide')), 'the width to be picked');
  await pause(700);
  await press(shop, 'Add to cart');
  await see(shop, 'Your cart');
  await pause(300);
  await press(shop, 'Checkout');
  await see(shop, 'Delivery address');
  await pause(300);
  await press(shop, 'Place order');
  await see(shop, 'Thank you for your order');
  await pause(300);
  const rows = await exportRows(scene, shop);
  expect(cells(rows, ['touchpoint_type'])).toEqual([
    'home_page',
    'category_page',
    'product_page',
    'cart',
    'checkout',
    'order',
  ]);
  expect(rows.at(-1)?.['page_path']).toMatch(/\{id\}$/u);
});

test('coming back through the back/forward cache continues the visit', async ({ scene }) => {
  await scene.begin(RUNNING_SHOES);
  const shop = await scene.openTab('http://www.velora.example/running-shoes');
  // a page that comes out of the cache remembers it, one that is loaded again does not
  await shop.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset['persisted'] = String(persisted);
    });
  });
  await follow(shop, 'Velora Tempo 2');
  await pause(500);
  // Firefox never answers a command that goes back into the cache: it is not waited for
  shop.evaluate(() => history.back()).catch(() => {});
  await until(() => shop.evaluate(() => location.pathname === '/running-shoes'), 'the list again');
  await until(
    () => shop.evaluate(() => document.documentElement.dataset['persisted'] === 'true'),
    'the list out of the cache',
  );
  await pause(500);
  await follow(shop, 'Velora Skyline 4');
  await pause(300);
  expect(cells(await exportRows(scene, shop), ['touchpoint_type', 'product'])).toEqual([
    'category_page · ',
    'product_page · Velora Tempo 2',
    'product_page · Velora Skyline 4',
  ]);
});

test('a page that renders late is tagged by what it became', async ({ scene }) => {
  await scene.begin({ ...RUNNING_SHOES, sites: ['ondulo.example'], brands: ['Ondulo'], favourite: 'Ondulo' });
  const shop = await scene.openTab('http://www.ondulo.example/');
  await follow(shop, 'See the shoe');
  await see(shop, 'Ondulo Drift');
  await pause(1_000);
  const rows = await exportRows(scene, shop);
  expect(cells(rows, ['touchpoint_type', 'brand', 'product']).at(-1)).toBe(
    'product_page · Ondulo · Ondulo Drift',
  );
  expect(rows.filter((row) => row['touchpoint_type'] === 'product_page')).toHaveLength(1);
});

test('Greek and Russian shops', async ({ scene }) => {
  await scene.begin({
    need: 'παπούτσια για τρέξιμο',
    brands: ['Velora', 'Kestrun'],
    sites: ['dromeas.example', 'begushchiy.example'],
  });
  const shop = await scene.openTab('http://www.dromeas.example/papoutsia-trexima');
  await follow(shop, 'Kestrun Glide');
  await pause(300);
  await follow(shop, 'Προσθήκη στο καλάθι');
  await pause(300);
  await shop.goto('http://www.begushchiy.example/tovar/8f3k2');
  await follow(shop, 'Добавить в корзину');
  await follow(shop, 'Перейти к оформлению');
  await pause(300);
  const rows = await exportRows(scene, shop);
  expect(cells(rows, ['touchpoint_type', 'brand', 'page_host'])).toEqual([
    'category_page ·  · www.dromeas.example',
    'product_page · Kestrun · www.dromeas.example',
    'cart ·  · www.dromeas.example',
    'product_page · Velora · www.begushchiy.example',
    'cart ·  · www.begushchiy.example',
    'checkout ·  · www.begushchiy.example',
  ]);
});
