import { expect } from 'vitest';
import { follow, see } from '../../scripts/browser/hands.ts';
import { RUNNING_SHOES } from '../../scripts/browser/product.ts';
import { exportRows } from '../support/exported.ts';
import { test } from '../support/scene.ts';

/** What the browsers themselves ask their makers for, whatever is installed. */
const BROWSERS_OWN = new Set([
  'update.googleapis.com',
  'clients2.google.com',
  'accounts.google.com',
  'content-autofill.googleapis.com',
  'redirector.gvt1.com',
  'optimizationguide-pa.googleapis.com',
  'firefox.settings.services.mozilla.com',
  'content-signature-2.cdn.mozilla.net',
  'firefox-settings-attachments.cdn.mozilla.net',
]);

test('the extension asks the network for nothing', async ({ scene }) => {
  await scene.begin(RUNNING_SHOES);
  const shop = await scene.openTab('http://www.velora.example/running-shoes');
  await follow(shop, 'Velora Skyline 4');
  expect(await exportRows(scene, shop)).not.toEqual([]);
  const dashboard = await scene.openExtensionPage('dashboard.html');
  await see(dashboard, 'in 1 journey');

  const outside = (): string[] =>
    scene.world.log.filter((one) => one.outside && !BROWSERS_OWN.has(one.host)).map((one) => one.host);
  expect(outside()).toEqual([]);

  // the watch would have seen it: a request that a web page makes to the same end is in the log
  await shop.bringToFront();
  await shop.evaluate(() => fetch('http://collector.example/', { mode: 'no-cors' }).catch(() => undefined));
  await shop.evaluate(() => fetch('https://collector.example/', { mode: 'no-cors' }).catch(() => undefined));
  expect(outside()).toEqual(['collector.example', 'collector.example']);

  // and from the extension's own pages nothing gets out even if a line of code tried
  await dashboard.bringToFront();
  const tried = await dashboard.evaluate(() =>
    fetch('http://collector.example/').then(
      () => 'sent',
      () => 'refused',
    ),
  );
  expect(tried).toBe('refused');
  expect(outside()).toHaveLength(2);
});
