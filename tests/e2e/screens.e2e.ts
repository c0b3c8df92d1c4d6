import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { choose, fill, follow, press, see, textOf } from '../../scripts/browser/hands.ts';
import { closePopup, openOnboarding, RUNNING_SHOES } from '../../scripts/browser/product.ts';
import { until } from '../../scripts/browser/until.ts';
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
