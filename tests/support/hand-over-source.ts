/** Made-up rows as an export reads them, and what a format makes of them. */
import { exportCsv, exportOffered, type ExportedFile, type ExportOptions } from '../../lib/app/export-files';
import { makeInstall, type Install } from '../../scripts/generate/install';
import { storeOf } from '../../scripts/generate/write-hand-over';

export const EXPORTED_AT = Date.UTC(2026, 3, 1, 9);

export const INSTALL: Install = makeInstall({
  studyId: 'running-shoes-2026',
  participantId: 'P07',
  install: 'a',
  seed: 11,
  rows: 120,
  recordingScope: 'listed_sites',
});

export function optionsOf(install: Install, change: Partial<ExportOptions> = {}): ExportOptions {
  return {
    caseIds: install.journeys.map((journey) => journey.caseId),
    now: EXPORTED_AT,
    onProgress: () => {},
    signal: new AbortController().signal,
    ...change,
  };
}

export function csvOf(install: Install): Promise<ExportedFile> {
  return exportCsv(storeOf(install), optionsOf(install));
}

export function offeredOf(
  id: string,
  install: Install,
  change: Partial<ExportOptions> = {},
): Promise<ExportedFile> {
  return exportOffered(id, storeOf(install), optionsOf(install, change));
}
