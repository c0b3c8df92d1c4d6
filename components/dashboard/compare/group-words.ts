/** What the pictures of groups share: their names, their sizes, the scope. */
import {
  FIRST_PURCHASE,
  OTHER_GROUPS,
  REPEAT_PURCHASE,
  type CompareBy,
  type GroupFigures,
} from '../../../lib/app/analysis/compare';
import type { Overview } from '../../../lib/app/analysis/overview';
import type { ChartCell } from '../../../lib/charts/chart';
import { languageOf } from '../../../lib/languages';
import type { FigureWords } from '../../../lib/languages/figures';
import { useAnalysis } from '../../analysis-words';
import { useFigureWords } from '../../figure-words';
import { useLanguage } from '../../language-context';
import { recordedOf } from '../recorded';
import { numbersOf } from '../figures';

export type GroupsProps = {
  readonly by: CompareBy;
  readonly groups: readonly GroupFigures[];
  readonly overview: Overview;
};

export function useGroupWords({ by, overview }: Pick<GroupsProps, 'by' | 'overview'>) {
  const language = languageOf(useLanguage());
  const { words } = language;
  const text = useFigureWords().compare;
  const analysis = useAnalysis();
  const name = ({ group }: GroupFigures): string => nameOf(by, group, text);
  return {
    language,
    words,
    text,
    numbers: numbersOf(language),
    name,
    /** As table and file name a group. */
    cell: (group: GroupFigures): ChartCell => ({
      words: name(group),
      csv: group.group === OTHER_GROUPS ? '(other)' : group.group,
    }),
    recorded: recordedOf(overview, language, analysis),
  };
}

function nameOf(by: CompareBy, group: string, text: FigureWords['compare']): string {
  if (group === OTHER_GROUPS) return text.others;
  if (group === '') return text.notSaid;
  if (by === 'cycle' && group === FIRST_PURCHASE) return text.first;
  if (by === 'cycle' && group === REPEAT_PURCHASE) return text.repeat;
  return by === 'purchase' ? text.nth({ n: group }) : group;
}
