/** A page that means harm is recorded like any other, does not stand still, and says nothing on the console. */
import type { Page } from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import { until } from '../../scripts/browser/until.ts';
import { HOSTILE, HOSTILE_HOST, startHostile } from '../support/faults/hostile-pages.ts';
import { LEVEL } from '../support/faults/levels.ts';
import { pause, record } from '../support/faults/recording.ts';
import { parkedKeys, storedRows } from '../support/faults/stored.ts';

const kind = inject('browser');

test('hostile pages', { timeout: 300_000 }, async () => {
  const { recording, stop } = await record(kind, {}, { host: HOSTILE_HOST, start: startHostile });
  try {
    const page = await recording.browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    const spent = await scriptClock(page);
    for (const trap of Object.keys(HOSTILE)) {
      await page
        .goto(`http://${HOSTILE_HOST}/p/${trap}`, { waitUntil: 'load', timeout: 60_000 })
        .catch(() => undefined);
      await pause(700);
      // the page still answers
      expect(await page.evaluate(() => location.pathname)).toBe(`/p/${trap}`);
      if (LEVEL !== 'round') console.log(trap, `${(await spent()).toFixed(1)} ms of script`);
    }
    await page.close();
    await until(
      async () => (await parkedKeys(recording.page)).length === 0,
      'the outbox to be empty',
      30_000,
    );
    const stored = (await storedRows(recording.page)).map((row) => row.product);
    expect(Object.keys(HOSTILE).filter((trap) => !stored.includes(`Runner ${trap}`))).toEqual([]);
    expect(stored.length).toBeLessThanOrEqual(Object.keys(HOSTILE).length + 2);
    expect(said).toEqual([]);
  } finally {
    await stop();
  }
});

/** Reads the script time since the last navigation, ms, the page's own script included. Chromium only. */
async function scriptClock(page: Page): Promise<() => Promise<number>> {
  if (kind === 'firefox') return () => Promise.resolve(0);
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
  };
}
