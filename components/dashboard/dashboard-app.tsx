/** The dashboard: a slim rail of views over the same data; the address' fragment says which view. */
import { useEffect, useState } from 'preact/hooks';
import contactsIcon from 'lucide-static/icons/chart-bar-big.svg?raw';
import filesIcon from 'lucide-static/icons/arrow-down-up.svg?raw';
import journeysIcon from 'lucide-static/icons/map.svg?raw';
import pathIcon from 'lucide-static/icons/waypoints.svg?raw';
import settingsIcon from 'lucide-static/icons/settings.svg?raw';
import tableIcon from 'lucide-static/icons/table-2.svg?raw';
import type { Settings } from '../../lib/core/ports';
import { useDoors } from '../doors';
import { Icon } from '../icon';
import { useWords } from '../language-context';
import { useObserved } from '../use-observed';
import { ChartView } from './chart-view';
import { FilesView } from './files-view';
import { JourneysView } from './journeys-view';
import { OneJourney } from './one-journey';
import { TouchpointsView } from './touchpoints-view';

const VIEWS = [
  { id: 'path', icon: pathIcon },
  { id: 'contacts', icon: contactsIcon },
  { id: 'touchpoints', icon: tableIcon },
  { id: 'journeys', icon: journeysIcon },
  { id: 'files', icon: filesIcon },
] as const;
type ViewId = (typeof VIEWS)[number]['id'];

function viewAt(hash: string): ViewId {
  const wanted = hash.replace(/^#/, '');
  if (wanted === 'review') return 'journeys';
  return VIEWS.find(({ id }) => id === wanted)?.id ?? 'path';
}

export function DashboardApp({ settings }: { readonly settings: Settings }) {
  const { store, openPage } = useDoors();
  const words = useWords();
  const text = words.dashboard;
  const [view, setView] = useState(() => viewAt(location.hash));
  const [chosen, setChosen] = useState('');
  const journeys = useObserved(() => store.journeys(), 'journeys');
  const waiting = useObserved(() => store.unassigned(), 'unassigned');
  useEffect(() => {
    const follow = () => setView(viewAt(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  const waitingRows = waiting.kind === 'ready' ? waiting.value : [];
  const show = (caseId: string) => {
    setChosen(caseId);
    location.hash = 'path';
  };

  return (
    <div class="dashboard">
      <a class="skip-link" href="#content" onClick={(event) => skipTo(event, 'content')}>
        {text.skip}
      </a>
      <nav class="rail" aria-label={text.views}>
        <p class="rail-name">{words.appName}</p>
        <ul class="plain">
          {VIEWS.map(({ id, icon }) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={view === id ? 'page' : undefined}>
                <Icon svg={icon} />
                <span>{text[id]}</span>
                {id === 'journeys' && waitingRows.length > 0 && (
                  <span class="badge" title={words.review.count({ count: waitingRows.length })}>
                    {waitingRows.length}
                  </span>
                )}
              </a>
            </li>
          ))}
          <li>
            <button type="button" class="rail-button" onClick={() => openPage('settings')}>
              <Icon svg={settingsIcon} />
              <span>{text.settings}</span>
            </button>
          </li>
        </ul>
      </nav>
      <main id="content" class="content" tabIndex={-1}>
        {journeys.kind === 'failed' && <p class="notice problem-notice">{words.popup.problem}</p>}
        {journeys.kind === 'ready' &&
          (view === 'files' ? (
            <FilesView journeys={journeys.value} />
          ) : journeys.value.length === 0 ? (
            <section class="empty stack">
              <h1>{text.noJourneyTitle}</h1>
              <p>{text.noJourneyLead}</p>
              <p>
                <button type="button" class="primary" onClick={() => openPage('onboarding', 'start')}>
                  {text.start}
                </button>
              </p>
            </section>
          ) : view === 'journeys' ? (
            <JourneysView journeys={journeys.value} waiting={waitingRows} settings={settings} onShow={show} />
          ) : (
            <OneJourney journeys={journeys.value} chosen={chosen} settings={settings} onChoose={setChosen}>
              {(facts) =>
                view === 'touchpoints' ? (
                  <TouchpointsView built={facts.built} />
                ) : (
                  <ChartView id={view} facts={facts} />
                )
              }
            </OneJourney>
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
