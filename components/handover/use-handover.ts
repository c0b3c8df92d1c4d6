/** Makes the files anew whenever something they are made of changes; a change while they are made begins again. */
import { useEffect, useState } from 'preact/hooks';
import type { Handover, HandoverOptions } from '../../lib/app/handover';
import { useDoors } from '../doors';
import { readyOr, useObserved } from '../use-observed';

export type Made =
  | { readonly kind: 'making'; readonly done: number; readonly all: number }
  | { readonly kind: 'ready'; readonly handover: Handover }
  | { readonly kind: 'stopped' | 'failed' };

export type Choice = Pick<HandoverOptions, 'caseIds' | 'participation' | 'level' | 'blind' | 'tables'>;

export function useHandover(choice: Choice) {
  const { store, now } = useDoors();
  // what the files are made of: the journal tells of rows and journeys, the small tables of themselves
  const state = useObserved(async () => {
    const { sequence } = await store.journalEnd();
    const answers = await store.diaryRows('answers');
    const notes = await store.diaryRows('dayNotes');
    const evidence = await store.diaryRows('evidence');
    const removals = await store.diaryRows('removals');
    return JSON.stringify([
      sequence,
      answers.map(({ answerId, value }) => [answerId, value]),
      notes,
      evidence.length,
      removals,
    ]);
  }, 'handover');
  const version = readyOr(state, '');
  const key = JSON.stringify([version, choice]);
  const [asked, setAsked] = useState(0);
  const [made, setMade] = useState<Made>({ kind: 'making', done: 0, all: 0 });
  const [stopper, setStopper] = useState<AbortController | null>(null);

  useEffect(() => {
    if (version === '') return;
    const abort = new AbortController();
    setStopper(abort);
    const make = async () => {
      const { prepareHandover } = await import('../../lib/app/handover');
      const handover = await prepareHandover(store, {
        ...choice,
        now: now(),
        onProgress: (done, all) =>
          setMade((before) => (isShown(before) ? before : { kind: 'making', done, all })),
        signal: abort.signal,
      });
      if (!abort.signal.aborted) setMade({ kind: 'ready', handover });
    };
    make().catch((error: unknown) => {
      if (abort.signal.aborted) return;
      console.error(error);
      setMade({ kind: 'failed' });
    });
    return () => abort.abort();
  }, [store, key, asked]);

  return {
    made,
    stop: () => {
      stopper?.abort();
      setMade({ kind: 'stopped' });
    },
    again: () => {
      setMade({ kind: 'making', done: 0, all: 0 });
      setAsked((count) => count + 1);
    },
  };
}

/** Files on the screen stay there until the new ones are whole. */
function isShown(made: Made): boolean {
  return made.kind === 'ready';
}
