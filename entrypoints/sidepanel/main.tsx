import { render } from 'preact';
import { DoorsContext } from '../../components/doors';
import { PanelApp } from '../../components/moment/panel-app';
import { Screen } from '../../components/screen';
import { UndoProvider } from '../../components/undo';
import { openDoors } from '../doors/open-doors';

const root = document.getElementById('app');
if (root !== null) {
  render(
    <DoorsContext.Provider value={openDoors()}>
      <Screen title={(words) => words.appName}>
        {(settings) => (
          <UndoProvider>
            <PanelApp settings={settings} />
          </UndoProvider>
        )}
      </Screen>
    </DoorsContext.Provider>,
    root,
  );
}
