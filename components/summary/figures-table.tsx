/** All figures of the journey as a table, and as a file of plain values. */
import { useMemo, useState } from 'preact/hooks';
import type { ChartCell, ChartTable } from '../../lib/charts/chart';
import { chartCsv } from '../../lib/charts/chart-csv';
import type { JourneyFigure } from '../../lib/core/metrics/journey-figures';
import { formatNumber } from '../../lib/languages';
import { storyLanguageOf, type StoryLanguage } from '../../lib/languages/story';
import { ChartTableView } from '../chart/chart-table';
import { useDoors } from '../doors';
import { useLanguage } from '../language-context';

export function FiguresTable({ figures }: { readonly figures: readonly JourneyFigure[] }) {
  const { saveFile } = useDoors();
  const language = storyLanguageOf(useLanguage());
  const { words, story } = language;
  const text = story.figures;
  const [opened, setOpened] = useState(false);
  const table = useMemo(() => tableOf(figures, language), [figures, language]);
  return (
    <section class="stack tight">
      <details class="table-twin" onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
        <summary>{text.title}</summary>
        {opened && <ChartTableView table={table} caption={text.title} />}
      </details>
      <div class="row save-buttons no-print" role="group" aria-label={`${words.common.save}: ${text.title}`}>
        <span class="hint">{words.common.save}</span>
        <button
          type="button"
          class="small-button"
          onClick={() =>
            saveFile('desire-path_figures.csv', new Blob([chartCsv(table)], { type: 'text/csv' }))
          }
        >
          CSV
        </button>
      </div>
    </section>
  );
}

function tableOf(figures: readonly JourneyFigure[], language: StoryLanguage): ChartTable {
  const { id, words, story } = language;
  const text = story.figures;
  const number = (value: number) => formatNumber(id, value, { maximumFractionDigits: 3 });
  const cellOf = ({ value, isLeast }: JourneyFigure): ChartCell => {
    if (typeof value === 'boolean')
      return { words: value ? words.common.yes : words.common.no, csv: String(value) };
    if (typeof value === 'string') return { words: text.abandonments[value], csv: value };
    return { words: `${isLeast ? '≥ ' : ''}${number(value)}`, csv: Math.round(value * 1e6) / 1e6 };
  };
  return {
    columns: [
      { words: text.figure, name: 'figure', numeric: false },
      { words: words.charts.stage, name: 'stage', numeric: false },
      { words: text.value, name: 'value', numeric: true },
      { words: text.of, name: 'of', numeric: true },
    ],
    note: '',
    rows: figures.map((figure) => [
      { words: text.names[figure.id], csv: figure.id },
      figure.stage === '' ? '' : { words: words.stagesPlain[figure.stage], csv: figure.stage },
      cellOf(figure),
      figure.of === null ? '' : { words: number(figure.of), csv: figure.of },
    ]),
  };
}
