/** The table twin of a chart: the same figures, as text. */
import { formatNumber } from '../../lib/languages';
import { useLanguage, useWords } from '../language-context';
import { cellWords, type ChartTable } from '../../lib/charts/chart';

/** More rows than this are left to the CSV. */
const MOST = 200;

type ChartTableViewProps = { readonly table: ChartTable; readonly caption: string };

export function ChartTableView({ table, caption }: ChartTableViewProps) {
  const language = useLanguage();
  const { charts } = useWords();
  const rows = table.newestLast === true ? table.rows.slice(-MOST) : table.rows.slice(0, MOST);
  const number = (value: number) => formatNumber(language, value);
  const counts = { shown: number(rows.length), all: number(table.rows.length) };
  const cut = table.newestLast === true ? charts.onlyNewest(counts) : charts.onlyFirst(counts);
  const note = [table.note, rows.length < table.rows.length ? cut : '']
    .filter((sentence) => sentence !== '')
    .join(' ');
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption>{note === '' ? caption : `${caption}. ${note}`}</caption>
        <thead>
          <tr>
            {table.columns.map(({ words, numeric }) => (
              <th key={words} scope="col" class={numeric ? 'number' : undefined}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <td key={column} class={table.columns[column]?.numeric ? 'number' : undefined}>
                  {cellWords(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
