import { expect } from 'vitest';
import { follow, press, see } from '../../scripts/browser/hands.ts';
import {
  agree,
  closePopup,
  openOnboarding,
  RUNNING_SHOES,
  startJourney,
} from '../../scripts/browser/product.ts';
import { exportRows } from '../support/exported.ts';
import { test } from '../support/scene.ts';
import { readStored } from '../../scripts/browser/stored.ts';

test('nothing is recorded before the person has agreed', async ({ scene }) => {
  await scene.allowSites();
  const shop = await scene.openTab('http://www.velora.example/');
  await follow(shop, 'Shop running shoes');
  await follow(shop, 'Velora Skyline 4');

  const popup = await scene.openPopup(shop);
  await see(popup, 'Nothing is recorded yet');
  await closePopup(popup);
  const before = await readStored(scene);
  expect(before.tables['touchpoints'] ?? 0).toBe(0);
  expect(before.text).not.toContain('velora');
  expect(await registeredScripts(scene)).toBe(0);

  const onboarding = await openOnboarding(scene);
  await agree(onboarding);
  await follow(shop, 'Running shoes');
  await follow(shop, 'Velora Tempo 2');
  const agreed = await readStored(scene);
  expect(agreed.tables['touchpoints'] ?? 0).toBe(0);
  expect(agreed.text).not.toContain('velora');

  await onboarding.bringToFront();
  await startJourney(onboarding, RUNNING_SHOES);
  expect(await registeredScripts(scene)).toBe(1);
  await shop.bringToFront();
  await follow(shop, 'Running shoes');
  await follow(shop, 'Velora Skyline 4');
  const hosts = (await exportRows(scene, shop)).map((row) => row['page_host']);
  expect(new Set(hosts)).toEqual(new Set(['www.velora.example']));
});

test('withdrawing the agreement ends recording at once', async ({ scene }) => {
  await scene.begin(RUNNING_SHOES);
  const shop = await scene.openTab('http://www.velora.example/');
  await follow(shop, 'Shop running shoes');
  const popup = await scene.openPopup(shop);
  await press(popup, 'Settings');
  const settings = await scene.waitForPage('settings.html');
  await press(settings, /^Withdraw agreement/u);
  await see(settings, 'Nothing is recorded any more');
  const { tables } = await readStored(scene);
  expect(await registeredScripts(scene)).toBe(0);

  await shop.bringToFront();
  await follow(shop, 'Velora Skyline 4');
  await follow(shop, 'Running shoes');
  expect((await readStored(scene)).tables['touchpoints']).toBe(tables['touchpoints']);
});

type Api = { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } };

async function registeredScripts(scene: Parameters<typeof readStored>[0]): Promise<number> {
  const page = await scene.openExtensionPage('settings.html');
  const count = await page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    return (await (browser ?? chrome).scripting.getRegisteredContentScripts()).length;
  });
  await page.close();
  return count;
}
