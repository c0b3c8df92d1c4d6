/**
 * Taking data away: `touchpoints.csv` alone, or a zip of every format. Files are built piece by piece, so
 * that a hundred thousand rows need no more memory than a thousand.
 */
import { NO_ORDER, entryFolder, isConfirmedOrder, subjectOf, type FoundOrder } from '../core/build-journey';
import { daysOf } from '../core/days';
import { TABLES, type TableName } from '../core/columns';
import type { EntryChunk, ExportSource, Format } from '../core/format';
import { toldGaps } from '../core/gap';
import type { Store } from '../core/ports';
import { FORMATS, formatOf } from '../formats';
import { loadOffered } from '../formats/offered';
import { openZip } from './zip-pieces';

/** Rows handled at a time. */
const CHUNK = 500;

export type ExportOptions = {
  /** Journeys to take; unassigned rows are never exported. */
  readonly caseIds: readonly string[];
  readonly now: number;
  /** Told after every chunk: rows written of rows to write. */
  readonly onProgress: (done: number, total: number) => void;
  /** Stops the export; the promise rejects with an AbortError and nothing is saved. */
  readonly signal: AbortSignal;
};

/** What an export reads. */
export type ExportStore = Pick<
  Store,
  'settings' | 'journeys' | 'chunks' | 'gaps' | 'spans' | 'diaryRows' | 'tombstones'
>;

export type ExportedFile = { readonly fileName: string; readonly blob: Blob };

export async function exportCsv(store: ExportStore, options: ExportOptions): Promise<ExportedFile> {
  const format = formatOf('touchpoints.csv');
  const source = await openSource(store, options, 1);
  const parts: Blob[] = [];
  // each piece leaves the heap as a blob of its own
  for await (const piece of format.write(source)) parts.push(new Blob([piece]));
  return {
    fileName: fileNameOf(source, options.now, '.csv'),
    blob: new Blob(parts, { type: format.mediaType }),
  };
}

export async function exportZip(store: ExportStore, options: ExportOptions): Promise<ExportedFile> {
  const source = await openSource(store, options, FORMATS.length - 1);
  const zip = openZip(options.now);
  for (const format of FORMATS.filter((each) => isPart(each, source))) {
    await zip.add(format.fileName, format.write(source));
  }
  return {
    fileName: fileNameOf(source, options.now, '.zip'),
    blob: await zip.close(),
  };
}

/** A format that is made on its own (`lib/formats/offered`); its library is loaded with it. */
export async function exportOffered(
  id: string,
  store: ExportStore,
  options: ExportOptions,
): Promise<ExportedFile> {
  const format = await loadOffered(id);
  const source = await openSource(store, options, format.walks);
  const parts: Blob[] = [];
  for await (const piece of format.write(source)) {
    options.signal.throwIfAborted();
    parts.push(new Blob([piece as string | Uint8Array<ArrayBuffer>]));
  }
  return {
    fileName: fileNameOf(source, options.now, `_${format.fileName}`),
    blob: new Blob(parts, { type: format.mediaType }),
  };
}

function isPart(format: Format, source: Pick<ExportSource, 'diary'>): boolean {
  return format.isNeeded?.(source) ?? true;
}

function isTable(name: string): name is TableName {
  return Object.hasOwn(TABLES, name);
}

/** @param walks how often the formats together walk all rows: what the progress counts to */
export async function openSource(
  store: ExportStore,
  { caseIds, now, onProgress, signal }: ExportOptions,
  walks: number,
): Promise<ExportSource> {
  const settings = await store.settings();
  const wanted = new Set(caseIds);
  const journeys = (await store.journeys())
    .filter((journey) => wanted.has(journey.caseId))
    .sort((a, b) => a.openedAt - b.openedAt || (a.caseId < b.caseId ? -1 : 1));
  const orders = new Map<string, FoundOrder>();
  let total = 0;
  for (const journey of journeys) {
    let order: FoundOrder | undefined;
    let index = 0;
    for await (const rows of store.chunks([journey.caseId], CHUNK)) {
      signal.throwIfAborted();
      const at = order === undefined ? rows.findIndex(isConfirmedOrder) : -1;
      const row = rows[at];
      if (row !== undefined) order = { index: index + at, brand: subjectOf(row) };
      index += rows.length;
    }
    orders.set(journey.caseId, order ?? NO_ORDER);
    total += index;
  }
  let done = 0;
  async function* entries(): AsyncIterable<EntryChunk> {
    for (const journey of journeys) {
      const fold = entryFolder(journey, orders.get(journey.caseId) ?? NO_ORDER, settings);
      for await (const rows of store.chunks([journey.caseId], CHUNK)) {
        signal.throwIfAborted();
        yield { journey, entries: rows.map(fold) };
        done += rows.length;
        onProgress(done, total * walks);
      }
    }
  }
  const spans = await store.spans();
  const gaps = toldGaps(await store.gaps(), spans, now);
  const blind = gaps.map((gap) => ({ start: gap.start, end: gap.end ?? now }));
  const diary = {
    brands: [],
    participations: await store.diaryRows('studies'),
    consents: await store.diaryRows('consents'),
    prompts: await store.diaryRows('prompts'),
    answers: await store.diaryRows('answers'),
    dayNotes: await store.diaryRows('dayNotes'),
    removals: await store.diaryRows('removals'),
    tombstones: await store.tombstones(),
  };
  return {
    diary,
    tables: FORMATS.filter((format) => isPart(format, { diary }))
      .map(({ fileName }) => fileName.replace(/\.csv$/, ''))
      .filter(isTable),
    journeys,
    entries,
    who: {
      studyId: journeys[0]?.studyId ?? 'self',
      participantId: journeys[0]?.participantId ?? settings.participantId,
      installId: settings.installId,
    },
    now,
    gaps,
    days: daysOf(spans, blind, (instant) => -new Date(instant).getTimezoneOffset()),
  };
}

/** `desire-path_<study>_<participant>_<UTC>` and an ending such as `.csv` or `_log.xes`. */
export function fileNameOf({ who }: ExportSource, now: number, ending: string): string {
  const utc = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  return `desire-path_${who.studyId}_${who.participantId}_${utc}${ending}`.replace(/[^\w.-]/g, '-');
}
