/**
 * The frame of every picture: title, controls, legend, its sentence, how it was counted, the same as a table,
 * and on large ones the files: PNG, SVG where it is drawn in SVG, and the CSV of exactly what is drawn.
 */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ChartTable, LegendEntry } from '../../lib/charts/chart';
import { chartCsv } from '../../lib/charts/chart-csv';
import { useDoors } from '../doors';
import { useWords } from '../language-context';
import { useTell } from '../undo';
import { ChartTableView } from './chart-table';
import { Legend } from './legend';

export type FrameProps = {
  /** Unique on the page; also in the files' names. */
  readonly id: string;
  readonly title: string;
  /** A page has one figure of level 1. */
  readonly level: 1 | 2;
  /** What it shows, in a sentence or two. */
  readonly summary: string;
  /** The counting rule, the recording scope and what is missing. */
  readonly caption: string;
  readonly legend: readonly LegendEntry[];
  readonly table: () => ChartTable;
  /** Nothing to draw: only the summary is shown. */
  readonly empty: boolean;
  readonly controls?: ComponentChildren;
};

type FigureFrameProps = FrameProps & {
  readonly size: 'small' | 'large';
  /** Makes a file of the picture; without it there is nothing to save. */
  readonly save?: {
    readonly png: () => Promise<Blob>;
    readonly svg?: () => Promise<Blob>;
  };
  readonly children: ComponentChildren;
};

export function FigureFrame(props: FigureFrameProps) {
  const { id, title, level, size, summary, caption, legend, table, empty, controls, save, children } = props;
  const words = useWords();
  const [opened, setOpened] = useState(false);
  const titleId = `chart-${id}`;
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <figure class={`chart ${size}`} aria-labelledby={titleId}>
      <div class="row apart">
        <Heading id={titleId} class="chart-title">
          {title}
        </Heading>
        {!empty && controls}
      </div>
      {empty ? (
        <>
          {controls !== undefined && <div class="row">{controls}</div>}
          <p class="empty">{summary}</p>
        </>
      ) : (
        <>
          {children}
          <Legend entries={legend} />
          {(size === 'large' || caption !== '') && (
            <figcaption class="stack tight">
              {size === 'large' && <p>{summary}</p>}
              {caption !== '' && <p class="hint">{caption}</p>}
            </figcaption>
          )}
          <details class="table-twin" onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
            <summary>{words.charts.asTable}</summary>
            {size === 'small' && <p class="small">{summary}</p>}
            {opened && <ChartTableView table={table()} caption={title} />}
          </details>
          {size === 'large' && save !== undefined && (
            <SaveButtons id={id} title={title} table={table} save={save} />
          )}
        </>
      )}
    </figure>
  );
}

type SaveButtonsProps = Pick<FrameProps, 'id' | 'title' | 'table'> & {
  readonly save: NonNullable<FigureFrameProps['save']>;
};

function SaveButtons({ id, title, table, save }: SaveButtonsProps) {
  const { saveFile } = useDoors();
  const words = useWords();
  const tell = useTell();
  const keep = (ending: string, make: () => Promise<Blob>) => () =>
    void make().then(
      (blob) => saveFile(`desire-path_${id}.${ending}`, blob),
      (error: unknown) => {
        console.error(error);
        tell(words.common.failed);
      },
    );
  const csv = () => Promise.resolve(new Blob([chartCsv(table())], { type: 'text/csv' }));
  return (
    <div class="row save-buttons no-print" role="group" aria-label={`${words.common.save}: ${title}`}>
      <span class="hint">{words.common.save}</span>
      <button type="button" class="small-button" onClick={keep('png', save.png)}>
        PNG
      </button>
      {save.svg !== undefined && (
        <button type="button" class="small-button" onClick={keep('svg', save.svg)}>
          SVG
        </button>
      )}
      <button type="button" class="small-button" onClick={keep('csv', csv)}>
        CSV
      </button>
    </div>
  );
}
