/** A page that means harm is recorded like any other, does not stand still, and says nothing on the console. */
import type { Page } from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import { emptyTwin } from '../../scripts/bench/builds.ts';
import { until } from '../../scripts/browser/until.ts';
import { BUILDS } from '../../scripts/build.ts';
import { HOSTILE, HOSTILE_HOST, startHostile } from '../support/faults/hostile-pages.ts';
import { LEVEL } from '../support/faults/levels.ts';
import { pause, record } from '../support/faults/recording.ts';
import { parkedKeys, storedRows } from '../support/faults/stored.ts';

const kind = inject('browser');
const SITE = { host: HOSTILE_HOST, start: startHostile };
const TRAPS = Object.keys(HOSTILE);

test('hostile pages', { timeout: 300_000 }, async () => {
  const { recording, stop } = await record(kind, {}, SITE);
  try {
    const page = await recording.browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    for (const trap of TRAPS) {
      await open(page, trap);
      // the page still answers
      expect(await page.evaluate(() => location.pathname)).toMatch(new RegExp(`^/p/${trap}(/|$)`, 'u'));
    }
    await page.close();
    await until(
      async () => (await parkedKeys(recording.page)).length === 0,
      'the outbox to be empty',
      30_000,
    );
    const stored = (await storedRows(recording.page)).map((row) => row.product);
    const rowsOf = (trap: string): number => stored.filter((name) => name === `Runner ${trap}`).length;
    // an address that changes every tenth of a second is no page that anybody looks at: Firefox records none of it,
    // Chromium, which holds such addresses up, the page that came and at most the view that stayed
    expect(TRAPS.filter((trap) => trap !== 'steps' && rowsOf(trap) === 0)).toEqual([]);
    expect(rowsOf('steps')).toBeLessThanOrEqual(2);
    expect(stored.length).toBeLessThanOrEqual(TRAPS.length + 2);
    expect(said).toEqual([]);
  } finally {
    await stop();
  }
});

/** Script time that the page script may cost on a page that is made to be dear, ms. */
const MOST_SCRIPT = 50;

test.runIf(kind === 'chromium' && LEVEL !== 'round')(
  'hostile pages: what the page script costs each of them',
  { timeout: 900_000 },
  async () => {
    const product = await scriptTimes(BUILDS.chromium);
    const empty = await scriptTimes(emptyTwin(BUILDS.chromium));
    const costs = TRAPS.map((trap) => [trap, (product[trap] ?? NaN) - (empty[trap] ?? NaN)] as const);
    console.log(costs.map(([trap, ms]) => `${trap} ${ms.toFixed(1)} ms`).join(', '));
    expect(costs.filter(([, ms]) => !(ms < MOST_SCRIPT))).toEqual([]);
  },
);

/** ms of script on the main thread of each trap, the page's own and compiling included: the least of three visits. */
async function scriptTimes(extension: string): Promise<Record<string, number>> {
  const { recording, stop } = await record('chromium', { extension }, SITE);
  try {
    const page = await recording.browser.newPage();
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const spent = async (): Promise<number> => {
      const { metrics } = await session.send('Performance.getMetrics');
      const seconds = (name: string): number => metrics.find((one) => one.name === name)?.value ?? 0;
      return (seconds('ScriptDuration') + seconds('V8CompileDuration')) * 1_000;
    };
    const least: Record<string, number> = {};
    for (const trap of TRAPS.flatMap((each) => [each, each, each])) {
      await page.goto('about:blank');
      const before = await spent();
      // until it was read for the last time
      await open(page, trap, 2_500);
      least[trap] = Math.min(least[trap] ?? Infinity, (await spent()) - before);
    }
    return least;
  } finally {
    await stop();
  }
}

async function open(page: Page, trap: string, rests = 700): Promise<void> {
  await page
    .goto(`http://${HOSTILE_HOST}/p/${trap}`, { waitUntil: 'load', timeout: 60_000 })
    .catch(() => undefined);
  await pause(rests);
}
