/** Whether somebody is there: what hands do, and a video that is watched. */
import { isWatched } from './page-at-hand';

const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll', 'touchstart'] as const;

/** @returns stops watching */
export function watchSigns(onSign: () => void): () => void {
  const watching = new AbortController();
  const passive = { signal: watching.signal, passive: true, capture: true };
  for (const name of SIGNS_OF_LIFE) addEventListener(name, onSign, passive);
  // a playing video is not idleness; a silent decoration in the background is not a video somebody watches
  document.addEventListener('timeupdate', (event) => isWatched(event.target) && onSign(), passive);
  return () => watching.abort();
}
