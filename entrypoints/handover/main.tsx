/** Review before sharing, and the hand-over. */
import { render } from 'preact';
import { DoorsContext } from '../../components/doors';
import { HandoverPage } from '../../components/handover/handover-page';
import { Screen } from '../../components/screen';
import { UndoProvider } from '../../components/undo';
import { handoverWordsOf } from '../../lib/languages/handover';
import { openDoors } from '../doors/open-doors';

const root = document.getElementById('app');
if (root !== null) {
  render(
    <DoorsContext.Provider value={openDoors()}>
      <Screen title={(words, id) => `${handoverWordsOf(id).title}: ${words.appName}`}>
        {() => (
          <UndoProvider>
            <HandoverPage />
          </UndoProvider>
        )}
      </Screen>
    </DoorsContext.Provider>,
    root,
  );
}
