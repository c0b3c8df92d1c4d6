import { openReason, type GapReason } from '../../lib/core/gap';
import { useDoors } from '../doors';
import { readyOr, useObserved } from '../use-observed';

/** Why something that should be recorded cannot be seen at this moment; null = nothing is hidden. */
export function useBlindFor(): GapReason | null {
  const { store } = useDoors();
  return openReason(
    readyOr(
      useObserved(() => store.gaps(), 'gaps'),
      [],
    ),
  );
}
