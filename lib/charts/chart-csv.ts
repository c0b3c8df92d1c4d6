/** The CSV of exactly what a picture draws: its table twin with plain numbers and English names. */
import { csvLine, makeHarmless } from '../core/csv';
import type { ChartTable } from './chart';

export function chartCsv({ columns, rows }: ChartTable): string {
  return [
    csvLine(columns.map(({ name, words }) => makeHarmless(name ?? words))),
    ...rows.map((row) =>
      csvLine(
        row.map((cell) => {
          const value = typeof cell === 'string' ? cell : cell.csv;
          return typeof value === 'number' ? String(value) : makeHarmless(value);
        }),
      ),
    ),
  ].join('');
}
