/** Stops the extension's background as the browser does, without a debugger on it that would keep it alive. */
import type { CDPSession, Page } from 'puppeteer-core';

export type Stopper = {
  /** Stops the running background; false when it slept already. */
  stop(): Promise<boolean>;
};

/** @param page any page of the extension: its session knows the worker of its origin */
export async function watchWorker(page: Page): Promise<Stopper> {
  const session: CDPSession = await page.createCDPSession();
  let running: string | undefined;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const version of versions) {
      if (version.runningStatus === 'running') running = version.versionId;
      else if (version.versionId === running) running = undefined;
    }
  });
  await session.send('ServiceWorker.enable');
  return {
    async stop() {
      const versionId = running;
      if (versionId === undefined) return false;
      await session.send('ServiceWorker.stopWorker', { versionId });
      return true;
    },
  };
}
