/** What the charts draw besides Chart.js' own marks: rows, a rule for the order, a pale band, words at bars. */
import type { ChartType, Plugin } from 'chart.js';
import type { ChartLook } from './chart';

/** Equal rows over the whole area with their words at the top left; every second one shaded. */
export function stageRows(rows: readonly string[], look: ChartLook): Plugin<ChartType> {
  return {
    id: 'stage-rows',
    beforeDatasetsDraw({ ctx, chartArea: { left, right, top, bottom } }) {
      const height = (bottom - top) / rows.length;
      ctx.save();
      ctx.font = `${look.fontSize}px ${look.fontFamily}`;
      ctx.textBaseline = 'top';
      rows.forEach((words, row) => {
        const y = top + row * height;
        if (row % 2 === 0) {
          ctx.fillStyle = look.shade;
          ctx.fillRect(left, y, right - left, height);
        }
        ctx.fillStyle = look.text2;
        ctx.fillText(words, left + 6, y + 3);
      });
      ctx.restore();
    },
  };
}

/** A vertical rule at the x value `at`, its word beside its foot. */
export function verticalRule(at: number, words: string, look: ChartLook): Plugin<ChartType> {
  return {
    id: 'vertical-rule',
    beforeDatasetsDraw({ ctx, chartArea: { left, right, top, bottom }, scales }) {
      const x = scales['x']?.getPixelForValue(at);
      if (x === undefined) return;
      ctx.save();
      ctx.strokeStyle = look.text;
      ctx.lineWidth = 1.5;
      ctx.beginPath();
      ctx.moveTo(x, top);
      ctx.lineTo(x, bottom);
      ctx.stroke();
      ctx.font = `600 ${look.fontSize}px ${look.fontFamily}`;
      ctx.fillStyle = look.text;
      ctx.textBaseline = 'top';
      const width = ctx.measureText(words).width;
      const onLeft = x + 5 + width > right && x - 5 - width > left;
      ctx.textAlign = onLeft ? 'right' : 'left';
      ctx.fillText(words, x + (onLeft ? -5 : 5), top + 3);
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
export function barWords(bars: readonly BarWords[], look: ChartLook): Plugin<ChartType> {
  return {
    id: 'bar-words',
    afterDatasetsDraw({ ctx, chartArea: { left, right, top, bottom }, scales }) {
      const x = scales['x'];
      if (x === undefined || bars.length === 0) return;
      const height = (bottom - top) / bars.length;
      ctx.save();
      ctx.textBaseline = 'alphabetic';
      bars.forEach(({ name, value }, row) => {
        const baseline = top + row * height + height / 2 - look.fontSize * 0.55;
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
