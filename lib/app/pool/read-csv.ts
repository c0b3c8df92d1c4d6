/**
 * CSV to cells, strictly: RFC 4180 with the separator that gives the header its columns. A row that is too short
 * or too long, or a quote that never ends, refuses the file with its line; nothing is shifted by guessing.
 */
import { refuse } from './refuse';

export type RawTable = {
  readonly header: readonly string[];
  /** Rows without those in which every cell is empty. */
  readonly rows: readonly RawRow[];
  readonly separator: string;
};
/** `line` is where the row begins in the file, from 1. */
export type RawRow = { readonly cells: readonly string[]; readonly line: number };

const SEPARATORS = [',', ';', '\t'];

/** Rows read between two pauses: some tens of milliseconds. */
export const BETWEEN_PAUSES = 2_000;
/** Lets a wish to stop be heard; throws when there is one. */
export type Pause = () => Promise<void>;

/** @param known names of columns that may stand in the header */
export async function readCsv(
  text: string,
  {
    table,
    known,
    pause,
  }: { readonly table: string; readonly known: ReadonlySet<string>; readonly pause: Pause },
): Promise<RawTable> {
  const firstLine = text.slice(0, Math.max(0, text.search(/[\r\n]|$/)));
  const counted = SEPARATORS.map((separator) => ({
    separator,
    count: firstLine.split(separator).filter((name) => known.has(bare(name))).length,
  }));
  const { separator = ',' } = counted.sort((a, b) => b.count - a.count)[0] ?? {};
  const rows: RawRow[] = [];
  for (const row of parse(text, separator, table)) {
    rows.push(row);
    if (rows.length % BETWEEN_PAUSES === 0) await pause();
  }
  const unwrapped = rows.every(({ cells }) => cells.slice(1).every((cell) => cell === ''))
    ? unwrap(rows, table)
    : { rows, separator };
  const [head, ...body] = unwrapped.rows;
  const header = trimEnd((head?.cells ?? []).map((name) => name.trim()));
  const twice = header.find((name, at) => header.indexOf(name) !== at);
  if (twice !== undefined) refuse('twice_columns', { table, row: 1, column: twice });
  const filled = body.filter(({ cells }) => cells.some((cell) => cell !== ''));
  for (const { cells, line } of filled) {
    // a spreadsheet adds empty cells at the end, or leaves them out
    const extra = cells.slice(header.length).some((cell) => cell !== '');
    if (extra || (cells.length < header.length && separator === ',')) {
      refuse('wrong_cell_count', { table, row: line, value: `${cells.length}/${header.length}` });
    }
  }
  return { header, rows: filled, separator: unwrapped.separator };
}

/** A spreadsheet that did not know the separator has put each line into its first cell. */
function unwrap(rows: readonly RawRow[], table: string): { rows: RawRow[]; separator: string } {
  const separator = SEPARATORS.find((each) => (rows[0]?.cells[0]?.split(each).length ?? 0) > 3);
  if (separator === undefined) return { rows: [...rows], separator: ',' };
  return {
    separator,
    rows: rows.map(({ cells, line }) => ({
      cells: [...parse(cells[0] ?? '', separator, table)][0]?.cells ?? [],
      line,
    })),
  };
}

function bare(name: string): string {
  return name.replaceAll('"', '').trim();
}

function trimEnd(names: readonly string[]): string[] {
  let length = names.length;
  while (length > 0 && names[length - 1] === '') length -= 1;
  return names.slice(0, length);
}

function* parse(text: string, separator: string, table: string): Iterable<RawRow> {
  if (!text.includes('"')) {
    let number = 0;
    for (const whole of text.split(/\r\n|\n|\r/)) {
      number += 1;
      if (whole !== '') yield { cells: whole.split(separator), line: number };
    }
    return;
  }
  let cells: string[] = [];
  let line = 1;
  let began = 1;
  let at = 0;
  const endRow = (): RawRow[] => {
    const row = { cells, line: began };
    cells = [];
    line += 1;
    began = line;
    return row.cells.length > 1 || row.cells[0] !== '' ? [row] : [];
  };
  while (at < text.length) {
    if (text[at] === '"') {
      let cell = '';
      let from = at + 1;
      for (;;) {
        const quote = text.indexOf('"', from);
        if (quote < 0) refuse('open_quote', { table, row: began });
        cell += text.slice(from, quote);
        at = quote + 1;
        if (text[at] !== '"') break;
        cell += '"';
        from = at + 1;
      }
      line += cell.split(/\r\n|\n|\r/).length - 1;
      cells.push(cell);
      if (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') {
        refuse('open_quote', { table, row: began });
      }
    } else {
      const from = at;
      while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
      cells.push(text.slice(from, at));
    }
    if (at >= text.length) break;
    if (text[at] === separator) {
      at += 1;
      // a separator at the very end opens one more, empty, cell
      if (at >= text.length) cells.push('');
    } else {
      at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
      yield* endRow();
    }
  }
  if (cells.length > 0) yield* endRow();
}
