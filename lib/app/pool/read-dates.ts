/**
 * Times and days that a spreadsheet has rewritten. The contract's own form passes as it is. Another form is read
 * only where it can mean one thing: `/` between day and month needs a day above 12 somewhere in the table, and a
 * time without its seconds is refused, since the order of the rows hangs on it.
 */
import { refuse } from './refuse';

export type DateOrder = 'day_first' | 'month_first';

export type DateCell = {
  readonly table: string;
  readonly row: number;
  readonly column: string;
  readonly value: string;
};

const CONTRACT_TIME =
  /^\d{4}-(?:0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
const CONTRACT_DAY = /^\d{4}-\d\d-\d\d$/;
const YEAR_FIRST =
  /^(\d{4})[-./](\d\d?)[-./](\d\d?)(?:[T ]+(\d\d?):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?)?\s*(Z|UTC|[+-]\d\d:?\d\d)?$/i;
const YEAR_LAST =
  /^(\d\d?)([-./])(\d\d?)\2(\d{4})(?:,?\s+(\d\d?):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s*([ap]m)?)?$/i;

export function isContractTime(cell: string): boolean {
  const match = CONTRACT_TIME.exec(cell);
  // the days that not every month has are asked of the calendar
  return match !== null && (Number(match[1]) < 29 || !Number.isNaN(Date.parse(cell)));
}

export function isContractDay(cell: string): boolean {
  return CONTRACT_DAY.test(cell) && !Number.isNaN(Date.parse(`${cell}T00:00:00Z`));
}

/** What the cells of one table say about the order of day and month; undefined = none needs to be known. */
export function orderOf(cells: readonly DateCell[]): DateOrder | undefined {
  let order: DateOrder | undefined;
  let unclear: DateCell | undefined;
  for (const cell of cells) {
    const match = YEAR_LAST.exec(cell.value);
    if (match === null) continue;
    const [, first = '', sign, second = ''] = match;
    // with points the day comes first wherever they are used
    const said: DateOrder | undefined =
      sign === '.' || Number(first) > 12 ? 'day_first' : Number(second) > 12 ? 'month_first' : undefined;
    if (said === undefined) unclear ??= cell;
    else if (order !== undefined && order !== said) refuse('unclear_date', cell);
    else order = said;
  }
  if (order === undefined && unclear !== undefined) refuse('unclear_date', unclear);
  return order;
}

export type ReadTime = { readonly text: string; readonly hasFraction: boolean };

export function readTime(cell: DateCell, order: DateOrder | undefined): ReadTime {
  const parts = partsOf(cell, order);
  if (parts.hour === undefined || parts.minute === undefined) refuse('bad_value', cell);
  if (parts.second === undefined) refuse('lost_seconds', cell);
  const fraction = (parts.fraction ?? '').slice(0, 3).padEnd(3, '0');
  const pad = (value: number) => String(value).padStart(2, '0');
  const text = `${dayText(parts, cell)}T${pad(parts.hour)}:${parts.minute}:${parts.second}.${fraction}Z`;
  const instant = Date.parse(text) - parts.offsetMin * 60_000;
  if (Number.isNaN(instant)) refuse('bad_value', cell);
  return { text: new Date(instant).toISOString(), hasFraction: parts.fraction !== undefined };
}

export function readDay(cell: DateCell, order: DateOrder | undefined): string {
  return dayText(partsOf(cell, order), cell);
}

type Parts = {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly hour: number | undefined;
  readonly minute: string | undefined;
  readonly second: string | undefined;
  readonly fraction: string | undefined;
  readonly offsetMin: number;
};

function partsOf(cell: DateCell, order: DateOrder | undefined): Parts {
  const iso = YEAR_FIRST.exec(cell.value);
  if (iso !== null) {
    const [, year = '', month = '', day = '', hour, minute, second, fraction, zone = ''] = iso;
    return {
      year,
      month,
      day,
      hour: hour === undefined ? undefined : Number(hour),
      minute,
      second,
      fraction,
      offsetMin: offsetOf(zone),
    };
  }
  const match = YEAR_LAST.exec(cell.value) ?? refuse('bad_value', cell);
  const [, first = '', , second = '', year = '', hour, minute, seconds, fraction, half] = match;
  const [day, month] = order === 'month_first' ? [second, first] : [first, second];
  return {
    year,
    month,
    day,
    hour: hour === undefined ? undefined : hourOf(Number(hour), half),
    minute,
    second: seconds,
    fraction,
    offsetMin: 0,
  };
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
}

function offsetOf(zone: string): number {
  const match = /^([+-])(\d\d):?(\d\d)$/.exec(zone);
  if (match === null) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}

function dayText({ year, month, day }: Parts, cell: DateCell): string {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const instant = Date.parse(`${text}T00:00:00.000Z`);
  // 31 June rolls over into July: what comes out must be what went in
  if (Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== text)
    refuse('bad_value', cell);
  return text;
}
