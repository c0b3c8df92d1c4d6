/**
 * 1,000,000 rows pooled in the workspace: 5,000 hand-overs of 200, stopped on the way and dropped again; then one file close
 * to 64 MB, stopped in its middle and dropped again, and one beyond. Last, what the pages and files of so many rows cost.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { press, see } from '../browser/hands.ts';
import { launch } from '../browser/launch.ts';
import { startWorld } from '../../world/server.ts';
import type { Figure } from './figures.ts';
import { readTables, writeLargeFile, writeManyHandOvers } from './many-hand-overs.ts';
import { watchLongTasks, type TaskWorld } from './long-tasks.ts';

const PARTICIPANTS = Number(process.env['BENCH_HAND_OVERS'] ?? 5_000);
const ROWS = Number(process.env['BENCH_HAND_OVER_ROWS'] ?? 200);
const MEGABYTE = 1_048_576;
const LONG = 30 * 60_000;

export async function poolMillion({ path, product }: { path: string; product: string }): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'desire-path-million-'));
  const world = await startWorld();
  const driven = await launch({ kind: 'chromium', path, extension: product, worldPort: world.port });
  const figures: Figure[] = [];
  const note = (what: string, value: number, unit: Figure['unit'], most?: number): void => {
    figures.push({ what, value, unit, ...(most === undefined ? {} : { most }) });
    console.error(`${what}: ${value.toFixed(1)} ${unit}`);
  };
  try {
    const many = join(folder, 'many');
    mkdirSync(many);
    const tables = await readTables(ROWS);
    const files = writeManyHandOvers(many, tables, PARTICIPANTS);
    const page = await driven.browser.newPage();
    await watchLongTasks(page);
    await page.goto(`${driven.origin}/workspace.html`);
    await see(page, 'Drop a folder of hand-overs here');

    await choose(page, files);
    await see(page, /\d{3} of [\d,]+ files/u, LONG);
    let since = performance.now();
    await press(page, 'Stop');
    await see(page, /Stopped after/u, LONG);
    note(
      `${PARTICIPANTS} hand-overs, stopped between files: until it stands`,
      performance.now() - since,
      'ms',
    );
    await mustAgree(page);

    since = await page.evaluate(() => performance.now());
    await choose(page, files);
    await until(page, /files read\./u);
    const { taken, longest, at } = await page.evaluate((from) => {
      const { tasks } = globalThis as TaskWorld;
      const counted = tasks.filter(({ start }) => start >= from);
      const longest = Math.max(0, ...counted.map(({ duration }) => duration));
      const at = (counted.find(({ duration }) => duration === longest)?.start ?? from) - from;
      return { taken: performance.now() - from, longest, at };
    }, since);
    const what = `${PARTICIPANTS * ROWS} rows in ${PARTICIPANTS} hand-overs, pooled`;
    note(what, taken / 1_000, 's');
    note(`${what}: longest task on the page`, longest, 'ms', 50);
    note(`${what}: when it began`, at / 1_000, 's');
    await mustAgree(page);

    const large = await writeLargeFile(folder, 62 * MEGABYTE);
    await choose(page, [large.path]);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    since = performance.now();
    await press(page, 'Stop');
    await see(page, /Stopped after 0 of 1 files/u, LONG);
    note(
      `one file of ${large.megabytes} MB, ${large.rows} rows, stopped in its middle: until it stands`,
      performance.now() - since,
      'ms',
    );
    await mustAgree(page);
    since = performance.now();
    await choose(page, [large.path]);
    await until(page, /1 file read\./u);
    note('the same file, pooled', (performance.now() - since) / 1_000, 's');
    await mustAgree(page);
    const beyond = await writeLargeFile(folder, 66 * MEGABYTE);
    await choose(page, [beyond.path]);
    await see(page, /The file is larger than 64 MB\. Ask for the export in parts/u, LONG);

    for (const [name, seen] of [
      ['Participants', /participants, [\d,]+ journeys/u],
      ['Compliance', 'Entries written on the day they happened'],
      ['Contacts', /touchpoints in [\d,]+ journeys/u],
    ] as const) {
      since = performance.now();
      await press(page, name);
      await see(page, seen, LONG);
      note(`page “${name}” over all of it`, (performance.now() - since) / 1_000, 's');
    }
    await press(page, 'Take away');
    await press(page, 'More formats');
    for (const name of ['Pooled touchpoints.csv', 'Save Parquet', 'Save Methods paragraph']) {
      since = performance.now();
      await press(page, name);
      await see(page, /Saved as \S+/u, LONG);
      note(`“${name}” over all of it`, (performance.now() - since) / 1_000, 's');
      await press(page, 'Files');
      await press(page, 'Take away');
      if (name !== 'Save Methods paragraph') await press(page, 'More formats');
    }
    return figures;
  } finally {
    await driven.close();
    await world.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function choose(page: Page, files: readonly string[]): Promise<void> {
  const input = (await page.$('input[type=file][multiple]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(...files);
}

/** Asking the page is a task of its own: once in two seconds is enough. */
async function until(page: Page, text: RegExp): Promise<void> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    const words = await page.evaluate(() => document.body.innerText);
    if (/ended with an error/u.test(words)) throw new Error('pooling ended with an error');
    if (text.test(words)) return;
  }
}

/** Nothing is half-imported: the rows that lie there are those of the files that are listed as pooled. */
async function mustAgree(page: Page): Promise<void> {
  const { listed, stored } = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open('desire-path-workspace');
      asked.addEventListener('success', () => resolve(asked.result));
      asked.addEventListener('error', () => reject(new Error('not opened')));
    });
    const sum = (store: string, of: (row: never) => number): Promise<number> =>
      new Promise((resolve, reject) => {
        let total = 0;
        const walk = database.transaction(store).objectStore(store).openCursor();
        walk.addEventListener('error', () => reject(new Error(`${store} not read`)));
        walk.addEventListener('success', () => {
          const { result } = walk;
          if (result === null) return resolve(total);
          total += of(result.value as never);
          result.continue();
        });
      });
    const listed = await sum('files', (line: { outcome: string; rows: number }) =>
      line.outcome === 'refused' ? 0 : line.rows,
    );
    const stored = await sum('pieces', (piece: { count: number }) => piece.count);
    database.close();
    return { listed, stored };
  });
  if (listed !== stored) throw new Error(`${stored} rows lie there, the files have ${listed}`);
}
