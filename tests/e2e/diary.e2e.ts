/**
 * A whole diary study as its people live it: made in the editor, joined, three days with encounters online and
 * offline, a question answered, the day looked through, reviewed, handed over plain and sealed, and opened again.
 * Earlier days are entries dated back: no test clock ships.
 */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, inject } from 'vitest';
import { openWithStudyKey } from '../../lib/app/study-key.ts';
import { fill, press, see, textOf } from '../../scripts/browser/hands.ts';
import { closePopup, confirmOrder } from '../../scripts/browser/product.ts';
import { until } from '../../scripts/browser/until.ts';
import { orderHere } from '../../scripts/browser/walk.ts';
import { cells, readRows } from '../support/exported.ts';
import { test, type Scene } from '../support/scene.ts';

const DAY = 86_400_000;

test('from the study’s editor to the opened hand-over', { timeout: 240_000 }, async ({ scene }) => {
  await scene.allowSites();
  const { studyFile, keyFile } = await makeStudy(scene);
  await join(scene, studyFile);

  const shop = await scene.openTab('http://www.stridemart.example/i/8f3k2');
  await dayBefore(scene, shop, 2, 'Someone told me');
  await dayBefore(scene, shop, 1, 'Shop');
  await orderHere(shop, 'Velora Skyline 4');
  const popup = await scene.openPopup(shop);
  await confirmOrder(popup);
  await see(popup, 'How sure are you now?');
  await press(popup, '6', { within: '.prompt-card' });
  await see(popup, 'Answered.');
  await closePopup(popup);

  const day = await scene.openExtensionPage('dashboard.html#today');
  await see(day, /0 of \d+ named/u);
  await until(async () => {
    await day.keyboard.press('3');
    const [, done = '', all = ''] = /(\d+) of (\d+) named/u.exec(await textOf(day)) ?? [];
    return done !== '' && done === all;
  }, 'every touchpoint to be named by one key');
  await press(day, 'nothing');
  await press(day, 'No');
  await press(day, 'Done with this day');
  await see(day, 'Looked through:');
  await day.close();

  const review = await scene.openExtensionPage('handover.html');
  await see(review, 'For the study “How people choose shoes”');
  await fill(review, 'Search', 'payment');
  await press(review, /^Take out th/u);
  await see(review, /taken out/u);
  await fill(review, 'Search', '');
  let clicks = 3;
  await press(review, 'As written');
  const shown = await shownFiles(review);
  await press(review, 'Make the sealed file');
  clicks += 1;
  const handedOver = await scene.downloaded(/^desire-path_shoes-2026_P07_\w+\.zip\.age$/u);
  const sealed = readFileSync(handedOver);
  const privateKey = /AGE-SECRET-KEY-\S+/u.exec(readFileSync(keyFile, 'utf8'))?.[0] ?? '';
  const opened = await openWithStudyKey(sealed, privateKey);
  const files = unzipSync(opened ?? new Uint8Array());
  // the screen and the file are the same, letter for letter
  expect(Object.keys(files).toSorted()).toEqual([...shown.keys()].toSorted());
  for (const [name, text] of shown) expect(strFromU8(files[name]!)).toBe(text);
  const rows = readRows(shown.get('touchpoints.csv') ?? '');
  expect(new Set(rows.map(({ start }) => start?.slice(0, 10))).size).toBe(3);
  expect(rows.map((row) => row['touchpoint_type'])).not.toContain('payment');
  expect(cells(rows, ['study_id', 'participant_id'])).toEqual(rows.map(() => 'shoes-2026 · P07'));
  expect(cells(readRows(shown.get('prompts.csv') ?? ''), ['status'])).toEqual(['answered']);
  expect(cells(readRows(shown.get('answers.csv') ?? ''), ['value'])).toEqual(['6']);
  expect(readRows(shown.get('consents.csv') ?? '')).toHaveLength(1);
  expect(readRows(shown.get('removed.csv') ?? '').map((row) => row['deleted'])).toEqual(['1']);

  // the researcher opens it with the key
  const workspace = await scene.openExtensionPage('workspace.html');
  await press(workspace, 'Private key of the study');
  const [data, key] = await inputs(workspace);
  await key.uploadFile(keyFile);
  await see(workspace, 'Key ready');
  await data.uploadFile(handedOver);
  await see(workspace, /1 pooled/u, 60_000);
  await press(workspace, 'Participants');
  await see(workspace, /1 participant, 1 journey/u);
  console.log(`${inject('browser')}: to hand over, ${clicks} clicks after the review`);
});

/** Where hand-overs are chosen, and where the private key is: the last of the page. */
async function inputs(
  page: Page,
): Promise<[ElementHandle<HTMLInputElement>, ElementHandle<HTMLInputElement>]> {
  const all = (await page.$$('input[type=file]')) as ElementHandle<HTMLInputElement>[];
  const [data] = all;
  const key = all.at(-1);
  if (data === undefined || key === undefined || data === key) throw new Error('no place for the files');
  return [data, key];
}

async function makeStudy(scene: Scene): Promise<{ studyFile: string; keyFile: string }> {
  const editor = await scene.openExtensionPage('study-editor.html');
  await see(editor, 'Make a study file');
  for (const [label, text] of [
    ['Short name', 'shoes-2026'],
    ['Title: English', 'How people choose shoes'],
    ['What it is about: English', 'We look at the way to one pair of running shoes.'],
    ['Your name', 'Dr Maria Example'],
    ['E-mail', 'maria@university.example'],
    ['Responsible for the data', 'University of Example'],
    ['What is to be bought: English', 'running shoes'],
  ] as const) {
    await fill(editor, label, text);
  }
  await press(editor, 'Add site');
  await fill(editor, 'Address', 'stridemart.example');
  await press(editor, 'Add brand');
  await fill(editor, 'Brand', 'Velora');
  await fill(editor, 'Its sites', 'velora.example');
  await press(editor, 'Add question');
  await fill(editor, 'Question: English', 'How sure are you now?');
  await press(editor, 'Add rule');
  // a question may be put whenever this test is run
  await press(editor, 'No questions at certain hours');
  await press(editor, 'Make a key');
  const keyFile = await scene.downloaded(/^shoes-2026-private-key\.txt$/u);
  await see(editor, 'Nothing is missing');
  await press(editor, 'Save the file');
  const studyFile = await scene.downloaded(/^study-shoes-2026-v1\.json$/u);
  await editor.close();
  return { studyFile, keyFile };
}

async function join(scene: Scene, path: string): Promise<void> {
  const study = await scene.openExtensionPage('study.html');
  await see(study, 'Open the study file');
  const input = (await study.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  await press(study, /^I have read what is recorded/u);
  await press(study, /^I agree that the file/u);
  await press(study, /^I know that I take part/u);
  await fill(study, 'Your number in the study', 'P07');
  await press(study, 'I agree and take part');
  await see(study, 'First a test run');
  await press(study, 'The test is over: now it counts');
  await until(async () => !(await textOf(study)).includes('First a test run'), 'the test run to be over');
  await study.close();
}

/** An encounter of an earlier day, told in the popup. */
async function dayBefore(scene: Scene, tab: Page, days: number, channel: string): Promise<void> {
  const popup = await scene.openPopup(tab);
  const within = '.offline-form';
  await press(popup, 'Add what happened offline');
  await press(popup, channel, { within });
  await press(popup, 'Velora', { within });
  await press(popup, 'Another day', { within });
  const date = new Date(Date.now() - days * DAY).toISOString().slice(0, 10);
  await popup.$eval(
    '.offline-form input[type=date]',
    (input, value) => {
      (input as HTMLInputElement).value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    date,
  );
  await press(popup, 'Add touchpoint', { within });
  await see(popup, 'Added.');
  await closePopup(popup);
}

/** The text of every file on the screen, page by page. */
async function shownFiles(review: Page): Promise<Map<string, string>> {
  const names = await review.$$eval('.file-tab > span', (tabs) => tabs.map((tab) => tab.textContent ?? ''));
  const shown = new Map<string, string>();
  for (const name of names) {
    await press(review, new RegExp(`^${name.replaceAll('.', '\\.')}`, 'u'));
    await until(
      () =>
        review.evaluate(
          (wanted) =>
            document.querySelector('.file-tab[aria-pressed=true]')?.textContent?.startsWith(wanted) === true,
          name,
        ),
      `${name} to be shown`,
    );
    let text = '';
    for (;;) {
      const stretch = await review.$eval('.written', (written) => written.textContent ?? '');
      text += stretch;
      const later = await review.evaluate(() => {
        const button = [...document.querySelectorAll('button')].find(
          (each) => each.textContent?.trim() === 'Later',
        );
        if (button === undefined || button.disabled) return false;
        button.click();
        return true;
      });
      if (!later) break;
      await until(
        () => review.$eval('.written', (written, before) => written.textContent !== before, stretch),
        `the later lines of ${name}`,
      );
    }
    shown.set(name, text);
  }
  return shown;
}
