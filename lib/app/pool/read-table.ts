/**
 * One table of a hand-over: every cell checked and brought back to the form of the contract. What a spreadsheet
 * or a script has rewritten is read where it can mean one thing only, and said; else the file is refused.
 */
import { TABLES, longestText, type Column, type TableName } from '../../core/columns';
import type { Cells, FileNote } from '../../core/hand-over';
import { SCHEMA_VERSION } from '../../core/touchpoint';
import { decodeText, isBroken } from './decode-text';
import { BETWEEN_PAUSES, readCsv, type Pause, type RawRow, type RawTable } from './read-csv';
import { isContractDay, isContractTime, orderOf, readDay, readTime, type DateCell } from './read-dates';
import { refuse } from './refuse';

/** Columns without which a row cannot be placed; others may be missing and are then unknown. */
const NEEDED: { readonly [K in TableName]?: readonly string[] } = {
  touchpoints: [
    'case_id',
    'event_id',
    'start',
    'complete',
    'study_id',
    'participant_id',
    'install_id',
    'stage',
    'touchpoint_type',
    'channel',
    'capture',
    'recording_scope',
    'schema_version',
  ],
  touchpoint_brands: ['event_id', 'brand', 'relation'],
  journeys: ['case_id', 'study_id', 'participant_id'],
  days: ['participant_id', 'install_id', 'local_date'],
};

/** The same in the languages a spreadsheet may speak. */
const YES = new Set(['true', 'wahr', 'истина', 'vrai', 'αληθες', 'αληθης', 'patiess', 'точно', 'prawda']);
const NO = new Set(['false', 'falsch', 'ложь', 'faux', 'ψευδες', 'ψευδης', 'aplams', 'неточно', 'fałsz']);

/** Least and most of numbers that have a scale: 0,843 that became 843 is seen here. */
const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  confidence: [0, 1],
  valence: [-2, 2],
  arousal: [1, 5],
  persuasion: [-2, 2],
  utc_offset_min: [-900, 900],
  minutes_recorded: [0, 1_560],
  blind_minutes: [0, 1_560],
};

export type ReadTable = {
  readonly rows: readonly Cells[];
  /** The line of each row in its file. */
  readonly lines: readonly number[];
  readonly notes: readonly FileNote[];
};

/** The table whose columns the header has most of; undefined when it is none of ours. */
export function tableOfHeader(header: readonly string[]): TableName | undefined {
  const names = new Set(header);
  const [best] = (Object.keys(TABLES) as TableName[])
    .map((table) => {
      const columns = namesOf(table);
      const count = columns.filter((name) => names.has(name)).length;
      return { table, count, isWhole: count === columns.length };
    })
    .sort((a, b) => b.count - a.count || Number(b.isWhole) - Number(a.isWhole));
  return best !== undefined && (best.isWhole || best.count > 3) ? best.table : undefined;
}

export function namesOf(table: TableName): string[] {
  return (TABLES[table] as readonly Column[]).map(({ name }) => name);
}

const ALL_NAMES = new Set((Object.keys(TABLES) as TableName[]).flatMap(namesOf));

export async function readRaw(bytes: Uint8Array, file: string, pause: Pause): Promise<RawTable> {
  return readCsv(decodeText(bytes, file), { table: file, known: ALL_NAMES, pause });
}

type Wish = {
  /** How the table is called in problems: '' for a file that is the table. */
  readonly file: string;
  readonly mostRows: number;
  readonly pause: Pause;
};

export async function readTable(
  table: TableName,
  raw: RawTable,
  { file, mostRows, pause }: Wish,
): Promise<ReadTable> {
  const columns: readonly Column[] = TABLES[table];
  const place = new Map(raw.header.map((name, index) => [name, index]));
  const missing = columns.map(({ name }) => name).filter((name) => !place.has(name));
  const needed = missing.filter((name) => (NEEDED[table] ?? namesOf(table)).includes(name));
  if (needed.length > 0) refuse('missing_columns', { table: file, row: 1, column: needed.join(', ') });
  if (raw.rows.length > mostRows) refuse('too_many_rows', { table: file, value: String(raw.rows.length) });
  refuseNewer(raw, place.get('schema_version'), file);

  const notes = new Map<string, FileNote>();
  const note = (kind: FileNote['kind'], value = '') => notes.set(kind, { kind, table: file, value });
  const unknown = raw.header.filter((name) => name !== '' && !ALL_NAMES.has(name));
  if (unknown.length > 0) note('columns_unknown', unknown.join(', '));
  if (missing.length > 0) note('columns_missing', missing.join(', '));

  const dates = columns
    .filter(({ type, name }) => type === 'datetime' || name === 'local_date')
    .map(({ name }) => ({ name, at: place.get(name) ?? -1 }));
  const foreign: DateCell[] = [];
  for (const { cells, line } of raw.rows)
    for (const { name, at } of dates) {
      const value = cells[at] ?? '';
      if (value !== '' && !isContractTime(value) && !isContractDay(value))
        foreign.push({ table: file, row: line, column: name, value });
    }
  const order = orderOf(foreign);
  if (foreign.length > 0) note('dates_read', order ?? '');

  const read = (column: Column, cell: string, line: number): string => {
    // most cells are as the contract has them
    if (column.type === 'datetime' && isContractTime(cell)) return cell;
    const where: DateCell = { table: file, row: line, column: column.name, value: cell };
    switch (column.type) {
      case 'datetime': {
        const time = readTime(where, order);
        if (!time.hasFraction) note('milliseconds_lost');
        return time.text;
      }
      case 'boolean': {
        if (cell === 'true' || cell === 'false') return cell;
        const word = cell.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
        if (!YES.has(word) && !NO.has(word)) refuse('bad_value', where);
        if (cell === cell.toUpperCase()) note('booleans_read', cell);
        return String(YES.has(word));
      }
      case 'integer':
      case 'number': {
        const number = readNumber(where, raw.separator);
        if (number !== cell && cell.includes(',')) note('decimals_read');
        const [least, most] = RANGES[column.name] ?? [-Infinity, Infinity];
        if (Number(number) < least || Number(number) > most) refuse('unclear_number', where);
        if (column.type === 'integer' && !/^-?\d{1,12}$/.test(number)) refuse('bad_value', where);
        return number;
      }
      case 'enum':
        if (column.values?.includes(cell) !== true) refuse('bad_value', where);
        return cell;
      case 'id':
        if (column.name === 'local_date') return isContractDay(cell) ? cell : readDay(where, order);
        if (cell.length > 200) refuse('bad_value', where);
        return cell;
      default:
        if (cell.length > longestText(column)) refuse('bad_value', where);
        if (isBroken(cell)) refuse('broken_letters', where);
        // one letter lost may be a question; three and no letter left are not
        if (/\?{3}/.test(cell) && !/\p{L}/u.test(cell)) refuse('lost_letters', where);
        return cell;
    }
  };
  const places = columns.map(({ name }) => place.get(name) ?? -1);
  const rows: Cells[] = [];
  for (const { cells, line } of raw.rows) {
    rows.push(
      columns.map((column, at) => {
        const cell = cells[places[at] ?? -1] ?? '';
        return cell === '' ? '' : read(column, cell, line);
      }),
    );
    if (rows.length % BETWEEN_PAUSES === 0) await pause();
  }
  if (notes.has('dates_read') || notes.has('booleans_read')) note('resaved');
  return { rows, lines: raw.rows.map(({ line }) => line), notes: [...notes.values()] };
}

/** Before any other check: a newer version may well have values this one does not know. */
function refuseNewer(
  { rows }: { readonly rows: readonly RawRow[] },
  at: number | undefined,
  file: string,
): void {
  if (at === undefined) return;
  const newer = rows.find(({ cells }) => Number(cells[at] ?? 0) > SCHEMA_VERSION);
  if (newer !== undefined) {
    refuse('newer_version', {
      table: file,
      row: newer.line,
      column: 'schema_version',
      value: newer.cells[at] ?? '',
    });
  }
}

/** A comma is a decimal sign only where it cannot separate cells; a number with two signs is nobody's guess. */
function readNumber(where: DateCell, separator: string): string {
  const text = where.value.replace(/^\u2212/, '-');
  if (/^-?\d{1,15}\.0+$/.test(text)) return text.slice(0, text.indexOf('.'));
  if (/^-?\d{1,15}(?:\.\d{1,15})?(?:e[+-]?\d{1,3})?$/i.test(text)) return text;
  if (/^-?\d{1,15},\d{1,15}$/.test(text)) {
    if (separator === ',') refuse('unclear_number', where);
    return text.replace(',', '.');
  }
  return refuse('bad_value', where);
}
