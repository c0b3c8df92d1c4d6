/** Nothing that a page showed is lost or stored twice, whatever happens to the background and the browser. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, inject, test } from 'vitest';
import { BUILDS } from '../../scripts/build.ts';
import { until } from '../../scripts/browser/until.ts';
import { CONVEYOR_HOST, productName } from '../support/faults/conveyor.ts';
import { compare, NOTHING_WRONG, tell, type Difference } from '../support/faults/compare.ts';
import { counted } from '../support/faults/levels.ts';
import { watchWorker } from '../../scripts/browser/stop-worker.ts';
import { ENGINES, openWindow, pause, record, reopen } from '../support/faults/recording.ts';
import { parkedKeys, storedRows } from '../support/faults/stored.ts';

const kind = inject('browser');
const HOURS = 3_600_000;
/** A background that is stopped at every breath stores most of it afterwards: thousands, on a loaded machine. */
const PATIENCE = 600_000;

/** Any word from one of its own screens wakes the background. */
function wake(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
    };
    // it is stopped before it can answer
    void chrome.runtime.sendMessage({ kind: 'drive_prompts' }).catch(() => undefined);
  });
}

/** A page that goes through products by itself. @param every ms from one to the next */
function stepsOf(line: string, count: number, every: number): string {
  return `http://${CONVEYOR_HOST}/steps?line=${line}&count=${count}&every=${every}`;
}

describe.runIf(kind === 'chromium')('the background is stopped', () => {
  test.each(Object.entries(ENGINES))(
    'while it records single-page steps, on %s',
    { timeout: HOURS, retry: 0 },
    async (_, switches) => {
      const { recording, stop } = await record('chromium', { switches });
      try {
        const { page } = recording;
        // more than 500 steps at such a pace are a flood, by no person
        const steps = counted({ round: 15, full: 500, soak: 425 });
        const rounds = counted({ round: 1, full: 1, soak: 4 });
        // for a quarter of an hour the background must get something done between two stops
        const breath = counted({ round: 400, full: 400, soak: 1_000 });
        const worker = await watchWorker(page);
        const shown: string[] = [];
        let stops = 0;
        for (let round = 0; round < rounds; round += 1) {
          const windows: Page[] = [];
          for (const letter of ['A', 'B', 'C', 'D', 'E', 'F']) {
            const line = letter + 'abcd'.charAt(round);
            windows.push(await openWindow(recording, stepsOf(line, steps, 450)));
            for (let index = 0; index < steps; index += 1) shown.push(productName(line, index));
          }
          const isDone = async (): Promise<boolean> =>
            (await Promise.all(windows.map((each) => each.title()))).every((title) => title === 'done');
          while (!(await isDone())) {
            if (await worker.stop()) stops += 1;
            await pause(Math.random() * breath);
          }
          if (round < rounds - 1) for (const window of windows) await window.close();
        }
        // also while what was parked is being stored
        while (stops <= counted({ round: 10, full: 300, soak: 1_000 })) {
          if (await worker.stop()) stops += 1;
          else await wake(page);
          await pause(Math.random() * 400);
        }
        await until(async () => (await parkedKeys(page)).length === 0, 'the outbox to be empty', PATIENCE);
        const difference = compare(await storedRows(page), shown);
        console.log(`${stops} stops, ${shown.length} steps: ${tell(difference)}`);
        expect(difference).toEqual(NOTHING_WRONG);
      } finally {
        await stop();
      }
    },
  );

  test(
    'at any moment of whole page loads: every visit is there once',
    { timeout: HOURS, retry: 0 },
    async () => {
      const { recording, stop } = await record('chromium');
      try {
        const { page } = recording;
        const visits = counted({ round: 20, full: 250, soak: 500 });
        const worker = await watchWorker(page);
        const shop = await openWindow(recording, `http://${CONVEYOR_HOST}/walk/V0`);
        const walk = { isOn: true };
        let stops = 0;
        const stopping = (async () => {
          while (walk.isOn) {
            if (await worker.stop()) stops += 1;
            await pause(Math.random() * 300);
          }
        })();
        for (let index = 1; index < visits; index += 1) {
          await pause(150 + Math.random() * 400);
          await Promise.all([shop.waitForNavigation(), shop.click('#next')]);
        }
        await pause(500);
        walk.isOn = false;
        await stopping;
        await shop.close();
        await until(async () => (await parkedKeys(page)).length === 0, 'the outbox to be empty', PATIENCE);
        const shown = Array.from({ length: visits }, (_, index) => productName('V', index));
        const difference = compare(await storedRows(page), shown);
        console.log(`${stops} stops, ${visits} visits: ${tell(difference)}`);
        expect(difference).toEqual(NOTHING_WRONG);
      } finally {
        await stop();
      }
    },
  );

  test(
    'before every same-site navigation and the closing of the tab',
    { timeout: HOURS, retry: 0 },
    async () => {
      const { wrong, lateEnds } = await leaveWhileAsleep(
        counted({ round: 10, full: 70, soak: 200 }),
        BUILDS.chromium,
      );
      expect(wrong).toEqual(NOTHING_WRONG);
      expect(lateEnds).toEqual([]);
    },
  );

  test('control: a build whose outbox nobody reads is caught', { timeout: HOURS, retry: 0 }, async () => {
    const broken = mkdtempSync(join(tmpdir(), 'desire-path-broken-'));
    try {
      cpSync(BUILDS.chromium, broken, { recursive: true });
      const script = readFileSync(join(broken, 'page.js'), 'utf8');
      writeFileSync(join(broken, 'page.js'), script.replaceAll(/([`"'])out:\1/gu, '$1lost:$1'));
      const { lateEnds } = await leaveWhileAsleep(8, broken);
      expect(lateEnds.length).toBeGreaterThan(4);
    } finally {
      rmSync(broken, { recursive: true, force: true });
    }
  });
});

/** Leaves every page with the background stopped; tells what is wrong and whose end is more than a second off. */
async function leaveWhileAsleep(
  visits: number,
  extension: string,
): Promise<{ wrong: Difference; lateEnds: string[] }> {
  const { recording, stop } = await record('chromium', { extension });
  try {
    const { page } = recording;
    const worker = await watchWorker(page);
    const shop = await openWindow(recording, `http://${CONVEYOR_HOST}/walk/N0`);
    const left: number[] = [];
    for (let index = 0; index < visits; index += 1) {
      await pause(500);
      await worker.stop();
      // a second in front of the sleeping background: only the last word of the page can tell of it
      await pause(1_300);
      await worker.stop();
      left.push(Date.now());
      if (index < visits - 1) await Promise.all([shop.waitForNavigation(), shop.click('#next')]);
      else await shop.close();
    }
    await pause(1_500);
    await until(async () => (await parkedKeys(page)).length === 0, 'the outbox to be empty', PATIENCE);
    const rows = await storedRows(page);
    const shown = Array.from({ length: visits }, (_, index) => productName('N', index));
    const ends = new Map(rows.map((row) => [row.product, row.complete]));
    const isLate = (name: string, index: number): boolean =>
      Math.abs((ends.get(name) ?? 0) - (left[index] ?? 0)) > 1_000;
    return { wrong: compare(rows, shown), lateEnds: shown.filter(isLate) };
  } finally {
    await stop();
  }
}

describe.runIf(kind === 'chromium')('the browser is killed while it writes', () => {
  test.each(Object.entries(ENGINES))(
    'no acknowledged row is missing, on %s',
    { timeout: HOURS, retry: 0 },
    async (_, switches) => {
      const keptProfile = mkdtempSync(join(tmpdir(), 'desire-path-kill-'));
      try {
        const rounds = counted({ round: 1, full: 6, soak: 40 });
        const acknowledged = new Set<string>();
        let opened = await record('chromium', { switches, keptProfile });
        for (let round = 0; round < rounds; round += 1) {
          const { recording, stop } = opened;
          const line = String.fromCharCode(65 + (round % 26));
          await openWindow(recording, stepsOf(line, 400, 350));
          const before = acknowledged.size;
          await pause(4_000);
          for (const row of await storedRows(recording.page)) acknowledged.add(row.eventId);
          // else nothing was being written when it was killed
          expect(acknowledged.size).toBeGreaterThan(before);
          recording.browser.process()?.kill('SIGKILL');
          await stop();
          opened = await reopen(keptProfile, switches);
          const after = new Set((await storedRows(opened.recording.page)).map((row) => row.eventId));
          expect([...acknowledged].filter((id) => !after.has(id))).toEqual([]);
        }
        await opened.stop();
      } finally {
        rmSync(keptProfile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
      }
    },
  );
});

test.runIf(kind === 'firefox')(
  'Firefox stops its background after 0.4 s without work',
  { timeout: HOURS, retry: 0 },
  async () => {
    const { recording, stop } = await record('firefox', {
      preferences: { 'extensions.background.idle.timeout': 400 },
    });
    try {
      const { page } = recording;
      const steps = counted({ round: 12, full: 200, soak: 300 });
      const lines = counted({ round: ['A'], full: ['A'], soak: ['A', 'B'] });
      for (const line of lines) {
        // slower than the background falls asleep
        const shop = await recording.openTab(stepsOf(line, steps, 900));
        await until(async () => (await shop.title()) === 'done', 'all steps', 30_000 + steps * 1_500);
        await shop.close();
      }
      await until(async () => (await parkedKeys(page)).length === 0, 'the outbox to be empty', PATIENCE);
      const shown = lines.flatMap((line) =>
        Array.from({ length: steps }, (_, index) => productName(line, index)),
      );
      const difference = compare(await storedRows(page), shown);
      console.log(`${shown.length} steps with the background asleep between them: ${tell(difference)}`);
      expect(difference).toEqual(NOTHING_WRONG);
    } finally {
      await stop();
    }
  },
);
