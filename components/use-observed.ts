/** A query of the store that keeps itself up to date while the component is shown. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { useDoors } from './doors';

export type Observed<T> =
  { readonly kind: 'waiting' } | { readonly kind: 'failed' } | { readonly kind: 'ready'; readonly value: T };

/** @param key what the query depends on; a new key starts it anew */
export function useObserved<T>(query: () => Promise<T>, key: string): Observed<T> {
  const { observe } = useDoors();
  const [seen, setSeen] = useState<{ readonly key: string; readonly observed: Observed<T> }>({
    key,
    observed: { kind: 'waiting' },
  });
  // before the paint: an effect after it costs a frame, and queries wait for each other's answers
  useLayoutEffect(
    () =>
      observe(
        query,
        (value) => setSeen({ key, observed: { kind: 'ready', value } }),
        (error) => {
          console.error(error);
          setSeen({ key, observed: { kind: 'failed' } });
        },
      ),
    [observe, key],
  );
  return seen.key === key ? seen.observed : { kind: 'waiting' };
}

/** The value, or `fallback` while it is not there. */
export function readyOr<T>(observed: Observed<T>, fallback: T): T {
  return observed.kind === 'ready' ? observed.value : fallback;
}
