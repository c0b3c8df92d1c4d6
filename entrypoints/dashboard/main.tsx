import { render } from 'preact';
import { DashboardApp, preloadView } from '../../components/dashboard/dashboard-app';
import { DoorsContext } from '../../components/doors';
import { Screen } from '../../components/screen';
import { UndoProvider } from '../../components/undo';
import { openDoors } from '../doors/open-doors';

preloadView(location.hash);
const root = document.getElementById('app');
if (root !== null) {
  render(
    <DoorsContext.Provider value={openDoors()}>
      <Screen title={(words) => words.dashboard.pageTitle}>
        {(settings) => (
          <UndoProvider>
            <DashboardApp settings={settings} />
          </UndoProvider>
        )}
      </Screen>
    </DoorsContext.Provider>,
    root,
  );
}
