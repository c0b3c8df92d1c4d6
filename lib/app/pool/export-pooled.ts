/**
 * The pooled study taken away again: the tables in the columns of a hand-over, every format that a single person is
 * offered, report and methods paragraph. Journey by journey, so that a million rows need no more memory than one.
 */
import { channelPaths, type ChannelPath } from '../../core/channel-paths';
import { TABLES, type TableName } from '../../core/columns';
import { csvHeader, csvLine } from '../../core/csv';
import type { Cells } from '../../core/hand-over';
import { utcText } from '../../core/local-time';
import type { DocumentId } from '../../core/offered-format';
import type { LanguageId } from '../../core/ports';
import type { WorkspaceStore } from '../../core/workspace';
import { codebookText } from '../../formats/datapackage-json';
import { loadOffered } from '../../formats/offered';
import type { JobResult } from './jobs';
import { brandCells, codeCells, exclusionCells, journeyCells, touchpointCells } from './pooled-cells';
import { readSmallTables, recordOf } from './pooled-record';
import { openPooledRows, type PooledRows } from './pooled-rows';
import { openZip } from '../zip-pieces';

export type PooledForm =
  | 'csv'
  | 'zip'
  | 'codes'
  /** One of `lib/formats/offered`. */
  | { readonly format: string }
  | { readonly document: DocumentId; readonly language: LanguageId };

type Options = {
  readonly now: number;
  readonly signal: AbortSignal;
  /** Journeys; where a file walks them several times, each walk is a part of them. */
  readonly onProgress: (done: number, total: number) => void;
};

type Made = { readonly ending: string; readonly blob: Blob };

export async function exportPooled(
  store: WorkspaceStore,
  studyId: string,
  form: PooledForm,
  options: Options,
): Promise<JobResult> {
  try {
    const { ending, blob } = await make(store, studyId, form, options);
    const name = `desire-path_${studyId}_pooled_${utcText(options.now).replace(/[-:]|\.\d+/g, '')}`;
    const fileName = form === 'codes' ? 'codes.csv' : `${name}${ending}`.replace(/[^\w.-]/g, '-');
    return { kind: 'exported', fileName, blob };
  } catch (error) {
    if (options.signal.aborted) return { kind: 'stopped' };
    throw error;
  }
}

async function make(
  store: WorkspaceStore,
  studyId: string,
  form: PooledForm,
  { now, signal, onProgress }: Options,
): Promise<Made> {
  const open = async (walks: number): Promise<PooledRows> => {
    let done = 0;
    const onJourney = (): void => {
      done += 1;
      onProgress(Math.floor(done / walks), rows.pooled.length);
    };
    const rows: PooledRows = await openPooledRows(store, studyId, { signal, onJourney });
    return rows;
  };
  if (form === 'codes') {
    const lines = (await store.codes(studyId)).map((code) => csvLine(codeCells(code)));
    return csvFile([csvHeader(TABLES.codes), ...lines]);
  }
  if (form === 'csv') {
    const parts: Blob[] = [];
    for await (const piece of touchpointsCsv(await open(1))) parts.push(new Blob([piece]));
    return csvFile(parts);
  }
  if (form === 'zip') {
    const tables = await openTables(store, studyId, { rows: await open(3), signal });
    return { ending: '.zip', blob: await zipped(tables, studyId, now) };
  }
  if ('document' in form) {
    const rows = await open(1);
    const { writeDocument } = await import('../documents/export-document');
    return writeDocument(form.document, form.language, {
      source: sourceOf(rows),
      record: recordOf(await readSmallTables(store, studyId, signal)),
      rule: { contactSeconds: rows.contactSeconds },
      now,
    });
  }
  const format = await loadOffered(form.format);
  const parts: Blob[] = [];
  for await (const piece of format.write({ ...sourceOf(await open(format.walks)), now })) {
    signal.throwIfAborted();
    // each piece leaves the heap as a blob of its own
    parts.push(new Blob([piece as string | Uint8Array<ArrayBuffer>]));
  }
  return { ending: `_${format.fileName}`, blob: new Blob(parts, { type: format.mediaType }) };
}

function csvFile(parts: readonly BlobPart[]): Made {
  return { ending: '.csv', blob: new Blob([...parts], { type: 'text/csv;charset=utf-8' }) };
}

function sourceOf({ pooled, chunks }: PooledRows) {
  return { journeys: pooled.map(({ journey }) => journey), entries: chunks };
}

type Tables = {
  readonly tables: readonly TableName[];
  csv(table: TableName): AsyncIterable<string>;
};

async function openTables(
  store: WorkspaceStore,
  studyId: string,
  { rows, signal }: { readonly rows: PooledRows; readonly signal: AbortSignal },
): Promise<Tables> {
  const codes = await store.codes(studyId);
  const whole = new Map<TableName, readonly Cells[]>([
    ...(await readSmallTables(store, studyId, signal)),
    ['codes', codes.map(codeCells)],
    ['exclusions', rows.exclusions.map(exclusionCells)],
  ]);
  const always: readonly TableName[] = [
    'touchpoints',
    'touchpoint_brands',
    'journeys',
    'codes',
    'exclusions',
  ];
  return {
    tables: (Object.keys(TABLES) as TableName[]).filter(
      (table) => always.includes(table) || (whole.get(table)?.length ?? 0) > 0,
    ),
    csv(table) {
      if (table === 'touchpoints') return touchpointsCsv(rows);
      if (table === 'touchpoint_brands') return brandsCsv(rows);
      return table === 'journeys' ? journeysCsv(rows) : wholeCsv(table, whole.get(table) ?? []);
    },
  };
}

async function* touchpointsCsv({ chunks }: PooledRows): AsyncIterable<string> {
  yield csvHeader(TABLES.touchpoints);
  for await (const { journey, entries, cells } of chunks()) {
    yield entries.map((entry, at) => csvLine(touchpointCells(cells[at] ?? [], entry, journey))).join('');
  }
}

async function* brandsCsv({ chunks }: PooledRows): AsyncIterable<string> {
  yield csvHeader(TABLES.touchpoint_brands);
  for await (const { entries } of chunks()) yield entries.flatMap(brandCells).map(csvLine).join('');
}

async function* journeysCsv({ pooled, chunks }: PooledRows): AsyncIterable<string> {
  yield csvHeader(TABLES.journeys);
  const paths: ReadonlyMap<string, ChannelPath> = await channelPaths({ entries: chunks });
  for (const each of pooled) {
    yield csvLine(journeyCells(each, paths.get(each.journey.caseId)?.channels ?? []));
  }
}

async function* wholeCsv(table: TableName, rows: readonly Cells[]): AsyncIterable<string> {
  yield csvHeader(TABLES[table]) + rows.map(csvLine).join('');
}

async function zipped({ tables, csv }: Tables, studyId: string, now: number): Promise<Blob> {
  const zip = openZip(now);
  for (const table of tables) await zip.add(`${table}.csv`, csv(table));
  const who = { studyId, participantId: '', installId: '' };
  await zip.add('datapackage.json', [codebookText({ tables, who, now })]);
  return zip.close();
}
