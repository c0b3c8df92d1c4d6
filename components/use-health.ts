/** The store's own condition, kept up to date: what it remembers, and what troubles it at this moment. */
import { useEffect, useState } from 'preact/hooks';
import { UNKNOWN_HEALTH, type Health, type Trouble } from '../lib/core/health';
import { useDoors } from './doors';
import { readyOr, useObserved } from './use-observed';

export function useHealth(): Health {
  const { store } = useDoors();
  return readyOr(
    useObserved(() => store.health(), 'health'),
    UNKNOWN_HEALTH,
  );
}

export function useTrouble(): Trouble | null {
  const { watchTrouble } = useDoors();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  useEffect(() => watchTrouble(setTrouble), [watchTrouble]);
  return trouble;
}
