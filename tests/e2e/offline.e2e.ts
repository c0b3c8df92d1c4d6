import { expect } from 'vitest';
import { addOffline, closePopup, RUNNING_SHOES } from '../../scripts/browser/product.ts';
import { cells, exportRows } from '../support/exported.ts';
import { test } from '../support/scene.ts';

test('what happened away from the screen is a row like any other', async ({ scene }) => {
  await scene.begin(RUNNING_SHOES);
  const tab = await scene.openTab('http://www.velora.example/p/8f3k2');
  const popup = await scene.openPopup(tab);
  await addOffline(popup, 'Someone told me', 'Kestrun');
  await addOffline(popup, 'Shop', 'Velora');
  await closePopup(popup);
  const rows = await exportRows(scene, tab);
  const columns = ['touchpoint_type', 'channel', 'channel_mode', 'brand', 'capture', 'contact', 'page_host'];
  expect(
    cells(
      rows.filter((row) => row['capture'] === 'manual'),
      columns,
    ),
  ).toEqual([
    'recommendation · word_of_mouth · offline · Kestrun · manual · true · ',
    'shop_visit · store · offline · Velora · manual · true · ',
  ]);
  expect(new Set(rows.map((row) => row['session_id'])).size).toBe(3);
});
