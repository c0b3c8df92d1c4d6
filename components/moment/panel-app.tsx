/** The diary beside the page: what happened away from the screen, the day, the person's notes. It stays open. */
import { useState } from 'preact/hooks';
import dashboardIcon from 'lucide-static/icons/layout-dashboard.svg?raw';
import { placeRows } from '../../lib/app/place-rows';
import type { Entry } from '../../lib/core/entry';
import type { Journey } from '../../lib/core/journey';
import type { Settings } from '../../lib/core/ports';
import { EntryLine } from '../correction/entry-line';
import { useCorrections } from '../correction/use-corrections';
import { useDoors } from '../doors';
import { Icon } from '../icon';
import { JourneyControls } from '../journeys/journey-controls';
import { JourneySwitch } from '../journeys/journey-switch';
import { journeyToShow } from '../journeys/journey-to-show';
import { useJourneyActions } from '../journeys/use-journey-actions';
import { useWords } from '../language-context';
import { useMoment } from '../moment-words';
import { OfflineForm } from '../offline-form/offline-form';
import { EmptyPopup } from '../popup/empty-popup';
import { readyOr, useObserved } from '../use-observed';
import { CannotRead } from '../rescue/cannot-read';
import { DayView } from './day-view';
import { NotesView } from './notes-view';
import './panel.css';
import { PromptPlace } from './prompt-place';

const LATEST = 5;
/** Colour means brand, and here no brand is told apart. */
const NO_SLOT = 7;
const PARTS = ['add', 'today', 'notes'] as const;

export function PanelApp({ settings }: { readonly settings: Settings }) {
  const { store, openPage } = useDoors();
  const words = useWords();
  const actions = useJourneyActions();
  const say = useMoment().panel;
  const [chosen, setChosen] = useState('');
  const [part, setPart] = useState<(typeof PARTS)[number]>('add');
  const journeys = useObserved(() => store.journeys(), 'journeys');

  if (journeys.kind === 'failed') return <CannotRead />;
  if (journeys.kind === 'waiting') return null;
  const journey = journeyToShow(journeys.value, chosen, '');
  if (settings.agreedAt === null || journey === undefined) {
    const agreed = settings.agreedAt !== null;
    return (
      <EmptyPopup
        title={agreed ? words.popup.startTitle : words.popup.agreeTitle}
        lead={agreed ? words.popup.startLead : words.popup.agreeLead}
        button={agreed ? words.popup.startButton : words.popup.agreeButton}
        onPress={() => openPage('onboarding', agreed ? 'start' : '')}
      />
    );
  }
  return (
    <>
      <header class="popup-head stack tight">
        <div class="row apart nowrap">
          <JourneySwitch journey={journey} journeys={journeys.value} onSwitch={setChosen} />
          <button
            type="button"
            class="icon"
            aria-label={words.popup.dashboard}
            title={words.popup.dashboard}
            onClick={() => openPage('dashboard')}
          >
            <Icon svg={dashboardIcon} />
          </button>
        </div>
        <JourneyControls journey={journey} actions={actions} />
      </header>
      <main class="popup-main stack">
        <div class="segmented" role="group" aria-label={say.parts}>
          {PARTS.map((each) => (
            <label key={each}>
              <input type="radio" name="part" checked={part === each} onChange={() => setPart(each)} />
              <span>{say[each]}</span>
            </label>
          ))}
        </div>
        {part !== 'today' && <PromptPlace journey={journey} />}
        {part === 'add' && <AddPart key={journey.caseId} journey={journey} settings={settings} />}
        {part === 'today' && <DayView journey={journey} journeys={journeys.value} settings={settings} />}
        {part === 'notes' && <NotesView key={journey.caseId} journey={journey} />}
      </main>
    </>
  );
}

function AddPart({ journey, settings }: { readonly journey: Journey; readonly settings: Settings }) {
  const { store } = useDoors();
  const words = useWords();
  const corrections = useCorrections();
  const [nth, setNth] = useState(0);
  const latest = readyOr(
    useObserved(async (): Promise<readonly Entry[]> => {
      const newest = await store.newestTouchpointsOf(journey.caseId, LATEST);
      return (await placeRows(store, journey, newest, settings)).reverse();
    }, `${journey.caseId} ${settings.contactSeconds}`),
    [],
  );
  const brands = journey.brands.map(({ name }) => name);
  const again = () => setNth(nth + 1);
  return (
    <>
      <OfflineForm
        key={nth}
        journey={journey}
        onSave={(draft) => void corrections.add(journey, draft).then(again)}
        onCancel={again}
      />
      <section class="stack tight" aria-labelledby="latest">
        <h2 id="latest">{words.popup.latest}</h2>
        {latest.length === 0 ? (
          <p class="muted">{words.popup.latestNone}</p>
        ) : (
          <ul class="plain">
            {latest.map((entry) => (
              <EntryLine
                key={entry.touchpoint.eventId}
                entry={entry}
                slot={NO_SLOT}
                brands={brands}
                corrections={corrections}
              />
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
