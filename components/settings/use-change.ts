/** Stores one setting at once, lets the background follow, and says "Saved" or what went wrong. */
import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../lib/core/ports';
import { useDoors } from '../doors';
import type { Words } from '../../lib/languages';
import { useWords } from '../language-context';

/** A function of the words, so that what is said changes its language with the screen. */
export type Say = (words: Words) => string;
const saved: Say = (words) => words.common.saved;
const failed: Say = (words) => words.common.failed;

export type Change = Partial<Settings> | ((stored: Settings) => Partial<Settings>);

export function useChange() {
  const { store, send } = useDoors();
  const words = useWords();
  const [said, setSaid] = useState<{ readonly say: Say | null; readonly nth: number }>({ say: null, nth: 0 });

  useEffect(() => {
    if (said.say !== saved) return;
    const timer = setTimeout(() => setSaid((last) => ({ ...last, say: null })), 2_500);
    return () => clearTimeout(timer);
  }, [said.nth]);

  const tell = (say: Say) => setSaid((last) => ({ say, nth: last.nth + 1 }));
  // a sleeping background reads the settings when it wakes
  const follow = () => send({ kind: 'reconcile' }).catch((error: unknown) => console.warn(error));
  const run = async (work: () => Promise<unknown>, done: Say = saved) => {
    try {
      await work();
      tell(done);
    } catch (error) {
      console.error(error);
      tell(failed);
    }
    await follow();
  };
  return {
    said: said.say?.(words) ?? '',
    run,
    follow,
    change: (part: Change) => void run(() => store.changeSettings(part)),
  };
}
