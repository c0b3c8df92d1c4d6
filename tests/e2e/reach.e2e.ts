/** Every view of the dashboard by keyboard, at 200 %, in forced colours and without motion. */
import type { Page } from 'puppeteer-core';
import { expect, inject } from 'vitest';
import { until } from '../../scripts/browser/until.ts';
import { fill } from '../../scripts/pictures/fill.ts';
import { clippedWords, outOfReach, violations } from '../support/looks.ts';
import { test } from '../support/scene.ts';

const GOLDEN = 'J-P07-k3f9q2';
const VIEWS = [
  'map',
  'path',
  'contacts',
  'transitions',
  'detours',
  'channels',
  'compare',
  'feelings',
  'plan',
  'summary',
  'touchpoints',
  'journeys',
];

// what the system forces on a page can be played through in Chromium alone
test.runIf(inject('browser') === 'chromium')(
  'the golden journey in every view',
  { timeout: 240_000 },
  async ({ scene }) => {
    await fill(scene, 'golden');
    const page = await scene.openExtensionPage('dashboard.html');
    const media = await page.createCDPSession();
    const emulate = (forced: 'active' | 'none') =>
      media.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'forced-colors', value: forced },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ],
      });
    for (const view of VIEWS) {
      await emulate('none');
      await page.setViewport({ width: 1_280, height: 900 });
      await show(page, `${scene.origin}/dashboard.html#${view}?journeys=${GOLDEN}`);
      expect({ view, unreached: await outOfReach(page) }).toEqual({ view, unreached: [] });
      expect(await page.$$eval('main [data-reach=yes]', ({ length }) => length)).toBeGreaterThan(3);
      expect({ view, moving: await moving(page) }).toEqual({ view, moving: [] });
      await page.setViewport({ width: 640, height: 450 });
      await settle(page);
      expect({ view, clipped: await clippedWords(page) }).toEqual({ view, clipped: [] });
      expect({ view, violations: await violations(page) }).toEqual({ view, violations: [] });
      await page.setViewport({ width: 1_280, height: 900 });
      await emulate('active');
      await settle(page);
      expect({ view, own: await ownColours(page) }).toEqual({ view, own: [] });
    }
  },
);

async function show(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await until(
    () =>
      page.evaluate(
        () =>
          document.querySelector('h1') !== null &&
          document.querySelector('[aria-busy=true], progress') === null,
      ),
    `all of ${address}`,
  );
}

/** Two frames: what follows a change of size or colours is drawn. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document.getAnimations().map(({ effect }) => String(effect?.getTiming().duration)),
  );
}

/** Words of drawn pictures that are not in the colour the system asks for. */
function ownColours(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const probe = document.createElement('span');
    probe.style.color = 'CanvasText';
    document.body.append(probe);
    const wanted = getComputedStyle(probe).color;
    probe.remove();
    return [...document.querySelectorAll('main figure svg text')]
      .filter((text) => text.checkVisibility() && getComputedStyle(text).fill !== wanted)
      .map((text) => `${getComputedStyle(text).fill}: ${text.textContent}`);
  });
}
