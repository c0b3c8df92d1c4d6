/** The figures of every participant, read off the page whenever the study has changed. */
import { useEffect, useState } from 'preact/hooks';
import type { PersonFigures } from '../../lib/core/person-figures';
import { readyOr, useObserved } from '../use-observed';
import { useWorkspaceDoors } from './workspace-doors';

/** Made once: comparing with options makes one each time. */
const byName = new Intl.Collator('en', { numeric: true });

export type FiguresState =
  | { readonly kind: 'reading'; readonly done: number; readonly all: number }
  | { readonly kind: 'ready'; readonly figures: readonly PersonFigures[] }
  | { readonly kind: 'failed' };

/** @param isWaiting while files are being pooled the figures would be old before they are read */
export function useFigures(studyId: string, isWaiting: boolean): FiguresState {
  const { workspace, run } = useWorkspaceDoors();
  const version = readyOr(
    useObserved(
      () => (isWaiting ? Promise.resolve(null) : workspace.version(studyId)),
      `version ${studyId} ${isWaiting}`,
    ),
    null,
  );
  const [state, setState] = useState<FiguresState>({ kind: 'reading', done: 0, all: 0 });
  useEffect(() => {
    if (version === null) return;
    const stopper = new AbortController();
    const figures: PersonFigures[] = [];
    run(
      { kind: 'figures', studyId },
      (told) => {
        if (stopper.signal.aborted) return;
        if (told.kind === 'figures') figures.push(...told.figures);
        // what stands on the screen stays until the new figures are whole
        if (told.kind === 'progress')
          setState((before) =>
            before.kind === 'ready' ? before : { kind: 'reading', done: told.done, all: told.total },
          );
      },
      stopper.signal,
    ).then(
      () => {
        if (stopper.signal.aborted) return;
        setState({
          kind: 'ready',
          figures: figures.sort((a, b) => byName.compare(a.participantId, b.participantId)),
        });
      },
      (error: unknown) => {
        if (stopper.signal.aborted) return;
        console.error(error);
        setState({ kind: 'failed' });
      },
    );
    return () => stopper.abort();
  }, [studyId, version]);
  return state;
}
