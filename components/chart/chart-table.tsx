/** The table twin of a chart: the same figures, as text. */
import { cellWords, type ChartTable } from '../../lib/charts/chart';

export function ChartTableView({ table, caption }: { readonly table: ChartTable; readonly caption: string }) {
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption>{table.note === '' ? caption : `${caption}. ${table.note}`}</caption>
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
          {table.rows.map((row, at) => (
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
