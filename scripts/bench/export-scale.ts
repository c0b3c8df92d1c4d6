/** A million stored touchpoints through the whole export, to CSV and to Parquet, with the heap watched and a stop tried. */
import { getHeapStatistics } from 'node:v8';
import { exportCsv, exportOffered, type ExportOptions, type ExportStore } from '../../lib/app/export-files';
import { makeInstall, type Install } from '../generate/install';
import { storeOf } from '../generate/write-hand-over';

const ROWS = 1_000_000;
const JOURNEYS = 100;
const MEGABYTE = 1_048_576;

export type Scale = {
  readonly seconds: number;
  /** Growth of the heap at its peak, garbage included, MB. */
  readonly heap: number;
  readonly fileMegabytes: number;
  /** Times the progress was told. */
  readonly told: number;
};

export function csvScale(): Promise<Scale> {
  return measure((store, options) => exportCsv(store, options));
}

export function parquetScale(): Promise<Scale> {
  return measure((store, options) => exportOffered('touchpoints-parquet', store, options));
}

/** Milliseconds from the wish to stop, half-way through a million rows, until the export has ended. */
export async function parquetStop(): Promise<number> {
  const stopper = new AbortController();
  let since = 0;
  const { caseIds, store } = millionRows();
  const onProgress = (done: number, all: number): void => {
    if (since !== 0 || done * 2 < all) return;
    since = performance.now();
    stopper.abort();
  };
  try {
    await exportOffered('touchpoints-parquet', store, {
      caseIds,
      now: 0,
      onProgress,
      signal: stopper.signal,
    });
  } catch (error) {
    if (!stopper.signal.aborted) throw error;
    return performance.now() - since;
  }
  throw new Error('it was not stopped');
}

async function measure(
  make: (store: ExportStore, options: ExportOptions) => Promise<{ blob: Blob }>,
): Promise<Scale> {
  const { caseIds, store } = millionRows();
  globalThis.gc?.();
  const used = (): number => getHeapStatistics().used_heap_size;
  const before = used();
  let peak = before;
  let told = 0;
  const since = performance.now();
  const { blob } = await make(store, {
    caseIds,
    now: 0,
    onProgress: () => {
      told += 1;
      peak = Math.max(peak, used());
    },
    signal: new AbortController().signal,
  });
  return {
    seconds: (performance.now() - since) / 1000,
    heap: (peak - before) / MEGABYTE,
    fileMegabytes: blob.size / MEGABYTE,
    told,
  };
}

/** A hundred journeys of ten thousand rows; the rows repeat, so that the store itself weighs little. */
function millionRows(): { caseIds: string[]; store: ExportStore } {
  const install = makeInstall({
    studyId: 'bench',
    participantId: 'P01',
    install: 'a',
    seed: 1,
    rows: ROWS / JOURNEYS,
    recordingScope: 'listed_sites',
  });
  const caseIds = Array.from({ length: JOURNEYS }, (_, at) => `J-P01-${at}`);
  const many: Install = {
    ...install,
    journeys: caseIds.flatMap((caseId) => install.journeys.map((journey) => ({ ...journey, caseId }))),
    touchpoints: [],
  };
  return {
    caseIds,
    store: {
      ...storeOf(many),
      async *chunks([caseId = ''], size) {
        for (let at = 0; at < install.touchpoints.length; at += size) {
          yield install.touchpoints.slice(at, at + size).map((row) => ({ ...row, caseId }));
        }
      },
    },
  };
}
