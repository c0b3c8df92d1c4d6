/** A person with Desire Path in a browser of their own, let loose on the real servers. */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { ensureBrowser, type BrowserKind } from '../browser/find.ts';
import { has, press, see } from '../browser/hands.ts';
import { launch, type Driven } from '../browser/launch.ts';
import { agree, closePopup, openOnboarding, startJourney, type Plan } from '../browser/product.ts';
import { until } from '../browser/until.ts';
import { BUILDS } from '../build.ts';
import { BLOGS, CACHE, SHOP, WIKI } from './places.ts';
import { finish } from './programs.ts';

export type Row = Readonly<Record<string, string>>;

export type Person = {
  readonly driven: Driven;
  /** Closes the browser and opens the same profile again a day later: its calendar is set ahead. */
  nextDay(): Promise<void>;
  /** `touchpoints.csv` as the popup saves it while `page` is the tab at hand. */
  export(page: Page): Promise<{ readonly text: string; readonly rows: readonly Row[] }>;
  leave(): Promise<void>;
};

const siteOf = (host: string): string => host.replace(/^www\./u, '');

export const LOOKING_FOR_SHOES: Plan = {
  need: 'running shoes',
  brands: ['Velora', 'Kestrun'],
  favourite: 'Velora',
  sites: [...Object.values(BLOGS), WIKI, SHOP].map(siteOf),
};

/** @param preferences more of Firefox's */
export async function newPerson(
  kind: BrowserKind,
  gatePort: number,
  plan: Plan,
  preferences: Readonly<Record<string, unknown>> = {},
): Promise<Person> {
  const found = await ensureBrowser(kind);
  if (!found.ok) throw new Error(found.problem);
  const keptProfile = mkdtempSync(join(tmpdir(), 'desire-path-real-'));
  const start = (path: string): Promise<Driven> =>
    launch({
      kind,
      path,
      extension: BUILDS[kind],
      worldPort: gatePort,
      keptProfile,
      scale: 2,
      preferences: {
        // an add-on that is installed for one run keeps what it stored for the next
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
        // a shop's sign-in lasts as it does in a window that opens with yesterday's tabs
        'browser.startup.page': 3,
        ...preferences,
      },
    });
  let driven = await start(found.path);
  const person: Person = {
    get driven() {
      return driven;
    },
    async nextDay() {
      await driven.close();
      rmSync(join(keptProfile, 'downloads'), { recursive: true, force: true });
      driven = await start(await tomorrow(kind, found.path));
      await driven.allowSites();
      // an add-on that is loaded for a run loses its permissions with it; what a store installs keeps them
      const settings = await driven.openExtensionPage('settings.html');
      // either as allowed or as missing
      await see(settings, plan.sites[0] ?? '');
      if (await has(settings, 'control', 'Ask the browser')) {
        await press(settings, 'Ask the browser');
        await until(
          async () => !(await has(settings, 'control', 'Ask the browser')),
          'the sites to be allowed again',
        );
      }
      await settings.close();
    },
    async export(page) {
      const popup = await driven.openPopup(page);
      await press(popup, 'Export CSV');
      await see(popup, /Saved as \S+\.csv/u);
      const text = readFileSync(await driven.downloaded(/\.csv$/u), 'utf8');
      await closePopup(popup);
      return { text, rows: readRows(text) };
    },
    async leave() {
      await driven.close();
      rmSync(keptProfile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
  try {
    await driven.allowSites();
    const page = await openOnboarding(driven);
    await agree(page);
    await startJourney(page, plan);
    return person;
  } catch (error) {
    await person.leave();
    throw error;
  }
}

function readRows(text: string): Row[] {
  const { data, errors } = Papa.parse<Row>(text, { header: true, newline: '\r\n', skipEmptyLines: true });
  if (errors.length > 0) throw new Error(JSON.stringify(errors.slice(0, 3)));
  return data;
}

const DAY_SECONDS = 86_400;

/** A program that is the browser with its calendar a day ahead. */
async function tomorrow(kind: BrowserKind, browser: string): Promise<string> {
  const [shift, program] = [join(CACHE, 'shift.so'), join(CACHE, `tomorrow-${kind}.sh`)];
  const source = join(import.meta.dirname, 'clock', 'shift.c');
  await finish({
    name: 'clock',
    command: 'gcc',
    args: ['-shared', '-fPIC', '-O2', '-o', shift, source, '-ldl'],
  });
  writeFileSync(
    program,
    `#!/bin/sh\nexport LD_PRELOAD='${shift}' CLOCK_SHIFT=${DAY_SECONDS}\nexec '${browser}' "$@"\n`,
  );
  chmodSync(program, 0o755);
  return program;
}
