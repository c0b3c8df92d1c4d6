/** All the real servers at once, and the one way to them. */
import { startBlogs } from './blog.ts';
import { openGate, type Gate } from './gate.ts';
import { ensureLoopbackOnly } from './loopback.ts';
import { ensurePackages } from './packages.ts';
import { SHOP, WIKI } from './places.ts';
import { endAll, tidyLogs } from './programs.ts';
import { startShop, type Shop } from './shop.ts';
import { startWiki } from './wiki.ts';

export type Servers = {
  readonly gate: Gate;
  readonly shop: Shop;
  /** How many sockets they listen on, all of them on the loopback. */
  readonly sockets: number;
  /** The access logs that the servers themselves write, by host. */
  readonly logs: ReadonlyMap<string, string>;
  stop(): Promise<void>;
};

export async function startServers(): Promise<Servers> {
  await ensurePackages();
  tidyLogs();
  try {
    const blogs = await startBlogs();
    const wiki = await startWiki();
    const shop = await startShop();
    const sockets = ensureLoopbackOnly();
    const ports = new Map<string, number>([
      [SHOP, shop.port],
      [WIKI, wiki.port],
      ...blogs.map(({ host, port }): [string, number] => [host, port]),
    ]);
    const gate = await openGate(ports);
    return {
      gate,
      shop,
      sockets,
      logs: new Map([
        [SHOP, shop.accessLog],
        [WIKI, wiki.accessLog],
        ...blogs.map(({ host, accessLog }): [string, string] => [host, accessLog]),
      ]),
      stop: async () => {
        await gate.close();
        await shop.stop();
        await endAll();
      },
    };
  } catch (error) {
    await endAll();
    throw error;
  }
}
