/** The popup from its first question on: settings and journeys are asked for in one go. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { loadCanvas } from '../chart/load-canvas';
import { useJourneysAtHand } from '../journeys/use-journeys-at-hand';
import { Screen } from '../screen';
import { UndoProvider } from '../undo';
import { PopupApp } from './popup-app';

type PopupProps = {
  readonly tabId: Promise<number>;
  /** Whether the shortcut opened it. */
  readonly wish: Promise<boolean>;
};

export function Popup({ tabId, wish }: PopupProps) {
  const journeys = useJourneysAtHand();
  const [atForm, setAtForm] = useState(false);
  useLayoutEffect(() => {
    void wish.then(setAtForm);
    // what draws the charts comes while the rows are read
    loadCanvas().catch((error: unknown) => console.error(error));
  }, [wish]);
  return (
    <Screen title={(words) => words.appName}>
      {(settings) => (
        <UndoProvider>
          <PopupApp settings={settings} journeys={journeys} tabId={tabId} atForm={atForm} />
        </UndoProvider>
      )}
    </Screen>
  );
}
