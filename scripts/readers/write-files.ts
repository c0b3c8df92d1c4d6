/** Every format of one made-up install as files in a folder, and its rows as they were stored. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { exportOffered, exportZip } from '../../lib/app/export-files';
import { TOUCHPOINT_COLUMNS, type Column } from '../../lib/core/columns';
import { restoreText } from '../../lib/core/csv';
import { loadOffered, OFFERED } from '../../lib/formats/offered';
import { makeInstall } from '../generate/install';
import { storeOf } from '../generate/write-hand-over';
import type { TextRow } from './compare';

export type Written = {
  readonly stored: readonly TextRow[];
  /** Without the excluded ones, as event logs have them. */
  readonly kept: readonly TextRow[];
};

export async function writeFiles(folder: string): Promise<Written> {
  mkdirSync(folder, { recursive: true });
  const install = makeInstall({
    studyId: 'running-shoes-2026',
    participantId: 'P07',
    install: 'a',
    seed: 4,
    rows: 400,
    recordingScope: 'listed_sites',
  });
  const options = {
    caseIds: install.journeys.map(({ caseId }) => caseId),
    now: Date.UTC(2026, 3, 1),
    onProgress: () => {},
    signal: new AbortController().signal,
  };
  const zip = await exportZip(storeOf(install), options);
  const files = unzipSync(new Uint8Array(await zip.blob.arrayBuffer()));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  for (const id of OFFERED) {
    const { blob } = await exportOffered(id, storeOf(install), options);
    const { fileName } = await loadOffered(id);
    writeFileSync(join(folder, fileName), new Uint8Array(await blob.arrayBuffer()));
  }
  const stored = parseCsv(new TextDecoder().decode(files['touchpoints.csv'])).map(plain);
  return { stored, kept: stored.filter((row) => row['excluded'] === 'false') };
}

export function parseCsv(text: string): TextRow[] {
  const { data } = Papa.parse<TextRow>(text.replace(/^\uFEFF/u, ''), { header: true, skipEmptyLines: true });
  return data;
}

function plain(row: TextRow): TextRow {
  return Object.fromEntries(
    TOUCHPOINT_COLUMNS.map(({ name, type }: Column) => {
      const cell = row[name] ?? '';
      return [name, type === 'text' || type === 'list' ? restoreText(cell) : cell];
    }),
  );
}
