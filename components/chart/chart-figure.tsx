/**
 * A chart as a person meets it: title, picture, legend, caption, its sentence and the same as a table. The
 * picture can be walked with the arrow keys; each stop is told in words.
 */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Along, Chart, ChartFacts, ChartSize, DrawnChart } from '../../lib/charts/chart';
import { languageOf } from '../../lib/languages';
import { useLanguage, useWords } from '../language-context';
import type { DrawnCanvas } from './canvas';
import { ChartTableView } from './chart-table';
import { Legend } from './legend';
import { readLook, watchLook } from './read-look';

type ChartFigureProps = {
  readonly chart: Chart;
  readonly facts: ChartFacts;
  readonly size: ChartSize;
  /** A touchpoint's mark was clicked, or chosen with Enter. */
  readonly onChoose?: (eventId: string) => void;
};

export function ChartFigure({ chart, facts, size, onChoose }: ChartFigureProps) {
  const language = languageOf(useLanguage());
  const { words } = language;
  const [along, setAlong] = useState<Along>('step');
  const [opened, setOpened] = useState(false);
  const drawn = useMemo(
    () => chart.draw(facts, { along, size }, language),
    [chart, facts, along, size, language],
  );
  const title = chart.title(language);
  const titleId = `chart-${chart.id}`;
  const empty = drawn.stops.length === 0;
  const Heading = size === 'small' ? 'h2' : 'h1';

  return (
    <figure class={`chart ${size}`} aria-labelledby={titleId}>
      <div class="row apart">
        <Heading id={titleId} class="chart-title">
          {title}
        </Heading>
        {chart.hasAlong && !empty && (
          <fieldset class="segmented along no-print" aria-label={words.charts.along}>
            {(['step', 'time'] as const).map((value) => (
              <label key={value}>
                <input
                  type="radio"
                  name={`along-${chart.id}`}
                  checked={along === value}
                  onChange={() => setAlong(value)}
                />
                <span>{value === 'step' ? words.charts.byStep : words.charts.byTime}</span>
              </label>
            ))}
          </fieldset>
        )}
      </div>
      {empty ? (
        <p class="empty">{drawn.summary}</p>
      ) : (
        <>
          <ChartPicture drawn={drawn} title={title} onChoose={onChoose} />
          <Legend entries={drawn.legend} />
          {(size === 'large' || drawn.caption !== '') && (
            <figcaption class="stack tight">
              {size === 'large' && <p>{drawn.summary}</p>}
              {drawn.caption !== '' && <p class="hint">{drawn.caption}</p>}
            </figcaption>
          )}
          <details class="table-twin" onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
            <summary>{words.charts.asTable}</summary>
            {size === 'small' && <p class="small">{drawn.summary}</p>}
            {opened && <ChartTableView table={drawn.table()} caption={title} />}
          </details>
        </>
      )}
    </figure>
  );
}

type ChartPictureProps = {
  readonly drawn: DrawnChart;
  readonly title: string;
  readonly onChoose: ((eventId: string) => void) | undefined;
};

function ChartPicture({ drawn, title, onChoose }: ChartPictureProps) {
  const words = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const picture = useRef<DrawnCanvas | null>(null);
  const [look, setLook] = useState(0);
  const [stop, setStop] = useState(0);
  const last = drawn.stops.length - 1;
  const at = Math.min(stop, last);

  useEffect(() => watchLook(() => setLook((count) => count + 1)), []);

  useEffect(() => {
    let left = false;
    void import('./canvas').then(({ drawOn }) => {
      if (left || frame.current === null || canvas.current === null) return;
      const configuration = drawn.configuration(readLook(frame.current));
      picture.current = drawOn(canvas.current, configuration, (dataset, index) => {
        const chosen = drawn.stops.find((each) => each.dataset === dataset && each.index === index);
        if (chosen !== undefined && chosen.eventId !== '') onChoose?.(chosen.eventId);
      });
    });
    return () => {
      left = true;
      picture.current?.remove();
      picture.current = null;
    };
  }, [drawn, look, onChoose]);

  const goTo = (next: number) => {
    const bounded = Math.max(0, Math.min(last, next));
    setStop(bounded);
    picture.current?.point(drawn.stops[bounded] ?? null);
  };

  const keyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      PageDown: at + 10,
      PageUp: at - 10,
      Home: 0,
      End: last,
    };
    const next = steps[event.key];
    const eventId = drawn.stops[at]?.eventId ?? '';
    if (next !== undefined) goTo(next);
    else if (event.key === 'Escape') picture.current?.point(null);
    else if (event.key === 'Enter' && eventId !== '') onChoose?.(eventId);
    else return;
    event.preventDefault();
  };

  return (
    <div class="chart-picture" ref={frame} style={{ height: `${drawn.heightPx}px` }}>
      <canvas ref={canvas} role="img" aria-label={`${title}. ${drawn.summary}`} />
      <div
        class="chart-walk"
        role="slider"
        tabIndex={0}
        aria-label={`${title}: ${words.charts.walk}`}
        aria-valuemin={1}
        aria-valuemax={last + 1}
        aria-valuenow={at + 1}
        aria-valuetext={drawn.stops[at]?.words ?? ''}
        onKeyDown={keyDown}
        onFocus={() => goTo(at)}
        onBlur={() => picture.current?.point(null)}
      />
    </div>
  );
}
