import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { choose, fill, find, follow, press, see, textOf } from '../../scripts/browser/hands.ts';
import { closePopup, openOnboarding, RUNNING_SHOES } from '../../scripts/browser/product.ts';
import { until } from '../../scripts/browser/until.ts';
import { readRows } from '../support/exported.ts';
import { clippedWords, violations } from '../support/looks.ts';
import { test, type Scene } from '../support/scene.ts';

test('the dashboard shows the journey, filters, sorts, deletes and takes back', async ({ scene }) => {
  await scene.begin(RUNNING_SHOES);
  const shop = await scene.openTab('http://www.velora.example/running-shoes');
  await follow(shop, 'Velora Skyline 4');
  await follow(shop, 'Add to cart');
  const dashboard = await openDashboard(scene, shop);
  await see(dashboard, '3 touchpoints');
  await press(dashboard, 'Touchpoints');
  await see(dashboard, '3 of 3');
  await choose(dashboard, /Any kind|What it was|Kind/u, 'Cart');
  await see(dashboard, '1 of 3');
  await press(dashboard, 'Choose all on this page');
  await press(dashboard, 'Delete chosen');
  await see(dashboard, '1 touchpoint deleted.');
  await press(dashboard, 'Undo');
  await see(dashboard, '1 of 3');
  await press(dashboard, 'Clear');
  await see(dashboard, '3 of 3');
  await fill(dashboard, 'Search', 'skyline');
  await see(dashboard, '1 of 3');
});

test('a journey is changed, and its need comes back as the next purchase', async ({ scene }) => {
  await scene.begin(RUNNING_SHOES);
  const shop = await scene.openTab('http://www.velora.example/p/8f3k2');
  const dashboard = await openDashboard(scene, shop);
  await see(dashboard, '1 touchpoint');
  await press(dashboard, 'Journeys');
  await press(dashboard, 'Edit');
  await see(dashboard, 'Said at the start: with the first touchpoint it is fixed');
  const favourite = await find(dashboard, 'field', { name: 'Favourite' });
  expect(await favourite.evaluate((element) => element.matches(':disabled'))).toBe(true);
  await fill(dashboard, 'Brands in mind', 'Norvik');
  await press(dashboard, 'Add brand');
  await press(dashboard, 'More about this journey');
  await fill(dashboard, 'Persona', 'young family');
  await press(dashboard, 'Save');
  await see(dashboard, '“running shoes” is changed.');
  await press(dashboard, 'Finish');
  await press(dashboard, 'Finish', { within: 'form' });
  await press(dashboard, 'Buy it again');
  await choose(dashboard, 'Favourite', 'Norvik');
  await press(dashboard, 'Start recording');
  await see(dashboard, 'Purchase 2');
  await press(dashboard, 'Export and import');
  await press(dashboard, 'Export all');
  await see(dashboard, /Saved as desire-path_self_P01_\w+\.zip/u);
  const zip = readFileSync(await scene.downloaded(/^desire-path_self_P01_\d{8}T\d{6}Z.*\.zip$/u));
  const journeys = readRows(strFromU8(unzipSync(new Uint8Array(zip))['journeys.csv']!)).toSorted(
    (a, b) => Number(a['cycle_no']) - Number(b['cycle_no']),
  );
  const fixed = { persona: 'young family', need: 'running shoes' };
  expect(journeys).toMatchObject([
    {
      ...fixed,
      cycle_no: '1',
      previous_case_id: '',
      focal_brand: 'Velora',
      initial_set: 'Velora|Kestrun',
      bought_brand: 'Velora',
    },
    {
      ...fixed,
      cycle_no: '2',
      previous_case_id: journeys[0]?.['case_id'],
      focal_brand: 'Norvik',
      initial_set: 'Norvik|Velora|Kestrun',
      owned_brand: 'Velora',
      outcome: 'ongoing',
    },
  ]);
});

test('every language is there, in the same places, and follows the setting at once', async ({ scene }) => {
  await scene.begin(RUNNING_SHOES);
  const shop = await scene.openTab('http://www.velora.example/p/8f3k2');
  const settings = await scene.openExtensionPage('settings.html');
  const popupTexts = new Set<string>();
  for (const [language, word] of [
    ['Ελληνικά', 'Ρυθμίσεις'],
    ['Русский', 'Настройки'],
    ['Latviešu', 'Iestatījumi'],
    ['Македонски', 'Поставки'],
    ['Deutsch', 'Einstellungen'],
    ['English', 'Settings'],
  ] as const) {
    await settings.bringToFront();
    const select = await settings.$('select');
    const value = await select?.evaluate(
      (element, name) => [...element.options].find((one) => one.text.trim() === name)?.value ?? '',
      language,
    );
    await select?.select(value ?? '');
    await see(settings, word);
    const popup = await scene.openPopup(shop);
    await see(popup, 'Velora');
    popupTexts.add(await textOf(popup));
    expect({ language, clipped: await clippedWords(popup) }).toEqual({ language, clipped: [] });
    await closePopup(popup);
  }
  expect(popupTexts.size).toBe(6);
});

test('no screen fails the accessibility rules', async ({ scene }) => {
  const onboarding = await openOnboarding(scene);
  await see(onboarding, 'I agree');
  expect(await violations(onboarding)).toEqual([]);
  await scene.begin(RUNNING_SHOES);
  expect(await violations(onboarding)).toEqual([]);
  const shop = await scene.openTab('http://www.velora.example/running-shoes');
  await follow(shop, 'Velora Skyline 4');
  const popup = await scene.openPopup(shop);
  await see(popup, 'Contacts per brand');
  expect(await violations(popup)).toEqual([]);
  await press(popup, 'Change', { within: '.this-page' });
  expect(await violations(popup)).toEqual([]);
  await closePopup(popup);
  const dashboard = await openDashboard(scene, shop);
  const views = [
    'Path',
    'Map',
    'Contacts',
    'Transitions',
    'Detours',
    'Channels',
    'Compare',
    'Feelings',
    'Plan',
    'In words',
    'Touchpoints',
    'Journeys',
    'Export and import',
  ];
  for (const view of views) {
    const heading = () => dashboard.evaluate(() => document.querySelector('h1')?.textContent ?? '');
    const before = await heading();
    await press(dashboard, view);
    // every moment of a view must pass, also that in which its code and its rows are still on the way
    await until(async () => !['', before].includes(await heading()), `the view ${view}`);
    expect({ view, early: await violations(dashboard) }).toEqual({ view, early: [] });
    await until(
      () => dashboard.evaluate(() => document.querySelector('[aria-busy=true]') === null),
      `all of the view ${view}`,
    );
    expect({ view, violations: await violations(dashboard) }).toEqual({ view, violations: [] });
  }
  const settings = await scene.openExtensionPage('settings.html');
  await see(settings, 'Language');
  expect(await violations(settings)).toEqual([]);
});

async function openDashboard(scene: Scene, tab: Page): Promise<Page> {
  const popup = await scene.openPopup(tab);
  await press(popup, 'Dashboard');
  const dashboard = await scene.waitForPage('dashboard.html');
  await dashboard.bringToFront();
  return dashboard;
}
