/**
 * `npm run e2e:real`: a real shop, real blogs and a real wiki on this computer, walked by a scripted person with
 * the released build; what was exported beside what was expected before. What it takes is measured in
 * CONTRIBUTING.md.
 */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSER_KINDS, type BrowserKind } from './browser/find.ts';
import { build } from './build.ts';
import { print, isRight, REPORT, type WalkReport } from './real/report.ts';
import { startServers, type Servers } from './real/servers.ts';
import { endAll } from './real/programs.ts';
import { reportWalk, WALKS, type WalkName } from './real/walks.ts';
import { ROOT, seconds } from './shell.ts';

const { values: options } = parseArgs({
  options: {
    // how long the third walk browses at random, in each browser
    minutes: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    // a comma-separated part of: order, one-site, random
    walks: { type: 'string', default: WALKS.join(',') },
    browsers: { type: 'string', default: BROWSER_KINDS.join(',') },
    // also renew the picture that the README shows
    pictures: { type: 'boolean', default: false },
  },
});

const since = performance.now();
let servers: Servers | undefined;
const ending: (() => Promise<void>)[] = [];
const stop = async (): Promise<void> => {
  for (const end of ending.splice(0)) await end();
  await servers?.stop();
  await endAll();
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    console.log('\nTaking everything down …');
    void stop().finally(() => process.exit(130));
  });
}

try {
  const reports = await run();
  print(reports, new Date());
  const wrong = reports.filter((report) => !isRight(report));
  console.log(
    `${reports.length} walks, ${wrong.length === 0 ? 'no difference' : `differences in ${wrong.length}`} (${seconds(since)}); ${REPORT}`,
  );
  process.exitCode = wrong.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await stop();
}

async function run(): Promise<WalkReport[]> {
  const browsers = chosen<BrowserKind>(options.browsers, BROWSER_KINDS, '--browsers');
  const walks = chosen<WalkName>(options.walks, WALKS, '--walks');
  const minutes = Number(options.minutes);
  if (!(minutes > 0)) throw new Error('--minutes wants a number above 0');
  for (const kind of browsers) await build(kind);
  servers = await startServers();
  console.log(
    `The shop, the blogs and the wiki are up, on ${servers.sockets} sockets of the loopback (${seconds(since)}).`,
  );
  const reports: WalkReport[] = [];
  for (const kind of browsers) {
    for (const walk of walks) {
      const report = await reportWalk(walk, {
        kind,
        servers,
        minutes,
        seed: Number(options.seed),
        onOpen: (close) => ending.push(close),
      });
      reports.push(report);
      console.log(
        `${report.walk}, ${kind}: ${isRight(report) ? 'no difference' : 'differences'} (${seconds(since)})`,
      );
    }
  }
  if (options.pictures && walks.includes('order') && browsers.includes('chromium')) {
    const pictures = join(ROOT, 'docs', 'pictures');
    mkdirSync(pictures, { recursive: true });
    copyFileSync(join(ROOT, '.cache', 'real', 'chromium-order.png'), join(pictures, 'real-walk.png'));
    console.log('docs/pictures/real-walk.png renewed.');
  }
  return reports;
}

function chosen<T extends string>(wanted: string, all: readonly T[], option: string): T[] {
  const names = wanted.split(',');
  const unknown = names.find((name) => !all.some((one) => one === name));
  if (unknown !== undefined)
    throw new Error(`${option} knows ${all.join(', ')}; "${unknown}" is none of them`);
  return all.filter((name) => names.includes(name));
}
