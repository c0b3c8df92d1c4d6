import type { GroupFigures } from '../../../lib/app/analysis/compare';
import { CHANNELS, type Channel } from '../../../lib/core/vocabulary';
import { useAnalysis } from '../../analysis-words';
import { GroupGrid } from './group-grid';
import { useGroupWords, type GroupsProps } from './group-words';

const countOf = ({ channels }: GroupFigures, channel: Channel): number => channels.counts.get(channel) ?? 0;

export function ChannelsByGroup({ by, groups, overview }: GroupsProps) {
  const { language, words, text, numbers, name, cell, recorded } = useGroupWords({ by, overview });
  const { channels: channelWords } = useAnalysis();
  const channels = CHANNELS.filter((channel) => groups.some((group) => countOf(group, channel) > 0));
  const valueOf = (group: GroupFigures, channel: Channel) => {
    const { rows } = group.channels;
    const count = countOf(group, channel);
    const value = rows === 0 ? 0 : count / rows;
    return { value, words: `${numbers.percent(value)} · ${numbers.number(count)}/${numbers.number(rows)}` };
  };
  return (
    <GroupGrid
      id="compare-channels"
      title={text.channels}
      summary={channels.length === 0 ? channelWords.empty : text.channelsSummary({ groups: groups.length })}
      caption={`${recorded} ${channelWords.caption}`}
      legend={channelWords.share}
      groups={groups}
      name={name}
      rows={channels}
      rowName={(channel) => words.channels[channel]}
      valueOf={valueOf}
      columns={[
        { words: words.charts.channel, name: 'channel', numeric: false },
        { words: text.group, name: 'group', numeric: false },
        { words: channelWords.touchpoints, name: 'touchpoints', numeric: true },
        { words: text.ofAll, name: 'touchpoints_of_group', numeric: true },
      ]}
      cellsOf={(channel) =>
        groups.map((group) => [
          { words: words.channels[channel], csv: channel },
          cell(group),
          numbers.cell(countOf(group, channel)),
          numbers.cell(group.channels.rows),
        ])
      }
      drawnOf={[groups, language, by]}
    />
  );
}
