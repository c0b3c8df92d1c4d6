/** The three walks, each with a person of its own and a report at the end. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../browser/find.ts';
import { press, see } from '../browser/hands.ts';
import { readRows } from '../browser/stored.ts';
import { loadBundled } from '../bundled.ts';
import { ROOT } from '../shell.ts';
import { readAccessLogs } from './access-log.ts';
import { compareServed, readPages } from './compare-served.ts';
import { compare, readTable } from './compare.ts';
import { CACHE, CUSTOMER } from './places.ts';
import { LOOKING_FOR_SHOES, newPerson, type Person } from './person.ts';
import { browseAtRandom, type Noted } from './random-browsing.ts';
import type { WalkReport } from './report.ts';
import type { Servers } from './servers.ts';
import { linger } from './shopper.ts';
import { walkAfterOrder, walkToOrder } from './walk-one.ts';
import { SHOP_ALONE, tracesOf, walkOneSite } from './walk-two.ts';

export const WALKS = ['order', 'one-site', 'random'] as const;
export type WalkName = (typeof WALKS)[number];

type Run = {
  readonly kind: BrowserKind;
  readonly servers: Servers;
  readonly minutes: number;
  readonly seed: number;
  /** Told how to close the browser, should the run be stopped meanwhile. */
  readonly onOpen: (close: () => Promise<void>) => void;
};

/** In the third walk Firefox stops the background after so long without work, as Chromium is made to (ms). */
const FIREFOX_IDLE = 1_500;

const table = (name: string) => readTable(join(ROOT, 'tests', 'real', `${name}.tsv`));

export async function reportWalk(walk: WalkName, run: Run): Promise<WalkReport> {
  const { kind, servers, onOpen } = run;
  const plan = walk === 'one-site' ? SHOP_ALONE : LOOKING_FOR_SHOES;
  const refusedBefore = servers.gate.refused.length;
  const preferences = walk === 'random' ? { 'extensions.background.idle.timeout': FIREFOX_IDLE } : {};
  const person = await newPerson(kind, servers.gate.port, plan, preferences);
  onOpen(() => person.leave());
  try {
    const report = await WALK[walk](person, run);
    const refused = new Set(servers.gate.refused.slice(refusedBefore));
    return {
      ...report,
      browser: kind,
      remarks: [
        ...report.remarks,
        `Refused on the way out: ${[...refused].toSorted().join(', ') || 'nothing'} (the browser's own calls, and scripts that the shop's pages ask for).`,
      ],
    };
  } catch (error) {
    // the walk ended early: the report says so, and the other walks are still walked
    await keepPictures(person, `${kind}-${walk}`);
    const empty = { columns: [], rows: [] };
    return {
      walk: `Walk “${walk}”`,
      browser: kind,
      comparison: { expected: empty, got: empty, difference: empty },
      remarks: [],
      problems: [`it ended early: ${error instanceof Error ? error.message : String(error)}`],
    };
  } finally {
    await person.leave();
  }
}

type Part = Omit<WalkReport, 'browser'>;

const WALK: { readonly [K in WalkName]: (person: Person, run: Run) => Promise<Part> } = {
  order: walkOrder,
  'one-site': walkSite,
  random: walkRandom,
};

async function walkOrder(person: Person, { kind, servers }: Run): Promise<Part> {
  const { order } = await walkToOrder(person);
  await person.nextDay();
  const page = await walkAfterOrder(person, order, servers.shop.port);
  const { text, rows } = await person.export(page);
  keep(`${kind}-order.csv`, text);
  await drawJourney(person, `${kind}-order.png`);
  const number = order.split('/').at(-1) ?? '';
  const secrets = [
    number,
    number.slice(0, 8),
    'size=',
    'q=',
    '?s=',
    '10001',
    'LV-1010',
    'Long Lane',
    '20000000',
    CUSTOMER.email,
    CUSTOMER.name,
    CUSTOMER.password,
    'Ran to work',
    'Stridehouse.example/',
    'velora-skyline',
    'kestrun-glide',
    'running-shoes-are-made',
    'Running_shoe',
    'http://',
  ];
  const leaked = secrets.filter((secret) => text.toLowerCase().includes(secret.toLowerCase()));
  const orders = rows.filter((row) => /^(?:repeat_)?order$/u.test(row['touchpoint_type'] ?? '')).length;
  return {
    walk: 'Walk 1: from the search to the cancelled order',
    comparison: compare(table('walk-one'), rows),
    remarks: [
      `Orders in the file: ${orders}; the page of the order was shown four times, once on the next day (the browser closed, its profile opened again with the calendar a day ahead).`,
      `${secrets.length} words of addresses, of the order and of the person looked for in the CSV: ${leaked.length} found.`,
      'The shop offers its customers no cancelling: its keeper cancels the order; the person looks at it and says so in the row of the order.',
    ],
    problems: leaked.map((secret) => `“${secret}” stands in the CSV`),
  };
}

async function walkSite(person: Person, { kind }: Run): Promise<Part> {
  const page = await walkOneSite(person);
  const { text, rows } = await person.export(page);
  keep(`${kind}-one-site.csv`, text);
  const { found, looked } = await tracesOf(person, text);
  return {
    walk: 'Walk 2: one listed site',
    comparison: compare(table('walk-two'), rows),
    remarks: [`${looked}: ${found.length} found.`],
    problems: found.map((words) => `“${words}” of a site that is not listed is stored`),
  };
}

async function walkRandom(person: Person, { kind, servers, minutes, seed }: Run): Promise<Part> {
  const { addressFingerprint } = await loadBundled<typeof import('./entry.ts')>('scripts/real/entry.ts');
  const pages = readPages(table('pages'));
  const known = new Set(pages.map(({ address }) => address));
  const onward = pages.filter(({ belongs }) => belongs === 'way').map(({ address }) => address);
  const since = Date.now();
  const read = async (notes: readonly Noted[], until?: number) => {
    const page = await person.driven.openExtensionPage('settings.html');
    const { touchpoints: stored, salt } = await readRows(page);
    await page.close();
    const served = readAccessLogs(servers.logs, since);
    const keyOf = (address: string): string => addressFingerprint(salt, address.replace('http://', ''));
    keep(`${kind}-random.json`, JSON.stringify({ since, notes, stored, served }, null, 1));
    return { stored, served, ...compareServed(pages, { served, stored, notes, keyOf, until }) };
  };
  const { notes, done, stumbles } = await browseAtRandom(person, {
    minutes,
    seed,
    known,
    onward,
    look: async (soFar) => {
      const { totals, difference } = await read(soFar, Date.now() - ON_THE_WAY);
      console.log(
        `  ${Math.round((Date.now() - since) / 60_000)} min: ${totals.belonged} recognisable pages served, ${totals.recorded} visits recorded, ${difference.rows.length} differences so far${difference.rows.map((row) => `\n    ${row.join(' · ')}`).join('')}`,
      );
    },
  });
  // the last word of the last pages
  await linger(5_000);
  const { stored, served, totals, ...comparison } = await read(notes);
  const what = Object.entries(done).map(([habit, times]) => `${habit.replace('_', ' ')} ${times}`);
  const isServed = new Set(served.map(({ address }) => address));
  const unseen = pages.filter(({ address }) => !isServed.has(address));
  return {
    walk: `Walk 3: ${minutes} minutes at random`,
    comparison,
    remarks: [
      `Seed ${seed}: ${what.join(', ')}; ${stumbles.length} steps given up${stumbles.length === 0 ? '' : ` (${stumbles.slice(0, 3).join('; ')})`}.`,
      `${served.filter(({ address }) => known.has(address)).length} pages served, ${totals.belonged} of them recognisable; ${totals.recorded} visits in ${stored.length} rows, ${totals.fromCache} of them to pages out of the browser's own cache.`,
      `${pages.length - unseen.length} of ${pages.length} addresses were visited${unseen.length === 0 ? '' : `, not: ${unseen.map(({ name }) => name).join(', ')}`}.`,
      WORKER_STOPS[kind],
    ],
    // a walk that saw nothing shows nothing
    problems: totals.belonged < minutes * LEAST_A_MINUTE ? ['too few pages that belong were visited'] : [],
  };
}

/** A page that was served just now may still be on its way into a row (ms). */
const ON_THE_WAY = 20_000;
/** Pages that belong, a minute: fewer would show nothing. */
const LEAST_A_MINUTE = 2;
const WORKER_STOPS: Readonly<Record<BrowserKind, string>> = {
  chromium: 'The background was stopped as often as “stop worker” says.',
  firefox: `Firefox stopped the background by itself, after ${FIREFOX_IDLE} ms without work.`,
};

/** The journey on the dashboard, as the person would see it. */
async function drawJourney(person: Person, file: string): Promise<void> {
  const dashboard: Page = await person.driven.openExtensionPage('dashboard.html');
  await see(dashboard, 'in 1 journey');
  await press(dashboard, 'Path');
  await linger(1_500);
  await dashboard.screenshot({ path: join(CACHE, file) as `${string}.png` });
  await dashboard.close();
}

function keep(name: string, text: string): void {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(join(CACHE, name), text);
}

async function keepPictures(person: Person, name: string): Promise<void> {
  for (const [index, page] of (await person.driven.browser.pages()).entries()) {
    await page.screenshot({ path: join(CACHE, `failed-${name}-${index}.png`) }).catch(() => {});
  }
}
