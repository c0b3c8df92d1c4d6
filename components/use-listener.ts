/** Listens on an element while it is shown, for events that bubble up to things nobody clicks. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export function useListener<K extends keyof HTMLElementEventMap>(
  element: RefObject<HTMLElement | null>,
  type: K,
  listener: (event: HTMLElementEventMap[K]) => void,
): void {
  const latest = useRef(listener);
  latest.current = listener;
  useLayoutEffect(() => {
    const { current } = element;
    const listen = (event: HTMLElementEventMap[K]) => latest.current(event);
    current?.addEventListener(type, listen);
    return () => current?.removeEventListener(type, listen);
  }, [element, type]);
}
