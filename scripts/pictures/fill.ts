/**
 * The stores of which pictures are taken: empty, the golden journey with its plan, the same with stretches in which
 * nothing was recorded and its order sent back, made-up journeys, very many.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { fillStore } from '../bench/fill-store.ts';
import { press, see } from '../browser/hands.ts';
import type { Driven } from '../browser/launch.ts';
import { agree, openOnboarding } from '../browser/product.ts';
import { loadBundled } from '../bundled.ts';
import { ROOT } from '../shell.ts';

export type Store = 'empty' | 'golden' | 'gaps' | 'made' | 'long' | 'many';

const GOLDEN = join(ROOT, 'tests', 'fixtures', 'golden');
const MADE = {
  // 300 touchpoints
  made: { journeys: 12, rows: 25 },
  long: { journeys: 1, rows: 100 },
} as const;

/** Leaves the browser with no page of the extension open. */
export async function fill(driven: Driven, store: Store): Promise<void> {
  const onboarding = await openOnboarding(driven);
  await agree(onboarding);
  if (store === 'golden' || store === 'gaps') {
    await importFile(driven, join(GOLDEN, 'touchpoints.csv'));
    const plan = await driven.openExtensionPage('dashboard.html#plan');
    await chooseFile(plan, join(GOLDEN, 'planned.csv'));
    await press(plan, 'Save plan');
    await see(plan, 'The plan is saved.');
    await plan.close();
    if (store === 'gaps') {
      const page = await driven.openExtensionPage('dashboard.html#plan');
      await page.evaluate(blindAndSentBack);
      await page.close();
    }
  } else if (store === 'made' || store === 'long') {
    const { madeFile } = await loadBundled<typeof import('./entry')>('scripts/pictures/entry.ts');
    const { journeys, rows } = MADE[store];
    const folder = mkdtempSync(join(tmpdir(), 'desire-path-pictures-'));
    const file = join(folder, 'made.zip');
    writeFileSync(file, await madeFile(journeys, rows));
    try {
      await importFile(driven, file);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  } else if (store === 'many') {
    await fillStore(driven, { rows: 100_000, journeys: 2_000, newest: 50 });
  }
  await onboarding.close();
}

async function importFile(driven: Driven, file: string): Promise<void> {
  const page = await driven.openExtensionPage('dashboard.html#files');
  await chooseFile(page, file);
  await see(page, /touchpoints in/u);
  await press(page, 'Import');
  await see(page, /Imported: /u, 60_000);
  await page.close();
}

async function chooseFile(page: Page, file: string): Promise<void> {
  const input = await page.waitForSelector('input[type=file]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
}

/** Runs in the page: recording was paused for two days and off for an evening, and the order was returned. */
async function blindAndSentBack(): Promise<void> {
  const open = indexedDB.open('desire-path');
  const database = await new Promise<IDBDatabase>((resolve) => {
    open.addEventListener('success', () => resolve(open.result));
  });
  await new Promise<void>((resolve) => {
    const transaction = database.transaction(['gaps', 'touchpoints', 'digests', 'folds'], 'readwrite');
    transaction.addEventListener('complete', () => resolve());
    const day = (date: number, hour: number) => Date.UTC(2026, 2, date, hour);
    const gaps = transaction.objectStore('gaps');
    gaps.put({ gapId: 'G-1', start: day(5, 6), end: day(7, 6), reason: 'paused' });
    gaps.put({ gapId: 'G-2', start: day(3, 8), end: day(3, 18), reason: 'private_window' });
    // behind the store's back: the journey is counted anew
    transaction.objectStore('digests').clear();
    transaction.objectStore('folds').clear();
    const touchpoints = transaction.objectStore('touchpoints');
    const cursor = touchpoints.openCursor();
    cursor.addEventListener('success', () => {
      const at = cursor.result;
      if (at === null) return;
      const row = at.value as { touchpointType: string };
      if (row.touchpointType === 'order') at.update({ ...row, orderStatus: 'returned' });
      at.continue();
    });
  });
  database.close();
}
