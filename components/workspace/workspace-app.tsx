/** The researcher's workspace: pages about the study, and the dashboard's views over the pooled journeys. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import backIcon from 'lucide-static/icons/arrow-left.svg?raw';
import { ALL_JOURNEYS, readFragment, writeFragment, type JourneyFilter } from '../../lib/core/journey-filter';
import type { Settings } from '../../lib/core/ports';
import { useAnalysis } from '../analysis-words';
import { VIEWS } from '../dashboard/dashboard-view';
import { useDoors } from '../doors';
import { Icon } from '../icon';
import { useWords } from '../language-context';
import { readyOr, useObserved } from '../use-observed';
import { FilesPage } from './files-page';
import { PooledView } from './pooled-view';
import { usePoolWords } from './pool-words';
import { StudyPage, STUDY_PAGES } from './study-page';
import { usePooling } from './use-pooling';
import { useWorkspaceDoors } from './workspace-doors';
import './workspace.css';

/** The study that was looked at last stays while the tab is open. */
const CHOSEN = 'workspace-study';

export function WorkspaceApp({ settings }: { readonly settings: Settings }) {
  const { openPage } = useDoors();
  const { workspace } = useWorkspaceDoors();
  const words = useWords();
  const analysis = useAnalysis();
  const text = usePoolWords();
  const pooling = usePooling();
  const isWorking = pooling.state.kind === 'working';
  const [fragment, setFragment] = useState(location.hash);
  const { view: wanted, filter: read } = useMemo(() => readFragment(fragment), [fragment]);
  // pooled journeys are looked at together unless some are chosen
  const filter = useMemo(
    () => (read.journeys.length === 0 ? { ...read, journeys: [ALL_JOURNEYS] } : read),
    [read],
  );
  const studies = readyOr(
    useObserved(() => workspace.studies(), 'studies'),
    null,
  );
  const [chosen, setChosen] = useState(sessionStorage.getItem(CHOSEN) ?? '');
  const newest = [...(studies ?? [])].sort((a, b) => b.openedAt - a.openedAt);
  const study = newest.find(({ studyId }) => studyId === chosen) ?? newest[0];
  useEffect(() => {
    const follow = () => setFragment(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    document.title = text.pageTitle;
  }, [text]);

  const choose = (studyId: string) => {
    sessionStorage.setItem(CHOSEN, studyId);
    setChosen(studyId);
  };
  const narrow = (change: Partial<JourneyFilter>) => {
    location.hash = writeFragment(at, { ...filter, ...change });
  };
  const view = VIEWS.find(({ id }) => id === wanted);
  const page = STUDY_PAGES.find(({ id }) => id === wanted);
  const at = view?.id ?? page?.id ?? 'files';
  const link = (id: string, icon: string, name: string, hash: string) => (
    <li key={id}>
      <a href={`#${hash}`} aria-current={at === id ? 'page' : undefined}>
        <Icon svg={icon} />
        <span>{name}</span>
      </a>
    </li>
  );

  return (
    <div class="dashboard">
      <a
        class="skip-link"
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('content')?.focus();
        }}
      >
        {words.dashboard.skip}
      </a>
      <nav class="rail" aria-label={text.views}>
        <p class="rail-name">{text.title}</p>
        {newest.length > 1 && study !== undefined && (
          <label class="field rail-study">
            <span class="hint">{text.study}</span>
            <select
              value={study.studyId}
              disabled={isWorking}
              onChange={({ currentTarget: { value } }) => choose(value)}
            >
              {newest.map(({ studyId }) => (
                <option key={studyId} value={studyId}>
                  {studyId === 'self' ? text.noStudyFile : studyId}
                </option>
              ))}
            </select>
          </label>
        )}
        <h2 class="rail-part">{text.ownPages}</h2>
        <ul class="plain">{STUDY_PAGES.map(({ id, icon, name }) => link(id, icon, name(text), id))}</ul>
        <h2 class="rail-part">{text.pooledViews}</h2>
        <ul class="plain">
          {VIEWS.map(({ id, icon, title }) =>
            link(id, icon, title(words, analysis), writeFragment(id, read)),
          )}
        </ul>
        <ul class="plain rail-foot">
          <li>
            <button type="button" class="rail-button" onClick={() => openPage('dashboard')}>
              <Icon svg={backIcon} />
              <span>{text.back}</span>
            </button>
          </li>
        </ul>
      </nav>
      <main id="content" class="content" tabIndex={-1}>
        {studies === null ? (
          <p class="muted">{words.common.loading}</p>
        ) : at === 'files' ? (
          <FilesPage
            study={study}
            pooling={pooling}
            onStudy={choose}
            onForget={async (studyId) => {
              await workspace.removeStudy(studyId);
              choose('');
            }}
          />
        ) : study === undefined ? (
          <section class="empty stack">
            <h1>{text.title}</h1>
            <p>{text.empty}</p>
            <p>
              <a class="button primary" href="#files">
                {text.toFiles}
              </a>
            </p>
          </section>
        ) : view !== undefined ? (
          <PooledView
            key={study.studyId}
            view={view}
            study={study}
            filter={filter}
            settings={settings}
            onChange={narrow}
          />
        ) : (
          <StudyPage key={`${study.studyId} ${at}`} id={at} study={study} isWorking={isWorking} />
        )}
      </main>
    </div>
  );
}
