/** Whether somebody is there: what hands do, and a video that is watched. */
import { isWatched } from './page-at-hand';

/** Not `scroll`: a carousel that turns by itself scrolls, too. */
const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/** @returns stops watching */
export function watchSigns(onSign: () => void): () => void {
  const watching = new AbortController();
  // nothing is held up: on the window the browser takes them as passive
  const early = { signal: watching.signal, capture: true };
  for (const name of SIGNS_OF_LIFE) addEventListener(name, onSign, early);
  // a video that plays is not idleness
  addEventListener('timeupdate', (event) => isWatched(event.target) && onSign(), early);
  return () => watching.abort();
}
