import { expect } from 'vitest';
import { follow, press, see } from '../../scripts/browser/hands.ts';
import { closePopup, RUNNING_SHOES } from '../../scripts/browser/product.ts';
import { cells, exportRows } from '../support/exported.ts';
import { test } from '../support/scene.ts';
import { readStored } from '../../scripts/browser/stored.ts';

const VELORA_ONLY = { ...RUNNING_SHOES, brands: ['Velora'], sites: ['velora.example'] };

test('only the listed sites are recorded, the others leave no trace; one click in the popup adds a site', async ({
  scene,
}) => {
  await scene.begin(VELORA_ONLY);
  const tab = await scene.openTab('http://www.velora.example/running-shoes');
  await follow(tab, 'Velora Skyline 4');
  await tab.goto('http://www.stridemart.example/c/running-shoes');
  await follow(tab, 'Velora Tempo 2');
  await tab.goto('http://www.greenbasket.example/groceries');
  await follow(tab, /Red lentils/u);
  await tab.goto('http://www.chirrup.example/mara/post/771');
  const before = await readStored(scene);
  for (const host of ['stridemart', 'greenbasket', 'chirrup']) expect(before.text).not.toContain(host);

  await tab.bringToFront();
  await tab.goto('http://www.stridemart.example/i/2mq7d');
  const popup = await scene.openPopup(tab);
  await see(popup, 'stridemart.example is not recorded.');
  await press(popup, 'Add this site');
  await see(popup, 'stridemart.example is added.');
  await closePopup(popup);
  await follow(tab, 'Running shoes');
  await follow(tab, 'Velora Skyline 4');

  // of the shop that was added: the page at hand, the list and the next product; nothing from before
  expect(cells(await exportRows(scene, tab), ['touchpoint_type', 'page_host'])).toEqual([
    'category_page · www.velora.example',
    'product_page · www.velora.example',
    'product_page · www.stridemart.example',
    'category_page · www.stridemart.example',
    'product_page · www.stridemart.example',
  ]);
});

test('all sites: pages that name the journey are kept, others leave no trace, banks are not even read', async ({
  scene,
}) => {
  await scene.begin({ ...RUNNING_SHOES, sites: [], allSites: true });
  const tab = await scene.openTab('http://www.stridemart.example/c/running-shoes');
  await follow(tab, 'Velora Skyline 4');
  await tab.goto('http://www.greenbasket.example/groceries');
  await follow(tab, /Red lentils/u);
  await tab.goto('http://www.northlane-bank.example/');
  await follow(tab, 'Accounts');
  await tab.goto('http://www.velora.example/');
  const hosts = (await exportRows(scene, tab)).map((row) => row['page_host']);
  expect(new Set(hosts)).toEqual(new Set(['www.stridemart.example', 'www.velora.example']));
  const { text } = await readStored(scene);
  for (const word of ['greenbasket', 'northlane', 'lentils']) expect(text).not.toContain(word);
});
