/** The dashboard: a slim rail of views over the same data; the address' fragment says which view. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import filesIcon from 'lucide-static/icons/arrow-down-up.svg?raw';
import editorIcon from 'lucide-static/icons/clipboard-pen.svg?raw';
import journeysIcon from 'lucide-static/icons/map.svg?raw';
import notesIcon from 'lucide-static/icons/clipboard-paste.svg?raw';
import todayIcon from 'lucide-static/icons/calendar-check.svg?raw';
import settingsIcon from 'lucide-static/icons/settings.svg?raw';
import workspaceIcon from 'lucide-static/icons/folder-input.svg?raw';
import { readFragment, writeFragment, type JourneyFilter } from '../../lib/core/journey-filter';
import type { Settings } from '../../lib/core/ports';
import { showsFigures } from '../../lib/core/study-rules';
import { useAnalysis } from '../analysis-words';
import { useDoors } from '../doors';
import { Icon } from '../icon';
import { WORKSPACE_LINK } from '../../lib/languages/workspace-link';
import { useLanguage, useWords } from '../language-context';
import { useMoment } from '../moment-words';
import { useObserved } from '../use-observed';
import { VIEWS } from './dashboard-view';
import { FilesView } from './files-view';
import { FilteredView } from './filtered-view';
import { HiddenView } from './hidden-view';
import { JourneysView } from './journeys-view';
import { lateView } from './late-view';
import { NotYet } from './not-yet';
import { useJourneysThere } from './use-journeys';

/** Pages of the dashboard that are not views of filtered journeys. */
const PAGES = [
  { id: 'journeys', icon: journeysIcon },
  { id: 'today', icon: todayIcon },
  { id: 'notes', icon: notesIcon },
  { id: 'files', icon: filesIcon },
] as const;

const DiaryPage = lateView(async () => (await import('../moment/diary-page')).DiaryPage);

function idAt(wanted: string): string {
  if (wanted === 'review') return 'journeys';
  return [...VIEWS, ...PAGES].find(({ id }) => id === wanted)?.id ?? VIEWS[0]?.id ?? 'journeys';
}

/** Asks for the code of the view that the address names, before language and settings are there. */
export function preloadView(fragment: string): void {
  const at = idAt(readFragment(fragment).view);
  VIEWS.find(({ id }) => id === at)?.View.preload?.();
}

export function DashboardApp({ settings }: { readonly settings: Settings }) {
  const { store, openPage } = useDoors();
  const words = useWords();
  const language = useLanguage();
  const text = words.dashboard;
  const analysis = useAnalysis();
  const moment = useMoment();
  const [fragment, setFragment] = useState(location.hash);
  const { view: wanted, filter } = useMemo(() => readFragment(fragment), [fragment]);
  const at = idAt(wanted);
  const view = VIEWS.find(({ id }) => id === at);
  const journeys = useJourneysThere();
  const waiting = useObserved(() => store.unassigned(), 'unassigned');
  useEffect(() => {
    const follow = () => setFragment(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  // a running study may keep figures of its journeys from the participant
  const shown = useMemo(() => {
    if (journeys.kind !== 'ready') return { count: 0, heads: [] };
    const { count, heads } = journeys.value;
    const seen = heads.filter((each) => showsFigures(each, at));
    return { count: count - (heads.length - seen.length), heads: seen };
  }, [journeys, at]);
  const waitingRows = waiting.kind === 'ready' ? waiting.value : [];
  const show = (caseId: string) => {
    location.hash = writeFragment(VIEWS[0]?.id ?? '', { ...filter, journeys: [caseId] });
  };
  const narrow = (change: Partial<JourneyFilter>) => {
    location.hash = writeFragment(at, { ...filter, ...change });
  };
  const pageNames = {
    journeys: text.journeys,
    today: moment.day.nav,
    notes: moment.notes.title,
    files: text.files,
  };
  const rail = [
    ...VIEWS.map(({ id, icon, title }) => ({ id, icon, name: title(words, analysis) })),
    ...PAGES.map(({ id, icon }) => ({ id, icon, name: pageNames[id] })),
  ];

  return (
    <div class="dashboard">
      <a class="skip-link" href="#content" onClick={(event) => skipTo(event, 'content')}>
        {text.skip}
      </a>
      <nav class="rail" aria-label={text.views}>
        <p class="rail-name">{words.appName}</p>
        <ul class="plain">
          {rail.map(({ id, icon, name }) => (
            <li key={id}>
              <a href={`#${writeFragment(id, filter)}`} aria-current={at === id ? 'page' : undefined}>
                <Icon svg={icon} />
                <span>{name}</span>
                {id === 'journeys' && waitingRows.length > 0 && (
                  <span class="badge" title={words.review.count({ count: waitingRows.length })}>
                    {waitingRows.length}
                  </span>
                )}
              </a>
            </li>
          ))}
          <li>
            <button type="button" class="rail-button" onClick={() => openPage('workspace')}>
              <Icon svg={workspaceIcon} />
              <span>{WORKSPACE_LINK[language].name}</span>
            </button>
          </li>
          <li>
            <button type="button" class="rail-button" onClick={() => openPage('settings')}>
              <Icon svg={settingsIcon} />
              <span>{text.settings}</span>
            </button>
          </li>
          <li>
            <button type="button" class="rail-button" onClick={() => openPage('study-editor')}>
              <Icon svg={editorIcon} />
              <span>{words.study.editor}</span>
            </button>
          </li>
        </ul>
      </nav>
      <main id="content" class="content" tabIndex={-1}>
        {journeys.kind !== 'ready' && (
          <NotYet title={rail.find(({ id }) => id === at)?.name ?? ''} failed={journeys.kind === 'failed'} />
        )}
        {journeys.kind === 'ready' &&
          (at === 'files' ? (
            <FilesView journeys={journeys.value.heads} count={journeys.value.count} />
          ) : journeys.value.count === 0 ? (
            <section class="empty stack">
              <h1>{text.noJourneyTitle}</h1>
              <p>{text.noJourneyLead}</p>
              <p class="row">
                <button type="button" class="primary" onClick={() => openPage('onboarding', 'start')}>
                  {text.start}
                </button>
                <a class="button" href="#files">
                  {text.importTitle}
                </a>
              </p>
            </section>
          ) : at === 'today' || at === 'notes' ? (
            <DiaryPage
              key={at}
              page={at}
              title={at === 'today' ? moment.day.title : moment.notes.title}
              journeys={journeys.value.heads}
              settings={settings}
              date={filter.from}
            />
          ) : view === undefined ? (
            <JourneysView journeys={journeys.value} waiting={waitingRows} settings={settings} onShow={show} />
          ) : shown.heads.length === 0 ? (
            <HiddenView title={view.title(words, analysis)} filter={filter} />
          ) : (
            <FilteredView
              view={view}
              journeys={shown}
              filter={filter}
              settings={settings}
              onChange={narrow}
            />
          ))}
      </main>
    </div>
  );
}

/** The fragment is the view's, so the skip link moves the focus itself. */
function skipTo(event: Event, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}
