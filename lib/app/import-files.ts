/**
 * Bringing data in: a `touchpoints.csv` or an exported zip. Everything is read and checked before anything is
 * written; one wrong row refuses the file, with its place in words.
 */
import { Unzip, UnzipInflate, strFromU8 } from 'fflate';
import Papa from 'papaparse';
import {
  JOURNEY_COLUMNS,
  TOUCHPOINT_BRAND_COLUMNS,
  TOUCHPOINT_COLUMNS,
  longestText,
  type Column,
} from '../core/columns';
import type { Journey } from '../core/journey';
import type { Store } from '../core/ports';
import { SCHEMA_VERSION, type Touchpoint } from '../core/touchpoint';
import { journeyFromRows, journeyOf, touchpointOf, type CellByName } from './rows-from-cells';

export const MAX_FILE_BYTES = 64 * 1024 * 1024;
export const MAX_ROWS = 200_000;

/** What is wrong with a file; `row` counts the file's lines from 1 (the header); '' where it does not apply. */
export type ImportProblem = {
  readonly kind:
    | 'too_large'
    | 'not_readable'
    | 'no_touchpoints'
    | 'missing_columns'
    | 'bad_value'
    | 'newer_version'
    | 'too_many_rows'
    | 'duplicate_id';
  readonly file: string;
  readonly row: number;
  readonly column: string;
  readonly value: string;
};

export type ImportPreview = {
  readonly journeys: readonly Journey[];
  readonly touchpoints: readonly Touchpoint[];
};

export type ReadImport =
  | { readonly ok: true; readonly value: ImportPreview }
  | { readonly ok: false; readonly problem: ImportProblem };

class Refused extends Error {
  constructor(readonly problem: ImportProblem) {
    super(problem.kind);
  }
}

function refuse(kind: ImportProblem['kind'], file: string, row = 0, column = '', value = ''): never {
  throw new Refused({ kind, file, row, column, value: value.slice(0, 80) });
}

export async function readImport(file: File): Promise<ReadImport> {
  try {
    return { ok: true, value: await readTables(file) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problem: error.problem };
    return { ok: false, problem: { kind: 'not_readable', file: file.name, row: 0, column: '', value: '' } };
  }
}

/** Writes a preview in one transaction; rows and journeys that are already here stay as they are. */
export function applyImport(
  store: Store,
  preview: ImportPreview,
): Promise<{ journeys: number; touchpoints: number }> {
  return store.importRows(preview.journeys, preview.touchpoints);
}

async function readTables(file: File): Promise<ImportPreview> {
  if (file.size > MAX_FILE_BYTES) refuse('too_large', file.name);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const files = isZip ? unzip(bytes, file.name) : new Map([['touchpoints.csv', bytes]]);
  const touchpoints = files.get('touchpoints.csv');
  if (touchpoints === undefined) refuse('no_touchpoints', file.name);
  const nameOf = (table: string): string => (isZip ? `${file.name}/${table}` : file.name);
  const rows = readTable(touchpoints, TOUCHPOINT_COLUMNS, nameOf('touchpoints.csv'));
  const brands = readOptional(
    files.get('touchpoint_brands.csv'),
    TOUCHPOINT_BRAND_COLUMNS,
    nameOf('touchpoint_brands.csv'),
  );
  const journeys = readOptional(files.get('journeys.csv'), JOURNEY_COLUMNS, nameOf('journeys.csv'));
  return assemble(rows, brands, journeys, nameOf('touchpoints.csv'));
}

/** Unpacks what a hand-over holds, at most `MAX_FILE_BYTES` in all: a zip bomb ends there. */
function unzip(bytes: Uint8Array, fileName: string): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let total = 0;
  // the library catches what is thrown while it unpacks: what is wrong is kept and thrown afterwards
  let wrong: ImportProblem['kind'] | undefined;
  const unzipper = new Unzip((entry) => {
    if (!entry.name.endsWith('.csv')) return;
    const parts: Uint8Array[] = [];
    entry.ondata = (problem, part, final) => {
      if (problem) wrong ??= 'not_readable';
      total += part?.length ?? 0;
      if (total > MAX_FILE_BYTES) wrong ??= 'too_large';
      if (wrong !== undefined) return entry.terminate();
      parts.push(part);
      if (final) files.set(entry.name, joined(parts));
    };
    entry.start();
  });
  unzipper.register(UnzipInflate);
  const PIECE = 65_536;
  for (let at = 0; at < bytes.length; at += PIECE) {
    unzipper.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    if (wrong !== undefined) refuse(wrong, fileName);
  }
  return files;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** One line of a table: its values by column, and the line's number in the file. */
type Line = { readonly cells: Readonly<Record<string, string>>; readonly row: number; readonly file: string };

function readOptional(bytes: Uint8Array | undefined, columns: readonly Column[], file: string): Line[] {
  return bytes === undefined ? [] : readTable(bytes, columns, file);
}

function readTable(bytes: Uint8Array, columns: readonly Column[], file: string): Line[] {
  const parsed = Papa.parse<Record<string, string>>(strFromU8(bytes).replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
    delimiter: '',
    delimitersToGuess: [',', ';', '\t'],
  });
  const header = parsed.meta.fields ?? [];
  const missing = columns.map((column) => column.name).filter((name) => !header.includes(name));
  if (missing.length > 0) refuse('missing_columns', file, 1, missing.join(', '));
  if (parsed.data.length > MAX_ROWS) refuse('too_many_rows', file, 0, '', String(parsed.data.length));
  const broken = parsed.errors.find((error) => error.type !== 'Delimiter');
  if (broken !== undefined) refuse('not_readable', file, (broken.row ?? 0) + 2);
  return parsed.data.map((cells, index) => {
    const line = { cells, row: index + 2, file };
    for (const column of columns) checkCell(line, column);
    return line;
  });
}

function checkCell({ cells, row, file }: Line, column: Column): void {
  const cell = cells[column.name] ?? '';
  if (cell !== '' && !FITS[column.type](cell, column)) refuse('bad_value', file, row, column.name, cell);
  if (column.name === 'schema_version' && Number(cell) > SCHEMA_VERSION) {
    refuse('newer_version', file, row, column.name, cell);
  }
}

const FITS: { readonly [K in Column['type']]: (cell: string, column: Column) => boolean } = {
  id: (cell) => cell.length <= 200,
  text: (cell, column) => cell.length <= longestText(column),
  list: (cell, column) => cell.length <= longestText(column),
  enum: (cell, column) => column.values?.includes(cell) === true,
  boolean: (cell) => cell === 'true' || cell === 'false',
  integer: (cell) => /^-?\d{1,12}$/.test(cell),
  number: (cell) => /^-?\d{1,15}(?:\.\d{1,12})?(?:e[+-]?\d{1,3})?$/i.test(cell),
  datetime: (cell) =>
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(cell) && !Number.isNaN(Date.parse(cell)),
};

function assemble(
  rows: readonly Line[],
  brandLines: readonly Line[],
  journeyLines: readonly Line[],
  file: string,
): ImportPreview {
  const brands = Map.groupBy(brandLines, (line) => line.cells['event_id'] ?? '');
  const seen = new Set<string>();
  const touchpoints = rows.map((line) => {
    const id = line.cells['event_id'] ?? '';
    if (id === '' || seen.has(id))
      refuse(id === '' ? 'bad_value' : 'duplicate_id', file, line.row, 'event_id', id);
    seen.add(id);
    for (const needed of ['case_id', 'start', 'complete', 'touchpoint_type', 'channel', 'capture'] as const) {
      if ((line.cells[needed] ?? '') === '') refuse('bad_value', file, line.row, needed);
    }
    return touchpointOf(byName(line), (brands.get(id) ?? []).map(byName));
  });
  const journeys = new Map(
    journeyLines.map((line) => [line.cells['case_id'] ?? '', journeyOf(byName(line))]),
  );
  for (const [caseId, group] of Map.groupBy(rows, (line) => line.cells['case_id'] ?? '')) {
    if (!journeys.has(caseId)) journeys.set(caseId, journeyFromRows(caseId, group.map(byName)));
  }
  return { journeys: [...journeys.values()], touchpoints };
}

function byName({ cells }: Line): CellByName {
  return (column) => cells[column] ?? '';
}
