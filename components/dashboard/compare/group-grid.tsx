/** One figure of every group, by what the rows say: a grid whose bars are the values. */
import { useCallback } from 'preact/hooks';
import type { GroupFigures } from '../../../lib/app/analysis/compare';
import type { ChartTable } from '../../../lib/charts/chart';
import { creditGrid } from '../../../lib/charts/pictures/credit-grid';
import { PictureFigure } from '../../chart/picture-figure';

type Props<Row> = {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly caption: string;
  /** What a bar is. */
  readonly legend: string;
  readonly groups: readonly GroupFigures[];
  readonly name: (group: GroupFigures) => string;
  readonly rows: readonly Row[];
  readonly rowName: (row: Row) => string;
  readonly valueOf: (group: GroupFigures, row: Row) => { readonly value: number; readonly words: string };
  /** Of the longest bar; without it, the largest value. */
  readonly max?: number;
  readonly columns: ChartTable['columns'];
  readonly cellsOf: (row: Row) => ChartTable['rows'];
  /** Changes with whatever is drawn. */
  readonly drawnOf: readonly unknown[];
};

const LEAST = 0.01;

export function GroupGrid<Row>(props: Props<Row>) {
  const { id, title, summary, caption, legend, groups, name, rows, rowName, valueOf, columns, cellsOf } =
    props;
  const draw = useCallback((width: number) => {
    const cells = rows.map((row) => groups.map((group) => valueOf(group, row)));
    return creditGrid({
      width,
      max: props.max ?? Math.max(LEAST, ...cells.flat().map(({ value }) => value)),
      columns: groups.map(name),
      rows: rows.map((row, at) => ({ name: rowName(row), cells: cells[at] ?? [] })),
    });
  }, props.drawnOf);
  return (
    <PictureFigure
      id={id}
      title={title}
      level={2}
      empty={rows.length === 0}
      summary={summary}
      caption={caption}
      legend={[{ kind: 'solid', words: legend }]}
      table={() => ({ columns, note: '', rows: rows.flatMap(cellsOf) })}
      draw={draw}
    />
  );
}
