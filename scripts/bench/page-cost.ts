/**
 * What the page script costs the main thread of a page it records, over a page script that does nothing:
 * script and compile time as Chromium counts them, on saved pages whose own scripts are switched off. Both
 * builds record all sites, so the product reads, tags and reports every page. The builds take turns on every
 * page, so that a machine under load slows both alike; the time of the thread beside the clock's tells how
 * much of a figure is waiting.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadavg } from 'node:os';
import type { CDPSession, Page } from 'puppeteer-core';
import { launch, type Driven } from '../browser/launch.ts';
import { agree, openOnboarding, startJourney } from '../browser/product.ts';
import { readPage, readRows, type Row } from '../evaluate/rows.ts';
import { median, quantile, type Figure } from './figures.ts';

/** A large folder is sampled evenly: more pages do not move the median. */
const MOST_PAGES = 130;
const ROUNDS = 3;
/** A page is read and reported by then (ms). */
const SETTLED = 150;

type Builds = {
  readonly path: string;
  readonly product: string;
  readonly empty: string;
  readonly folder: string | undefined;
};

/** Milliseconds by the clock and of the thread. */
type Cost = { readonly clock: number; readonly thread: number };

export async function pageCost({ path, product, empty, folder }: Builds): Promise<Figure[]> {
  const pages = folder ?? 'tests/fixtures/pages';
  const all = readRows(pages).map((row) => ({ ...row, url: row.url.replace(/^https:/u, 'http:') }));
  const every = Math.ceil(all.length / MOST_PAGES);
  const rows = all.filter((_, index) => index % every === 0);
  const server = await servePages(pages, rows);
  const worldPort = (server.address() as AddressInfo).port;
  const driven: Driven[] = [];
  try {
    for (const extension of [product, empty])
      driven.push(await launch({ kind: 'chromium', path, extension, worldPort }));
    const visitors = [];
    for (const each of driven) visitors.push(await visitorOf(each));
    const over: Cost[] = [];
    const idle: Cost[] = [];
    // the first page warms the browsers up and is measured again
    for (const row of [...rows.slice(0, 1), ...rows]) {
      const rounds: Cost[][] = visitors.map(() => []);
      for (let round = 0; round < ROUNDS; round += 1)
        for (const [index, visit] of visitors.entries()) rounds[index]?.push(await visit(row.url));
      const [own, none] = rounds.map(least);
      if (!own || !none) continue;
      idle.push(none);
      over.push({ clock: own.clock - none.clock, thread: own.thread - none.thread });
    }
    const clock = over.slice(1).map((cost) => cost.clock);
    const thread = over.slice(1).map((cost) => cost.thread);
    const load = `load ${(loadavg()[0] ?? 0).toFixed(1)}`;
    return [
      {
        what: `main-thread cost over an empty script, ${rows.length} pages (median; ${load})`,
        value: median(clock),
        unit: 'ms',
        most: 3,
      },
      { what: 'the same, 95th percentile', value: quantile(clock, 0.95), unit: 'ms' },
      { what: 'the same as time of the thread (median)', value: median(thread), unit: 'ms' },
      { what: 'the same as time of the thread, 95th percentile', value: quantile(thread, 0.95), unit: 'ms' },
      {
        what: 'an empty script by the same measure (median)',
        value: median(idle.map((cost) => cost.clock)),
        unit: 'ms',
      },
    ];
  } finally {
    for (const each of driven) await each.close();
    server.close();
  }
}

/** Opens a recording browser; the answer visits one address and says what it cost. */
async function visitorOf(driven: Driven): Promise<(url: string) => Promise<Cost>> {
  await driven.allowSites();
  const onboarding = await openOnboarding(driven);
  await agree(onboarding);
  await startJourney(onboarding, { need: 'something for the bench', brands: [], sites: [], allSites: true });
  const page = await driven.browser.newPage();
  const clock = await meter(page, 'timeTicks');
  const thread = await meter(page, 'threadTicks');
  return async (url) => {
    await page.goto('about:blank');
    const before = [await spent(clock), await spent(thread)] as const;
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 5_000 }).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, SETTLED));
    return { clock: (await spent(clock)) - before[0], thread: (await spent(thread)) - before[1] };
  };
}

async function meter(page: Page, timeDomain: 'timeTicks' | 'threadTicks'): Promise<CDPSession> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain });
  return session;
}

async function spent(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return (seconds('ScriptDuration') + seconds('V8CompileDuration')) * 1000;
}

function least(costs: readonly Cost[]): Cost {
  return {
    clock: Math.min(...costs.map((cost) => cost.clock)),
    thread: Math.min(...costs.map((cost) => cost.thread)),
  };
}

/** Every page at its own address, whichever host it names, without the page's own scripts. */
async function servePages(folder: string, rows: readonly Row[]): Promise<Server> {
  const byAddress = new Map(rows.map((row) => [new URL(row.url).href, row.id]));
  const server = createServer((request, response) => {
    const id = byAddress.get(request.url ?? '');
    if (id === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "script-src 'none'",
    });
    response.end(readPage(folder, id));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
