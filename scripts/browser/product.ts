/** What a person does with Desire Path itself, through its own screens in English. */
import type { Page } from 'puppeteer-core';
import { choose, fill, find, has, press, see } from './hands.ts';
import type { Driven } from './launch.ts';
import { until } from './until.ts';

export type Plan = {
  readonly need: string;
  readonly brands: readonly string[];
  readonly favourite?: string;
  readonly sites: readonly string[];
  readonly allSites?: boolean;
};

/** What the demo journey looks for. */
export const RUNNING_SHOES: Plan = {
  need: 'running shoes',
  brands: ['Velora', 'Kestrun'],
  favourite: 'Velora',
  sites: [
    'lookabout.example',
    'gearverdict.example',
    'stridemart.example',
    'velora.example',
    'kestrun.example',
    'pricelantern.example',
  ],
};

/** The onboarding page that the extension opened when it was installed, or a fresh one. */
export async function openOnboarding(driven: Driven): Promise<Page> {
  const isOnboarding = (page: Page): boolean => page.url().startsWith(`${driven.origin}/onboarding.html`);
  const opened = (await driven.browser.pages()).find(isOnboarding);
  return opened ?? driven.openExtensionPage('onboarding.html');
}

export async function agree(page: Page): Promise<void> {
  await press(page, 'I agree');
  await find(page, 'field', { name: 'What you need' });
}

/** Fills in the form on the onboarding page and presses "Start recording". */
export async function startJourney(page: Page, plan: Plan): Promise<void> {
  await fill(page, 'What you need', plan.need);
  if (plan.brands.length > 0) {
    await fill(page, 'Brands in mind', plan.brands.join(', '));
    await press(page, 'Add brand');
  }
  if (plan.favourite !== undefined) await choose(page, 'Favourite', plan.favourite);
  if (plan.allSites === true) await press(page, /^All sites/u);
  if (plan.sites.length > 0) {
    await fill(page, 'Sites to record', plan.sites.join(', '));
    await press(page, 'Add site');
  }
  await press(page, 'Start recording');
  await see(page, `Recording “${plan.need}”`);
}

/** Answers "Was this order for …?" in the popup with yes. */
export async function confirmOrder(popup: Page): Promise<void> {
  await see(popup, /Was this order for/u);
  await press(popup, /^Yes/u);
  await until(async () => !(await has(popup, 'control', /^Yes/u)), 'the question to go away');
}

export async function closePopup(popup: Page): Promise<void> {
  await popup.evaluate(() => window.close()).catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, 150));
}

/** Adds an encounter away from the screen, through the form in the popup. */
export async function addOffline(popup: Page, channel: string, brand: string): Promise<void> {
  const within = '.offline-form';
  await press(popup, 'Add what happened offline');
  await press(popup, channel, { within });
  await press(popup, brand, { within });
  await press(popup, 'Add touchpoint', { within });
  // the form closes before the row is stored
  await see(popup, 'Added.');
  await press(popup, 'Close', { within: '.toast' });
}
