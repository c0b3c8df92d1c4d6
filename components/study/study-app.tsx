/** The participant's page of a study: open the file, read, agree; then how it stands, and the way out. */
import { useEffect, useRef } from 'preact/hooks';
import { termsOf } from '../../lib/app/study-terms';
import { runningOf, type Participation } from '../../lib/core/diary';
import type { Settings } from '../../lib/core/ports';
import type { Study } from '../../lib/core/study';
import { formatNumber } from '../../lib/languages';
import { useDoors } from '../doors';
import { useLanguage, useWords } from '../language-context';
import { LanguageSwitch } from '../language-switch';
import { PageHead } from '../page-head';
import { useStudyWords } from '../study-words';
import { useObserved } from '../use-observed';
import { CannotRead } from '../rescue/cannot-read';
import { AgreeForm, type Agreed } from './agree-form';
import { PocketCard } from './pocket-card';
import './study.css';
import { StudyFile } from './study-file';
import { StudyStatus } from './study-status';
import { TermsView } from './terms-view';
import { useStudy, type Opened } from './use-study';
import { Withdrawn } from './withdrawn';

export function StudyApp({ settings, hash }: { readonly settings: Settings; readonly hash: string }) {
  const { store, send } = useDoors();
  const words = useWords();
  const rows = useObserved(() => store.diaryRows('studies'), 'studies');
  if (rows.kind === 'failed') return <CannotRead />;
  if (rows.kind === 'waiting') return null;
  if (hash === '#card') return <PocketCard number={runningOf(rows.value)?.participantId ?? ''} />;
  return (
    <>
      <PageHead>
        <label for="language">{words.common.language}</label>
        <LanguageSwitch
          id="language"
          plain
          setting={settings.language}
          onChange={(language) =>
            void store
              .changeSettings({ language })
              .then(() => send({ kind: 'reconcile' }).catch(() => undefined))
          }
        />
      </PageHead>
      <main class="page narrow">
        <StudyPage participations={rows.value} />
      </main>
    </>
  );
}

function StudyPage({ participations }: { readonly participations: readonly Participation[] }) {
  const say = useStudyWords();
  const { onboarding } = useWords();
  const running = runningOf(participations);
  const taking = useStudy(running);
  const { opened } = taking;
  if (opened.kind === 'join') {
    return (
      <Joining
        study={opened.study}
        opened={opened}
        agreeLabel={say.join.agree}
        declineLabel={say.join.decline}
        known={null}
        onAgree={(agreed) => taking.agree(opened.study, agreed)}
        onDecline={() => taking.close('declined')}
      />
    );
  }
  if (opened.kind === 'wider') {
    return (
      <Joining
        study={opened.study}
        opened={opened}
        agreeLabel={say.later.agree}
        declineLabel={say.later.keep}
        known={running ?? null}
        onAgree={(agreed) => taking.agreeLater(opened.study, agreed)}
        onDecline={() => taking.close('kept')}
      />
    );
  }
  const last = [...participations].sort((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0))[0];
  return (
    <div class="stack study-page">
      <Told opened={opened} />
      {opened.kind === 'refused' && (
        <div class="notice problem-notice">
          <p>{onboarding.refusedTitle}</p>
          <p>
            <button type="button" class="primary" onClick={() => taking.askAgain(opened.study)}>
              {onboarding.askAgain}
            </button>
          </p>
        </div>
      )}
      {running !== undefined ? (
        <StudyStatus participation={running} taking={taking} />
      ) : (
        <>
          {last?.state === 'withdrawn' && <Withdrawn participation={last} />}
          {last?.state === 'ended' && <StudyStatus participation={last} taking={taking} />}
          <OpenFile onRead={taking.open} />
        </>
      )}
    </div>
  );
}

function OpenFile({ onRead }: { readonly onRead: (study: Study) => void }) {
  const say = useStudyWords().file;
  return (
    <section class="stack">
      <h1>{say.title}</h1>
      <p class="lead">{say.lead}</p>
      <StudyFile onRead={onRead} />
      <p class="muted">{say.nothingYet}</p>
    </section>
  );
}

/** What came of opening a file, in one line. */
function Told({ opened }: { readonly opened: Opened }) {
  const say = useStudyWords();
  const words = useWords();
  const language = useLanguage();
  const line = (): string => {
    switch (opened.kind) {
      case 'declined':
        return say.join.declined;
      case 'kept':
        return say.later.kept;
      case 'failed':
        return words.common.failed;
      case 'same':
        return say.later.same;
      case 'older':
        return say.later.older;
      case 'other':
        return say.later.other;
      case 'other_study':
        return say.join.otherStudy;
      case 'minor':
        return say.later.minor({ version: formatNumber(language, opened.version) });
      default:
        return '';
    }
  };
  const told = line();
  return <div role="status">{told !== '' && <p class="notice">{told}</p>}</div>;
}

type JoiningProps = {
  readonly study: Study;
  readonly opened: Opened;
  readonly agreeLabel: string;
  readonly declineLabel: string;
  readonly known: Participation | null;
  readonly onAgree: (agreed: Agreed) => void;
  readonly onDecline: () => void;
};

function Joining({ study, opened, known, ...rest }: JoiningProps) {
  const say = useStudyWords();
  const language = useLanguage();
  const terms = termsOf(study, language);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="stack study-page">
      <div class="stack tight">
        <h1 ref={heading} tabIndex={-1}>
          {terms.title}
        </h1>
        <p class="lead">{opened.kind === 'wider' ? say.later.lead : say.join.lead}</p>
      </div>
      {opened.kind === 'wider' && (
        <section class="notice stack tight">
          <h2>{say.later.title}</h2>
          <ul>
            {opened.widenings.map((each) => (
              <li key={each}>{say.later.widenings[each]}</li>
            ))}
          </ul>
        </section>
      )}
      <TermsView terms={terms} />
      <AgreeForm study={study} terms={terms} known={known} {...rest} />
    </div>
  );
}
