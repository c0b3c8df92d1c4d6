/**
 * 2,000 hand-overs of 200 rows pooled in the workspace: how long it takes, and the longest task on the page's own
 * thread. `npm run bench -- --pool DIR` takes the hand-overs of a folder instead of making them.
 */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { loadBundled } from '../bundled.ts';
import { see } from '../browser/hands.ts';
import { launch } from '../browser/launch.ts';
import { startWorld } from '../../world/server.ts';
import type { Figure } from './figures.ts';
import { watchLongTasks, type TaskWorld } from './long-tasks.ts';

const PARTICIPANTS = Number(process.env['BENCH_HAND_OVERS'] ?? 2_000);
const ROWS = Number(process.env['BENCH_HAND_OVER_ROWS'] ?? 200);

export async function poolScale({
  path,
  product,
  folder: given,
}: {
  path: string;
  product: string;
  folder: string | undefined;
}): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'desire-path-pool-'));
  const world = await startWorld();
  const driven = await launch({ kind: 'chromium', path, extension: product, worldPort: world.port });
  try {
    const files =
      given === undefined ? await writeStudy(folder) : readdirSync(given).map((name) => join(given, name));
    const page = await driven.browser.newPage();
    await watchLongTasks(page);
    await page.goto(`${driven.origin}/workspace.html`);
    await see(page, 'Drop a folder of hand-overs here');
    const input = (await page.$('input[type=file][multiple]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(...files);
    const since = await page.evaluate(() => performance.now());
    // asking the page is a task of its own: once in two seconds is enough
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      if (await page.evaluate(() => /files read\./u.test(document.body.innerText))) break;
    }
    const { taken, longest } = await page.evaluate((from) => {
      const { tasks } = globalThis as TaskWorld;
      const counted = tasks.filter(({ start }) => start >= from).map(({ duration }) => duration);
      return { taken: performance.now() - from, longest: Math.max(0, ...counted) };
    }, since);
    const what = `${files.length} hand-overs of ${ROWS} rows pooled`;
    return [
      { what: `${what}: longest task on the page`, value: longest, unit: 'ms', most: 50 },
      { what: `${what}: taken`, value: taken / 1_000, unit: 's' },
    ];
  } finally {
    await driven.close();
    await world.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writeStudy(folder: string): Promise<string[]> {
  const { makePooledStudy } =
    await loadBundled<typeof import('../generate/entry')>('scripts/generate/entry.ts');
  const { files } = await makePooledStudy({
    participants: PARTICIPANTS,
    rows: ROWS,
    seed: 1,
    awkward: false,
  });
  return files.map(({ fileName, bytes }) => {
    const file = join(folder, fileName);
    writeFileSync(file, bytes);
    return file;
  });
}
