/**
 * `channel_paths.csv`: every distinct path once with how often it ended in an order, as `markov_model()` and
 * `heuristic_models()` of the R and Python package ChannelAttribution read it. An unknown order value adds nothing.
 */
import { channelPaths, pathText } from '../../core/channel-paths';
import { csvLine } from '../../core/csv';
import type { OfferedFormat } from '../../core/offered-format';

export default {
  fileName: 'channel_paths.csv',
  mediaType: 'text/csv;charset=utf-8',
  walks: 1,
  async *write(source) {
    yield csvLine(['path', 'total_conversions', 'total_conversion_value', 'total_null']);
    const sums = new Map<string, { conversions: number; value: number; none: number }>();
    const paths = await channelPaths(source);
    for (const { channels, ordered, value } of paths.values()) {
      if (channels.length === 0) continue;
      const path = pathText(channels);
      const sum = sums.get(path) ?? { conversions: 0, value: 0, none: 0 };
      if (ordered) sum.conversions += 1;
      else sum.none += 1;
      sum.value += ordered ? (value ?? 0) : 0;
      sums.set(path, sum);
    }
    const ordered = [...sums].sort(
      ([a, one], [b, two]) => two.conversions - one.conversions || two.none - one.none || (a < b ? -1 : 1),
    );
    for (const [path, { conversions, value, none }] of ordered) {
      yield csvLine([path, String(conversions), String(Math.round(value * 100) / 100), String(none)]);
    }
  },
} satisfies OfferedFormat;
