/** A query of the store that keeps itself up to date while the component is shown. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { useDoors } from './doors';

export type Observed<T> =
  { readonly kind: 'waiting' } | { readonly kind: 'failed' } | { readonly kind: 'ready'; readonly value: T };

/**
 * @param key what the query depends on; a new key starts it anew
 * @param first the answer where it is known: shown at once, and asked for again after the paint
 */
export function useObserved<T>(query: () => Promise<T>, key: string, first?: T): Observed<T> {
  const { observe } = useDoors();
  const [seen, setSeen] = useState<{ readonly key: string; readonly observed: Observed<T> }>({
    key,
    observed: first === undefined ? { kind: 'waiting' } : { kind: 'ready', value: first },
  });
  const [known] = useState({ key, is: first !== undefined });
  const isKnown = known.is && known.key === key;
  const begin = () =>
    observe(
      query,
      (value) =>
        setSeen((before) =>
          isKnown && before.key === key && tells(before.observed, value)
            ? before
            : { key, observed: { kind: 'ready', value } },
        ),
      (error) => {
        console.error(error);
        setSeen({ key, observed: { kind: 'failed' } });
      },
    );
  // before the paint: an effect after it costs a frame, and queries wait for each other's answers
  useLayoutEffect(() => (isKnown ? undefined : begin()), [observe, key]);
  useEffect(() => (isKnown ? begin() : undefined), [observe, key]);
  return seen.key === key ? seen.observed : { kind: 'waiting' };
}

/** What was known and turns out to be true is not drawn a second time. */
function tells<T>(observed: Observed<T>, value: T): boolean {
  return observed.kind === 'ready' && JSON.stringify(observed.value) === JSON.stringify(value);
}

/** The value, or `fallback` while it is not there. */
export function readyOr<T>(observed: Observed<T>, fallback: T): T {
  return observed.kind === 'ready' ? observed.value : fallback;
}
