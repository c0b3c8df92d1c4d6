import { expect } from 'vitest';
import { follow, press, see } from '../../scripts/browser/hands.ts';
import { closePopup, RUNNING_SHOES } from '../../scripts/browser/product.ts';
import { cells, exportRows } from '../support/exported.ts';
import { test } from '../support/scene.ts';

test('paused, resumed and finished: only what lies between is recorded', async ({ scene }) => {
  await scene.begin(RUNNING_SHOES);
  const shop = await scene.openTab('http://www.velora.example/p/8f3k2');
  const first = await scene.openPopup(shop);
  await see(first, 'Recording');
  await press(first, 'Pause');
  await press(first, '15 minutes');
  await see(first, /Paused, 1[45] min/u);
  await closePopup(first);
  await follow(shop, 'Running shoes');
  await follow(shop, 'Velora Tempo 2');

  const second = await scene.openPopup(shop);
  await see(second, /Paused, 1[45] min/u);
  await press(second, 'Resume');
  await see(second, 'Recording');
  await closePopup(second);
  await follow(shop, 'Returns and exchanges');

  const third = await scene.openPopup(shop);
  await press(third, 'Finish', { within: 'header' });
  await press(third, 'I put it off');
  await press(third, 'Finish', { within: 'form' });
  await see(third, /Postponed/u);
  await closePopup(third);
  await follow(shop, 'Running shoes');
  await follow(shop, 'Velora Skyline 4');

  const rows = cells(await exportRows(scene, shop), ['touchpoint_type']);
  expect(rows[0]).toBe('product_page');
  expect(rows.at(-1)).toBe('return');
  // the page that was open while recording went on again may count, what came before it may not
  expect(rows.filter((row) => row === 'category_page')).toEqual([]);
  expect(rows.length).toBeLessThanOrEqual(3);
});
