/** A made-up install as the file its person would hand over: written by the product's own export. */
import { exportCsv, exportZip, type ExportStore } from '../../lib/app/export-files';
import type { Install } from './install';

export type HandOverFile = { readonly fileName: string; readonly bytes: Uint8Array };

export async function writeHandOver(
  install: Install,
  now: number,
  kind: 'zip' | 'csv',
): Promise<HandOverFile> {
  const write = kind === 'zip' ? exportZip : exportCsv;
  const { fileName, blob } = await write(storeOf(install), {
    caseIds: install.journeys.map((journey) => journey.caseId),
    now,
    onProgress: () => {},
    signal: new AbortController().signal,
  });
  return { fileName, bytes: new Uint8Array(await blob.arrayBuffer()) };
}

/** What an export reads, of rows in memory. */
export function storeOf(install: Install): ExportStore {
  const { settings, journeys, touchpoints, gaps, spans, tombstones, diary } = install;
  return {
    settings: async () => settings,
    journeys: async () => [...journeys],
    gaps: async () => [...gaps],
    spans: async () => [...spans],
    async *chunks(caseIds, size) {
      const rows = touchpoints.filter((row) => caseIds.includes(row.caseId));
      for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
    },
    diaryRows: async (table) => diary[table],
    tombstones: async () => [...tombstones],
  };
}
