/** The one place that loads Chart.js, with only the parts our charts use; imported late, never before first paint. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  Tooltip,
  type ChartConfiguration,
} from 'chart.js';
import type { ChartStop } from '../../lib/charts/chart';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  Tooltip,
);

export type DrawnCanvas = {
  /** Shows the stop as if it were hovered; null = nothing. */
  readonly point: (stop: ChartStop | null) => void;
  readonly remove: () => void;
};

/** @param chosen a mark was clicked */
export function drawOn(
  canvas: HTMLCanvasElement,
  configuration: ChartConfiguration,
  chosen: (dataset: number, index: number) => void,
): DrawnCanvas {
  const frame = canvas.parentElement ?? canvas;
  // sized here: what Chart.js does to follow its frame costs a fifth of its first drawing
  const { clientWidth, clientHeight } = frame;
  canvas.width = clientWidth;
  canvas.height = clientHeight;
  const chart = new Chart(canvas, {
    ...configuration,
    options: {
      ...configuration.options,
      responsive: false,
      onClick: (_event, [element]) => {
        if (element !== undefined) chosen(element.datasetIndex, element.index);
      },
    },
  });
  const fit = (): void => chart.resize(frame.clientWidth, frame.clientHeight);
  const watched = new ResizeObserver(fit);
  watched.observe(frame);
  // another zoom
  addEventListener('resize', fit);
  return {
    point(stop) {
      const active = stop === null ? [] : [{ datasetIndex: stop.dataset, index: stop.index }];
      chart.setActiveElements(active);
      chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
      chart.update('none');
    },
    remove() {
      watched.disconnect();
      removeEventListener('resize', fit);
      chart.destroy();
    },
  };
}
