/** What the charts draw besides Chart.js' own marks: rows, a rule for the order, a pale band, words at bars. */
import type { ChartType, Plugin } from 'chart.js';
import type { ChartLook } from './chart';
import { MARKER_PATHS, MARKER_SHAPES, type MarkerShape } from './marker-shapes';

export type Mark = { readonly shape: MarkerShape; readonly size: number };

/**
 * The marks of every dataset in its own colour, ringed by the surface so that they stand out of the lines.
 * Chart.js' own star, cross and dash are strokes that vanish in a horizontal line; these are filled.
 */
export function markerShapes(marks: readonly (readonly Mark[])[], look: ChartLook): Plugin<ChartType> {
  return {
    id: 'marker-shapes',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      const paths = new Map(MARKER_SHAPES.map((shape) => [shape, new Path2D(MARKER_PATHS[shape])]));
      ctx.save();
      // the focal brand is the first dataset and lies on top
      for (let dataset = marks.length - 1; dataset >= 0; dataset -= 1) {
        const { data } = chart.getDatasetMeta(dataset);
        ctx.fillStyle = String(chart.data.datasets[dataset]?.borderColor ?? look.text);
        ctx.strokeStyle = look.surface;
        marks[dataset]?.forEach(({ shape, size }, index) => {
          const element = data[index];
          const path = paths.get(shape);
          if (element === undefined || path === undefined) return;
          const scale = size / 12;
          ctx.save();
          ctx.translate(element.x - size / 2, element.y - size / 2);
          ctx.scale(scale, scale);
          ctx.lineWidth = (size > 8 ? 2 : 1) / scale;
          ctx.stroke(path);
          ctx.fill(path);
          ctx.restore();
        });
      }
      ctx.restore();
    },
  };
}

/**
 * Equal rows over the whole area with their words at the top left; every second one shaded. The words lie over the
 * lines that pass, and under the marks.
 */
export function stageRows(rows: readonly string[], look: ChartLook): Plugin<ChartType> {
  return {
    id: 'stage-rows',
    beforeDatasetsDraw({ ctx, chartArea: { left, right, top, bottom } }) {
      const height = (bottom - top) / rows.length;
      ctx.save();
      ctx.fillStyle = look.shade;
      for (let row = 0; row < rows.length; row += 2)
        ctx.fillRect(left, top + row * height, right - left, height);
      ctx.restore();
    },
    afterDatasetsDraw({ ctx, chartArea: { left, top, bottom } }) {
      const height = (bottom - top) / rows.length;
      ctx.save();
      ctx.font = `${look.fontSize}px ${look.fontFamily}`;
      ctx.textBaseline = 'top';
      ctx.fillStyle = look.text2;
      rows.forEach((words, row) => {
        const place = [left + 6, top + row * height + 3] as const;
        rim(ctx, words, place, row % 2 === 0 ? [look.surface, look.shade] : [look.surface]);
        ctx.fillText(words, ...place);
      });
      ctx.restore();
    },
  };
}

/** Lets lines stop around a word, in the colours that lie behind it. */
function rim(
  ctx: CanvasRenderingContext2D,
  words: string,
  [x, y]: readonly [x: number, y: number],
  colours: readonly string[],
): void {
  ctx.lineWidth = 4;
  ctx.lineJoin = 'round';
  for (const colour of colours) {
    ctx.strokeStyle = colour;
    ctx.strokeText(words, x, y);
  }
}

/** A vertical rule at the x value `at`, its word beside its foot. */
export function verticalRule(at: number, words: string, look: ChartLook): Plugin<ChartType> {
  return {
    id: 'vertical-rule',
    beforeDatasetsDraw({ ctx, chartArea: { top, bottom }, scales }) {
      const x = scales['x']?.getPixelForValue(at);
      if (x === undefined) return;
      ctx.save();
      ctx.strokeStyle = look.text;
      ctx.lineWidth = 1.5;
      ctx.beginPath();
      ctx.moveTo(x, top);
      ctx.lineTo(x, bottom);
      ctx.stroke();
      ctx.restore();
    },
    afterDatasetsDraw({ ctx, chartArea: { left, right, top }, scales }) {
      const x = scales['x']?.getPixelForValue(at);
      if (x === undefined) return;
      ctx.save();
      ctx.font = `600 ${look.fontSize}px ${look.fontFamily}`;
      ctx.fillStyle = look.text;
      ctx.textBaseline = 'top';
      const width = ctx.measureText(words).width;
      const onLeft = x + 5 + width > right && x - 5 - width > left;
      ctx.textAlign = onLeft ? 'right' : 'left';
      const place = [x + (onLeft ? -5 : 5), top + 3] as const;
      rim(ctx, words, place, [look.surface, look.shade]);
      ctx.fillText(words, ...place);
      ctx.restore();
    },
  };
}

export type Stretch = { readonly from: number; readonly to: number };

/** Hatched stretches on x, at least 3 px wide: what is not known. */
export function hatchedStretches(stretches: readonly Stretch[], look: ChartLook): Plugin<ChartType> {
  return {
    id: 'hatched-stretches',
    beforeDatasetsDraw({ ctx, chartArea: { left, right, top, bottom }, scales }) {
      const x = scales['x'];
      if (x === undefined) return;
      for (const { from, to } of stretches) {
        const start = Math.max(left, x.getPixelForValue(from));
        const width = Math.max(3, Math.min(right, x.getPixelForValue(to)) - start);
        ctx.save();
        ctx.beginPath();
        ctx.rect(start, top, width, bottom - top);
        ctx.clip();
        ctx.fillStyle = look.band;
        ctx.fill();
        ctx.strokeStyle = look.line;
        ctx.lineWidth = 1;
        ctx.beginPath();
        for (let at = start - (bottom - top); at < start + width; at += 5) {
          ctx.moveTo(at, bottom);
          ctx.lineTo(at + (bottom - top), top);
        }
        ctx.stroke();
        ctx.restore();
      }
    },
  };
}

/** The person's own trail: a dotted line from mark to mark in the order they were met, whatever the brand. */
export function dottedTrail(points: readonly { x: number; y: number }[], look: ChartLook): Plugin<ChartType> {
  return {
    id: 'dotted-trail',
    beforeDatasetsDraw({ ctx, scales }) {
      const { x, y } = scales;
      if (x === undefined || y === undefined) return;
      ctx.save();
      ctx.strokeStyle = look.text2;
      ctx.globalAlpha = 0.75;
      ctx.lineWidth = 1.5;
      ctx.lineCap = 'round';
      ctx.setLineDash([0.1, 4]);
      ctx.beginPath();
      points.forEach((point, at) => {
        const place = [x.getPixelForValue(point.x), y.getPixelForValue(point.y)] as const;
        if (at === 0) ctx.moveTo(...place);
        else ctx.lineTo(...place);
      });
      ctx.stroke();
      ctx.restore();
    },
  };
}

/** A pale box from `low` to `high` on x, behind everything; neither good nor bad. */
export function paleBand(low: number, high: number, look: ChartLook): Plugin<ChartType> {
  return {
    id: 'pale-band',
    beforeDatasetsDraw({ ctx, chartArea: { left, right, top, bottom }, scales }) {
      const x = scales['x'];
      if (x === undefined) return;
      const from = Math.max(left, x.getPixelForValue(low));
      const to = Math.min(right, x.getPixelForValue(high));
      ctx.save();
      ctx.fillStyle = look.band;
      ctx.fillRect(from, top, Math.max(1, to - from), bottom - top);
      ctx.restore();
    },
  };
}

export type BarWords = { readonly name: string; readonly value: string };

/** The name above each bar's start and the figure behind its end: no name is ever clipped by an axis. */
export function barWords(bars: readonly BarWords[], thickness: number, look: ChartLook): Plugin<ChartType> {
  return {
    id: 'bar-words',
    afterDatasetsDraw({ ctx, chartArea: { left, right, top, bottom }, scales }) {
      const x = scales['x'];
      if (x === undefined || bars.length === 0) return;
      const height = (bottom - top) / bars.length;
      ctx.save();
      ctx.textBaseline = 'alphabetic';
      bars.forEach(({ name, value }, row) => {
        const baseline = top + row * height + height / 2 - thickness / 2 - (height < 40 ? 2.5 : 5);
        ctx.font = `${look.fontSize}px ${look.fontFamily}`;
        ctx.fillStyle = look.text2;
        ctx.textAlign = 'right';
        ctx.fillText(value, right, baseline);
        const room = right - left - ctx.measureText(value).width - 12;
        ctx.font = `600 ${look.fontSize}px ${look.fontFamily}`;
        ctx.fillStyle = look.text;
        ctx.textAlign = 'left';
        ctx.fillText(name, left, baseline, room);
      });
      ctx.restore();
    },
  };
}

/** The tooltip of every chart: a card in the neutral colours. */
export function tooltipLook(look: ChartLook) {
  const font = { family: look.fontFamily, size: look.fontSize };
  return {
    displayColors: false,
    backgroundColor: look.raised,
    borderColor: look.text2,
    borderWidth: 1,
    titleColor: look.text,
    bodyColor: look.text,
    titleFont: { ...font, weight: 600 },
    bodyFont: font,
    padding: 8,
    cornerRadius: 5,
    caretSize: 4,
  } as const;
}
