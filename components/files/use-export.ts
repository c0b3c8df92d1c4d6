/** Making a file: progress, stopping, saving. One at a time. */
import { useRef, useState } from 'preact/hooks';
import type { ExportedFile, ExportOptions } from '../../lib/app/export-files';
import { DOCUMENTS } from '../../lib/core/offered-format';
import type { LanguageId, Store } from '../../lib/core/ports';
import { isOneOf } from '../../lib/core/vocabulary';
import { useDoors } from '../doors';

export type MakeFile = (store: Store, options: ExportOptions) => Promise<ExportedFile>;

/** Loaded when a file is wanted, not before. */
export const makeCsv = async (): Promise<MakeFile> => (await import('../../lib/app/export-files')).exportCsv;
export const makeZip = async (): Promise<MakeFile> => (await import('../../lib/app/export-files')).exportZip;

export const makeOffered = (id: string, language: LanguageId) => async (): Promise<MakeFile> => {
  if (isOneOf(DOCUMENTS, id)) {
    const { exportDocument } = await import('../../lib/app/documents/export-document');
    return (store, options) => exportDocument(id, language, { store, options });
  }
  const { exportOffered } = await import('../../lib/app/export-files');
  return (store, options) => exportOffered(id, store, options);
};

export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly done: number; readonly all: number }
  | { readonly kind: 'saved'; readonly fileName: string }
  | { readonly kind: 'stopped' | 'failed' | 'nothing' };

export function useExport() {
  const { store, saveFile, now } = useDoors();
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);

  /** @param which case ids, or all there are: thousands are read only when a file is wanted of them */
  const start = async (make: () => Promise<MakeFile>, which: readonly string[] | 'all') => {
    if (running.current !== null) return;
    if (which.length === 0) {
      setState({ kind: 'nothing' });
      return;
    }
    const stopper = new AbortController();
    running.current = stopper;
    setState({ kind: 'working', done: 0, all: 0 });
    try {
      const makeFile = await make();
      const caseIds = which === 'all' ? (await store.journeys()).map(({ caseId }) => caseId) : which;
      const { fileName, blob } = await makeFile(store, {
        caseIds,
        now: now(),
        onProgress: (done, all) => setState({ kind: 'working', done, all }),
        signal: stopper.signal,
      });
      saveFile(fileName, blob);
      setState({ kind: 'saved', fileName });
    } catch (error) {
      if (!stopper.signal.aborted) console.error(error);
      setState({ kind: stopper.signal.aborted ? 'stopped' : 'failed' });
    } finally {
      running.current = null;
    }
  };

  return { state, start, stop: () => running.current?.abort() };
}
