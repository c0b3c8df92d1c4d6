/**
 * `channel_paths.csv`: every distinct path once with how often it ended in an order, as `markov_model()` and
 * `heuristic_models()` of the R and Python package ChannelAttribution read it. An unknown order value adds nothing.
 * Where there are journeys of both ways of recording they are never added up: a last column tells them apart.
 */
import { channelPaths, pathText } from '../../core/channel-paths';
import { csvLine } from '../../core/csv';
import type { OfferedFormat } from '../../core/offered-format';
import { RECORDING_SCOPES, type RecordingScope } from '../../core/vocabulary';

type Sum = { conversions: number; value: number; none: number };

export default {
  fileName: 'channel_paths.csv',
  mediaType: 'text/csv;charset=utf-8',
  walks: 1,
  async *write(source) {
    const scopeOf = new Map(source.journeys.map(({ caseId, recordingScope }) => [caseId, recordingScope]));
    const both = new Set(scopeOf.values()).size > 1;
    const more = (scope: string): string[] => (both ? [scope] : []);
    yield csvLine([
      'path',
      'total_conversions',
      'total_conversion_value',
      'total_null',
      ...more('recording_scope'),
    ]);
    const sums = new Map<RecordingScope, Map<string, Sum>>(
      RECORDING_SCOPES.map((scope) => [scope, new Map()]),
    );
    for (const [caseId, { channels, ordered, value }] of await channelPaths(source)) {
      if (channels.length === 0) continue;
      const own = sums.get(scopeOf.get(caseId) ?? RECORDING_SCOPES[0]);
      const path = pathText(channels);
      const sum = own?.get(path) ?? { conversions: 0, value: 0, none: 0 };
      if (ordered) sum.conversions += 1;
      else sum.none += 1;
      sum.value += ordered ? (value ?? 0) : 0;
      own?.set(path, sum);
    }
    for (const [scope, own] of sums) {
      const sorted = [...own].sort(
        ([a, one], [b, two]) => two.conversions - one.conversions || two.none - one.none || (a < b ? -1 : 1),
      );
      for (const [path, { conversions, value, none }] of sorted) {
        const worth = String(Math.round(value * 100) / 100);
        yield csvLine([path, String(conversions), worth, String(none), ...more(scope)]);
      }
    }
  },
} satisfies OfferedFormat;
