/** What a person sees when stored data are damaged, the disk is full or the store does not open; and the way back. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, inject } from 'vitest';
import { choose, fill, find, follow, press, see, textOf } from '../../scripts/browser/hands.ts';
import { closePopup, RUNNING_SHOES } from '../../scripts/browser/product.ts';
import { until } from '../../scripts/browser/until.ts';
import { exportText, readRows } from '../support/exported.ts';
import { watchWorker } from '../../scripts/browser/stop-worker.ts';
import { test, type Scene } from '../support/scene.ts';
import { readStored } from '../../scripts/browser/stored.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Three pages of a shop. */
async function record(scene: Scene): Promise<Page> {
  await scene.begin(RUNNING_SHOES);
  const shop = await scene.openTab('http://www.velora.example/running-shoes');
  await follow(shop, 'Velora Skyline 4');
  await follow(shop, 'Add to cart');
  await see(shop, /cart/iu);
  return shop;
}

async function exportFromDashboard(scene: Scene): Promise<string> {
  const dashboard = await scene.openExtensionPage('dashboard.html#files');
  await press(dashboard, 'Export CSV');
  const text = readFileSync(await scene.downloaded(/\.csv$/u), 'utf8');
  await dashboard.close();
  return text;
}

/** Deletes rows past every line of our own code. @param most how many of a table */
function loseRows(page: Page, tables: readonly string[], most: number): Promise<void> {
  return page.evaluate(
    async (names, count) => {
      const request = indexedDB.open('desire-path');
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('open')));
      });
      const transaction = database.transaction(names, 'readwrite');
      for (const name of names) {
        const store = transaction.objectStore(name);
        const keys = store.getAllKeys(null, count);
        keys.addEventListener('success', () => keys.result.forEach((key) => store.delete(key)));
      }
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      database.close();
    },
    [...tables],
    most,
  );
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

async function chooseFile(page: Page, path: string): Promise<void> {
  const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

test.runIf(inject('browser') === 'chromium')(
  'rows that vanished behind its back are noticed at the next start and said on every screen',
  async ({ scene }) => {
    const shop = await record(scene);
    const settings = await scene.openExtensionPage('settings.html');
    await see(settings, '3 touchpoints');
    await loseRows(settings, ['touchpoints'], 1);
    const worker = await watchWorker(settings);
    await until(() => worker.stop(), 'the background to stop');
    // whatever wakes it next is a start
    await shop.bringToFront();
    const popup = await scene.openPopup(shop);
    await see(popup, 'Something is missing from what was stored.');
    expect(await violations(popup)).toEqual([]);
    await closePopup(popup);
    await settings.bringToFront();
    await see(settings, /there should be 3 touchpoints, there are 2\. Rows that were stored are missing/u);
    expect(await violations(settings)).toEqual([]);
    // what is left is still there, and can be taken away
    expect(readRows(await exportText(scene, shop))).toHaveLength(2);
  },
);

test('the self-test finds what is missing; rescue saves the rest; going on is remembered', async ({
  scene,
}) => {
  await record(scene);
  const settings = await scene.openExtensionPage('settings.html');
  await press(settings, 'Run the self-test');
  await see(settings, '3 touchpoints and 1 journey were read; every one is as it was written.');
  await loseRows(settings, ['touchpoints'], 2);
  await press(settings, 'Run the self-test');
  await see(settings, 'Rows that were stored are missing.');
  const rescue = await scene.openExtensionPage('rescue.html');
  await see(rescue, '1 touchpoint and 1 journey can be read.');
  expect(await violations(rescue)).toEqual([]);
  await press(rescue, 'Save it');
  const saved = JSON.parse(readFileSync(await scene.downloaded(/rescue.*\.json$/u), 'utf8')) as {
    touchpoints: unknown[];
  };
  expect(saved.touchpoints).toHaveLength(1);
  await press(rescue, 'Go on with what is here');
  await see(rescue, 'From now on, what is here counts as whole.');
  await settings.bringToFront();
  await press(settings, 'Run the self-test');
  await see(settings, '1 touchpoint and 1 journey were read; every one is as it was written.');
  await see(settings, /you went on from damage: 1 of 3 touchpoints were left/u);
});

test('backup, erase everything, put back: the same file to the byte', async ({ scene }) => {
  const shop = await record(scene);
  // the visit ends here: its last word would change the seconds
  await shop.close();
  const left = await exportFromDashboard(scene);
  expect(readRows(left)).toHaveLength(3);

  const settings = await scene.openExtensionPage('settings.html');
  await see(settings, 'No backup has been made yet.');
  await press(settings, /^Lock it with a passphrase/u);
  await fill(settings, 'Passphrase', 'correct horse');
  await fill(settings, 'Once more', 'correct horse');
  await press(settings, 'Make a backup');
  const sealed = await scene.downloaded(/backup.*\.sealed$/u);
  await see(settings, 'Last backup:');
  expect(readFileSync(sealed).includes('velora')).toBe(false);

  await press(settings, 'Erase everything …');
  await fill(settings, /^To be sure/u, 'erase');
  await press(settings, 'Erase now');
  await see(settings, 'Everything has been erased.');
  await chooseFile(settings, sealed);
  await fill(settings, 'Passphrase', 'wrong horse');
  await press(settings, 'Open');
  await see(settings, 'The passphrase does not fit');
  await fill(settings, 'Passphrase', 'correct horse');
  await press(settings, 'Open');
  await see(settings, 'The file holds 3 touchpoints in 1 journey.');
  await see(settings, 'Not here yet: 3 touchpoints.');
  expect(await violations(settings)).toEqual([]);
  await press(settings, 'Put it back');
  await see(settings, 'Put back: 3 touchpoints, 1 journey.');
  expect(await exportFromDashboard(scene)).toBe(left);
  await settings.bringToFront();
  await press(settings, 'Run the self-test');
  await see(settings, 'every one is as it was written.');
});

test('a site, the last hour and a journey are erased and come back', async ({ scene }) => {
  await record(scene);
  const settings = await scene.openExtensionPage('settings.html');
  await choose(settings, 'A site', /velora/u);
  await press(settings, 'Erase: A site');
  await see(settings, '3 touchpoints deleted.');
  await press(settings, 'Undo');
  await see(settings, '3 touchpoints in 1 journey');
  await press(settings, 'Erase the last hour');
  await see(settings, '3 touchpoints deleted.');
  await press(settings, 'Undo');
  await see(settings, '3 touchpoints in 1 journey');
  await choose(settings, 'A journey', 'running shoes');
  await press(settings, 'Erase: A journey');
  await see(settings, 'Nothing is stored yet.');
  await press(settings, 'Undo');
  await see(settings, '3 touchpoints in 1 journey');
  await press(settings, 'Run the self-test');
  await see(settings, 'every one is as it was written.');
});

test('a full disk is said at once on the other screens, and taken back when there is room', async ({
  scene,
}) => {
  await record(scene);
  const dashboard = await scene.openExtensionPage('dashboard.html');
  const settings = await scene.openExtensionPage('settings.html');
  await settings.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    Object.assign(globalThis, {
      giveRoom: () => {
        IDBObjectStore.prototype.put = put;
      },
    });
    IDBObjectStore.prototype.put = function fail(): never {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
  });
  await press(settings, 'Dark');
  await see(settings, 'The disk is full: nothing new can be stored.', 1_500);
  await dashboard.bringToFront();
  await see(dashboard, 'The disk is full: nothing new can be stored.', 1_500);
  expect(await violations(dashboard)).toEqual([]);
  await settings.bringToFront();
  await settings.evaluate(() => {
    (globalThis as unknown as { giveRoom: () => void }).giveRoom();
  });
  await press(settings, 'Dark');
  await press(settings, 'Light');
  await until(async () => !(await textOf(settings)).includes('The disk is full'), 'the word to go away');
  // the time in which nothing could be stored is not smoothed over
  await until(
    async () => (await readStored(scene)).text.includes('storage_failure'),
    'the gap to be written down',
  );
});

test('a store held open by an older version is said, waited for, and goes on', async ({ scene }) => {
  const older = await scene.openExtensionPage('onboarding.html');
  // as a version before this one: a lower number, and deaf to the wish for a newer
  await older.evaluate(async () => {
    const done = (request: IDBRequest): Promise<void> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve());
        request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')));
      });
    // in one go: whoever opens it next waits behind both
    indexedDB.deleteDatabase('desire-path');
    const opening = indexedDB.open('desire-path', 5);
    await done(opening);
    Object.assign(globalThis, { letGo: () => opening.result.close() });
  });
  const settings = await scene.openExtensionPage('settings.html');
  await see(settings, 'Another window still holds an older version of Desire Path open.');
  await older.evaluate(() => (globalThis as unknown as { letGo: () => void }).letGo());
  await see(settings, 'Nothing is stored yet.');
  await press(settings, 'Dark');
  await until(async () => !(await textOf(settings)).includes('older version'), 'the word to go away');
});

// Firefox runs no script of the test before those of an extension's page
test.runIf(inject('browser') === 'chromium')(
  'a store that does not open leads to rescue, and nothing is deleted',
  async ({ scene }) => {
    await record(scene);
    const page = await scene.openExtensionPage('onboarding.html');
    await page.evaluateOnNewDocument(() => {
      IDBFactory.prototype.open = function fail(): never {
        throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
      };
    });
    for (const [file, words] of [
      ['settings.html', 'The store cannot be opened at the moment.'],
      ['rescue.html', 'The browser cannot open the store (UnknownError).'],
    ] as const) {
      // Firefox never reports the end of this navigation
      await Promise.race([
        page.goto(`${scene.origin}/${file}`),
        new Promise((resolve) => setTimeout(resolve, 3_000)),
      ]);
      await see(page, words);
      expect(await violations(page)).toEqual([]);
    }
    const rescue = await scene.openExtensionPage('rescue.html');
    await see(rescue, '3 touchpoints and 1 journey can be read.');
    await press(rescue, 'Start afresh …');
    const now = await find(rescue, 'control', { name: 'Delete the store now' });
    expect(await now.evaluate((button) => (button as HTMLButtonElement).disabled)).toBe(true);
  },
);
