/** What the database holds, read by an extension page of the browser under test. */
import type { Page } from 'puppeteer-core';

export type StoredRow = {
  readonly eventId: string;
  readonly product: string;
  readonly start: number;
  readonly complete: number;
  readonly activeSeconds: number;
  readonly touchpointType: string;
  readonly sessionId: string;
};

export function storedRows(page: Page): Promise<StoredRow[]> {
  return page.evaluate(
    () =>
      new Promise<StoredRow[]>((resolve, reject) => {
        const opening = indexedDB.open('desire-path');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('touchpoints').objectStore('touchpoints').getAll();
          reading.addEventListener('error', () => reject(reading.error));
          reading.addEventListener('success', () => {
            opening.result.close();
            resolve(
              (reading.result as StoredRow[]).map(
                ({ eventId, product, start, complete, activeSeconds, touchpointType, sessionId }) => ({
                  eventId,
                  product,
                  start,
                  complete,
                  activeSeconds,
                  touchpointType,
                  sessionId,
                }),
              ),
            );
          });
        });
      }),
  );
}

/** Keys that still lie in the outbox, on the disk or in memory. */
export function parkedKeys(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    type Area = { get(key: null): Promise<object> };
    const { chrome, browser } = globalThis as unknown as Record<
      string,
      { storage: { local: Area; session: Area } }
    >;
    const { local, session } = (browser ?? chrome)!.storage;
    return [...Object.keys(await local.get(null)), ...Object.keys(await session.get(null))].filter((key) =>
      key.startsWith('out:'),
    );
  });
}
