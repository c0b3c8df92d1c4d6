import type { GroupFigures } from '../../../lib/app/analysis/compare';
import { STAGES, type Stage } from '../../../lib/core/vocabulary';
import { formatDuration } from '../../../lib/languages';
import { GroupGrid } from './group-grid';
import { useGroupWords, type GroupsProps } from './group-words';

export function TimesByGroup({ by, groups, overview }: GroupsProps) {
  const { language, words, text, numbers, name, cell, recorded } = useGroupWords({ by, overview });
  const stages = STAGES.filter((stage) => groups.some((group) => group.hours[stage] !== undefined));
  const hours = (value: number): string => formatDuration(language.id, value * 3_600);
  const valueOf = (group: GroupFigures, stage: Stage) => {
    const time = group.hours[stage];
    if (time === undefined) return { value: 0, words: '–' };
    const { median, n } = time;
    const of = { value: hours(median), x: numbers.number(n), n: numbers.number(group.journeys) };
    return { value: median, words: text.ofN(of) };
  };
  return (
    <GroupGrid
      id="compare-times"
      title={text.times}
      summary={stages.length === 0 ? text.noTimes : text.timesSummary({ groups: groups.length })}
      caption={`${recorded} ${text.timesCaption}`}
      legend={text.hours}
      groups={groups}
      name={name}
      rows={stages}
      rowName={(stage) => words.stagesPlain[stage]}
      valueOf={valueOf}
      columns={[
        { words: words.charts.stage, name: 'stage', numeric: false },
        { words: text.group, name: 'group', numeric: false },
        { words: text.hours, name: 'median_hours', numeric: true },
        { words: words.dashboard.journeys, name: 'journeys', numeric: true },
      ]}
      cellsOf={(stage) =>
        groups.flatMap((group) => {
          const time = group.hours[stage];
          if (time === undefined) return [];
          const { csv } = numbers.tenthsCell(time.median);
          const median = { words: hours(time.median), csv };
          return [
            [{ words: words.stagesPlain[stage], csv: stage }, cell(group), median, numbers.cell(time.n)],
          ];
        })
      }
      drawnOf={[groups, language, by]}
    />
  );
}
