/** Planned beside actual as rows: every line of the picture, runs written out. */
import type { Alignment } from '../../core/plan-alignment';
import { TYPE_FACTS } from '../../core/vocabulary';
import { formatDateTime } from '../../languages';
import type { StoryLanguage } from '../../languages/story';
import type { ChartCell, ChartTable } from '../chart';

export function planTable({ rows }: Alignment, { id, words, story }: StoryLanguage): ChartTable {
  const text = story.plan;
  return {
    columns: [
      { name: 'planned', words: text.planned, numeric: false },
      { name: 'actual', words: text.actual, numeric: false },
      { name: 'plan_status', words: text.status, numeric: false },
      { name: 'stage', words: words.charts.stage, numeric: false },
      { name: 'channel', words: words.charts.channel, numeric: false },
      { name: 'start', words: words.charts.when, numeric: false },
    ],
    rows: rows.flatMap(({ planned, actual, more = 0 }): ChartCell[][] => {
      const status = actual?.status ?? planned?.status ?? 'missing';
      const stage = actual?.entry.stage ?? planned?.step.stage;
      const channel = actual?.entry.touchpoint.channel ?? planned?.step.channel ?? '';
      const touchpoint = actual?.entry.touchpoint;
      const activity = (type: keyof typeof TYPE_FACTS | undefined): ChartCell =>
        type === undefined ? '' : { words: words.types[type], csv: TYPE_FACTS[type].activity };
      const row = [
        activity(planned?.step.touchpointType),
        activity(actual?.entry.touchpointType),
        { words: text.statuses[status], csv: status },
        stage === undefined ? '' : { words: words.stagesPlain[stage], csv: stage },
        channel === '' ? '' : { words: words.channels[channel], csv: channel },
        touchpoint === undefined
          ? ''
          : {
              words: formatDateTime(id, touchpoint.start, 'dateTime', touchpoint.timeZone),
              csv: new Date(touchpoint.start).toISOString(),
            },
      ];
      const rest = [
        '',
        { words: `+ ${words.counts.touchpoints({ count: more })}`, csv: `+${more}` },
        { words: text.statuses[status], csv: status },
        '',
        '',
        '',
      ];
      return more > 0 ? [row, rest] : [row];
    }),
    note: '',
    newestLast: true,
  };
}
