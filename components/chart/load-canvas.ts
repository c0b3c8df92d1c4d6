/** The code that draws charts, loaded late and once; what is loaded is at hand without waiting a frame. */
import type { drawOn } from './canvas';

type DrawOn = typeof drawOn;

let loaded: DrawOn | null = null;

export async function loadCanvas(): Promise<DrawOn> {
  const canvas = await import('./canvas');
  loaded = canvas.drawOn;
  return canvas.drawOn;
}

/** Calls back at once where the code is there. */
export function withCanvas(use: (draw: DrawOn) => void): void {
  if (loaded === null) loadCanvas().then(use, (error: unknown) => console.error(error));
  else use(loaded);
}
