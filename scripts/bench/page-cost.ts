/**
 * What the page script costs the main thread of a page it records, over a page script that does nothing:
 * script and compile time as Chromium counts them, on saved pages whose own scripts are switched off. Both
 * builds record all sites, so the product reads, tags and reports every page.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launch, type Driven } from '../browser/launch.ts';
import { agree, openOnboarding, startJourney } from '../browser/product.ts';
import { readPage, readRows, type Row } from '../evaluate/rows.ts';
import { median, quantile, type Figure } from './figures.ts';

/** A large folder is sampled evenly: more pages do not move the median. */
const MOST_PAGES = 130;
const ROUNDS = 2;

type Builds = {
  readonly path: string;
  readonly product: string;
  readonly empty: string;
  readonly folder: string | undefined;
};

export async function pageCost({ path, product, empty, folder }: Builds): Promise<Figure[]> {
  const pages = folder ?? 'tests/fixtures/pages';
  const all = readRows(pages).map((row) => ({ ...row, url: row.url.replace(/^https:/u, 'http:') }));
  const every = Math.ceil(all.length / MOST_PAGES);
  const rows = all.filter((_, index) => index % every === 0);
  const server = await servePages(pages, rows);
  const worldPort = (server.address() as AddressInfo).port;
  try {
    const costs: number[][] = [];
    for (const extension of [product, empty]) {
      const driven = await launch({ kind: 'chromium', path, extension, worldPort });
      try {
        costs.push(await costOfEach(driven, rows));
      } finally {
        await driven.close();
      }
    }
    const [withProduct = [], withEmpty = []] = costs;
    const over = withProduct.map((cost, index) => cost - (withEmpty[index] ?? 0));
    return [
      {
        what: `main-thread cost over an empty script, ${rows.length} pages (median)`,
        value: median(over),
        unit: 'ms',
        most: 3,
      },
      { what: 'the same, 95th percentile', value: quantile(over, 0.95), unit: 'ms' },
      { what: 'an empty script by the same measure (median)', value: median(withEmpty), unit: 'ms' },
    ];
  } finally {
    server.close();
  }
}

async function costOfEach(driven: Driven, rows: readonly Row[]): Promise<number[]> {
  await driven.allowSites();
  const onboarding = await openOnboarding(driven);
  await agree(onboarding);
  await startJourney(onboarding, { need: 'something for the bench', brands: [], sites: [], allSites: true });
  const page = await driven.browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    const seconds = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return (seconds('ScriptDuration') + seconds('V8CompileDuration')) * 1000;
  };
  const costs: number[] = [];
  // the first page warms the browser up and is measured again
  for (const row of [...rows.slice(0, 1), ...rows]) {
    const took: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await page.goto('about:blank');
      const before = await spent();
      await page.goto(row.url, { waitUntil: 'domcontentloaded', timeout: 5_000 }).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 150));
      took.push((await spent()) - before);
    }
    costs.push(Math.min(...took));
  }
  return costs.slice(1);
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
