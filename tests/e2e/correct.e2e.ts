import { expect } from 'vitest';
import { choose, follow, press, see } from '../../scripts/browser/hands.ts';
import { closePopup, RUNNING_SHOES } from '../../scripts/browser/product.ts';
import { cells, exportRows } from '../support/exported.ts';
import { test } from '../support/scene.ts';

const COLUMNS = ['touchpoint_type', 'stage', 'stage_auto', 'stage_source', 'page_host'];

test('a correction survives, also for pages like it; a row is deleted and put back', async ({ scene }) => {
  await scene.begin(RUNNING_SHOES);
  const shop = await scene.openTab('http://www.velora.example/p/2mq7d');
  await follow(shop, 'Running shoes');
  await follow(shop, 'Velora Skyline 4');

  // this one and all like it: the two product pages so far, and the ones to come
  const popup = await scene.openPopup(shop);
  await press(popup, 'Change', { within: '.this-page' });
  await press(popup, /^\d? ?Noticing$/u);
  await choose(popup, 'What it was', 'Advertisement');
  await press(popup, /^all pages like it on www\.velora\.example/u);
  await press(popup, 'Save');
  await see(popup, '2 touchpoints changed.');
  await closePopup(popup);
  await follow(shop, 'Running shoes');
  await follow(shop, 'Velora Tempo 2');
  expect(cells(await exportRows(scene, shop), COLUMNS)).toEqual([
    'advertisement · awareness · consideration · participant · www.velora.example',
    'category_page · consideration · consideration · rule · www.velora.example',
    'advertisement · awareness · consideration · participant · www.velora.example',
    'category_page · consideration · consideration · rule · www.velora.example',
    'advertisement · awareness · consideration · participant · www.velora.example',
  ]);

  // not a touchpoint, and back
  const again = await scene.openPopup(shop);
  await press(again, 'Not a touchpoint', { within: '.this-page' });
  await see(again, '1 touchpoint deleted.');
  await press(again, 'Undo');
  await see(again, /Advertisement · Velora/u);
  await press(again, 'Not a touchpoint', { within: '.this-page' });
  await see(again, '1 touchpoint deleted.');
  await closePopup(again);
  expect(await exportRows(scene, shop)).toHaveLength(4);
});
