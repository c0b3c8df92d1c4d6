/** Why something that should be recorded cannot be seen at this moment; null = nothing is hidden. */
import type { GapReason } from '../../lib/core/gap';
import type { Store } from '../../lib/core/ports';
import { useDoors } from '../doors';
import { readyOr, useObserved } from '../use-observed';

export async function blindForNow(store: Store): Promise<GapReason | null> {
  return (await store.gaps()).findLast(({ end }) => end === null)?.reason ?? null;
}

export function useBlindFor(): GapReason | null {
  const { store } = useDoors();
  return readyOr(
    useObserved(() => blindForNow(store), 'blind for'),
    null,
  );
}
