/** Secrets planted all over a recorded site come out nowhere: database, storage, console, export, backup. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import { press, see } from '../../scripts/browser/hands.ts';
import { until } from '../../scripts/browser/until.ts';
import { BUILDS } from '../../scripts/build.ts';
import { withBroken } from '../support/broken-build.ts';
import { counted } from '../support/faults/levels.ts';
import { openWindow, record, type Recording } from '../support/faults/recording.ts';
import { madeUpSecrets, SECRETS_HOST, secretsSite } from '../support/faults/secrets.ts';
import { parkedKeys, storedRows } from '../support/faults/stored.ts';
import { dump } from '../../scripts/browser/stored.ts';

const kind = inject('browser');
const HOURS = 3_600_000;

test('planted secrets', { timeout: HOURS, retry: 0 }, async () => {
  const count = kind === 'chromium' ? counted({ round: 45, full: 2_000, soak: 3_600 }) : 36;
  const { leaked, rows } = await plant(
    count,
    kind === 'chromium' ? counted({ round: 3, full: 5, soak: 8 }) : 1,
  );
  expect(leaked).toEqual([]);
  // one row for each address: nothing was missed for want of recording
  expect(rows).toBeGreaterThanOrEqual(count);
  console.log(`${count} secrets, ${rows} rows: 0 in database, storage, console, export or backup`);
});

test.runIf(kind === 'chromium')(
  'control: a build that redacts no path is caught',
  { timeout: HOURS, retry: 0 },
  async () => {
    // the page script writes only what came back redacted
    const blind = (script: string) =>
      script.replaceAll(
        /\{template:`\/\$\{\w+\.join\(`\/`\)\}`,redacted:\w+\}/gu,
        '{template:arguments[0].slice(0,500),redacted:!1}',
      );
    const { leaked } = await withBroken(BUILDS.chromium, { 'background.js': blind }, (broken) =>
      plant(9, 1, broken),
    );
    const places = new Set(leaked.map(({ place }) => place));
    expect([...places].sort()).toEqual(['backup', 'database', 'export', 'storage']);
  },
);

/** Lets the site show its secrets and looks for them wherever the extension writes. */
async function plant(
  count: number,
  windows: number,
  extension = BUILDS[kind],
): Promise<{ leaked: { place: string; secret: string }[]; rows: number }> {
  const secrets = [...new Set(madeUpSecrets(count * 2))].slice(0, count);
  const start = secretsSite(secrets, windows);
  const { recording, stop } = await record(kind, { extension }, { host: SECRETS_HOST, start });
  try {
    const { page } = recording;
    const said: string[] = [];
    await keepTitles(recording);
    await rememberWrites(page);
    const shops: Page[] = [];
    for (let part = 0; part < windows; part += 1) {
      const address = `http://${SECRETS_HOST}/walk/${part}`;
      const shop =
        kind === 'chromium' ? await openWindow(recording, address) : await recording.openTab(address);
      shop.on('console', (message) => said.push(message.text()));
      shops.push(shop);
    }
    const isDone = async (): Promise<boolean> =>
      (await Promise.all(shops.map((shop) => shop.evaluate(() => window.name)))).every(
        (said) => said === 'done',
      );
    await until(isDone, 'every address to be shown', 30_000 + count * 1_000);
    for (const shop of shops) await shop.close();
    await until(async () => (await parkedKeys(page)).length === 0, 'the outbox to be empty', 600_000);

    const dashboard = await recording.openExtensionPage('dashboard.html#files');
    await press(dashboard, 'Export CSV');
    const exported = readFileSync(await recording.downloaded(/\.csv$/u), 'utf8');
    const settings = await recording.openExtensionPage('settings.html');
    await press(settings, 'Make a backup');
    await see(settings, 'Last backup:');
    const backup = readFileSync(await recording.downloaded(/backup/u), 'utf8');
    const places = {
      database: (await dump(page)).text,
      storage: await page.evaluate(() => (globalThis as unknown as { written: string[] }).written.join('\n')),
      console: said.join('\n'),
      export: exported,
      backup,
    };
    const leaked = Object.entries(places).flatMap(([place, text]) =>
      secrets.filter((secret) => contains(text, secret)).map((secret) => ({ place, secret })),
    );
    return { leaked, rows: (await storedRows(page)).length };
  } finally {
    await stop();
  }
}

/** As it is written, as an address writes it, and as JSON does. */
function contains(text: string, secret: string): boolean {
  const low = text.toLowerCase();
  const forms = [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)];
  return forms.some((form) => low.includes(form.toLowerCase()));
}

/** Titles are the one text of a page that a person may choose to keep: masked. */
async function keepTitles({ openExtensionPage }: Recording): Promise<void> {
  const settings = await openExtensionPage('settings.html');
  await press(settings, /^Keep page titles/u);
  await settings.close();
}

/** Everything that is ever written to `storage.local` while the page is open: also what lies there for a moment only. */
async function rememberWrites(page: Page): Promise<void> {
  await page.evaluate(() => {
    const world = globalThis as unknown as {
      written: string[];
      chrome: { storage: { local: { onChanged: { addListener(heard: (changes: object) => void): void } } } };
    };
    world.written = [];
    world.chrome.storage.local.onChanged.addListener((changes) =>
      world.written.push(JSON.stringify(changes)),
    );
  });
}
