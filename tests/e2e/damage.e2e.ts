/** Bytes of the database that change while the browser is closed are noticed at its next start, and said. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { importRows } from '../../scripts/bench/seed.ts';
import type { Page } from 'puppeteer-core';
import { follow, see, textOf } from '../../scripts/browser/hands.ts';
import { until } from '../../scripts/browser/until.ts';
import { DAMAGES, databaseFolder } from '../support/faults/byte-damage.ts';
import { CONVEYOR_HOST, productName } from '../support/faults/conveyor.ts';
import { counted, LEVEL } from '../support/faults/levels.ts';
import { ENGINES, openWindow, record, reopen } from '../support/faults/recording.ts';
import { parkedKeys, storedRows } from '../support/faults/stored.ts';

type Engine = keyof typeof ENGINES;

const ALARM = /Something is missing from what was stored|The store cannot be opened/u;
let filledAt = 0;

const folder = mkdtempSync(join(tmpdir(), 'desire-path-damage-'));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));

describe.runIf(inject('browser') === 'chromium').each(['leveldb', 'sqlite'] as const)('%s', (engine) => {
  const whole = join(folder, `${engine}-whole`);
  const older = join(folder, `${engine}-older`);
  beforeAll(() => fillProfile(engine, whole, older), 120_000);

  const kinds = Object.entries(DAMAGES[engine]);
  test('control: an untouched profile is read wholly and raises no alarm', async () => {
    const { recording, stop } = await reopen(whole, ENGINES[engine]);
    try {
      await until(async () => (await lastSelfTest(recording.page)) > filledAt, 'everything to be read');
      const settings = await recording.openExtensionPage('settings.html');
      await see(settings, 'every one is as it was written');
      expect(await textOf(settings)).not.toMatch(ALARM);
    } finally {
      await stop();
    }
  });
  test.each(LEVEL === 'round' ? kinds.slice(0, 1) : kinds)('%s', async (what, damage) => {
    const copy = join(folder, `${engine}-damaged`);
    rmSync(copy, { recursive: true, force: true });
    cpSync(whole, copy, { recursive: true });
    damage(databaseFolder(copy, engine), older);
    const { recording, stop } = await reopen(copy, ENGINES[engine]);
    try {
      await see(recording.page, ALARM);
      const settings = await recording.openExtensionPage('settings.html');
      await see(settings, ALARM);
      if (LEVEL !== 'round') console.log(`${engine}, ${what}: ${saidIn(await textOf(settings))}`);
      const rescue = await recording.openExtensionPage('rescue.html');
      await see(rescue, /can be read\.|There is no store|cannot open/u);
    } finally {
      await stop();
    }
  });
});

/**
 * Leaves a profile with recorded rows in the log and imported ones in the table, and a copy of the database
 * from before the last of them.
 */
async function fillProfile(engine: Engine, profile: string, older: string): Promise<void> {
  const first = await record('chromium', { switches: ENGINES[engine], keptProfile: profile });
  await importRows(first.recording, counted({ round: 50, full: 1_500, soak: 1_500 }), 1);
  await first.stop();
  const second = await reopen(profile, ENGINES[engine]);
  await until(async () => (await lastSelfTest(second.recording.page)) > 0, 'everything to be read');
  await second.stop();
  cpSync(databaseFolder(profile, engine), older, { recursive: true });
  const third = await reopen(profile, ENGINES[engine]);
  const shop = await openWindow(third.recording, `http://${CONVEYOR_HOST}/walk/D0`);
  for (let index = 0; index < 4; index += 1) {
    const name = productName('D', index);
    const isStored = async (): Promise<boolean> =>
      (await storedRows(third.recording.page)).some(({ product }) => product === name);
    await until(isStored, `${name} to be stored`);
    if (index < 3) await follow(shop, 'Next');
  }
  await shop.close();
  await until(async () => (await parkedKeys(third.recording.page)).length === 0, 'the outbox to be empty');
  filledAt = Date.now();
  await third.stop();
}

/** The part of the settings that tells of damage. */
function saidIn(text: string): string {
  return (
    /(?:there should be|the number is right)[^.]*\.[^.]*\.|The store cannot be opened/u.exec(text)?.[0] ??
    ALARM.exec(text)?.[0] ??
    ''
  );
}

/** When everything was read last (epoch ms); 0 = never. */
function lastSelfTest(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('desire-path');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('health').objectStore('health').get('health');
          reading.addEventListener('success', () => {
            opening.result.close();
            const row = reading.result as { value?: { selfTest?: { at: number } | null } } | undefined;
            resolve(row?.value?.selfTest?.at ?? 0);
          });
        });
      }),
  );
}
