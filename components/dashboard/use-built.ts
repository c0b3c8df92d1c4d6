/**
 * The chosen journeys, built from their rows a piece at a time: between two pieces the page can paint and
 * answer. A write anywhere reads them anew; what is shown stays until the new is whole.
 */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { entryFolder, findOrder } from '../../lib/core/build-journey';
import type { BuiltJourney, Entry } from '../../lib/core/entry';
import type { Journey } from '../../lib/core/journey';
import type { Settings } from '../../lib/core/ports';
import type { Touchpoint } from '../../lib/core/touchpoint';
import { useDoors } from '../doors';
import { readyOr, useObserved } from '../use-observed';

/** Rows read or built at a time: some milliseconds. */
const PIECE = 1_000;
/** The progress is told so often (ms): telling it draws the page. */
const TELL_EVERY = 150;

export type Reading = {
  readonly kind: 'reading' | 'stopped' | 'failed' | 'ready';
  /** Journeys and rows read so far. */
  readonly journeys: number;
  readonly rows: number;
  /** null until they were read once. */
  readonly built: readonly BuiltJourney[] | null;
  readonly stop: () => void;
  readonly again: () => void;
};

export function useBuilt(journeys: readonly Journey[], settings: Settings, countExcluded: boolean): Reading {
  const { store, now } = useDoors();
  const mark = useObserved(() => store.journalEnd(), 'journal');
  const version = JSON.stringify(readyOr(mark, null));
  const [asked, setAsked] = useState(0);
  const [stopper, setStopper] = useState<AbortController | null>(null);
  const [state, setState] = useState<Pick<Reading, 'kind' | 'journeys' | 'rows'>>({
    kind: 'reading',
    journeys: 0,
    rows: 0,
  });
  const key = journeys.map(({ caseId }) => caseId).join('\n');
  const [read, setRead] = useState<{ key: string; built: readonly BuiltJourney[] } | null>(null);

  useEffect(() => {
    if (mark.kind === 'waiting') return;
    const abort = new AbortController();
    setStopper(abort);
    setState({ kind: 'reading', journeys: 0, rows: 0 });
    const run = async () => {
      const built: BuiltJourney[] = [];
      let rows = 0;
      let told = now();
      for (const journey of journeys) {
        const stored: Touchpoint[] = [];
        for await (const piece of store.chunks([journey.caseId], PIECE)) {
          abort.signal.throwIfAborted();
          for (const row of piece)
            stored.push(countExcluded && row.excluded ? { ...row, excluded: false } : row);
          rows += piece.length;
          if (now() - told > TELL_EVERY) {
            told = now();
            setState({ kind: 'reading', journeys: built.length, rows });
          }
        }
        const order = findOrder(stored);
        const fold = entryFolder(journey, order, settings);
        const entries: Entry[] = [];
        for (let at = 0; at < stored.length; at += PIECE) {
          for (const row of stored.slice(at, at + PIECE)) entries.push(fold(row));
          if (stored.length > PIECE) await breathe();
          abort.signal.throwIfAborted();
        }
        built.push({ journey, entries, orderIndex: order.index });
      }
      abort.signal.throwIfAborted();
      setRead({ key, built });
      setState({ kind: 'ready', journeys: built.length, rows });
    };
    run().catch((error: unknown) => {
      if (abort.signal.aborted) return;
      console.error(error);
      setState((before) => ({ ...before, kind: 'failed' }));
    });
    return () => abort.abort();
  }, [store, key, version, mark.kind === 'waiting', settings, countExcluded, asked]);

  return useMemo(
    () => ({
      ...state,
      built: read !== null && read.key === key ? read.built : null,
      stop: () => {
        stopper?.abort();
        setState((before) => ({ ...before, kind: 'stopped' }));
      },
      again: () => setAsked((count) => count + 1),
    }),
    [state, read, key, stopper],
  );
}

/** Lets the page paint and answer before the next piece. */
function breathe(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => {
    port1.close();
    resolve();
  });
  port1.start();
  port2.postMessage(null);
  return promise;
}
