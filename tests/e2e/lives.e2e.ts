/** Visits as people live them: tabs from before, several windows, a machine that sleeps, pages drawn ahead. */
import { execFileSync } from 'node:child_process';
import { expect, inject, test } from 'vitest';
import { follow } from '../../scripts/browser/hands.ts';
import { dump } from '../../scripts/browser/stored.ts';
import { until } from '../../scripts/browser/until.ts';
import { CONVEYOR_HOST, productName } from '../support/faults/conveyor.ts';
import { counted } from '../support/faults/levels.ts';
import { openWindow, pause, record, type Recording } from '../support/faults/recording.ts';
import { storedRows } from '../support/faults/stored.ts';

const kind = inject('browser');
const at = (path: string): string => `http://${CONVEYOR_HOST}${path}`;
const names = async ({ page }: Recording): Promise<string[]> =>
  (await storedRows(page)).map(({ product }) => product).sort();

test('a tab that was open before the extension was installed is recorded from the start of the journey', async () => {
  const { recording, stop } = await record(kind, { openBefore: [at('/walk/B0')] });
  try {
    const agreed = Date.now();
    const tab = (await recording.browser.pages()).find((page) => page.url() === at('/walk/B0'));
    if (tab === undefined) throw new Error('the tab is gone');
    expect(await names(recording)).toEqual([]);
    await tab.bringToFront();
    await until(async () => (await names(recording)).length === 1, 'the open page to be stored');
    await follow(tab, 'Next');
    await until(async () => (await names(recording)).length === 2, 'the next page to be stored');
    const rows = await storedRows(recording.page);
    expect(rows.map(({ product }) => product).sort()).toEqual([productName('B', 0), productName('B', 1)]);
    // what was read before somebody agreed does not count
    for (const { start } of rows) expect(start).toBeGreaterThan(agreed - 1_000);
  } finally {
    await stop();
  }
});

test.runIf(kind === 'chromium')('two windows side by side are one session', async () => {
  const { recording, stop } = await record(kind);
  try {
    const left = await openWindow(recording, at('/walk/L0'));
    await until(async () => (await names(recording)).length === 1, 'the first window’s page');
    const right = await openWindow(recording, at('/walk/R0'));
    await until(async () => (await names(recording)).length === 2, 'the second window’s page');
    await follow(left, 'Next');
    await follow(right, 'Next');
    await until(async () => (await names(recording)).length === 4, 'the next page of both');
    await Promise.all([left.close(), right.close()]);
    const rows = await storedRows(recording.page);
    expect(rows.map(({ product }) => product).sort()).toEqual(
      ['L', 'R'].flatMap((line) => [productName(line, 0), productName(line, 1)]),
    );
    expect(new Set(rows.map(({ sessionId }) => sessionId)).size).toBe(1);
  } finally {
    await stop();
  }
});

test('of two tabs only the one in front counts', async () => {
  const { recording, stop } = await record(kind);
  try {
    const first = await recording.openTab(at('/walk/T0'));
    await until(async () => (await names(recording)).length === 1, 'the first tab’s page');
    await recording.openTab(at('/walk/S0'));
    await until(async () => (await names(recording)).length === 2, 'the second tab’s page');
    const behind = 4;
    await pause(behind * 1_000);
    await first.bringToFront();
    await pause(behind * 1_000);
    await follow(first, 'Next');
    const rowOf = async (line: string) => {
      const row = (await storedRows(recording.page)).find(({ product }) => product === productName(line, 0));
      const seconds = ((row?.complete ?? 0) - (row?.start ?? 0)) / 1_000;
      return { active: row?.activeSeconds ?? 0, seconds };
    };
    // both were seen for as long; of the first tab's time the other one's is missing
    const isApart = async (): Promise<boolean> => {
      const { active, seconds } = await rowOf('T');
      return active >= behind - 0.2 && seconds - active >= behind - 0.2;
    };
    await until(isApart, 'the end of the first tab’s visit, without the time behind the second');
    const [T, S] = [await rowOf('T'), await rowOf('S')];
    expect(S.active).toBeGreaterThanOrEqual(behind - 0.2);
    // and the second tab's visit ended when it was left behind
    expect(S.active + T.active).toBeLessThanOrEqual(T.seconds + 0.2);
  } finally {
    await stop();
  }
});

/** The browser and everything it started. */
function family(root: number): number[] {
  const pairs = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/u).map(Number));
  const found = [root];
  for (const parent of found) found.push(...pairs.flatMap(([pid, of]) => (of === parent ? [pid ?? 0] : [])));
  return found;
}

test.runIf(process.platform === 'linux')(
  'a machine that sleeps: the visit goes on, the time asleep is neither active nor a gap',
  { timeout: 200_000 },
  async () => {
    const asleep = counted({ round: 4, full: 75, soak: 75 });
    const { recording, stop } = await record(kind);
    try {
      const shop = await recording.openTab(at('/walk/Z0'));
      await until(async () => (await names(recording)).length === 1, 'the page to be stored');
      const processes = family(recording.browser.process()?.pid ?? 0);
      const began = Date.now();
      for (const pid of processes) process.kill(pid, 'SIGSTOP');
      await pause(asleep * 1_000);
      for (const pid of processes) process.kill(pid, 'SIGCONT');
      const slept = (Date.now() - began) / 1_000;
      await follow(shop, 'Next');
      await until(async () => (await names(recording)).length === 2, 'the next page to be stored');
      const row = (await storedRows(recording.page)).find(({ product }) => product === productName('Z', 0));
      // a minute without a sign of life is idle, whatever the clock says
      expect(row?.activeSeconds).toBeLessThan(Math.min(60, slept) + 15);
      expect(((row?.complete ?? 0) - (row?.start ?? 0)) / 1_000).toBeGreaterThan(slept);
      expect((await dump(recording.page)).tables['gaps']).toBe(0);
    } finally {
      await stop();
    }
  },
);

test.runIf(kind === 'chromium')(
  'a page that the browser draws ahead is recorded when it is opened, and not before',
  async () => {
    const { recording, stop } = await record(kind);
    try {
      const shop = await openWindow(recording, at('/ahead/0'));
      await until(async () => (await names(recording)).length === 1, 'the page to be stored');
      await until(() => Promise.resolve(recording.ahead.length === 2), 'two pages to be drawn ahead');
      // long enough for a script that did not wait
      await pause(1_500);
      expect(await names(recording)).toEqual([productName('P', 0)]);
      await follow(shop, 'Next');
      await until(async () => (await names(recording)).length === 2, 'the opened page to be stored');
      expect(await names(recording)).toEqual([productName('P', 0), productName('P', 1)]);
      expect([...recording.ahead].sort()).toEqual(['/walk/P1', '/walk/P2']);
    } finally {
      await stop();
    }
  },
);
