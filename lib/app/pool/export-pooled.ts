/**
 * The pooled tables taken away again: the same columns as a hand-over, with joined cases under one id, the
 * researcher's exclusions in `excluded` and `exclude_reason`, and the codes beside them.
 */
import { Zip, ZipDeflate, strToU8 } from 'fflate';
import { TABLES, type Column, type TableName } from '../../core/columns';
import { csvHeader, csvLine } from '../../core/csv';
import { cellOf, placeIn, type Cells } from '../../core/hand-over';
import { utcText } from '../../core/local-time';
import { journeyRow } from '../../core/table-rows';
import type { Code, Exclusion, WorkspaceStore } from '../../core/workspace';
import { codebookText } from '../../formats/datapackage-json';
import { byColumn, cellsOf } from './by-column';
import { pooledJourneys, type PooledJourney } from './journeys-of';
import type { JobResult } from './jobs';
import { brandRows, cellsOfJourney, exclusionKey } from './pooled-source';
import { tableRows } from './read-person';

export type PooledForm = 'csv' | 'zip' | 'codes';

type Options = {
  readonly now: number;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
};

/** Small tables of a hand-over, put one after another; of several files of one person the newest line holds. */
const SMALL: readonly TableName[] = [
  'days',
  'gaps',
  'brands',
  'prompts',
  'answers',
  'removed',
  'participants',
  'consents',
];

export async function exportPooled(
  store: WorkspaceStore,
  studyId: string,
  form: PooledForm,
  options: Options,
): Promise<JobResult> {
  const pooled = await openPooled(store, studyId, options);
  const name = `desire-path_${studyId}_pooled_${utcText(options.now).replace(/[-:]|\.\d+/g, '')}`.replace(
    /[^\w.-]/g,
    '-',
  );
  try {
    if (form !== 'zip') {
      const table = form === 'csv' ? 'touchpoints' : 'codes';
      const parts: Blob[] = [];
      for await (const piece of pooled.csv(table)) parts.push(new Blob([piece]));
      const fileName = form === 'csv' ? `${name}.csv` : 'codes.csv';
      return { kind: 'exported', fileName, blob: new Blob(parts, { type: 'text/csv;charset=utf-8' }) };
    }
    return { kind: 'exported', fileName: `${name}.zip`, blob: await zipped(pooled, studyId, options.now) };
  } catch (error) {
    if (options.signal.aborted) return { kind: 'stopped' };
    throw error;
  }
}

type Pooled = {
  readonly tables: readonly TableName[];
  csv(table: TableName): AsyncIterable<string>;
};

async function zipped(pooled: Pooled, studyId: string, now: number): Promise<Blob> {
  const parts: Blob[] = [];
  const { promise: finished, resolve, reject } = Promise.withResolvers<void>();
  const zip = new Zip((problem, bytes, final) => {
    if (problem) return reject(problem);
    parts.push(new Blob([bytes as Uint8Array<ArrayBuffer>]));
    if (final) resolve();
  });
  const add = (name: string) => {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = now;
    zip.add(file);
    return file;
  };
  for (const table of pooled.tables) {
    const file = add(`${table}.csv`);
    for await (const piece of pooled.csv(table)) file.push(strToU8(piece));
    file.push(new Uint8Array(0), true);
  }
  const who = { studyId, participantId: '', installId: '' };
  add('datapackage.json').push(strToU8(codebookText({ tables: pooled.tables, who, now })), true);
  zip.end();
  await finished;
  return new Blob(parts, { type: 'application/zip' });
}

async function openPooled(store: WorkspaceStore, studyId: string, options: Options): Promise<Pooled> {
  const [cases, apart, exclusions, codes, ids] = await Promise.all([
    store.cases(studyId),
    store.apart(studyId),
    store.exclusions(studyId),
    store.codes(studyId),
    store.personIds(studyId),
  ]);
  const journeys = pooledJourneys(cases, new Set(apart.map(({ caseId }) => caseId))).sort(
    (a, b) =>
      compare(a.journey.participantId, b.journey.participantId) || a.journey.openedAt - b.journey.openedAt,
  );
  const left = new Map(exclusions.map((each) => [exclusionKey(each), each]));
  const small = new Map<TableName, Cells[]>(SMALL.map((table) => [table, []]));
  const tombstones: Cells[] = [];
  for (const participantId of ids) {
    options.signal.throwIfAborted();
    const person = await store.person(studyId, participantId);
    if (person === undefined) continue;
    for (const [table, rows] of small) for (const cells of tableRows(person, table)) rows.push(cells);
    for (const cells of person.deleted.values()) tombstones.push(cells);
  }
  const walks = ['touchpoints', 'touchpoint_brands', 'journeys'];
  const perWalk = journeys.length;
  let done = 0;
  async function* rowsByJourney(): AsyncIterable<{ each: PooledJourney; rows: Cells[] }> {
    for (const each of journeys) {
      options.signal.throwIfAborted();
      yield { each, rows: await cellsOfJourney(store, studyId, each) };
      done += 1;
      options.onProgress(done, Math.max(done, perWalk * walks.length));
    }
  }
  const whole: { readonly [K in TableName]?: () => readonly Cells[] } = {
    ...Object.fromEntries([...small].map(([table, rows]) => [table, () => unique(table, rows)])),
    tombstones: () => tombstones,
    codes: () => codes.map(codeCells),
    exclusions: () => exclusions.map(exclusionCells),
  };
  const always: readonly TableName[] = [
    'touchpoints',
    'touchpoint_brands',
    'journeys',
    'codes',
    'exclusions',
  ];
  return {
    tables: (Object.keys(TABLES) as TableName[]).filter(
      (table) => always.includes(table) || (whole[table]?.().length ?? 0) > 0,
    ),
    async *csv(table) {
      yield csvHeader(TABLES[table]);
      const rows = whole[table]?.();
      if (rows !== undefined) {
        yield rows.map(csvLine).join('');
        return;
      }
      for await (const { each, rows: found } of rowsByJourney()) {
        if (table === 'journeys') yield csvLine(journeyCells(each, found));
        else if (table === 'touchpoint_brands') yield found.flatMap(brandRows).map(csvLine).join('');
        else yield found.map((cells, at) => csvLine(touchpointCells(cells, each, at + 1, left))).join('');
      }
    },
  };
}

const AT = {
  caseId: placeIn('touchpoints', 'case_id'),
  seq: placeIn('touchpoints', 'seq'),
  excluded: placeIn('touchpoints', 'excluded'),
  reason: placeIn('touchpoints', 'exclude_reason'),
};
const of = {
  event: cellOf('touchpoints', 'event_id'),
  install: cellOf('touchpoints', 'install_id'),
  channel: cellOf('touchpoints', 'channel'),
  type: cellOf('touchpoints', 'touchpoint_type'),
  status: cellOf('touchpoints', 'order_status'),
  excluded: cellOf('touchpoints', 'excluded'),
};

function touchpointCells(
  cells: Cells,
  { journey }: PooledJourney,
  seq: number,
  left: ReadonlyMap<string, Exclusion>,
): string[] {
  const { participantId } = journey;
  const row = cells.slice(0, TABLES.touchpoints.length);
  row[AT.caseId] = journey.caseId;
  row[AT.seq] = String(seq);
  const exclusion = left.get(
    exclusionKey({ participantId, installId: of.install(cells), eventId: of.event(cells) }),
  );
  if (exclusion !== undefined) {
    row[AT.excluded] = 'true';
    row[AT.reason] = exclusion.reason;
  }
  return row;
}

/** A case that stands alone keeps its own line; a joined one is written anew. */
function journeyCells({ journey, members }: PooledJourney, rows: readonly Cells[]): Cells {
  const [first, ...others] = members;
  if (first !== undefined && others.length === 0) return withCaseId(first.cells, journey.caseId);
  const path: string[] = [];
  for (const cells of rows) {
    if (of.excluded(cells) === 'true') continue;
    path.push(of.channel(cells));
    if (of.type(cells) === 'order' && of.status(cells) !== '') break;
  }
  return cellsOf('journeys', journeyRow(journey, path));
}

function withCaseId(cells: Cells, caseId: string): string[] {
  const row = [...cells];
  row[placeIn('journeys', 'case_id')] = caseId;
  return row;
}

function codeCells({ eventId, coder, field, value, codedAt, blind }: Code): Cells {
  return cellsOf('codes', { event_id: eventId, coder, field, value, coded_at: utcText(codedAt), blind });
}

function exclusionCells(each: Exclusion): Cells {
  return cellsOf('exclusions', {
    study_id: each.studyId,
    participant_id: each.participantId,
    install_id: each.installId,
    event_id: each.eventId,
    reason: each.reason,
    note: each.note,
    excluded_at: utcText(each.excludedAt),
  });
}

/** One line a participant, and one a brand: of several the last, which is the newest. */
function unique(table: TableName, rows: readonly Cells[]): readonly Cells[] {
  const columns: readonly Column[] = TABLES[table];
  const key = table === 'participants' ? 'participant_id' : table === 'brands' ? 'brand' : '';
  if (key === '') return rows;
  const name = (cells: Cells) => byColumn(table, cells)(key);
  return columns.length === 0 ? rows : [...new Map(rows.map((cells) => [name(cells), cells])).values()];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
