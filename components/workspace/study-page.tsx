/** The pages about the study; those that need its figures have them read once for all of them. */
import type { ComponentType } from 'preact';
import agreementIcon from 'lucide-static/icons/scale.svg?raw';
import codingIcon from 'lucide-static/icons/tags.svg?raw';
import complianceIcon from 'lucide-static/icons/calendar-check.svg?raw';
import coverageIcon from 'lucide-static/icons/eye.svg?raw';
import filesIcon from 'lucide-static/icons/folder-input.svg?raw';
import personsIcon from 'lucide-static/icons/users.svg?raw';
import rowsIcon from 'lucide-static/icons/rows-3.svg?raw';
import takeIcon from 'lucide-static/icons/download.svg?raw';
import type { PersonFigures } from '../../lib/core/person-figures';
import type { WorkspaceStudy } from '../../lib/core/workspace';
import { formatNumber } from '../../lib/languages';
import type { PoolWords } from '../../lib/languages/pool';
import { useLanguage, useWords } from '../language-context';
import { AgreementPage } from './agreement-page';
import { CodingPage } from './coding-page';
import { CompliancePage } from './compliance-page';
import { CoveragePage } from './coverage-page';
import { ParticipantsPage } from './participants-page';
import { OneScope } from './one-scope';
import { usePoolWords } from './pool-words';
import { RowsPage } from './rows-page';
import { TakePage } from './take-page';
import { useFigures } from './use-figures';

export type StudyPageProps = {
  readonly study: WorkspaceStudy;
  readonly figures: readonly PersonFigures[];
};

type Page = {
  readonly id: string;
  readonly icon: string;
  readonly name: (text: PoolWords) => string;
  /** `each`: as they are; `one scope`: of one way of recording at a time, since the page adds them up. */
  readonly figures: 'none' | 'each' | 'one scope';
  readonly View: ComponentType<StudyPageProps> | null;
};

export const STUDY_PAGES: readonly Page[] = [
  { id: 'files', icon: filesIcon, name: ({ files }) => files.nav, figures: 'none', View: null },
  {
    id: 'participants',
    icon: personsIcon,
    name: ({ participants }) => participants.nav,
    figures: 'each',
    View: ParticipantsPage,
  },
  {
    id: 'compliance',
    icon: complianceIcon,
    name: ({ compliance }) => compliance.nav,
    figures: 'one scope',
    View: CompliancePage,
  },
  {
    id: 'coverage',
    icon: coverageIcon,
    name: ({ coverage }) => coverage.nav,
    figures: 'one scope',
    View: CoveragePage,
  },
  {
    id: 'agreement',
    icon: agreementIcon,
    name: ({ agreement }) => agreement.nav,
    figures: 'one scope',
    View: AgreementPage,
  },
  { id: 'rows', icon: rowsIcon, name: ({ rows }) => rows.nav, figures: 'none', View: RowsPage },
  { id: 'coding', icon: codingIcon, name: ({ coding }) => coding.nav, figures: 'none', View: CodingPage },
  { id: 'take', icon: takeIcon, name: ({ take }) => take.nav, figures: 'none', View: TakePage },
];

/** The page under a choice of the way of recording, where there are both. Made once for each page. */
const scoped = new Map<ComponentType<StudyPageProps>, ComponentType<StudyPageProps>>();
function inOneScope(View: ComponentType<StudyPageProps>): ComponentType<StudyPageProps> {
  const known = scoped.get(View);
  if (known !== undefined) return known;
  const made = (props: StudyPageProps) => <OneScope {...props} View={View} />;
  scoped.set(View, made);
  return made;
}

const NONE: readonly PersonFigures[] = [];

type Props = { readonly id: string; readonly study: WorkspaceStudy; readonly isWorking: boolean };

export function StudyPage({ id, study, isWorking }: Props) {
  const page = STUDY_PAGES.find((each) => each.id === id);
  if (page === undefined || page.View === null) return null;
  return page.figures !== 'none' ? (
    <WithFigures
      View={page.figures === 'each' ? page.View : inOneScope(page.View)}
      study={study}
      isWorking={isWorking}
    />
  ) : (
    <page.View study={study} figures={NONE} />
  );
}

type WithFiguresProps = {
  readonly View: ComponentType<StudyPageProps>;
  readonly study: WorkspaceStudy;
  readonly isWorking: boolean;
};

function WithFigures({ View, study, isWorking }: WithFiguresProps) {
  const words = useWords();
  const language = useLanguage();
  const text = usePoolWords();
  const state = useFigures(study.studyId, isWorking);
  const number = (value: number) => formatNumber(language, value);
  if (state.kind === 'failed') return <p class="notice problem-notice">{words.popup.problem}</p>;
  if (state.kind === 'ready') return <View study={study} figures={state.figures} />;
  return (
    <div class="row" role="status">
      <progress
        class="grow"
        aria-label={text.pooled.reading}
        {...(state.all > 0 ? { value: state.done, max: state.all } : {})}
      />
      {state.all > 0 && (
        <span class="count small">
          {text.pooled.progress({ done: number(state.done), all: number(state.all) })}
        </span>
      )}
    </div>
  );
}
