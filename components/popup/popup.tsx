/** The popup from its first question on: settings and journeys are asked for in one go. */
import { useDoors } from '../doors';
import { Screen } from '../screen';
import { UndoProvider } from '../undo';
import { useObserved } from '../use-observed';
import { PopupApp } from './popup-app';

type PopupProps = { readonly tabId: Promise<number>; readonly atForm: boolean };

export function Popup({ tabId, atForm }: PopupProps) {
  const { store } = useDoors();
  const journeys = useObserved(() => store.journeysAtHand(), 'journeys');
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
