/** The stores of which pictures are taken: empty, the golden journey with its plan, made-up journeys, very many. */
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

export type Store = 'empty' | 'golden' | 'made' | 'long' | 'many';

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
  if (store === 'golden') {
    await importFile(driven, join(GOLDEN, 'touchpoints.csv'));
    const plan = await driven.openExtensionPage('dashboard.html#plan');
    await chooseFile(plan, join(GOLDEN, 'planned.csv'));
    await press(plan, 'Save plan');
    await see(plan, 'The plan is saved.');
    await plan.close();
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
