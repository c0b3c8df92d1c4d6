/** Pooling dropped files: one run at a time, told file by file, stopped at any moment. */
import { useRef, useState } from 'preact/hooks';
import type { FoundFile } from '../../lib/app/pool/bundles';
import { useWorkspaceDoors } from './workspace-doors';

export type PoolingState = {
  readonly kind: 'idle' | 'working' | 'done' | 'stopped' | 'failed' | 'nothing';
  readonly done: number;
  readonly all: number;
  readonly leftAside: number;
};

export type Pooling = {
  readonly state: PoolingState;
  readonly privateKey: { readonly name: string; readonly key: string } | null;
  readonly setPrivateKey: (key: { readonly name: string; readonly key: string } | null) => void;
  /** Files as they were dropped, by name, until the page is closed: a refused one may be opened as another study. */
  readonly dropped: ReadonlyMap<string, FoundFile>;
  readonly pool: (studyId: string, files: readonly FoundFile[]) => Promise<string>;
  readonly stop: () => void;
};

/** The progress is told so often (ms): telling it draws the page. */
const TELL_EVERY = 100;
const IDLE: PoolingState = { kind: 'idle', done: 0, all: 0, leftAside: 0 };

export function usePooling(): Pooling {
  const { run } = useWorkspaceDoors();
  const [state, setState] = useState<PoolingState>(IDLE);
  const [privateKey, setPrivateKey] = useState<Pooling['privateKey']>(null);
  const dropped = useRef(new Map<string, FoundFile>());
  const running = useRef<AbortController | null>(null);

  const pool = async (studyId: string, files: readonly FoundFile[]): Promise<string> => {
    if (running.current !== null) return studyId;
    const stopper = new AbortController();
    running.current = stopper;
    for (const each of files) dropped.current.set(each.path, each);
    setState({ ...IDLE, kind: 'working' });
    let told = 0;
    let last = { done: 0, total: 0 };
    try {
      const job = { kind: 'pool' as const, studyId, files, privateKey: privateKey?.key ?? '' };
      const result = await run(
        job,
        (step) => {
          if (step.kind === 'figures') return;
          last = step;
          if (step.kind === 'file' && performance.now() - told < TELL_EVERY) return;
          told = performance.now();
          setState({ ...IDLE, kind: 'working', done: step.done, all: step.total });
        },
        stopper.signal,
      );
      if (result.kind !== 'pooled') {
        setState((before) => ({ ...before, kind: 'stopped' }));
        return studyId;
      }
      const { done, total } = last;
      const kind = result.stopped ? 'stopped' : total === 0 ? 'nothing' : 'done';
      setState({ kind, done, all: total, leftAside: result.leftAside.length });
      return result.studyId;
    } catch (error) {
      console.error(error);
      setState((before) => ({ ...before, kind: 'failed' }));
      return studyId;
    } finally {
      running.current = null;
    }
  };

  return {
    state,
    privateKey,
    setPrivateKey,
    dropped: dropped.current,
    pool,
    stop: () => running.current?.abort(),
  };
}
