/** The popup: which of its three states it is in, and the data of the journey shown. */
import { useState } from 'preact/hooks';
import type { Journey } from '../../lib/core/journey';
import type { Settings } from '../../lib/core/ports';
import { useDoors } from '../doors';
import { useWords } from '../language-context';
import { BackupLine } from '../backup/backup-line';
import { StudyLine } from '../study/study-line';
import { journeyToShow } from '../journeys/journey-to-show';
import { readyOr, type Observed } from '../use-observed';
import { CannotRead } from '../rescue/cannot-read';
import { EmptyPopup } from './empty-popup';
import { JourneyView } from './journey-view';
import { usePageAtHand } from './use-page-at-hand';

type PopupAppProps = {
  readonly settings: Settings;
  /** Asked for beside the settings, not after them. */
  readonly journeys: Observed<readonly Journey[]>;
  readonly tabId: Promise<number>;
  /** Opened by the shortcut: the form for what happened away from the screen stands open. */
  readonly atForm?: boolean;
};

export function PopupApp({ settings, journeys, tabId, atForm = false }: PopupAppProps) {
  const { openPage } = useDoors();
  const words = useWords();
  const { page, ask } = usePageAtHand(tabId);
  const [chosen, setChosen] = useState('');

  if (journeys.kind === 'failed') return <CannotRead />;
  if (settings.agreedAt === null) {
    return (
      <EmptyPopup
        title={words.popup.agreeTitle}
        lead={words.popup.agreeLead}
        button={words.popup.agreeButton}
        onPress={() => openPage('onboarding')}
      />
    );
  }
  if (journeys.kind === 'waiting') return null;
  const journey = journeyToShow(journeys.value, chosen, page?.kind === 'page' ? page.caseId : '');
  if (journey === undefined) {
    return (
      <EmptyPopup
        title={words.popup.startTitle}
        lead={words.popup.startLead}
        button={words.popup.startButton}
        onPress={() => openPage('onboarding', 'start')}
      />
    );
  }
  return (
    <>
      <JourneyView
        key={journey.caseId}
        journey={journey}
        journeys={readyOr(journeys, [])}
        settings={settings}
        page={page}
        tabId={tabId}
        atForm={atForm}
        onAskPage={ask}
        onSwitch={setChosen}
      />
      <StudyLine />
      <BackupLine settings={settings} />
    </>
  );
}
