/** The extension is updated in mid-journey: nothing is lost, the old page script goes quiet, open tabs go on. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { follow } from '../../scripts/browser/hands.ts';
import { until } from '../../scripts/browser/until.ts';
import { BUILDS } from '../../scripts/build.ts';
import { CONVEYOR_HOST, productName } from '../support/faults/conveyor.ts';
import { allowAgain, openWindow, record } from '../support/faults/recording.ts';
import { parkedKeys, storedRows } from '../support/faults/stored.ts';

// only Chromium takes a newer build of an unpacked extension while it runs
test.runIf(inject('browser') === 'chromium')('an update in mid-journey', { timeout: 120_000 }, async () => {
  const extension = mkdtempSync(join(tmpdir(), 'desire-path-update-'));
  cpSync(BUILDS.chromium, extension, { recursive: true });
  const { recording, stop } = await record('chromium', { extension });
  try {
    const { browser, page } = recording;
    const said: string[] = [];
    const shop = await openWindow(recording, `http://${CONVEYOR_HOST}/walk/U0`);
    shop.on('console', (message) => said.push(message.text()));
    shop.on('pageerror', (error) => said.push(String(error)));
    const stored = async (): Promise<string[]> => (await storedRows(page)).map(({ product }) => product);
    const isStored = (index: number) => async (): Promise<boolean> =>
      (await stored()).includes(productName('U', index));
    await until(isStored(0), 'the first page to be stored');
    await follow(shop, 'Next');
    await until(isStored(1), 'the second page to be stored');
    await page.close();

    const manifest = join(extension, 'manifest.json');
    writeFileSync(
      manifest,
      readFileSync(manifest, 'utf8').replace(/"version":"[^"]+"/u, '"version":"99.0.0"'),
    );
    expect(await browser.installExtension(extension)).toBe(recording.extensionId);
    const after = await recording.openExtensionPage('dashboard.html');
    const version = await after.evaluate(
      () =>
        (
          globalThis as unknown as { chrome: { runtime: { getManifest(): { version: string } } } }
        ).chrome.runtime.getManifest().version,
    );
    expect(version).toBe('99.0.0');
    await allowAgain(after);

    // the page that stayed open is recorded on: its row grows, and is not there twice
    const lastSeen = async (): Promise<number> =>
      (await storedRows(after)).find(({ product }) => product === productName('U', 1))?.complete ?? 0;
    const before = await lastSeen();
    await shop.bringToFront();
    // the new version comes into the open page a moment after the sites are allowed; a person reads on meanwhile
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    await follow(shop, 'Next');
    const names = async (): Promise<string[]> => (await storedRows(after)).map(({ product }) => product);
    await until(async () => (await names()).includes(productName('U', 2)), 'the third page to be stored');
    await until(async () => (await lastSeen()) > before, 'the last word of the page that saw the update');
    await until(async () => (await parkedKeys(after)).length === 0, 'the outbox to be empty');
    expect((await names()).sort()).toEqual([0, 1, 2].map((index) => productName('U', index)));
    expect(said).toEqual([]);
  } finally {
    await stop();
    rmSync(extension, { recursive: true, force: true });
  }
});
