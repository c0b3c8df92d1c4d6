/** Abandoned checkouts and switched brands: metrics.md, rows 15 and 16. */
import { OUTCOMES, type GroupFigures, type OutcomeKind } from '../../../lib/app/analysis/compare';
import { GroupGrid } from './group-grid';
import { useGroupWords, type GroupsProps } from './group-words';

export function OutcomesByGroup({ by, groups, overview }: GroupsProps) {
  const { language, words, text, numbers, name, cell, recorded } = useGroupWords({ by, overview });
  const { number, percent } = numbers;
  const kinds = OUTCOMES.filter((kind) => groups.some(({ outcomes }) => outcomes[kind].n > 0));
  const valueOf = ({ outcomes }: GroupFigures, kind: OutcomeKind) => {
    const { x, n } = outcomes[kind];
    if (n === 0) return { value: 0, words: '–' };
    return { value: x / n, words: text.ofN({ value: percent(x / n), x: number(x), n: number(n) }) };
  };
  return (
    <GroupGrid
      id="compare-outcomes"
      title={text.outcomes}
      summary={kinds.length === 0 ? text.noOutcomes : text.outcomesSummary}
      caption={`${recorded} ${text.outcomesCaption}`}
      legend={text.outcomeShare}
      groups={groups}
      name={name}
      rows={kinds}
      rowName={(kind) => text.outcomeKinds[kind]}
      valueOf={valueOf}
      max={1}
      columns={[
        { words: text.outcomes, name: 'outcome', numeric: false },
        { words: text.group, name: 'group', numeric: false },
        { words: words.dashboard.journeys, name: 'journeys', numeric: true },
        { words: text.ofJourneys, name: 'of', numeric: true },
      ]}
      cellsOf={(kind) =>
        groups.map((group) => [
          { words: text.outcomeKinds[kind], csv: kind },
          cell(group),
          numbers.cell(group.outcomes[kind].x),
          numbers.cell(group.outcomes[kind].n),
        ])
      }
      drawnOf={[groups, language, by]}
    />
  );
}
