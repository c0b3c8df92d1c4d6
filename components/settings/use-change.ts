/** Stores one setting at once, lets the background follow, and says "Saved" or what went wrong. */
import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../lib/core/ports';
import { useDoors } from '../doors';
import { useWords } from '../language-context';

export type Change = Partial<Settings> | ((stored: Settings) => Partial<Settings>);

export function useChange() {
  const { store, send } = useDoors();
  const { common } = useWords();
  const [said, setSaid] = useState<{ readonly text: string; readonly nth: number }>({ text: '', nth: 0 });

  useEffect(() => {
    if (said.text !== common.saved) return;
    const timer = setTimeout(() => setSaid((last) => ({ ...last, text: '' })), 2_500);
    return () => clearTimeout(timer);
  }, [said.nth]);

  const tell = (text: string) => setSaid((last) => ({ text, nth: last.nth + 1 }));
  const run = async (work: () => Promise<unknown>, done: string = common.saved) => {
    try {
      await work();
      tell(done);
    } catch (error) {
      console.error(error);
      tell(common.failed);
    }
    // a sleeping background reads the settings when it wakes
    await send({ kind: 'reconcile' }).catch((error: unknown) => console.warn(error));
  };
  return { said: said.text, run, change: (part: Change) => void run(() => store.changeSettings(part)) };
}
