/** A fresh demo world and a fresh browser with the released build, for one end-to-end test. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, inject, test as base } from 'vitest';
import { BUILDS } from '../../scripts/build.ts';
import { findBrowser } from '../../scripts/browser/find.ts';
import { launch, type Driven } from '../../scripts/browser/launch.ts';
import { agree, openOnboarding, startJourney, type Plan } from '../../scripts/browser/product.ts';
import { ROOT } from '../../scripts/shell.ts';
import { startWorld, type World } from '../../world/server.ts';
import { strangers } from './network.ts';

export type Scene = Driven & {
  readonly world: World;
  /** Hosts outside the world that the test's own pages ask for; any other request fails the test. */
  readonly asked: Set<string>;
  /** Agrees on the onboarding page and starts a journey there; leaves that page open. */
  begin(plan: Plan): Promise<Page>;
};

export const test = base.extend<{ scene: Scene }>({
  scene: async ({ task }, use) => {
    const kind = inject('browser');
    const path = findBrowser(kind);
    if (path === undefined) throw new Error(`no ${kind} on this machine`);
    const world = await startWorld();
    const driven = await launch({ kind, path, extension: BUILDS[kind], worldPort: world.port });
    const scene: Scene = {
      ...driven,
      world,
      asked: new Set(),
      async begin(plan) {
        await driven.allowSites();
        const page = await openOnboarding(driven);
        await agree(page);
        await startJourney(page, plan);
        return page;
      },
    };
    await use(scene);
    if (task.result?.state === 'fail') await keepPictures(driven, `${kind} ${task.name}`);
    await driven.close();
    await world.close();
    expect(strangers(outsideHosts(world), scene.asked), 'hosts asked for').toEqual([]);
  },
});

/** Hosts outside the world that anything in the browser asked for, one entry a request. */
export function outsideHosts({ log }: World): string[] {
  return log.flatMap(({ host, outside }) => (outside ? [host] : []));
}

/** What stood on the screens when a test failed, in `out/failures/`. */
async function keepPictures(driven: Driven, name: string): Promise<void> {
  const folder = join(ROOT, 'out', 'failures');
  mkdirSync(folder, { recursive: true });
  const pages = await driven.browser.pages();
  for (const [index, page] of pages.entries()) {
    const file = `${name} ${index}`.replaceAll(/[^\w]+/gu, '-');
    // a page in the background paints nothing: its picture would be waited for until the end of days
    const taken = page.screenshot({ path: join(folder, `${file}.png`) }).catch(() => {});
    await Promise.race([taken, new Promise((resolve) => setTimeout(resolve, 5_000))]);
  }
}
