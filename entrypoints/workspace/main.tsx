import { render } from 'preact';
import { DoorsContext } from '../../components/doors';
import { Screen } from '../../components/screen';
import { UndoProvider } from '../../components/undo';
import { WorkspaceApp } from '../../components/workspace/workspace-app';
import { WorkspaceDoorsContext } from '../../components/workspace/workspace-doors';
import { poolWords } from '../../lib/languages/pool';
import { openDoors } from '../doors/open-doors';
import { openWorkspaceDoors } from './open-workspace-doors';

const root = document.getElementById('app');
if (root !== null) {
  render(
    <DoorsContext.Provider value={openDoors()}>
      <WorkspaceDoorsContext.Provider value={openWorkspaceDoors()}>
        <Screen title={(_words, id) => poolWords(id).pageTitle}>
          {(settings) => (
            <UndoProvider>
              <WorkspaceApp settings={settings} />
            </UndoProvider>
          )}
        </Screen>
      </WorkspaceDoorsContext.Provider>
    </DoorsContext.Provider>,
    root,
  );
}
