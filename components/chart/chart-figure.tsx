/**
 * A chart as a person meets it: title, picture, legend, caption, its sentence and the same as a table. The
 * picture can be walked with the arrow keys; each stop is told in words.
 */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Along, Chart, ChartFacts, ChartSize, DrawnChart } from '../../lib/charts/chart';
import { languageOf } from '../../lib/languages';
import { useLanguage, useWords } from '../language-context';
import type { DrawnCanvas } from './canvas';
import { FigureFrame } from './figure-frame';
import { withCanvas } from './load-canvas';
import { readLook, watchLook } from './read-look';
import { Walk } from './walk';

/** Where nothing can be measured. */
const SVG_WIDTH = 1_000;

type ChartFigureProps = {
  readonly chart: Chart;
  readonly facts: ChartFacts;
  readonly size: ChartSize;
  /** Of the heading; without it, 1 on a page and 2 in the popup. */
  readonly level?: 1 | 2;
  /** A touchpoint's mark was clicked, or chosen with Enter. */
  readonly onChoose?: (eventId: string) => void;
};

export function ChartFigure({ chart, facts, size, level, onChoose }: ChartFigureProps) {
  const language = languageOf(useLanguage());
  const [along, setAlong] = useState<Along>('step');
  const drawn = useMemo(
    () => chart.draw(facts, { along, size }, language),
    [chart, facts, along, size, language],
  );
  const title = chart.title(language);
  const empty = drawn.stops.length === 0;

  const canvas = useRef<HTMLCanvasElement>(null);
  const svg = async () => {
    const { svgBlob } = await import('./save-picture');
    const host = canvas.current;
    if (host === null) throw new Error('nothing is drawn');
    return svgBlob(
      drawn.picture(host.clientWidth || SVG_WIDTH),
      { title, legend: drawn.legend, sentences: [drawn.summary, drawn.caption] },
      readLook(host.parentElement ?? document.body),
    );
  };
  const png = async () => {
    const { pngBlob } = await import('./save-picture');
    if (canvas.current === null) throw new Error('nothing is drawn');
    return pngBlob(
      { kind: 'canvas', canvas: canvas.current },
      { title, legend: drawn.legend, sentences: [drawn.summary, drawn.caption] },
      readLook(canvas.current.parentElement ?? document.body),
    );
  };

  return (
    <FigureFrame
      id={chart.id}
      title={title}
      level={level ?? (size === 'small' ? 2 : 1)}
      size={size}
      summary={drawn.summary}
      caption={drawn.caption}
      legend={drawn.legend}
      table={drawn.table}
      empty={empty}
      {...(size === 'large' ? { save: { png, svg } } : {})}
      {...(chart.hasAlong
        ? { controls: <AlongSwitch id={chart.id} along={along} onChange={setAlong} /> }
        : {})}
    >
      <ChartPicture drawn={drawn} title={title} canvas={canvas} onChoose={onChoose} />
    </FigureFrame>
  );
}

type AlongSwitchProps = {
  readonly id: string;
  readonly along: Along;
  readonly onChange: (along: Along) => void;
};

/** Steps or time along x. */
export function AlongSwitch({ id, along, onChange }: AlongSwitchProps) {
  const words = useWords();
  return (
    <fieldset class="segmented along no-print" aria-label={words.charts.along}>
      {(['step', 'time'] as const).map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={`along-${id}`}
            checked={along === value}
            onChange={() => onChange(value)}
          />
          <span>{value === 'step' ? words.charts.byStep : words.charts.byTime}</span>
        </label>
      ))}
    </fieldset>
  );
}

type ChartPictureProps = {
  readonly drawn: DrawnChart;
  readonly title: string;
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly onChoose: ((eventId: string) => void) | undefined;
};

function ChartPicture({ drawn, title, canvas, onChoose }: ChartPictureProps) {
  const frame = useRef<HTMLDivElement>(null);
  const picture = useRef<DrawnCanvas | null>(null);
  const [look, setLook] = useState(0);
  const [stop, setStop] = useState(0);
  const last = drawn.stops.length - 1;
  const at = Math.min(stop, last);

  useEffect(() => watchLook(() => setLook((count) => count + 1)), []);

  // before the paint, so that the chart comes with its words and not a frame later
  useLayoutEffect(() => {
    let left = false;
    withCanvas((drawOn) => {
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
    setStop(next);
    picture.current?.point(drawn.stops[next] ?? null);
  };
  const eventId = drawn.stops[at]?.eventId ?? '';

  return (
    <div class="chart-picture" ref={frame} style={{ height: `${drawn.heightPx}px` }}>
      <canvas ref={canvas} role="img" aria-label={`${title}. ${drawn.summary}`} />
      <Walk
        title={title}
        at={at}
        last={last}
        told={drawn.stops[at]?.words ?? ''}
        onGo={goTo}
        onChoose={() => {
          if (eventId !== '') onChoose?.(eventId);
        }}
        onHere={(isHere) => (isHere ? goTo(at) : picture.current?.point(null))}
      />
    </div>
  );
}
