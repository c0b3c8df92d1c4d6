/** What a person does with what is theirs: "it was not me", every day and every gap in the file, the gentle reminder. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';
import { fill, follow, has, press, see } from '../../scripts/browser/hands.ts';
import { closePopup, RUNNING_SHOES } from '../../scripts/browser/product.ts';
import { until } from '../../scripts/browser/until.ts';
import { readRows } from '../support/exported.ts';
import { test } from '../support/scene.ts';

test('somebody else’s pages go with one press and come back with one; gaps and days are in the file', async ({
  scene,
}) => {
  await scene.begin(RUNNING_SHOES);
  const shop = await scene.openTab('http://www.velora.example/running-shoes');
  await follow(shop, 'Velora Skyline 4');
  const settings = await scene.openExtensionPage('settings.html');
  await see(settings, '2 touchpoints in 1 journey');
  await fill(settings, 'Remind me after', '2');
  await settings.keyboard.press('Tab');

  const popup = await scene.openPopup(shop);
  await see(popup, '2 touchpoints without a backup.');
  await press(popup, 'Not now');
  await until(async () => !(await has(popup, 'control', 'Not now')), 'the reminder to go away');
  await press(popup, 'Pause');
  await see(popup, 'Removes what was recorded since the last long break and pauses.');
  await press(popup, 'It was not me');
  await see(popup, '2 touchpoints removed, recording is paused.');
  await press(popup, 'Undo');
  await see(popup, 'Recording');
  await press(popup, 'Pause');
  await press(popup, 'It was not me');
  await see(popup, 'Paused until you resume');
  await see(popup, '2 touchpoints removed, recording is paused.');
  await closePopup(popup);
  await settings.bringToFront();
  await see(settings, '0 touchpoints in 1 journey');

  const dashboard = await scene.openExtensionPage('dashboard.html#files');
  await press(dashboard, /^Export all/u);
  const zip = unzipSync(new Uint8Array(readFileSync(await scene.downloaded(/\.zip$/u))));
  const rows = (name: string) => readRows(strFromU8(zip[name] ?? new Uint8Array()));
  // the seconds before the undo were paused too
  expect(rows('gaps.csv').map(({ reason }) => reason)).toEqual(['other_person', 'paused', 'paused']);
  expect(rows('tombstones.csv').length).toBeGreaterThanOrEqual(2);
  const days = rows('days.csv');
  expect(days).toHaveLength(1);
  expect(Number(days[0]?.['touchpoints'])).toBe(0);
});
