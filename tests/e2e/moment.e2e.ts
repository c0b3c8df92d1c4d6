import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { press, see, textOf } from '../../scripts/browser/hands.ts';
import { closePopup, RUNNING_SHOES } from '../../scripts/browser/product.ts';
import { until } from '../../scripts/browser/until.ts';
import { orderHere } from '../../scripts/browser/walk.ts';
import { participationOf, studyOf } from '../fixtures/studies.ts';
import { cells, exportRows, readRows } from '../support/exported.ts';
import { takePart } from '../support/joined.ts';
import { test, type Scene } from '../support/scene.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const COLUMNS = ['channel', 'brand', 'valence', 'persuasion', 'device', 'experienced_by', 'capture'];
const QUICK = ['Shop', 'Kestrun', /^\+1, /u, /^−1, less likely/u, 'Add touchpoint'] as const;

test('an encounter elsewhere is told in a few clicks: in the popup, beside the page, by the keyboard', async ({
  scene,
}) => {
  await scene.begin(RUNNING_SHOES);
  const settings = await scene.openExtensionPage('settings.html');
  await press(settings, /^Offer to keep pictures/u);
  const shop = await scene.openTab('http://www.velora.example/');

  const popup = await scene.openPopup(shop);
  await press(popup, 'Keep a picture');
  await until(
    () => popup.evaluate(() => document.querySelector('.picture-editor .primary:enabled') !== null),
    'the picture to be there',
  );
  await press(popup, 'Cover it');
  await press(popup, 'Keep');
  await see(popup, 'Picture kept.');
  await press(popup, 'Close', { within: '.toast' });
  await press(popup, 'Add what happened offline');
  await tell(popup);
  await closePopup(popup);

  const panel = await scene.openExtensionPage('sidepanel.html');
  // the form has the focus: on to the next channel, over to the brands, and Enter saves from anywhere
  const keys = ['ArrowRight', 'Tab', 'Tab', 'ArrowRight', 'Enter'] as const;
  await until(() => hasFocus(panel, 'radio'), 'the form to take the focus');
  for (const key of keys) await panel.keyboard.press(key);
  await see(panel, 'Added.');
  await press(panel, 'Close', { within: '.toast' });
  await tell(panel);

  console.log(
    `clicks for brand, channel, feeling and effect: ${2 + QUICK.length} from the toolbar, ${QUICK.length} beside the page; keys for channel and brand: ${keys.length}`,
  );
  const rows = await exportRows(scene, shop);
  expect(rows.filter((row) => row['evidence_ids'] !== '').map((row) => row['page_host'])).toEqual([
    'www.velora.example',
  ]);
  expect(
    cells(
      rows.filter((row) => row['capture'] === 'manual'),
      COLUMNS,
    ),
  ).toEqual([
    'store · Kestrun · 1 · -1 · none · self · manual',
    'word_of_mouth · Velora ·  ·  · none · self · manual',
    'store · Kestrun · 1 · -1 · none · self · manual',
  ]);
});

test('a question after an order, the evening review, and what becomes of both in the files', async ({
  scene,
}) => {
  await scene.begin(RUNNING_SHOES);
  const study = studyOf({ prompts: studyOf().prompts.filter(({ trigger }) => trigger.kind === 'event') });
  await takePart(scene, participationOf({ study, joinedAt: Date.now() - 3_600_000 }));
  const shop = await scene.openTab('http://www.stridemart.example/i/8f3k2');
  await orderHere(shop, 'Velora Skyline 4');

  const popup = await scene.openPopup(shop);
  await see(popup, 'How sure are you now?');
  expect(await violations(popup)).toEqual([]);
  await press(popup, '6', { within: '.prompt-card' });
  await see(popup, 'Answered.');
  await closePopup(popup);

  const day = await scene.openExtensionPage('dashboard.html#today');
  await see(day, /0 of \d+ named/u);
  expect(await violations(day)).toEqual([]);
  await until(async () => {
    await day.keyboard.press('2');
    const [, done = '', all = ''] = /(\d+) of (\d+) named/u.exec(await textOf(day)) ?? [];
    return done !== '' && done === all;
  }, 'every touchpoint to be named by one key');
  await press(day, 'Good');
  await press(day, 'a little');
  await press(day, 'No');
  await press(day, 'Done with this day');
  await see(day, 'Looked through:');

  const files = await exportZip(scene, shop);
  expect(cells(files('prompts.csv'), ['study_id', 'participant_id', 'status'])).toEqual([
    'shoes · P07 · answered',
  ]);
  const [prompt] = files('prompts.csv');
  const order = files('touchpoints.csv').find(({ touchpoint_type: type }) => type === 'order');
  expect(prompt).toMatchObject({ trigger_event_id: order?.['event_id'], case_id: order?.['case_id'] });
  expect(order?.['prompt_id']).toBe(prompt?.['prompt_id']);
  const answers = files('answers.csv').toSorted((a, b) => (a['answered_at']! < b['answered_at']! ? -1 : 1));
  expect(cells(answers, ['question_id', 'value', 'language', 'event_id'])).toEqual([
    `sure · 6 · en · ${order?.['event_id']}`,
    'mood · good · en · ',
  ]);
  const [reviewed] = files('days.csv').filter((one) => one['review_completed_at'] !== '');
  expect(reviewed).toMatchObject({ other_devices: 'some', others_used_computer: 'false' });
  const named = files('touchpoints.csv').filter((one) => one['stage_source'] === 'participant');
  expect(named.length).toBeGreaterThan(3);
  expect(named.every((one) => ['true', 'false'].includes(one['stage_shown'] ?? ''))).toBe(true);
});

/** The tables of "Export all", by their names. */
async function exportZip(scene: Scene, tab: Page) {
  const popup = await scene.openPopup(tab);
  await press(popup, 'Export all');
  await see(popup, /Saved as \S+\.zip/u);
  const packed = unzipSync(readFileSync(await scene.downloaded(/\.zip$/u)));
  await closePopup(popup);
  return (name: string) => readRows(strFromU8(packed[name] ?? new Uint8Array()));
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(AXE, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations: found } = await axe.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

async function tell(page: Page): Promise<void> {
  for (const name of QUICK) await press(page, name, { within: '.offline-form' });
  await see(page, 'Added.');
  await press(page, 'Close', { within: '.toast' });
}

function hasFocus(page: Page, type: string): Promise<boolean> {
  return page.evaluate(
    (wanted) => (document.activeElement as HTMLInputElement | null)?.type === wanted,
    type,
  );
}
