/** A disk that is really full: said in words, nothing shown is lost, and everything goes on when there is room. */
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { see, textOf } from '../../scripts/browser/hands.ts';
import { watchWorker } from '../../scripts/browser/stop-worker.ts';
import { dump } from '../../scripts/browser/stored.ts';
import { until } from '../../scripts/browser/until.ts';
import { compare, NOTHING_WRONG } from '../support/faults/compare.ts';
import { CONVEYOR_HOST, productName } from '../support/faults/conveyor.ts';
import { counted } from '../support/faults/levels.ts';
import { ENGINES, openWindow, pause, record, reopen } from '../support/faults/recording.ts';
import { smallDisk } from '../support/faults/small-disk.ts';
import { parkedKeys, storedRows } from '../support/faults/stored.ts';

const kind = inject('browser');
const engines: [string, readonly string[]][] =
  kind === 'chromium' ? Object.entries(ENGINES) : [['its own SQLite', []]];

test.for(engines)('a full disk, on %s', { timeout: 600_000, retry: 0 }, async ([, switches], { skip }) => {
  const disk = smallDisk();
  if (typeof disk === 'string') return skip(disk);
  const keptProfile = join(disk.folder, 'profile');
  try {
    const { recording, stop } = await record(kind, { keptProfile, switches });
    const pages = counted({ round: 6, full: 30, soak: 100 });
    const shown = Array.from({ length: pages + 4 }, (_page, index) => productName('F', index));
    try {
      const { page } = recording;
      const first = `http://${CONVEYOR_HOST}/walk/F0`;
      const shop = kind === 'chromium' ? await openWindow(recording, first) : await recording.openTab(first);
      const walk = async (steps: number): Promise<void> => {
        for (let step = 0; step < steps; step += 1) {
          await pause(700);
          await Promise.all([shop.waitForNavigation(), shop.click('#next')]);
        }
      };
      await walk(2);
      await until(async () => (await storedRows(page)).length === 3, 'three rows');
      const dashboard = await recording.openExtensionPage('dashboard.html');
      await shop.bringToFront();
      disk.fill();
      await walk(pages / 2);
      // what the background held in its own memory is gone
      if (kind === 'chromium') await (await watchWorker(page)).stop();
      await walk(pages / 2);
      await see(dashboard, 'The disk is full: nothing new can be stored.');
      disk.free();
      await walk(1);
      await pause(700);
      await until(async () => (await parkedKeys(page)).length === 0, 'what waited to be stored', 60_000);
      expect(compare(await storedRows(page), shown)).toEqual(NOTHING_WRONG);
      await until(async () => !(await textOf(dashboard)).includes('disk is full'), 'the word to go away');
      await until(async () => (await dump(page)).text.includes('storage_failure'), 'the gap');
    } finally {
      await stop();
    }
    if (kind === 'firefox') return;
    // a log that was cut by the disk's end would cost the database at one of its next openings
    for (let again = 0; again < 2; again += 1) {
      const later = await reopen(keptProfile, switches);
      try {
        await see(later.recording.page, 'runners');
        expect(compare(await storedRows(later.recording.page), shown)).toEqual(NOTHING_WRONG);
      } finally {
        await later.stop();
      }
    }
  } finally {
    disk.remove();
  }
});
