import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { expect, inject } from 'vitest';
import { fill, follow, press, see, textOf } from '../../scripts/browser/hands.ts';
import { closePopup } from '../../scripts/browser/product.ts';
import { until } from '../../scripts/browser/until.ts';
import { hashOfStudy, parseStudy } from '../../lib/core/parse-study';
import { cells, exportRows } from '../support/exported.ts';
import { test } from '../support/scene.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Hands that count: what a person has to do. */
function counted(page: Page) {
  const count = { clicks: 0, keys: 0 };
  return {
    count,
    press: async (name: string | RegExp) => {
      await press(page, name);
      count.clicks += 1;
    },
    fill: async (label: string | RegExp, text: string) => {
      await fill(page, label, text);
      count.clicks += 1;
      count.keys += text.length;
    },
    /** The button, the file in the browser's window, and its "Open". */
    choose: async (path: string) => {
      const input = await page.waitForSelector('input[type=file]');
      await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
      count.clicks += 3;
    },
  };
}

async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(AXE, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

test('a study made in the editor is joined, tried, and stands in every row', async ({ scene }) => {
  await scene.allowSites();
  const editor = await scene.openExtensionPage('study-editor.html');
  const make = counted(editor);
  await see(editor, 'Make a study file');
  await make.fill('Short name', 'shoes-2026');
  await make.fill('Title: English', 'How people choose shoes');
  await make.fill('What it is about: English', 'We look at the way to one pair of running shoes.');
  await make.fill('Your name', 'Dr Maria Example');
  await make.fill('E-mail', 'maria@university.example');
  await make.fill('Responsible for the data', 'University of Example');
  await make.fill('What is to be bought: English', 'running shoes');
  await make.press('Add site');
  await make.fill('Address', 'velora.example');
  await make.press('Add brand');
  await make.fill('Brand', 'Velora');
  await make.fill('Its sites', 'velora.example');
  await see(editor, 'Nothing is missing');
  expect(await violationsOn(editor)).toEqual([]);
  await make.press('What participants see');
  await see(editor, 'Dr Maria Example. Responsible for the data: University of Example.');
  expect(await violationsOn(editor)).toEqual([]);
  await make.press('Save the file');
  const path = await scene.downloaded(/^study-shoes-2026-v1\.json$/u);
  const read = parseStudy(readFileSync(path, 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  await editor.close();

  const study = await scene.openExtensionPage('study.html');
  const take = counted(study);
  await see(study, 'Open the study file');
  await take.choose(path);
  await see(study, 'How people choose shoes');
  expect(await violationsOn(study)).toEqual([]);
  await take.press(/^I have read what is recorded/u);
  await take.press(/^I agree that the file/u);
  await take.press(/^I know that I take part/u);
  await take.fill('Your number in the study', 'P07');
  await take.press('I agree and take part');
  await see(study, 'First a test run');
  // the browser's own question, which the drivers answer
  take.count.clicks += 1;
  expect(await violationsOn(study)).toEqual([]);

  const shop = await scene.openTab('http://www.velora.example/running-shoes');
  await see(study, '1 test entry so far.');
  const popup = await scene.openPopup(shop);
  await see(popup, 'Test run');
  // figures are hidden while the study runs: state, this page and entry alone
  expect(await textOf(popup)).not.toMatch(/Contacts per brand|The path|Last touchpoints/u);
  await press(popup, 'The test is over: now it counts');
  take.count.clicks += 2;
  await until(async () => !(await textOf(popup)).includes('Test run'), 'the test run to be over');
  await closePopup(popup);
  await follow(shop, 'Velora Skyline 4');
  const rows = await exportRows(scene, shop);
  const version = `1-${hashOfStudy(read.study).slice(0, 12)}`;
  const columns = [
    'touchpoint_type',
    'study_id',
    'participant_id',
    'study_version',
    'excluded',
    'exclude_reason',
  ];
  expect(cells(rows, columns)).toEqual([
    `category_page · shoes-2026 · P07 · ${version} · true · test_run`,
    `product_page · shoes-2026 · P07 · ${version} · false · `,
  ]);

  await study.bringToFront();
  await press(study, 'Withdraw …');
  await press(study, 'Yes, erase and withdraw');
  await see(study, /You withdrew on/u);
  await see(study, 'With the researchers');
  expect(await violationsOn(study)).toEqual([]);

  console.log(
    `${inject('browser')}: to make a study file ${make.count.clicks} clicks and ${make.count.keys} keys; to join and try it ${take.count.clicks} clicks and ${take.count.keys} keys`,
  );
  expect(take.count).toEqual({ clicks: 11, keys: 3 });
});
