import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';
import { follow, press, see } from '../../scripts/browser/hands.ts';
import {
  agree,
  closePopup,
  openOnboarding,
  RUNNING_SHOES,
  startJourney,
} from '../../scripts/browser/product.ts';
import { until } from '../../scripts/browser/until.ts';
import { cells, exportRows, readRows } from '../support/exported.ts';
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

test('a site that is taken away in the settings is not seen any more, and that is a gap', async ({
  scene,
}) => {
  // each site for itself, as the browser asks for them: "all sites" could only be taken away as a whole
  for (const site of ['velora.example', 'stridemart.example']) {
    await scene.allowSites(`*://${site}/*`);
    await scene.allowSites(`*://*.${site}/*`);
  }
  const onboarding = await openOnboarding(scene);
  await agree(onboarding);
  await startJourney(onboarding, { ...RUNNING_SHOES, sites: ['velora.example', 'stridemart.example'] });
  const tab = await scene.openTab('http://www.velora.example/running-shoes');
  const rows = async (): Promise<number | undefined> => (await readStored(scene)).tables['touchpoints'];
  await until(async () => (await rows()) === 1, 'the page to be stored');

  const settings = await scene.openExtensionPage('settings.html');
  await press(settings, 'Remove velora.example');
  await see(settings, 'Ask the browser');
  await until(async () => (await readStored(scene)).tables['gaps'] === 1, 'the gap to be written down');
  await tab.bringToFront();
  await follow(tab, 'Velora Skyline 4');
  await tab.goto('http://www.velora.example/p/8f3k2');
  // the other site is seen as before: what comes of it says that the background had its turn
  await tab.goto('http://www.stridemart.example/c/running-shoes');
  await until(async () => (await rows()) === 2, 'the page of the other site to be stored');

  const dashboard = await scene.openExtensionPage('dashboard.html#files');
  await press(dashboard, /^Export all/u);
  const zip = unzipSync(new Uint8Array(readFileSync(await scene.downloaded(/\.zip$/u))));
  const table = (name: string) => readRows(strFromU8(zip[`${name}.csv`] ?? new Uint8Array()));
  expect(cells(table('touchpoints'), ['touchpoint_type', 'page_host'])).toEqual([
    'category_page · www.velora.example',
    'category_page · www.stridemart.example',
  ]);
  expect(cells(table('gaps'), ['reason'])).toEqual(['no_site_permission']);
});
