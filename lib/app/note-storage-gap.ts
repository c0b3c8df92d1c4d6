/** Nothing could be stored for a while: when it can be again, the gap is written down. */
import type { Trouble } from '../core/health';
import type { Store } from '../core/ports';

/** Damage, a held-up upgrade and data of a newer version are told otherwise and lose no visit by themselves. */
const LOSING: ReadonlySet<Trouble['kind']> = new Set<Trouble['kind']>(['full', 'cannot_open']);

export async function noteStorageGap(
  { kind, since }: Trouble,
  edges: {
    readonly store: Pick<Store, 'putGap'>;
    readonly now: () => number;
    readonly newId: () => string;
  },
): Promise<void> {
  if (!LOSING.has(kind)) return;
  const end = Math.max(since, edges.now());
  await edges.store.putGap({ gapId: `G-${edges.newId()}`, start: since, end, reason: 'storage_failure' });
}
