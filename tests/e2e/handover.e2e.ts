import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';
import { fill, follow, press, see } from '../../scripts/browser/hands.ts';
import { closePopup, RUNNING_SHOES } from '../../scripts/browser/product.ts';
import { until } from '../../scripts/browser/until.ts';
import { readRows } from '../support/exported.ts';
import { test } from '../support/scene.ts';

test('what is reviewed is what is handed over, and what was taken out is not in it', async ({ scene }) => {
  await scene.begin(RUNNING_SHOES);
  const shop = await scene.openTab('http://www.velora.example/running-shoes');
  await follow(shop, 'Velora Skyline 4');
  await follow(shop, 'Add to cart');
  const popup = await scene.openPopup(shop);
  await press(popup, 'Dashboard');
  const dashboard = await scene.waitForPage('dashboard.html');
  await closePopup(popup);
  await dashboard.bringToFront();
  await press(dashboard, 'Export and import');
  await press(dashboard, 'Review and hand over');
  const review = await scene.waitForPage('handover.html');
  await review.bringToFront();
  await see(review, /3 of 3/u);
  await fill(review, 'Search', 'cart');
  await press(review, 'Take out this 1 row');
  await see(review, '1 row taken out');
  await fill(review, 'Search', '');
  await see(review, /2 of 2/u);

  await press(review, 'As written');
  const shown = await review.$eval('.written', (written) => written.textContent ?? '');
  await press(review, 'Make the file');
  const file = await scene.downloaded(/^desire-path_self_P01_\d{8}T\d{6}Z.*\.zip$/u);
  const files = unzipSync(new Uint8Array(readFileSync(file)));
  expect(strFromU8(files['touchpoints.csv']!)).toBe(shown);
  expect(readRows(shown).map((row) => row['touchpoint_type'])).toEqual(['category_page', 'product_page']);
  expect(readRows(strFromU8(files['removed.csv']!)).map((row) => row['deleted'])).toEqual(['1']);
  expect(readRows(strFromU8(files['tombstones.csv']!)).length).toBeGreaterThan(0);

  await press(review, 'Undo');
  await until(
    async () => (await review.$eval('.written', (each) => each.textContent ?? '')) !== shown,
    'the row to be back',
  );
});
