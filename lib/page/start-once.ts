/** One recorder a document, however often the script is put into it, and none before somebody sees the page. */
import type { Recorder } from './recorder';

// lives in the extension's isolated world: the page cannot see it
const world = globalThis as { desirePath?: Recorder };

export function startOnce(make: () => Recorder): void {
  const begin = (): void => {
    world.desirePath ??= make();
    void world.desirePath.followPlan();
  };
  const { prerendering } = document as { prerendering?: boolean };
  if (prerendering === true) document.addEventListener('prerenderingchange', begin, { once: true });
  else begin();
}
