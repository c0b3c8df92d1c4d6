/* oxlint-disable unicorn/require-post-message-target-origin -- a worker's channel has no origin to name */
/** Time of the metrics: one journey of 10,000 touchpoints, and a million in 20,000 against merely reading them. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadBundled } from '../bundled.ts';
import type { Driven } from '../browser/launch.ts';
import { median, type Figure } from './figures.ts';
import { rowOf } from './fill-store.ts';
import { FILLINGS, MANY_WORDS, type Stores } from './stores.ts';

type Entry = typeof import('./entry');
/** In ms, once both are done. */
type Times = { readonly read: number; readonly answered: number };
type Measured = { measured?: Times; problem?: string };

/** Readings of the whole store, each followed by the answers. */
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 3);

export async function metricsTime(stores: Stores, product: string): Promise<Figure[]> {
  const one = await oneJourney();
  const driven = await stores.get('many');
  const rounds: Times[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await million(driven, product));
  const read = median(rounds.map((each) => each.read));
  const answered = median(rounds.map((each) => each.answered));
  const n = ROUNDS;
  const journeys = FILLINGS.many.journeys.toLocaleString('en');
  return [
    {
      what: 'all metrics of one journey of 10,000 touchpoints',
      value: one.clock,
      unit: 'ms',
      most: 50,
      n: 20,
    },
    { what: 'the same, time of the processor', value: one.processor, unit: 'ms', n: 20 },
    { what: 'the same, the very first time', value: one.first, unit: 'ms', n: 1 },
    {
      what: `${MANY_WORDS} touchpoints in ${journeys} journeys: read from IndexedDB`,
      value: read / 1000,
      unit: 's',
      n,
    },
    { what: 'the same read and every sum of every view made', value: answered / 1000, unit: 's', n },
    { what: 'made ÷ merely read', value: answered / read, unit: '×', most: 2, n },
  ];
}

/** In Node, from folded entries to every figure. */
async function oneJourney(): Promise<{
  readonly clock: number;
  readonly processor: number;
  readonly first: number;
}> {
  const { allMetrics, buildJourney } = await loadBundled<Entry>('scripts/bench/entry.ts', [
    '@duckdb/node-api',
  ]);
  const { journey, rows } = rowOf(10_000);
  const built = buildJourney(journey, rows, { contactSeconds: 3 });
  const clock: number[] = [];
  const processor: number[] = [];
  for (let round = 0; round < 25; round += 1) {
    const since = performance.now();
    const used = process.cpuUsage();
    allMetrics(built);
    const { user, system } = process.cpuUsage(used);
    clock.push(performance.now() - since);
    processor.push((user + system) / 1_000);
  }
  return {
    clock: median(clock.slice(5)),
    processor: median(processor.slice(5)),
    first: clock[0] ?? Number.NaN,
  };
}

/** Both in a fresh page, one after the other: reading alone, then the product's own analyst with all questions at once. */
async function million(driven: Driven, product: string): Promise<Times> {
  const file = readdirSync(join(product, 'assets')).find((name) => name.startsWith('analyst-worker')) ?? '';
  const page = await driven.openExtensionPage('empty.html');
  await page.evaluate((workerFile) => {
    const read = async (): Promise<number> => {
      const since = performance.now();
      const open = indexedDB.open('desire-path');
      const database = await new Promise<IDBDatabase>((resolve) => {
        open.addEventListener('success', () => resolve(open.result));
      });
      let after: IDBValidKey | null = null;
      for (;;) {
        const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
        const request: IDBRequest<{ caseId: string; start: number }[]> = database
          .transaction('touchpoints')
          .objectStore('touchpoints')
          .index('[caseId+start]')
          .getAll(range, 1_000);
        const rows = await new Promise<{ caseId: string; start: number }[]>((resolve) => {
          request.addEventListener('success', () => resolve(request.result));
        });
        const last = rows.at(-1);
        if (last === undefined || rows.length < 1_000) break;
        after = [last.caseId, last.start];
      }
      database.close();
      return performance.now() - since;
    };
    const answered = (): Promise<number> => {
      const worker = new Worker(`/assets/${workerFile}`, { type: 'module', name: 'desire-path' });
      const filter = {
        journeys: ['all'],
        scope: '',
        brand: '',
        stage: '',
        channel: '',
        from: '',
        to: '',
        capture: '',
        excluded: 'out',
      };
      const band = { low: 7, high: 11 };
      const questions: [string, unknown][] = [
        ['overview', null],
        ['contactSums', null],
        ['contactSpread', { brand: '', count: 'collapsed', band }],
        ['detours', null],
        ['channels', null],
        ['aligned', { alignment: 'order' }],
      ];
      const since = performance.now();
      let left = questions.length;
      return new Promise((resolve, reject) => {
        worker.addEventListener('error', ({ message }) => reject(new Error(message)));
        worker.addEventListener('message', ({ data }: MessageEvent<{ kind: string; message?: string }>) => {
          if (data.kind === 'failed') reject(new Error(data.message));
          if (data.kind !== 'answer') return;
          left -= 1;
          if (left === 0) resolve(performance.now() - since);
        });
        questions.forEach(([name, ask], id) =>
          worker.postMessage({
            kind: 'ask',
            id: id + 1,
            selection: { filter, contactSeconds: 3, version: 'bench' },
            name,
            ask,
          }),
        );
      });
    };
    const seen = globalThis as typeof globalThis & Measured;
    const measure = async () => ({ read: await read(), answered: await answered() });
    measure().then(
      (times) => (seen.measured = times),
      (error: unknown) => (seen.problem = String(error)),
    );
  }, file);
  // the driver waits for one call three minutes at most
  for (;;) {
    const { measured, problem } = await page.evaluate(() => {
      const seen = globalThis as typeof globalThis & Measured;
      return { measured: seen.measured ?? null, problem: seen.problem ?? '' };
    });
    if (problem !== '') throw new Error(problem);
    if (measured !== null) {
      await page.close();
      return measured;
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
