/**
 * `npm start`: the main job over the demo shops. With a screen, a browser window with the extension, its
 * onboarding page and the shops in tabs; without one, a scripted person walks a journey and the command
 * leaves the CSV and pictures in `out/`.
 */
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startWorld, type World } from '../world/server.ts';
import { ensureBrowser } from './browser/find.ts';
import { press, see } from './browser/hands.ts';
import { launch, type Driven } from './browser/launch.ts';
import {
  addOffline,
  agree,
  closePopup,
  confirmOrder,
  openOnboarding,
  RUNNING_SHOES,
  startJourney,
} from './browser/product.ts';
import { walkAfterOrder, walkToOrder } from './browser/walk.ts';
import { build, BUILDS } from './build.ts';
import { ROOT, seconds } from './shell.ts';

const WORLD_PORT = 8470;
const OUT = join(ROOT, 'out');

const { values: options } = parseArgs({
  options: {
    // walk the scripted journey even if there is a screen
    walk: { type: 'boolean', default: false },
    // also renew the pictures that the README shows
    pictures: { type: 'boolean', default: false },
    firefox: { type: 'boolean', default: false },
  },
});

const since = performance.now();
try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const kind = options.firefox ? 'firefox' : 'chromium';
  const found = await ensureBrowser(kind);
  if (!found.ok) throw new Error(found.problem);
  console.log(
    (await build(kind)) === 'built' ? `Built the extension (${seconds(since)}).` : 'The build is up to date.',
  );
  const headless = options.walk || options.pictures || !hasScreen();
  const world = await startWorld({ port: WORLD_PORT });
  let driven: Driven | undefined;
  const stop = async (): Promise<void> => {
    await driven?.close();
    await world.close();
  };
  process.once('SIGINT', () => {
    void stop().finally(() => process.exit(130));
  });
  try {
    driven = await launch({
      kind,
      path: found.path,
      extension: BUILDS[kind],
      worldPort: world.port,
      headless,
      // pictures that stay sharp on a dense screen
      scale: headless ? 2 : 1,
    });
    await (headless ? walk(driven, world) : show(driven));
  } finally {
    await stop();
  }
}

function hasScreen(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return process.env['CI'] === undefined;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

async function show(driven: Driven): Promise<void> {
  const [empty] = await driven.browser.pages();
  await driven.openTab('http://www.stridemart.example/');
  await driven.openTab('http://www.velora.example/');
  await driven.openTab('http://www.lookabout.example/');
  await (await openOnboarding(driven)).bringToFront();
  if (empty?.url() === 'about:blank') await empty.close();
  console.log(
    'A window is open: agree on the page in front, start a journey, then look around in the demo shops.',
  );
  console.log(`Sites to list: ${RUNNING_SHOES.sites.join(', ')}`);
  console.log('This window reaches only the demo shops on this computer. Close it, or press Ctrl-C, to end.');
  await new Promise<void>((resolve) => driven.browser.once('disconnected', () => resolve()));
}

async function walk(driven: Driven, world: World): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  console.log('No screen: a scripted person walks the journey.');
  await driven.allowSites();
  const onboarding = await openOnboarding(driven);
  await agree(onboarding);
  await startJourney(onboarding, RUNNING_SHOES);
  console.log(`Agreed and started a journey (${seconds(since)}).`);

  const shop = await driven.openTab('http://www.lookabout.example/');
  const heard = await driven.openPopup(shop);
  await addOffline(heard, 'Someone told me', 'Kestrun');
  await closePopup(heard);
  await walkToOrder(shop);
  const question = await driven.openPopup(shop);
  await confirmOrder(question);
  await closePopup(question);
  await walkAfterOrder(shop);
  console.log(`Walked ${shownPages(world)} pages, ${world.orders()} order (${seconds(since)}).`);

  const popup = await driven.openPopup(shop);
  await see(popup, 'Contacts per brand');
  await settle();
  const width = await popup.evaluate(() => document.body.offsetWidth);
  const height = await popup.evaluate(() => innerHeight);
  await popup.screenshot({ path: join(OUT, 'popup.png'), clip: { x: 0, y: 0, width, height } });
  await press(popup, 'Export CSV');
  const file = await driven.downloaded(/\.csv$/u);
  copyFileSync(file, join(OUT, 'touchpoints.csv'));
  await closePopup(popup);

  const dashboard = await driven.openExtensionPage('dashboard.html');
  await see(dashboard, 'in 1 journey');
  await press(dashboard, 'Path');
  await settle();
  await dashboard.screenshot({ path: join(OUT, 'dashboard.png') });

  const rows = readFileSync(join(OUT, 'touchpoints.csv'), 'utf8').trim().split('\r\n').length - 1;
  if (rows < 1) throw new Error('the walk left no touchpoint in the file');
  console.log(
    `\nout/touchpoints.csv  ${rows} touchpoints\nout/popup.png\nout/dashboard.png    (${seconds(since)})`,
  );
  if (options.pictures) {
    const pictures = join(ROOT, 'docs', 'pictures');
    mkdirSync(pictures, { recursive: true });
    for (const name of ['popup.png', 'dashboard.png']) copyFileSync(join(OUT, name), join(pictures, name));
    console.log('docs/pictures/ renewed.');
  }
}

/** Charts are drawn a moment after the words stand. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 700));
}

function shownPages(world: World): number {
  return world.log.filter(({ outside, method }) => !outside && method === 'GET').length;
}
