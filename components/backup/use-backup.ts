/** Making a backup: progress, stopping, saving, remembering that it was made. */
import { useRef, useState } from 'preact/hooks';
import { useDoors } from '../doors';
import type { ExportState } from '../files/use-export';

export type BackupState = ExportState | { readonly kind: 'too_large' };

export function useBackup() {
  const { store, saveFile, now } = useDoors();
  const [state, setState] = useState<BackupState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);

  const make = async (passphrase = '') => {
    if (running.current !== null) return;
    const stopper = new AbortController();
    running.current = stopper;
    setState({ kind: 'working', done: 0, all: 0 });
    const { BackupTooLarge, makeBackup, noteBackup } = await import('../../lib/app/backup');
    try {
      const { fileName, blob } = await makeBackup(store, {
        passphrase,
        now: now(),
        onProgress: (done, all) => setState({ kind: 'working', done, all }),
        signal: stopper.signal,
      });
      saveFile(fileName, blob);
      await noteBackup(store, now());
      setState({ kind: 'saved', fileName });
    } catch (error) {
      if (stopper.signal.aborted) setState({ kind: 'stopped' });
      else if (error instanceof BackupTooLarge) setState({ kind: 'too_large' });
      else {
        console.error(error);
        setState({ kind: 'failed' });
      }
    } finally {
      running.current = null;
    }
  };
  return { state, make, stop: () => running.current?.abort() };
}
