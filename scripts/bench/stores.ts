/** Browsers with a filled store, each made when it is first measured and shared by the benches of one run. */
import { startWorld, type World } from '../../world/server.ts';
import { launch, type Driven } from '../browser/launch.ts';
import { fillStore, type Filling } from './fill-store.ts';

/** A million unless less is asked for: writing them takes minutes. */
export const MANY_ROWS = Number(process.env['BENCH_ROWS'] ?? 1_000_000);
export const MANY_WORDS = MANY_ROWS.toLocaleString('en');

export const FILLINGS = {
  /** Agreed, and nothing begun. */
  none: { rows: 0, journeys: 0, newest: 0 },
  /** One journey. */
  few: { rows: 1_000, journeys: 1, newest: 1_000 },
  hundred: { rows: 100_000, journeys: 2_000, newest: 50 },
  /** 50 touchpoints a journey; the newest one has 10,000 of them. */
  many: { rows: MANY_ROWS, journeys: MANY_ROWS / 50, newest: Math.min(10_000, MANY_ROWS / 10) },
} as const satisfies Record<string, Filling>;

export type Stores = {
  readonly get: (filling: keyof typeof FILLINGS) => Promise<Driven>;
  readonly close: () => Promise<void>;
};

export function openStores({ path, product }: { path: string; product: string }): Stores {
  const open = new Map<keyof typeof FILLINGS, { readonly driven: Driven; readonly world: World }>();
  return {
    async get(name) {
      const known = open.get(name);
      if (known !== undefined) return known.driven;
      const world = await startWorld();
      const driven = await launch({ kind: 'chromium', path, extension: product, worldPort: world.port });
      open.set(name, { driven, world });
      const since = performance.now();
      await fillStore(driven, FILLINGS[name]);
      const seconds = (performance.now() - since) / 1000;
      console.log(
        `(${FILLINGS[name].rows.toLocaleString('en')} touchpoints written in ${seconds.toFixed(0)} s)`,
      );
      return driven;
    },
    async close() {
      for (const { driven, world } of open.values()) {
        await driven.close();
        await world.close();
      }
    },
  };
}
