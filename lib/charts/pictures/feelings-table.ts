/** The feeling curves in words: figures by brand, and every rated touchpoint. */
import type { BrandFeelings, FeelingCurve } from '../../core/feeling-curves';
import { formatNumber, formatSigned } from '../../languages';
import type { StoryLanguage } from '../../languages/story';
import type { ChartCell, ChartTable } from '../chart';

/** One row a brand, the whole journey first: what the curves are marked with. */
export function peakEndTable(all: readonly BrandFeelings[], { id, words, story }: StoryLanguage): ChartTable {
  const text = story.feelings.columns;
  const figure = (value: number | null): ChartCell =>
    value === null ? '' : { words: formatSigned(id, Math.round(value * 100) / 100), csv: value };
  const numeric = (name: string, column: string) => ({ name, words: column, numeric: true });
  return {
    columns: [
      { name: 'brand', words: words.charts.brand, numeric: false },
      numeric('rated', text.rated),
      numeric('mean', text.mean),
      numeric('lowest', text.lowest),
      numeric('highest', text.highest),
      numeric('end', text.end),
      numeric('negative_peak_end', text.negative),
      numeric('positive_peak_end', text.positive),
    ],
    rows: all.map(({ brand, figures }) => [
      brand === '' ? { words: story.feelings.all, csv: '' } : brand,
      { words: formatNumber(id, figures.rated), csv: figures.rated },
      figure(figures.mean),
      figure(figures.lowest),
      figure(figures.highest),
      figure(figures.end),
      figure(figures.negativePeakEnd),
      figure(figures.positivePeakEnd),
    ]),
    note: '',
  };
}

/** The points of the curves, as they are drawn. */
export function pointsTable(
  curves: readonly FeelingCurve[],
  { id, words, story }: StoryLanguage,
): ChartTable {
  return {
    columns: [
      { name: 'brand', words: words.charts.brand, numeric: false },
      { name: 'step', words: story.map.columns.step, numeric: true },
      { name: 'touchpoint_type', words: words.charts.type, numeric: false },
      { name: 'channel', words: words.charts.channel, numeric: false },
      { name: 'valence', words: story.map.columns.rating, numeric: true },
    ],
    rows: curves.flatMap(({ brand, runs }) =>
      runs
        .flat()
        .map(({ step, value, entry }): ChartCell[] => [
          brand === '' ? { words: story.feelings.all, csv: '' } : brand,
          { words: formatNumber(id, step), csv: step },
          { words: words.types[entry.touchpointType], csv: entry.touchpointType },
          { words: words.channels[entry.touchpoint.channel], csv: entry.touchpoint.channel },
          { words: formatSigned(id, value), csv: value },
        ]),
    ),
    note: '',
  };
}
